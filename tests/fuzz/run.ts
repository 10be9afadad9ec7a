/**
 * `npm run fuzz [-- --seconds 60 --targets dates,pay --seed 1]`: each target for so long, one after another. What it finds is printed and kept
 * in tests/fuzz/corpus, which every test run plays again; ends with 1 when there was something.
 */
import { parseArgs } from 'node:util';
import { instrument, openCoverage } from './instrument.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    targets: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

// Before anything of ours is loaded: what is loaded earlier is not counted.
instrument();
const { fuzz } = await import('./fuzz.ts');
const { readKept, writeKept } = await import('./kept-corpus.ts');
const { TARGETS } = await import('./targets.ts');
const { isOurError } = await import('./our-errors.ts');

const chosen = values.targets?.split(',') ?? TARGETS.map(({ name }) => name);
for (const target of TARGETS.filter(({ name }) => chosen.includes(name))) {
  const options = { seconds: Number(values.seconds), seed: Number(values.seed), isOurs: isOurError };
  const { kept, ...result } = fuzz(target, readKept(target.name), openCoverage(), options);
  writeKept(target.name, kept);
  process.stdout.write(`${JSON.stringify({ target: target.name, ...result, kept: kept.inputs.length })}\n`);
  if (result.findings.length > 0) process.exitCode = 1;
}
