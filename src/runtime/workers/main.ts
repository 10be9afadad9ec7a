/** Wealdway on Cloudflare Workers: what wrangler.toml names. */
import { createWorkersDeps } from './deps.ts';
import { createService } from './service.ts';

export default createService(createWorkersDeps);
