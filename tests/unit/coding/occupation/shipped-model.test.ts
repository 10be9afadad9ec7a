import { describe, expect, it } from 'vitest';
import { openOccupationCoder } from '../../../../src/coding/occupation/occupation-coder.ts';
import { readShippedOccupationModel } from '../../../../src/runtime/node/occupation-model.ts';

const bytes = readShippedOccupationModel();
const coder = openOccupationCoder(bytes);

describe('the model that comes with Wealdway', () => {
  it('is at most 4 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(4_000_000);
  });

  it.each([
    ['Secondary School Teacher of Maths', '231'],
    ['Teaching Assistant - KS1 (0.6 FTE, Term Time Only) REF 1234', '611'],
    ['HGV Class 1 Driver £17/hr Nights Ashford', '821'],
    ['Registered Nurse - Band 5', '223'],
    ['Electrician', '524'],
    ['Solicitor', '241'],
  ])('codes %s to %s', (title, minorGroup) => {
    expect(coder.code(title).levels[2]?.soc2020).toBe(minorGroup);
  });

  it.each(['Trainee barista', 'Apprentice Barista', 'Barista (apprenticeship)'])(
    'codes %s to the job that is learned',
    (title) => {
      expect(coder.code(title)).toEqual(coder.code('Barista'));
    },
  );

  it('does not take who runs apprenticeships for a learner', () => {
    expect(coder.explain('Apprenticeship Manager').words).toEqual(['apprenticeship', 'manager']);
  });

  it('keeps a title of the index that has such a word, and says nothing of the word alone', () => {
    expect(coder.code('Trainee instructor').soc2020).toBe('3574');
    expect(coder.code('Trainee').soc2020).toBeNull();
  });

  it('gives the same answer whatever the case and spaces', () => {
    const plain = coder.code('senior software engineer');
    expect(coder.code('  SENIOR   Software   Engineer. ')).toEqual(plain);
  });
});
