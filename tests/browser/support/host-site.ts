/** A school's site on another origin: any page with any policy, and what it was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostSite {
  /** The address at which the page will be found. */
  put(html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, reply) => {
    const page = pages.get(request.url ?? '');
    if (!page) return void reply.writeHead(404).end();
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    put(html, headers = {}) {
      const path = `/page-${pages.size}`;
      pages.set(path, { html, headers });
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
