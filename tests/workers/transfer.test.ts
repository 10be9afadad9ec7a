import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeTransfer } from '../support/describe-transfer.ts';

describeTransfer('D1', async () => openD1(env.DB));
