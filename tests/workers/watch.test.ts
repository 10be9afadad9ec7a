import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeWatch } from '../support/describe-watch.ts';

describeWatch('D1', async () => openD1(env.DB), { tickMinutes: 180, troubles: 'the last' });
