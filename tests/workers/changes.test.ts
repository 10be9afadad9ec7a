import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeChanges } from '../support/describe-changes.ts';

describeChanges('D1', async () => openD1(env.DB));
