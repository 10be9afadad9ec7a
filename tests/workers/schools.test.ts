import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeSchools } from '../support/describe-schools.ts';

describeSchools('D1', async () => openD1(env.DB));
