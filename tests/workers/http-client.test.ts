import { expect, inject, it } from 'vitest';
import { httpClient } from '../../src/runtime/workers/http-client.ts';
import { describeHttpClient } from '../support/describe-http-client.ts';

describeHttpClient(
  'Workers',
  () => httpClient,
  () => inject('hostileUrl'),
);

it('refuses what does not fit into a Worker, and says what to do', async () => {
  const request = httpClient.send({
    url: `${inject('hostileUrl')}/endless`,
    headers: {},
    timeoutMs: 60_000,
    maxBytes: 150_000_000,
  });
  await expect(request).rejects.toThrow('WEALDWAY_DISABLED_SOURCES');
}, 60_000);
