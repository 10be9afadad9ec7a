import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeEditionReuse } from '../support/describe-edition-reuse.ts';

describeEditionReuse('D1', async () => openD1(env.DB));
