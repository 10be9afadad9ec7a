/** `npm run test:browser`: pages and embeds in Debian's Chromium. Apart from `npm test`, which needs no browser and no Java. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/global-setup.ts'],
    setupFiles: ['tests/support/no-network.ts'],
    // Room for a machine that is busy: no test rests on how fast it is, but one that takes the middle of several measurements.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One browser at a time: two cores measure nothing well when both are busy.
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
