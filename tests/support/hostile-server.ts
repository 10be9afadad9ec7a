/** A local server that misbehaves in the ways feeds do. Runs on Node; workerd's tests reach it over the loopback. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** Ten thousand times smaller on the wire than in memory. */
const BOMB = gzipSync(Buffer.alloc(50_000_000));
const TEXT = Buffer.from('Kent £ vacancies\n'.repeat(500));

type Answer = (response: ServerResponse) => void;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/plain': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/csv', ETag: '"v1"' }).end('a,b\n1,2\n'),
  '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TEXT)),
  '/br': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(TEXT)),
  '/deflate': (response) => response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(TEXT)),
  '/broken-gzip': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TEXT).subarray(0, 40)),
  '/not-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain all along'),
  '/strange-encoding': (response) => response.writeHead(200, { 'content-encoding': 'x-own' }).end('??'),
  '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  '/not-modified': (response) => response.writeHead(304, { etag: '"v1"', 'content-encoding': 'gzip' }).end(),
  '/redirect': (response) => response.writeHead(302, { location: '/plain' }).end(),
  // The same server under its other name, where it would answer.
  '/redirect-away': (response) =>
    response.writeHead(302, { location: `http://localhost:${response.socket?.localPort}/plain` }).end(),
  '/error': (response) => response.writeHead(503, { 'retry-after': '120' }).end('busy'),
  '/endless': (response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(65_536, 'x');
    const timer = setInterval(() => response.write(chunk), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/drip': (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/hang': () => undefined,
  '/cut-short': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('only this', () => response.destroy());
  },
  '/lies-small': (response) => {
    // The declared length is under the cap, the body is not.
    response.socket?.end(
      `HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n${'x'.repeat(5_000)}`,
    );
  },
  '/reset': (response) => response.socket?.resetAndDestroy(),
};

export interface HostileServer {
  readonly url: string;
  /** How often `/hang` was asked. */
  hangingCount(): number;
  close(): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  let hangingCount = 0;
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/hang')) hangingCount += 1;
    if (request.url === '/headers') response.end(JSON.stringify(request.headers));
    // Whatever follows the first part is the feed's own path.
    else (ANSWERS[`/${request.url?.split('/')[1]}`] ?? ((unknown) => unknown.writeHead(404).end()))(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hangingCount: () => hangingCount,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
