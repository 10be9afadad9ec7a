import { env } from 'cloudflare:workers';
import { openR2 } from '../../src/runtime/workers/raw-store.ts';
import { describeRawStore } from '../support/describe-raw-store.ts';

describeRawStore('R2', async () => ({
  store: openR2(env.RAW),
  async damage(sha256, how) {
    const key = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.gz`;
    const stored = await (await env.RAW.get(key))?.bytes();
    await env.RAW.put(key, how === 'cut' && stored ? stored.subarray(0, 15) : 'other');
  },
}));
