/** Whole workbooks of the projections, as the publisher sends them: nothing is trimmed away before they are read. */
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/dfe/skills-imperative-2035/connector.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import { type MadeSheet, madeRows } from '../../../tools/demo-feeds/made-workbook.ts';
import {
  INDUSTRY_ROWS,
  NOTES,
  OCCUPATION_ROWS,
  projectionRows,
  QUALIFICATION_ROWS,
  wholeProjections,
} from '../../support/made-projections.ts';

const request = { path: '/', role: 'file' };
const retrievedAt = '2026-11-21T10:00:00Z';

function read(body: Uint8Array) {
  const parsed = connector.parse({ request, status: 200, headers: {}, body, retrievedAt });
  const items = [...parsed.items];
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  const results = records.map((record) => connector.normalise(record, { now: retrievedAt }));
  return {
    issues: items.flatMap((item) => (item.kind === 'issue' ? [item.issue] : [])),
    labels: [...new Set(records.map(({ fields }) => fields.label))],
    figures: results.flatMap(({ observations }) => observations ?? []),
    rejected: results.flatMap(({ rejected }) => (rejected ? [rejected.detail] : [])),
  };
}

const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));

const swap =
  (name: string, rows: string[][], more: Partial<MadeSheet> = {}) =>
  (sheets: MadeSheet[]): MadeSheet[] =>
    sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...more, rows: madeRows(rows) } : sheet));

const widened = (rows: string[][], more: string[]) =>
  rows.map((row, at) => [...row, ...Array(41 - row.length).fill(''), ...(at === 3 ? more : [])]);
const withoutBlankRows = (rows: string[][]) => rows.filter((row) => row.length > 0);

const changedRow = (number: number, change: (cell: string) => string): string[][] =>
  OCCUPATION_ROWS.map((row, at) =>
    at === number ? row.map((cell) => (/^\d/.test(cell) && !/[a-z]/.test(cell) ? change(cell) : cell)) : row,
  );

const AS_SENT: readonly [string, Uint8Array][] = [
  ['without any notes', wholeProjections(swap('Occ F2', projectionRows('occupation', OCCUPATION_ROWS, [])))],
  [
    'with notes right below',
    wholeProjections(swap('Occ F2', projectionRows('occupation', [...OCCUPATION_ROWS, ...NOTES]))),
  ],
  [
    'with one blank row before the notes',
    wholeProjections(swap('Ind F2', projectionRows('industry', [...INDUSTRY_ROWS, [], ...NOTES]))),
  ],
  [
    'with notes in column A',
    wholeProjections(swap('Ind F2', projectionRows('industry', INDUSTRY_ROWS, [['Source: invented']]))),
  ],
  [
    'with numbers among the notes',
    wholeProjections(
      swap(
        'Occ F2',
        projectionRows('occupation', OCCUPATION_ROWS, [[...Array(11).fill(''), 'Version', '2024', '3']]),
      ),
    ),
  ],
  [
    'with notes under the qualifications',
    wholeProjections(swap('Qual F1', projectionRows('qualification', [...QUALIFICATION_ROWS, [], ...NOTES]))),
  ],
  [
    'with workings to the right of the years',
    wholeProjections(
      swap('Occ F2', widened(projectionRows('occupation', OCCUPATION_ROWS), ['2020', '2035', 'Growth'])),
    ),
  ],
  [
    'with empty columns to the right',
    wholeProjections(swap('Ind F2', widened(projectionRows('industry', INDUSTRY_ROWS), [' ']))),
  ],
  [
    'with a second title to the right',
    wholeProjections(
      swap(
        'Ind F2',
        projectionRows('industry', INDUSTRY_ROWS).map((row, at) =>
          at === 0 ? [...row, ...Array(44).fill(''), 'Chart data'] : row,
        ),
      ),
    ),
  ],
  [
    'with a hidden copy of a table',
    wholeProjections((sheets) => [
      ...sheets,
      {
        name: 'Occ F2 (2)',
        state: 'hidden',
        rows: madeRows(projectionRows('occupation', OCCUPATION_ROWS.slice(0, 3))),
      },
    ]),
  ],
  ['with the sheets in another order', wholeProjections((sheets) => sheets.toReversed())],
  [
    'with its tables hidden',
    wholeProjections((sheets) => sheets.map((sheet) => ({ ...sheet, state: 'hidden' as const }))),
  ],
];

