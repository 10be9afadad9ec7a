import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeGolden } from '../golden/describe-golden.ts';
import golden from '../golden/snapshots.json' with { type: 'json' };

describeGolden('workerd', () => openD1(env.DB), golden);
