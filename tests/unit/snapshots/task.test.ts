/** The task of two places: what people do there, from the lists and figures that stand on the sheet. */
import { expect, it } from 'vitest';
import type { ComparedJobs, ComparedTable, Comparison } from '../../../src/snapshots/compare/document.ts';
import { notesOfColumns } from '../../../src/snapshots/compare/shown-column.ts';
import { makeTask } from '../../../src/snapshots/investigate/task.ts';
import { figure, RATE } from '../../support/claim-column.ts';
import { inventSnapshot } from '../../support/invented-snapshot.ts';

const THANET = { code: 'E07000114', name: 'Thanet', slug: 'thanet' } as const;
const LEEDS = { code: 'E08000035', name: 'Leeds', slug: 'leeds' } as const;

const job = (name: string, ...ranks: readonly (number | null)[]) =>
  ({ soc2020: '1000', slug: name, name, pay: null, payIn: null, regionalPay: [], ranks }) as const;

function jobs(...rows: readonly ReturnType<typeof job>[]): ComparedJobs {
  const places = [THANET, LEEDS].map((area) => {
    const common = rows.filter(({ ranks }) => ranks[area === THANET ? 0 : 1] === 1);
    return {
      area,
      caption: '',
      counted: 'people' as const,
      countedIn: area.name,
      countedAt: 'Census 2021',
      common,
    };
  });
  return { says: null, pay: null, payRegions: [], outOf: 10, places, rows, sources: [] };
}

const [told] = RATE.showings;
const label = told?.label ?? '';
const MARKS = ['The mark [e] means estimate.', 'The mark [x] means there is no figure here.'];

function table(id: string, labels: readonly string[]): ComparedTable {
  return {
    id,
    title: `The ${id} table?`,
    about: 'subject',
    columns: labels.map((each) => ({ measure: RATE.id, label: each })),
    rows: [THANET, LEEDS].map((area, at) => ({
      area,
      figures: labels.map((each) => ({
        ...figure('here', area.name, 60 + 10 * at, { half: 1 }),
        id: `${id}/${each}/${area.slug}`,
      })),
    })),
    claims: [],
    notes: [
      ...labels.map((each) => `${each}: ranged.`),
      ...labels.map((each) => `${each}. Who is counted: ${each} people.`),
      'Missing or doubtful: some.',
      'A higher figure is better.',
      ...MARKS,
    ],
  };
}

const comparison = (more: Partial<Comparison>): Comparison => ({
  title: '',
  areas: [THANET, LEEDS],
  inShort: [],
  questions: [],
  wider: [],
  shares: null,
  jobs: null,
  tables: [],
  sources: [],
  ...more,
});
const task = (more: Partial<Comparison>) =>
  makeTask(comparison(more), {
    measures: new Map([[RATE.id, RATE]]),
    wholes: [inventSnapshot()],
    level: 'ks4',
    seed: 'lesson',
  });

it('asks which jobs are on one list alone, with the list on the sheet', () => {
  const both = jobs(job('Cleaner', 1, 2), job('HGV driver', 7, null), job('Nurse', null, 1));
  const { questions, jobs: shown } = task({ jobs: both });
  expect(questions[0]?.answer).toBe(
    'Only on the list for Thanet: HGV driver. Only on the list for Leeds: nurse.',
  );
  expect(shown).toBe(both);
  expect(questions[1]?.question).toMatch(
    /^The most common job in Thanet is cleaner\. Does that make it easy/,
  );
  // Nothing is asked twice to fill the sheet.
  expect(questions).toHaveLength(2);
  expect(task({ jobs: jobs(job('Cleaner', 1, 1)) }).questions).toHaveLength(1);
});

it('leaves lists off the sheet that no question is about', () => {
  expect(task({ tables: [table('pay', [label])] }).jobs).toBeNull();
});

it('shows only the columns that it asks about, their notes without caveats, and each mark once', () => {
  const sheet = task({ tables: [table('pay', [label, 'Another']), table('next-steps', [label])] });
  expect(sheet.questions.length).toBeGreaterThan(1);
  for (const { columns, rows, notes } of sheet.tables) {
    expect(rows.every(({ figures }) => figures.length === columns.length)).toBe(true);
    expect(notes.join(' ')).not.toMatch(/The mark|Missing or doubtful|is better/);
    const labels = columns.map((each) => each.label);
    if (!labels.includes('Another')) expect(notes.join(' ')).not.toContain('Another');
  }
  expect(sheet.notes.filter((note) => note.startsWith('The mark'))).toEqual(['The mark [e] means estimate.']);
});

it('keeps who is missing where a question asks for it', () => {
  const both = table('pay', [label, 'Another']);
  expect(notesOfColumns(both, [0], () => false)).toEqual([
    'Ranged.',
    `Who is counted: ${label} people.`,
    'Missing or doubtful: some.',
    'A higher figure is better.',
    'The mark [e] means estimate.',
  ]);
  expect(notesOfColumns(both, [0, 1], (note) => note.startsWith('Missing'))).toContain(
    'Another. Who is counted: Another people.',
  );
});
