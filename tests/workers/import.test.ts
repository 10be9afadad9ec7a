import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeImports } from '../support/describe-import.ts';

describeImports('D1', async () => openD1(env.DB));
