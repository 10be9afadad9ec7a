import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeDatabase } from '../support/describe-database.ts';

describeDatabase('D1', async () => openD1(env.DB));
