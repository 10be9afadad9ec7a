import { defineConfig } from 'vitest/config';
import { testsOfRun } from './rooms.ts';

export default defineConfig({
  test: {
    include: testsOfRun(),
    setupFiles: ['tests/support/no-network.ts'],
    // One worker keeps its modules from one mutant to the next: a mutant is switched on in them, not written into them.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
