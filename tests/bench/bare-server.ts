/** The peer: node:http answering fixed bytes with the same headers, and 304 when the ETag is known. `node bare-server.ts FILE`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Fixed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const [, , file = ''] = process.argv;
const { headers, body } = JSON.parse(readFileSync(file, 'utf8')) as Fixed;
const bytes = Buffer.from(body);
const etag = headers.etag ?? '';
const { 'content-type': _type, ...headers304 } = headers;

const server = createServer((request, reply) => {
  if (request.headers['if-none-match'] === etag) reply.writeHead(304, headers304).end();
  else reply.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
