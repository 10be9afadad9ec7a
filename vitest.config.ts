import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { SkippedForSamples } from './tests/support/skipped-for-samples.ts';
import { wholeSchema } from './tests/support/whole-schema.ts';

// Cloudflare's tools look for a newer build and for their edge over the network; neither is needed.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

/** Vitest leaves a core free of its own accord, which on two cores is half of them. */
const maxWorkers = '100%';

/**
 * What a test file of the workers project imports is sent to workerd in one message of 32 MiB at most, once another file has had it made.
 * Source maps are more than half of that, and stacks there name our files without them.
 */
const withoutSourceMaps: Plugin = {
  name: 'without-source-maps',
  enforce: 'post',
  transform: (code) => ({ code, map: { mappings: '' } }),
};

const GROWTH = 'tests/hostile/growth-of-*.test.ts';

const onNode = {
  maxWorkers,
  setupFiles: ['tests/support/no-network.ts'],
  testTimeout: 40_000,
  hookTimeout: 60_000,
};

const bindings = {
  WHOLE_SCHEMA: wholeSchema(),
  MIGRATIONS: await readD1Migrations('./sql/migrations'),
};

export default defineConfig({
  test: {
    reporters: ['default', new SkippedForSamples()],
    projects: [
      {
        test: {
          ...onNode,
          name: 'node',
          // Loading the sources anew took two thirds of the time of a short file. Nothing of ours keeps state in a module (docs/decisions/0232).
          isolate: false,
          include: ['tests/{unit,property,contract,golden,http,architecture,hostile}/**/*.test.ts'],
          exclude: [GROWTH],
        },
      },
      // What measures itself wants a heap without the leavings of other files.
      { test: { ...onNode, name: 'growth', include: [GROWTH] } },
      {
        plugins: [
          withoutSourceMaps,
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings, d1Databases: { MIGRATED: 'migrated' } },
          }),
        ],
        test: {
          name: 'workers',
          maxWorkers,
          isolate: false,
          include: ['tests/workers/**/*.test.ts'],
          setupFiles: ['tests/workers/setup.ts'],
          globalSetup: ['tests/support/workers-global-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
