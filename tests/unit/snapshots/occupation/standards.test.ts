/** Which apprenticeship standards a reader with room for a few is told. */
import { expect, it } from 'vitest';
import { OCCUPATION_PLANS } from '../../../../src/snapshots/occupation/plans.ts';
import { jobStandards, NOTHING_HELD } from '../../../../src/snapshots/occupation/texts.ts';
import { inventStandard } from '../../../support/invented-facts.ts';

const plan = { ...OCCUPATION_PLANS.ks4.texts, mostStandards: 2 };
const held = (standards: readonly (readonly [string, number, ('title' | 'job-title')?])[]) => ({
  ...NOTHING_HELD,
  standards: standards.map(([reference, level, basis = 'job-title']) => ({
    sourceId: 'skillsengland/standards' as const,
    fact: inventStandard({ reference, level, title: reference }),
    basis,
    matched: reference,
  })),
});
const told = (...standards: Parameters<typeof held>[0]) =>
  jobStandards(held(standards), plan).map(({ reference }) => reference.split('/').at(-1));

it('has the lowest levels, and of a level the job’s own title first', () => {
  expect(told(['ST3', 4], ['ST1', 3], ['ST2', 3, 'title'])).toEqual(['ST2', 'ST1']);
});

it('leaves a degree apprenticeship in, for quoted words may call it common', () => {
  expect(told(['ST1', 3], ['ST2', 4], ['ST3', 6], ['ST4', 7])).toEqual(['ST1', 'ST3']);
  expect(told(['ST1', 3], ['ST3', 6], ['ST4', 7])).toEqual(['ST1', 'ST3']);
});
