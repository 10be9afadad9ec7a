import { expect, inject, it } from 'vitest';
import { type OccupationAnswer, openOccupationCoder } from '../../src/coding/occupation/occupation-coder.ts';
import { readShippedOccupationModel } from '../../src/runtime/workers/occupation-model.ts';
import { advertisedTitles } from '../support/occupation-titles.ts';

const coder = openOccupationCoder(readShippedOccupationModel());
const here = advertisedTitles.map(({ title, ...hints }) => coder.code(title, hints));

/** Confidences as they are stored; V8's logarithms differ in the last of 16 digits from version to version. */
function asStored({ confidence, unitGroupConfidence, levels, ...codes }: OccupationAnswer) {
  const confidences = [confidence, unitGroupConfidence, ...levels.map((level) => level.confidence)];
  return {
    ...codes,
    groups: levels.map(({ soc2020 }) => soc2020),
    thousandths: confidences.map((each) => Math.round(each * 1000)),
  };
}

it('codes titles on workerd as on Node', () => {
  expect(here.map(asStored)).toEqual(inject('nodeOccupations').map(asStored));
});

it('has every depth of answer among them', () => {
  expect([...new Set(here.map(({ level }) => level))].sort()).toEqual([0, 1, 2, 3, 4]);
  expect(coder.code('Electrician').unitGroup).toBe('5241');
});
