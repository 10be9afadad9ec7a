import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Soc2020Code } from '../../../../src/domain/classification.ts';
import { occupations } from '../../../../src/reference/occupations.ts';
import { createTaskIndex, type JobTasks } from '../../../../src/snapshots/occupation/task-likeness.ts';

const job = (soc2020: Soc2020Code, ...tasks: string[]): JobTasks => ({ soc2020, tasks });
const ALL = () => true;

const jobs = [
  job('5241', 'installs wiring in buildings', 'tests circuits for faults'),
  job('5242', 'installing cables and wiring', 'climbs telegraph poles'),
  job('8141', 'tests circuits and solders boards'),
  job('9111', 'sows seeds', 'harvests barley'),
  job('6135', 'washes and dresses people'),
  job('2237'),
];
const index = createTaskIndex(jobs);

describe('jobs whose work is alike', () => {
  it('share telling words, whatever their endings; the most alike first', () => {
    expect(index.near('5241', 3, ALL)).toEqual([
      { soc2020: '8141', task: 'tests circuits and solders boards' },
      { soc2020: '5242', task: 'installing cables and wiring' },
    ]);
  });

  it('are none where nothing is shared, or nothing is said', () => {
    expect(index.near('9111', 3, ALL)).toEqual([]);
    expect(index.near('2237', 3, ALL)).toEqual([]);
    expect(index.near('1111', 3, ALL)).toEqual([]);
    expect(createTaskIndex([]).near('5241', 3, ALL)).toEqual([]);
  });

  it('are only those that are wanted, and no more than are asked for', () => {
    expect(index.near('5241', 1, ALL)).toHaveLength(1);
    expect(index.near('5241', 3, (soc2020) => soc2020 !== '8141')).toMatchObject([{ soc2020: '5242' }]);
  });

  it('do not share words of every job', () => {
    const alike = occupations.slice(0, 9).map(({ soc2020 }) => job(soc2020, 'answers telephone calls'));
    expect(createTaskIndex(alike).near(alike[0]?.soc2020 ?? '1111', 3, ALL)).toEqual([]);
  });

  it('are the same in any order of the jobs, and never the job itself', () => {
    const words = fc.constantFrom(
      'solders',
      'circuits',
      'barley',
      'seeds',
      'poles',
      'wiring',
      'dresses',
      'boards',
    );
    const tasks = fc.array(
      fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(' ')),
      { maxLength: 4 },
    );
    const codes = occupations.slice(0, 8).map(({ soc2020 }) => soc2020);
    fc.assert(
      fc.property(fc.array(tasks, { minLength: 8, maxLength: 8 }), (all) => {
        const made = codes.map((code, at) => job(code, ...(all[at] ?? [])));
        const [first, second] = [createTaskIndex(made), createTaskIndex(made.toReversed())];
        for (const code of codes) {
          const near = first.near(code, 3, ALL);
          expect(second.near(code, 3, ALL)).toEqual(near);
          expect(near.map(({ soc2020 }) => soc2020)).not.toContain(code);
          expect(
            near.every(({ soc2020, task }) =>
              made.some((each) => each.soc2020 === soc2020 && each.tasks.includes(task)),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
