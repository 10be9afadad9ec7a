/** The adverts that we made up and labelled: none that is harmful reaches pupils, and few that are harmless are kept from them. */
import { describe, expect, it, test } from 'vitest';
import { isLeftOut, LEFT_OUT_KINDS, NOTED_KINDS } from '../../../src/domain/advert-safety.ts';
import { labelledFilesIn } from '../../../src/runtime/node/labelled-folder.ts';
import { readSafetyLabels } from '../../../src/training/evaluation/safety-measure.ts';

const adverts = readSafetyLabels(labelledFilesIn('nowhere')) ?? [];

test('there are at least 250, half of them harmless, each once and with known kinds', () => {
  expect(adverts.length).toBeGreaterThanOrEqual(250);
  const harmless = adverts.filter(({ leftOut }) => leftOut.length === 0).length;
  expect(harmless / adverts.length).toBeGreaterThan(0.45);
  expect(new Set(adverts.map(({ title, summary }) => `${title}|${summary}`)).size).toBe(adverts.length);
  const kinds = new Set<string>([...LEFT_OUT_KINDS, ...NOTED_KINDS]);
  for (const { leftOut, notes } of adverts)
    for (const kind of [...leftOut, ...notes]) expect(kinds).toContain(kind);
  for (const kind of kinds)
    expect(adverts.some(({ leftOut, notes }) => [...leftOut, ...notes].includes(kind))).toBe(true);
});

describe.each([
  ['seen', false],
  ['held out', true],
])('of the share %s', (_, isHeldOut) => {
  const share = adverts.filter((advert) => advert.isHeldOut === isHeldOut);

  it('no harmful one is marked for school leavers or shown', () => {
    const harmful = share.filter(({ leftOut }) => leftOut.length > 0);
    expect(harmful.filter(({ isForSchoolLeavers }) => isForSchoolLeavers === true)).toEqual([]);
    expect(harmful.filter(({ marks }) => !isLeftOut(marks))).toEqual([]);
  });

  it('at most two in a hundred harmless ones are left out', () => {
    const harmless = share.filter(({ leftOut }) => leftOut.length === 0);
    const wronged = harmless.filter(({ marks }) => isLeftOut(marks));
    expect(wronged.length / harmless.length).toBeLessThanOrEqual(0.02);
  });

  it('no advert with any mark is for school leavers, and some without one are', () => {
    const marked = share.filter(({ marks }) => marks.length > 0);
    expect(marked.filter(({ isForSchoolLeavers }) => isForSchoolLeavers === true)).toEqual([]);
    expect(share.filter(({ isForSchoolLeavers }) => isForSchoolLeavers === true).length).toBeGreaterThan(30);
  });
});
