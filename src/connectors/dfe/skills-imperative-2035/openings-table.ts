/**
 * "Occ T2" -> one record an occupation: how many jobs come or go over a span of years, how many openings people leave behind, and both together.
 * Three tables stand side by side (all, males, females) and each of them once more in per cent below: the first alone is read.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import type { ParsedItem } from '../../contract.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import { refuseStrayTitles, rowsAboveTotal } from './occupation-rows.ts';
import type { ProjectedOpenings } from './projected-record.ts';

/** As they read from top to bottom over three columns: the words stand in two rows. */
const COLUMNS = ['Net Change', 'Replacement Demand', 'Total Requirement'] as const;
const BESIDE =
  /^Occupation Table 2\.[12]\s+(Males|Females): Employment Change by Occupation \(SOC 2020\) and Replacement Demand, /;
const SPAN = /^20\d\d-20\d\d$/;

/** Throws SourceChanged, naming sheet and cell, when the heading is another or the row for all is missing. */
export function readOpenings(sheet: Sheet, areaName: string): Iterable<ParsedItem<ProjectedOpenings>> {
  refuseStrayTitles(sheet, BESIDE);
  const headerAt = sheet.rows.findIndex(({ cells }) => cells[0] === 'Levels');
  const [unit, span, upper, header] = sheet.rows.slice(Math.max(0, headerAt - 3), headerAt + 1);
  if (headerAt < 3 || !unit || !span || !upper || !header) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” has no row “Levels” with years: download the workbook again`,
    );
  }
  const first = span.cells.slice(0, widthOf(sheet)).findIndex((cell) => SPAN.test(cell));
  if (first === -1) {
    throw new SourceChanged(
      `${cellPlace(sheet, span, 0)} and what stands beside it names no span of years such as “2020-2035”: download the workbook again`,
    );
  }
  COLUMNS.forEach((name, at) => {
    const words = [upper, header].map(({ cells }) => cells[first + at] ?? '').join(' ');
    if (words === name) return;
    const place = cellPlace(sheet, header, first + at);
    throw new SourceChanged(`${place} is headed “${words}”, not “${name}”: download the workbook again`);
  });
  if (!unit.cells.slice(first, first + COLUMNS.length).includes('thousands')) {
    throw new SourceChanged(
      `${cellPlace(sheet, unit, first)} and the two beside it should say “thousands”: download the workbook again`,
    );
  }
  const years = span.cells[first] ?? '';
  return readRows(sheet, rowsAboveTotal(sheet, headerAt), {
    areaName,
    years,
    first,
  });
}

/** The next table begins where its title stands. */
function widthOf({ rows }: Sheet): number {
  const next = rows[0]?.cells.findIndex((cell, at) => at > 0 && cell !== '') ?? -1;
  return next === -1 ? Number.POSITIVE_INFINITY : next;
}

function* readRows(
  sheet: Sheet,
  rows: readonly SheetRow[],
  { areaName, years, first }: { readonly areaName: string; readonly years: string; readonly first: number },
): Generator<ParsedItem<ProjectedOpenings>> {
  for (const row of rows) {
    const [change = '', leavers = '', all = ''] = row.cells.slice(first, first + COLUMNS.length);
    const fields = { breakdown: 'openings' as const, areaName, years, label: row.cells[0] ?? '' };
    yield {
      kind: 'record',
      record: { locator: cellPlace(sheet, row, first), fields: { ...fields, change, leavers, all } },
    };
  }
}
