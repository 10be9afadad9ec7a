import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeApi } from '../http/describe-api.ts';
import { openTestApp } from '../support/open-test-app.ts';

describeApi('workerd', async () => {
  const app = await openTestApp(openD1(env.DB));
  return async (path, init) => app.request(path, init);
});
