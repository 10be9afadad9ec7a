import { afterAll, beforeAll, expect, it } from 'vitest';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import { createEgress } from '../../src/pipeline/fetching/egress.ts';
import { createHttpClient, type NodeHttpClient } from '../../src/runtime/node/http-client.ts';
import { CLOSED_PORT, describeHttpClient } from '../support/describe-http-client.ts';
import { type HostileServer, startHostileServer } from '../support/hostile-server.ts';

let server: HostileServer;
let client: NodeHttpClient;
beforeAll(async () => {
  server = await startHostileServer();
  client = createHttpClient({ egress: createEgress({ declared: [], named: [server.url, CLOSED_PORT] }) });
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

it.each([
  ['/reset', 'it hung up before its answer was whole'],
  ['/broken-gzip', 'its compressed answer is broken or was cut off'],
])('says in words what became of %s', async (path, words) => {
  const request = client.send({
    url: `${server.url}${path}`,
    headers: {},
    timeoutMs: 5_000,
    maxBytes: 1_000_000,
  });
  await expect(request).rejects.toThrow(words);
});

it('says in words that nobody is there', async () => {
  const request = client.send({ url: CLOSED_PORT, headers: {}, timeoutMs: 5_000, maxBytes: 1 });
  await expect(request).rejects.toThrow('it accepts no connections (ECONNREFUSED)');
});

it('ends the exchange under way when the process is told to stop', async () => {
  const stop = new AbortController();
  const stoppable = createHttpClient({
    egress: createEgress({ declared: [], named: [server.url] }),
    signal: stop.signal,
  });
  const request = stoppable.send({ url: `${server.url}/hang`, headers: {}, timeoutMs: 60_000, maxBytes: 1 });
  stop.abort();
  await expect(request).rejects.toBeInstanceOf(SourceUnreachable);
  await stoppable.close();
});
