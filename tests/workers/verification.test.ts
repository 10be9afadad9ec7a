import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeVerification } from '../support/describe-verification.ts';

describeVerification('D1', async () => openD1(env.DB));
