import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeClocks } from '../support/describe-clocks.ts';

describeClocks('D1', async () => openD1(env.DB));
