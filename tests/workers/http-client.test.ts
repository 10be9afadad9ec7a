import { expect, inject, it } from 'vitest';
import { certificateFaultOfStatus } from '../../src/domain/certificate-faults.ts';
import { createEgress } from '../../src/pipeline/fetching/egress.ts';
import { createHttpClient } from '../../src/runtime/workers/http-client.ts';
import { CLOSED_PORT, describeHttpClient } from '../support/describe-http-client.ts';

const httpClient = createHttpClient(
  createEgress({ declared: [], named: [inject('hostileUrl'), CLOSED_PORT] }),
);

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

it('names what the platform finds wrong with a certificate', () => {
  expect(certificateFaultOfStatus(526)).toContain('its certificate is not valid (526)');
  expect(certificateFaultOfStatus(525)).toContain('no TLS connection');
  expect([500, 520, 527].map(certificateFaultOfStatus)).toEqual([null, null, null]);
});
