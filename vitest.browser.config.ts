/** `npm run test:browser`: pages and embeds in Debian's Chromium. Apart from `npm test`, which needs no browser and no Java. */
import { defineConfig } from 'vitest/config';

/** What measures time has the machine to itself, before the rest. */
const MEASURED = 'tests/browser/measured-*.test.ts';

const inChromium = {
  setupFiles: ['tests/support/no-network.ts'],
  // Room for a machine that is busy: no test rests on how fast it is, but the one that measures, which tries until one load is quick enough.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // Of the whole run: every file reads the same demonstration.
    globalSetup: ['tests/browser/support/global-setup.ts'],
    projects: [
      {
        test: {
          ...inChromium,
          name: 'measured',
          include: [MEASURED],
          fileParallelism: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...inChromium,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [MEASURED],
          // A test waits for its Chromium, and Chromium for the test: two files keep two cores busy (docs/decisions/0237).
          maxWorkers: '100%',
          isolate: false,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
