import { defineConfig } from 'vitest/config';
import { testsOfRun } from './rooms.ts';

export default defineConfig({
  test: {
    include: testsOfRun(),
    setupFiles: ['tests/support/no-network.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
