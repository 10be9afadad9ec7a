/**
 * `npm run mutation [-- ROOM...] [--sample 12 --seed 2026-11-28] [--concurrency 1] [--files] [--table]`: breaks the code of one room after
 * another in small ways and sees whether a test notices. `--sample`: only so many files a room, drawn by the seed. `--files`: a line a
 * file in the table. `--table`: the table of the last runs, without a new one. Takes minutes to hours; see docs/mutation.md.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { filesOf, isRoom, ROOMS, type RoomName } from './mutation/rooms.ts';
import { tableOfScores } from './mutation/scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
    files: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});
const names = positionals.length === 0 ? Object.keys(ROOMS) : positionals;
const sample = values.sample === undefined ? null : Number(values.sample);

for (const name of values.table ? [] : names) {
  if (isRoom(name)) await runRoom(name);
  else {
    process.stderr.write(`There is no room "${name}". Name one of: ${Object.keys(ROOMS).join(', ')}\n`);
    process.exitCode = 2;
  }
}
process.stdout.write(tableOfScores(values.files));

async function runRoom(name: RoomName): Promise<void> {
  const mutate = filesOf(name, sample, values.seed);
  process.stdout.write(`${name}: ${mutate.length} of ${filesOf(name, null, '').length} files\n`);
  // Read by tools/mutation/vitest.config.ts, in a process that inherits it.
  process.env.MUTATION_ROOM = name;
  await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // A module's own constants are read once, at import, so that each of their mutants costs a run of every test.
    ignoreStatic: true,
    concurrency: Number(values.concurrency),
    ignorePatterns: ['var', 'demo', '.wrangler', 'reports'],
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    thresholds: { high: 90, low: 80, break: null },
  }).runMutationTest();
}
