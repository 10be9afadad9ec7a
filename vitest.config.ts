import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { SkippedForSamples } from './tests/support/skipped-for-samples.ts';

// Cloudflare's tools look for a newer build and for their edge over the network; neither is needed.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

/** Vitest leaves a core free of its own accord, which on two cores is half of them. */
const maxWorkers = '100%';

const migrations = await readD1Migrations('./sql/migrations');

export default defineConfig({
  test: {
    reporters: ['default', new SkippedForSamples()],
    projects: [
      {
        test: {
          name: 'node',
          maxWorkers,
          include: ['tests/{unit,property,contract,golden,http,architecture,hostile}/**/*.test.ts'],
          setupFiles: ['tests/support/no-network.ts'],
          testTimeout: 40_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { TEST_MIGRATIONS: migrations } },
          }),
        ],
        test: {
          name: 'workers',
          maxWorkers,
          include: ['tests/workers/**/*.test.ts'],
          setupFiles: ['tests/workers/setup.ts'],
          globalSetup: ['tests/support/workers-global-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
