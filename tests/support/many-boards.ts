/**
 * Many invented boards for one replay server, two of them on each host: all well on the first day, and on the second one in each ten in each
 * kind of trouble.
 */
import type { Board } from '../../src/connectors/board/board.ts';
import { boardConnector } from '../../src/connectors/board/board-connector.ts';
import type { Connector } from '../../src/connectors/contract.ts';

export const FIRST_DAY = '2026-11-20';
export const SECOND_DAY = '2026-11-21';

type Trouble = 'none' | 'dead' | 'silent' | 'page' | 'closed' | 'shrinking' | 'repeating';

/** Of ten boards. */
const TROUBLES: readonly Trouble[] = [
  ...(['none', 'dead', 'none', 'page', 'closed'] as const),
  ...(['none', 'shrinking', 'repeating', 'silent', 'none'] as const),
];
const KINDS = ['rss', 'csv', 'jobxml', 'jsonld'] as const;
const FILES = { rss: 'feed.rss', csv: 'open.csv', jobxml: 'jobs.xml', jsonld: 'sitemap.xml' } as const;
/** Enough for the share of a fall to count. */
const MANY = 40;

export interface InventedBoard {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly host: string;
  /** How many adverts it has on the first day; on the second one more. */
  readonly adverts: number;
  readonly trouble: Trouble;
  readonly board: Board;
  readonly connector: Connector;
}

export function inventBoards(count: number): readonly InventedBoard[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `b${at}`;
    const host = `jobs-${Math.floor(at / 2)}.example`;
    const kind = KINDS[at % KINDS.length] ?? 'rss';
    const trouble = TROUBLES[at % TROUBLES.length] ?? 'none';
    const isList = kind !== 'jsonld';
    const board: Board = {
      id,
      kind,
      address: `https://${host}/${id}/${FILES[kind]}`,
      employer: `Otter ${at}`,
      areas: ['E10000016'],
      list: 'complete',
      dates: 'day-first',
      licence: 'Invented',
      permission: 'Ann Otter, 3 November 2026, letter',
      publishes: 'adverts',
      links: [],
    };
    const adverts = trouble === 'shrinking' && isList ? MANY : 3 + (at % 5);
    return { id, kind, host, adverts, trouble, board, connector: boardConnector(board) };
  });
}

/** What the host of a board answers for a path: its robots.txt, a list, or an advert's page. */
export interface InventedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly fault?: 'cut' | 'silent';
}

const page = (body: string): InventedAnswer => ({ status: 200, contentType: 'text/html', body });
const GONE: InventedAnswer = { status: 404, contentType: 'text/plain', body: 'Not found' };

export function answerOf(boards: readonly InventedBoard[], path: string, day: string): InventedAnswer {
  const isLater = day === SECOND_DAY;
  if (path === '/robots.txt') {
    const closed = boards.filter(({ trouble }) => isLater && trouble === 'closed');
    const rules = closed.map(({ id }) => `Disallow: /${id}/`);
    return { status: 200, contentType: 'text/plain', body: `User-agent: *\n${rules.join('\n')}\n` };
  }
  const [, id = '', file = ''] = path.split('/');
  const board = boards.find((each) => each.id === id);
  if (board === undefined) return GONE;
  const trouble = isLater ? board.trouble : 'none';
  if (trouble === 'dead') return { ...GONE, fault: 'cut' };
  if (trouble === 'silent') return { ...GONE, fault: 'silent' };
  if (trouble === 'page' && file === FILES[board.kind])
    return page('<!doctype html><html><body>We are moving. Come back soon.</body></html>');
  const listed = Array.from({ length: board.adverts + (isLater ? 1 : 0) }, (_, at) => 1000 + at);
  const kept = trouble === 'shrinking' ? listed.slice(0, board.kind === 'jsonld' ? 0 : 10) : listed;
  const jobs = trouble === 'repeating' ? [...kept, ...kept] : kept;
  return answerAs(board, jobs, file);
}

function answerAs({ id, kind, host }: InventedBoard, jobs: readonly number[], file: string): InventedAnswer {
  const link = (job: number) => `https://${host}/${id}/vacancy-${job}-cook`;
  const title = (job: number) => `Cook ${job} of ${id}`;
  const list = (contentType: string, body: string): InventedAnswer => ({ status: 200, contentType, body });
  if (file !== FILES[kind]) {
    const job = Number(/^vacancy-(\d+)-cook$/.exec(file)?.[1] ?? 0);
    if (!jobs.includes(job)) return GONE;
    const posting = {
      '@type': 'JobPosting',
      title: title(job),
      url: link(job),
      jobLocation: 'Maidstone ME14',
    };
    return page(`<script type="application/ld+json">${JSON.stringify(posting)}</script>`);
  }
  switch (kind) {
    case 'rss': {
      const items = jobs.map(
        (job) =>
          `<item><title>${title(job)}</title><link>${link(job)}</link><j:location>Maidstone ME14</j:location></item>`,
      );
      return list(
        'application/rss+xml',
        `<rss version="2.0" xmlns:j="urn:j"><channel><title>${id}</title>${items.join('')}</channel></rss>`,
      );
    }
    case 'csv': {
      const rows = jobs.map((job) => `${job},${title(job)},Maidstone ME14,${link(job)}`);
      return list('text/csv', `Ref,Job title,Location,Link\n${rows.join('\n')}\n`);
    }
    case 'jobxml': {
      const items = jobs.map(
        (job) =>
          `<job><title>${title(job)}</title><referencenumber>${job}</referencenumber><url>${link(job)}</url><city>Maidstone</city></job>`,
      );
      return list('application/xml', `<source>${items.join('')}</source>`);
    }
    case 'jsonld': {
      const urls = jobs.map((job) => `<url><loc>${link(job)}</loc></url>`);
      return list('application/xml', `<urlset>${urls.join('')}</urlset>`);
    }
  }
}

/** How a board's second day must end. */
export function endOf({ trouble, kind }: InventedBoard): 'published' | 'failed' | 'quarantined' {
  switch (trouble) {
    case 'page':
      // A list that may be a page is one without vacancies.
      return kind === 'jsonld' ? 'quarantined' : 'failed';
    case 'none':
    case 'repeating':
      return 'published';
    case 'shrinking':
      return 'quarantined';
    case 'closed':
    case 'dead':
    case 'silent':
      return 'failed';
  }
}
