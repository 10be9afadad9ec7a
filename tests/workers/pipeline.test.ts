import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeFacts } from '../support/describe-facts.ts';
import { describePipeline } from '../support/describe-pipeline.ts';
import { describeRecode } from '../support/describe-recode.ts';
import { describeRecodeSteps } from '../support/describe-recode-steps.ts';

describePipeline('D1', async () => openD1(env.DB));
describeRecode('D1', async () => openD1(env.DB));
describeRecodeSteps('D1', async () => openD1(env.DB));
describeFacts('D1', async () => openD1(env.DB));
