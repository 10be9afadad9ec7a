/** Which jobs stand on a list: for pupils of 11 to 14 those with a name of their own, and then the list does not say that it is the first so many. */
import { expect, it } from 'vitest';
import { findOccupation } from '../../../src/reference/occupations.ts';
import { findSector } from '../../../src/reference/sectors.ts';
import type { SectorMatter } from '../../../src/snapshots/insights/area-matter.ts';
import { jobLines } from '../../../src/snapshots/job-lines.ts';
import { skillLevelOf } from '../../../src/snapshots/occupation/skill-level.ts';
import { LEVEL_PLANS } from '../../../src/snapshots/topics/levels.ts';
import { figure } from '../../support/claim-column.ts';

const REST = '4159';

function matter(codes: readonly string[]): SectorMatter {
  const jobs = codes.flatMap((code, at) => {
    const job = findOccupation(code);
    const people = figure('here', 'Medway', 1000 - at);
    return job === null
      ? []
      : [
          {
            job,
            entry: skillLevelOf(job.soc2020).label,
            people,
            adverts: null,
            lower: null,
            middle: null,
            upper: null,
          },
        ];
  });
  return { jobs, isAll: true, sector: findSector('construction') } as unknown as SectorMatter;
}

const listed = (codes: readonly string[], hasPlainWords: boolean, isEasy = false) => {
  const { jobs } = jobLines(matter(codes), 'Medway', { jobs: 3, hasPlainWords, isEasy });
  return [jobs?.caption, jobs?.rows.map(({ soc2020 }) => soc2020)];
};

it('leaves groups of other jobs out of a list in plain words, and says no more that it is the most common', () => {
  const all = ['6135', REST, '7111', '9223'];
  expect(findOccupation(REST)?.name).toMatch(/^Other /);
  expect(listed(all, false)).toEqual([
    'The most common jobs of people who live in Medway',
    ['6135', REST, '7111'],
  ]);
  expect(listed(all, true)).toEqual(['Common jobs of people who live in Medway', ['6135', '7111', '9223']]);
});

it('keeps them where they are below what is shown, and where little else would be left', () => {
  const caption = 'The most common jobs of people who live in Medway';
  expect(listed(['6135', '7111', '9223', REST], true)).toEqual([caption, ['6135', '7111', '9223']]);
  expect(listed(['6135', REST, '7111'], true)).toEqual([caption, ['6135', REST, '7111']]);
});

it('has jobs that people can begin with in an easy list, unless one alone would be left', () => {
  const [degree, registered, manager] = ['2134', '2231', '3556'];
  expect(listed([degree, '6135', registered, manager, '7111', '9223'], true, true)).toEqual([
    'Common jobs of people who live in Medway',
    ['6135', '7111', '9223'],
  ]);
  expect(findOccupation(manager)?.name).toMatch(/manager/);
  expect(listed([degree, registered, '7111'], true, true)[1]).toEqual([degree, registered, '7111']);
  // The first job that is learnt at work takes the last place, where none of the first has it.
  expect(listed(['5241', '5316', '5314', '5313', '9223'], true, true)[1]).toEqual(['5241', '5316', '9223']);
  expect(listed(['5241', '5316', '5314', '5313'], true, true)[1]).toEqual(['5241', '5316', '5314']);
  expect(LEVEL_PLANS.filter(({ isEasy }) => isEasy).map(({ level }) => level)).toEqual(['easyread']);
});
