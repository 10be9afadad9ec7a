/** The fuzzer's kept corpus, played again: what it once found stays mended. `npm run fuzz` looks for more. */
import { expect, it } from 'vitest';
import { judge } from '../fuzz/judge.ts';
import { readKept } from '../fuzz/kept-corpus.ts';
import { isOurError } from '../fuzz/our-errors.ts';
import { TARGETS } from '../fuzz/targets.ts';

it.each(TARGETS.map((target) => [target.name, target] as const))('%s', (name, target) => {
  const { findings, inputs } = readKept(name);
  expect(inputs.length).toBeGreaterThan(0);
  const broken = [...target.seeds, ...findings, ...inputs].flatMap((input) => {
    const { finding } = judge(target, input, isOurError);
    return finding === null ? [] : [`${JSON.stringify(input)}: ${finding}`];
  });
  expect(broken).toEqual([]);
});
