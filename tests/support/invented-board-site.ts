/** A council's small website with a page of vacancies and the feed behind it, served on this machine. It keeps what it was asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface InventedBoardSite {
  readonly url: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string;
}

export async function startBoardSite(answers: ReadonlyMap<string, Answer>): Promise<InventedBoardSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'There is no such page.');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const item = (job: number, title: string, text = '') =>
  `<item><title>${title}</title><link>https://jobs.otter.example/job/${job}</link><guid>${job}</guid>` +
  `<description>Salary: £24,000 - £25,500|Closing date: 11/12/2026|Location: Maidstone, ME14|${text}</description></item>`;
const feed = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Otter</title>${items.join('')}</channel></rss>`;

export const SAVED_FEED = feed(item(4001, 'Library assistant'));

export const BOARD_PAGES: ReadonlyMap<string, Answer> = new Map([
  ['/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /private\n' }],
  [
    '/vacancies',
    {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/vacancies.rss"></head><body>Work with us</body></html>',
    },
  ],
  [
    '/vacancies.rss',
    {
      type: 'application/rss+xml',
      body: feed(item(4001, 'Library assistant'), item(4002, 'Highways technician')),
    },
  ],
  [
    '/home',
    {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/news.rss"><link rel="alternate" type="application/rss+xml" href="/jobs?form=rss&amp;all=1"></head><body>Welcome</body></html>',
    },
  ],
  [
    '/news.rss',
    {
      type: 'application/rss+xml',
      body: '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>The fair is back</title><link>https://otter.example/fair</link></item></channel></rss>',
    },
  ],
  ['/jobs?form=rss&all=1', { type: 'application/rss+xml', body: feed(item(4005, 'Bus driver')) }],
  [
    '/odd.rss',
    {
      type: 'application/rss+xml',
      body: feed(
        item(4001, 'Library assistant'),
        item(4003, 'Sales adviser', 'Commission only. Apply by WhatsApp only.'),
        item(4004, 'Night porter', 'Night shifts. You must be 18 or over.'),
      ),
    },
  ],
]);
