import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeHostTurns } from '../support/describe-host-turns.ts';

describeHostTurns('D1', async () => openD1(env.DB));
