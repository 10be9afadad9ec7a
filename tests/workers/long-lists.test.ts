import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeLongLists } from '../support/describe-long-lists.ts';

describeLongLists('D1', async () => openD1(env.DB));
