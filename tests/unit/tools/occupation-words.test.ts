/** The demonstration's words about jobs: each job has its own, and every text says in its file that it is invented. */
import { describe, expect, it } from 'vitest';
import { occupations } from '../../../src/reference/occupations.ts';
import { occupationTextsWorkbook } from '../../../tools/demo-feeds/occupation-texts.ts';
import { describedJobs } from '../../support/described-jobs.ts';

const MARK = 'These words are invented for a demonstration.';
const described = describedJobs(occupationTextsWorkbook());

describe('the demonstration’s words about jobs', () => {
  it('are of every job, each with four tasks and two sentences on the way in', () => {
    expect(described.map(({ soc2020 }) => soc2020)).toEqual(occupations.map(({ soc2020 }) => soc2020));
    for (const { soc2020, description, tasks, entryRoutes } of described) {
      expect([soc2020, tasks.length, description.match(/\./g)?.length]).toEqual([soc2020, 4, 1]);
      expect([soc2020, entryRoutes?.split('. ').length]).toEqual([soc2020, 3]);
    }
  });

  it('are marked once, after the sentences that pupils are shown', () => {
    for (const { description, entryRoutes, tasks } of described) {
      expect(entryRoutes?.endsWith(` ${MARK}`)).toBe(true);
      expect([description, ...tasks].join(' ')).not.toContain('invented');
    }
  });

  it('say of no two jobs that they do the same, and of hardly any two the same task', () => {
    const tasks = described.flatMap((each) => each.tasks);
    expect(new Set(described.map(({ description }) => description)).size).toBe(described.length);
    expect(tasks.length - new Set(tasks).size).toBeLessThan(tasks.length / 50);
  });
});
