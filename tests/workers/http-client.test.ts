import { inject } from 'vitest';
import { httpClient } from '../../src/runtime/workers/http-client.ts';
import { describeHttpClient } from '../support/describe-http-client.ts';

describeHttpClient(
  'Workers',
  () => httpClient,
  () => inject('hostileUrl'),
);
