import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeWithdrawal } from '../support/describe-withdrawal.ts';

describeWithdrawal('D1', async () => openD1(env.DB));
