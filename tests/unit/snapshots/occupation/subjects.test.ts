/** Which subjects are said of a job: those that at least half of its profiles name. */
import { describe, expect, it } from 'vitest';
import {
  MATHS_AS_A_SKILL,
  SUBJECT_IDS,
  schoolSubjects,
  subjectOfElement,
} from '../../../../src/reference/school-subjects.ts';
import { jobSubjects, subjectsNamed } from '../../../../src/snapshots/occupation/subjects.ts';
import { NOTHING_HELD } from '../../../../src/snapshots/occupation/texts.ts';
import { inventProfile } from '../../../support/invented-facts.ts';

const profile = (name: string, ...elements: string[]) =>
  inventProfile({ name, knowledge: elements.map((element, at) => ({ element, score: 5 - at })) });
const MATHS = '2.C.4.a';
const COMPUTING = '2.C.3.a';
const PHYSICS = '2.C.4.b';
const CHEMISTRY = '2.C.4.c';

describe('the subjects of a job', () => {
  it('are those that half of its profiles name, the most named first', () => {
    const named = subjectsNamed([
      profile('one', PHYSICS, MATHS),
      profile('two', COMPUTING, MATHS),
      profile('three', CHEMISTRY, PHYSICS),
      profile('four'),
    ]);
    expect(named.map(({ id, profileCount }) => [id, profileCount])).toEqual([
      ['physics', 2],
      ['maths', 2],
    ]);
  });

  it('count maths once, as knowledge and as a skill', () => {
    expect(subjectsNamed([profile('one', MATHS, MATHS_AS_A_SKILL)])).toMatchObject([
      { id: 'maths', profileCount: 1 },
    ]);
  });

  it('are of one source, and none where no profile is held or none names any', () => {
    const held = (...names: string[][]) => ({
      ...NOTHING_HELD,
      profiles: names.map((elements, at) => ({
        sourceId: at === 0 ? ('ncs/job-profile-subjects' as const) : ('made-up/profiles' as const),
        fact: profile(`profile-${at}`, ...elements),
      })),
    });
    expect(jobSubjects(NOTHING_HELD, 5)).toBeNull();
    expect(jobSubjects(held([]), 5)).toBeNull();
    expect(jobSubjects(held([MATHS, PHYSICS, CHEMISTRY], [CHEMISTRY]), 2)).toEqual({
      source: 'ncs/job-profile-subjects',
      references: ['ncs/job-profile-subjects/profile-0'],
      subjects: [
        { id: 'maths', name: 'maths', profileCount: 1 },
        { id: 'physics', name: 'physics', profileCount: 1 },
      ],
    });
  });
});

describe('elements of O*NET', () => {
  it('are subjects, other knowledge, or unknown', () => {
    expect(subjectOfElement(MATHS)).toBe('maths');
    expect(subjectOfElement('2.C.2.b')).toBeNull();
    expect(subjectOfElement('2.C.4.z')).toBeUndefined();
    expect(subjectOfElement('2.A.1.f')).toBeUndefined();
  });

  it('give every subject that we list', () => {
    const letters = ['', ...'abcdefg'.split('').map((letter) => `.${letter}`)];
    const elements = Array.from({ length: 10 }, (_, at) => letters.map((letter) => `2.C.${at + 1}${letter}`));
    const known = elements.flat().filter((each) => subjectOfElement(each) !== undefined);
    expect(known).toHaveLength(33);
    expect(new Set(known.flatMap((each) => subjectOfElement(each) ?? []))).toEqual(new Set(SUBJECT_IDS));
    expect(schoolSubjects.map(({ id }) => id)).toEqual([...SUBJECT_IDS]);
  });
});
