import { env } from 'cloudflare:workers';
import { inject } from 'vitest';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { describeJobPages } from '../support/describe-job-pages.ts';

describeJobPages(
  'workerd',
  () => openD1(env.DB),
  () => inject('nodeJobPages'),
);
