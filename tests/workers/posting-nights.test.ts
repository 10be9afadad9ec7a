import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeNights } from '../support/describe-nights.ts';

describeNights('D1', async () => openD1(env.DB), [2], 16);
