import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import { createHttpClient } from '../../src/runtime/node/http-client.ts';
import { describeHttpClient } from '../support/describe-http-client.ts';
import { type HostileServer, startHostileServer } from '../support/hostile-server.ts';
import { selfSigned } from './self-signed.ts';

let server: HostileServer;
const client = createHttpClient();
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(async () => {
  await client.close();
  await server.close();
});

describeHttpClient(
  'Node',
  () => client,
  () => server.url,
);

it('ends the exchange under way when the process is told to stop', async () => {
  const stop = new AbortController();
  const stoppable = createHttpClient({ signal: stop.signal });
  const request = stoppable.send({ url: `${server.url}/hang`, headers: {}, timeoutMs: 60_000, maxBytes: 1 });
  stop.abort();
  await expect(request).rejects.toBeInstanceOf(SourceUnreachable);
  await stoppable.close();
});

it('names what is wrong with a certificate, and goes on checking it', async () => {
  // A server that shows a certificate for another name: its own key signs it.
  const { certificate, key } = selfSigned();
  const secure = createServer({ cert: certificate, key }, (_request, response) => response.end('read'));
  await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done));
  const { port } = secure.address() as AddressInfo;
  const asked = client.send({
    url: `https://127.0.0.1:${port}/`,
    headers: {},
    timeoutMs: 20_000,
    maxBytes: 99,
  });
  await expect(asked).rejects.toBeInstanceOf(SourceUnreachable);
  await expect(asked).rejects.toThrow(
    /its certificate is signed by nobody that is trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\): tell whoever runs it/,
  );
  await new Promise((done) => secure.close(done));
});
