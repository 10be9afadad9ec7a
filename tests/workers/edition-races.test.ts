import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeEditionRaces } from '../support/describe-edition-races.ts';

describeEditionRaces('D1', async () => openD1(env.DB));
