import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeRefreshSteps } from '../support/describe-refresh-steps.ts';

describeRefreshSteps('D1', async () => openD1(env.DB), 23);
