/** "Occ T4" -> one record an occupation and year: jobs held by women, by men and by all. Its first columns hold thousands, those to the right changes. */
import { SourceChanged } from '../../../domain/errors.ts';
import type { ParsedItem } from '../../contract.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import { refuseStrayTitles, rowsAboveTotal } from './occupation-rows.ts';
import type { ProjectedSexes } from './projected-record.ts';
import { type Weighed, withholdInGroups } from './withheld.ts';

const COLUMNS = ['Female', 'Male', 'Total'] as const;

/** No table stands beside it. */
const NOTHING = /^$/;

interface YearColumns {
  readonly year: string;
  /** Of the women; the men and all stand to its right. */
  readonly first: number;
}

/** Throws SourceChanged, naming sheet and cell, when the heading is another or the row for all is missing. */
export function readSexes(sheet: Sheet, areaName: string): Iterable<ParsedItem<ProjectedSexes>> {
  refuseStrayTitles(sheet, NOTHING);
  const headerAt = sheet.rows.findIndex(({ cells }) => cells.includes(COLUMNS[0]));
  const [above, header] = sheet.rows.slice(Math.max(0, headerAt - 1), headerAt + 1);
  const years = above === undefined ? [] : yearsOf(above);
  if (headerAt < 1 || !above || !header || years.length === 0) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” has no row “Female, Male, Total” under years: download the workbook again`,
    );
  }
  // A heading without a year above it is a year that was lost.
  const named = header.cells.flatMap((cell, at) => (COLUMNS.some((word) => word === cell) ? [at] : []));
  const expected = years.flatMap(({ first }) => COLUMNS.map((_, at) => first + at));
  const wrong = [...named, ...expected].find(
    (at) => !expected.includes(at) || header.cells[at] !== COLUMNS[expected.indexOf(at) % COLUMNS.length],
  );
  if (wrong !== undefined) {
    throw new SourceChanged(
      `${cellPlace(sheet, header, wrong)} and what stands around it should be “Female, Male, Total” under one year: download the workbook again`,
    );
  }
  if (!sheet.rows.slice(0, headerAt).some(({ cells }) => cells.includes('thousands'))) {
    throw new SourceChanged(`Sheet “${sheet.name}” does not say “thousands”: download the workbook again`);
  }
  return readRows(sheet, rowsAboveTotal(sheet, headerAt), areaName, years);
}

/** Single years alone: spans such as "2015-20" head the changes. */
function yearsOf({ cells }: SheetRow): YearColumns[] {
  return cells.flatMap((cell, first) => (/^20\d\d$/.test(cell) ? [{ year: cell, first }] : []));
}

function* readRows(
  sheet: Sheet,
  rows: readonly SheetRow[],
  areaName: string,
  years: readonly YearColumns[],
): Generator<ParsedItem<ProjectedSexes>> {
  for (const { year, first } of years) {
    const withheld = withholdInGroups(groupsOf(rows, first));
    for (const row of rows) {
      const [female = '', male = '', total = ''] = row.cells.slice(first, first + COLUMNS.length);
      const fields: ProjectedSexes = {
        breakdown: 'sex',
        areaName,
        year,
        label: row.cells[0] ?? '',
        female,
        male,
        total,
        withheld: withheld.get(row) ?? '',
      };
      yield { kind: 'record', record: { locator: cellPlace(sheet, row, first), fields } };
    }
  }
}

/** The sheet has no rows for the nine major groups, which the sheet by year gives: they are added up, to withhold what is withheld there. */
function groupsOf(rows: readonly SheetRow[], first: number): (readonly Weighed<SheetRow | string>[])[] {
  const parts = rows.map((row) => {
    return { key: row, value: Number(row.cells[first + COLUMNS.length - 1] ?? Number.NaN) };
  });
  const groups = [...Map.groupBy(parts, ({ key }) => (key.cells[0] ?? '').charAt(0))].map(
    ([digit, cluster]) => {
      const value = cluster.reduce((sum, part) => sum + part.value, 0);
      return [{ key: digit, value }, ...cluster];
    },
  );
  const totalForAll: readonly Weighed<string>[] = [];
  return [...groups, totalForAll];
}
