import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Soc2020Code } from '../../../../src/domain/classification.ts';
import { occupations } from '../../../../src/reference/occupations.ts';
import { createTaskIndex, type JobTasks } from '../../../../src/snapshots/occupation/task-likeness.ts';
import { occupationTextsWorkbook } from '../../../../tools/demo-feeds/occupation-texts.ts';
import { describedJobs } from '../../../support/described-jobs.ts';

const job = (soc2020: Soc2020Code, ...tasks: string[]): JobTasks => ({ soc2020, tasks });
const ALL = () => true;

const jobs = [
  job('5241', 'installs wiring in old buildings', 'tests circuits for faults'),
  job('5242', 'installing wiring in buildings', 'climbs telegraph poles'),
  job('8141', 'tests circuits and finds faults', 'solders boards'),
  job('9111', 'sows seeds', 'harvests barley'),
  job('6135', 'washes and dresses people'),
  job('2237'),
];
const index = createTaskIndex(jobs);
/** Others, for words of many jobs to be words of many. */
const crowd = (tasks: (at: number) => readonly string[], count = 100) =>
  occupations.slice(-count).map(({ soc2020 }, at) => job(soc2020, ...tasks(at)));

describe('jobs whose work is alike', () => {
  it('share telling words, whatever their endings, and name them; the most alike first', () => {
    expect(index.near('5241', 3, ALL)).toEqual([
      { soc2020: '8141', task: 'tests circuits and finds faults', shared: ['tests', 'circuits', 'faults'] },
      {
        soc2020: '5242',
        task: 'installing wiring in buildings',
        shared: ['installing', 'wiring', 'buildings'],
      },
    ]);
  });

  it('are none where one word is shared: it may mean two things', () => {
    const two = [job('2237', 'changes a dressing'), job('5434', 'makes a dressing')];
    expect(createTaskIndex([...two, job('9111', 'sows seeds')]).near('2237', 3, ALL)).toEqual([]);
  });

  it('are none where what is shared is said of many jobs, however alike the rest is', () => {
    const all = (many: number) =>
      createTaskIndex([
        job('5241', 'leaves the place safe', 'reads drawings carefully'),
        job('5432', 'leaves the place safe', 'reads drawings carefully'),
        ...crowd((at) => [
          at < many ? 'leaves the place safe and reads drawings carefully' : `sows seed${at}x`,
        ]),
      ]).near('5241', 3, (soc2020) => soc2020 === '5432');
    expect(all(1)).toHaveLength(1);
    expect(all(2)).toEqual([]);
  });

  it('are none for one task that is half alike; two such tasks are enough', () => {
    const halves = (...tasks: string[]) =>
      createTaskIndex([
        job('5241', 'bends copper around corners slowly', 'digs trenches beside houses daily'),
        job('5315', ...tasks),
        ...crowd((at) => [`sows seed${at}x`]),
      ]).near('5241', 3, ALL);
    expect(halves('bends copper under floors quickly', 'sings')).toEqual([]);
    expect(halves('bends copper under floors quickly', 'digs trenches across fields yearly')).toHaveLength(1);
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
});

describe('jobs with many others', () => {
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

const RECORDED = fileURLToPath(
  new URL(
    '../../../../../shared/samples/classification/soc2020_volume1_structure_16042025.xlsx',
    import.meta.url,
  ),
);

/** Of one job: the names of all that are alike, and the words that say why. */
function alikeIn(workbook: Uint8Array): (slug: string) => Record<string, readonly string[]> {
  const whole = createTaskIndex(describedJobs(workbook));
  const bySlug = new Map(occupations.map((each) => [each.slug, each.soc2020]));
  const slugs = new Map(occupations.map((each) => [each.soc2020, each.slug]));
  return (slug) =>
    Object.fromEntries(
      whole.near(bySlug.get(slug) ?? '1111', 5, ALL).map((each) => [slugs.get(each.soc2020), each.shared]),
    );
}

describe.each([
  {
    words: 'the publisher’s words, as recorded',
    file: RECORDED,
    alike: [
      ['electrician', 'electronics-assembler', 'wiring'],
      ['paramedic', 'ambulance-worker', 'injuries'],
      ['plumber', 'pipe-fitter', 'copper'],
    ],
    unlike: [
      ['paramedic', 'delivery-assistant'],
      ['delivery-driver', 'caretaker'],
      ['electrician', 'toolmaker'],
    ],
  },
  {
    words: 'the demonstration’s words',
    file: null,
    alike: [
      ['registered-nurse', 'health-care-assistant', 'pulse'],
      ['bricklayer', 'plasterer', 'trowel'],
      ['plumber', 'pipe-fitter', 'pipe'],
    ],
    unlike: [
      ['roofer', 'baker'],
      ['care-worker', 'factory-supervisor'],
      ['delivery-driver', 'caretaker'],
    ],
  },
] as const)('by $words, a job', ({ file, alike, unlike }) => {
  it.skipIf(file !== null && !existsSync(file))('is like one that does the same, and no other', () => {
    const alikeTo = alikeIn(file === null ? occupationTextsWorkbook() : new Uint8Array(readFileSync(file)));
    for (const [slug, other, word] of alike)
      expect([slug, alikeTo(slug)[other]]).toEqual([slug, expect.arrayContaining([word])]);
    for (const [slug, other] of unlike) expect(Object.keys(alikeTo(slug))).not.toContain(other);
  });
});