const CUT_OFF: readonly [string, string[][], RegExp][] = [
  [
    'lost its total',
    projectionRows('occupation', OCCUPATION_ROWS.slice(0, 7)),
    /“CSV”, cell L11 should be the row for all/,
  ],
  [
    'lost its total and kept its notes',
    projectionRows('industry', INDUSTRY_ROWS.slice(0, 5)),
    /cell L9 should be the row for all/,
  ],
  [
    'lost a year',
    projectionRows('industry', INDUSTRY_ROWS).map((row) => row.filter((_, at) => at !== 20)),
    /no row with the years 2010 to 2035/,
  ],
];

describe('a whole workbook of the projections', () => {
  const whole = read(wholeProjections());

  it('is known by what stands in it, and gives every figure of its three tables', () => {
    expect(connector.accepts?.({ name: 'EN_MainTables.Main.xlsm', body: wholeProjections() })).toBe(true);
    expect(whole.rejected).toEqual([]);
    expect(whole.issues).toEqual([]);
    expect(whole.labels).toHaveLength(15);
    expect(whole.figures).toHaveLength(15 * 26 - 26); // the total of all stands in two sheets and is taken once
  });

  it.each(AS_SENT)('%s gives the same figures', (_, body) => {
    const found = read(body);
    expect(found.rejected).toEqual([]);
    expect(found.issues).toEqual([]);
    const sorted = (figures: typeof found.figures) => figures.map((one) => JSON.stringify(one)).sort();
    expect(sorted(found.figures)).toEqual(sorted(whole.figures));
  });

  it('without the blank rows before its total keeps the total apart', () => {
    const rows = withoutBlankRows(OCCUPATION_ROWS.slice(0, 3));
    const all =
      rows[0]?.map((cell) => (cell === 'Professional occupations' ? 'All occupations' : cell)) ?? [];
    const { figures } = read(csv(projectionRows('occupation', [...rows, all])));
    expect(figures.map(({ dimensions }) => dimensions.occupation).slice(0, 3)).toEqual([
      'soc2020:2',
      'soc2020:22',
      'soc2020:23',
    ]);
  });

  it.each([
    ['without a row', OCCUPATION_ROWS.filter((_, at) => at !== 2)],
    ['with a row of a hundredth', changedRow(2, (cell) => String(Number(cell) / 100))],
    ['with a row of no figures', changedRow(2, () => '2026-13-45')],
    ['with a row of empty cells', changedRow(2, () => '')],
  ])('%s shows nothing of the group that no longer adds up, and all of the rest', (_, rows) => {
    const { figures, rejected } = read(csv(projectionRows('occupation', rows)));
    expect(new Set(figures.map(({ dimensions }) => dimensions.occupation))).toEqual(
      new Set(['soc2020:9', 'soc2020:91', 'soc2020:92']),
    );
    expect(rejected).toContain(
      'Professional occupations: the parts of its group, or the groups, do not come to their total in 2010',
    );
  });

  it('saved as CSV, sheet by sheet, is read too', () => {
    expect(read(csv(projectionRows('qualification', QUALIFICATION_ROWS))).figures).toHaveLength(3 * 26);
  });

  it.each(CUT_OFF)('that has %s is refused with the place', (_, rows, message) => {
    expect(() => read(csv(rows))).toThrow(SourceChanged);
    expect(() => read(csv(rows))).toThrow(message);
  });
});
