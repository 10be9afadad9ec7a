/**
 * The regional summary of the Labour Force Survey: a block of levels and rates, then the same areas again as changes on the quarter and on the year.
 * Only the first block is read, and only its rates: levels are of another age group.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import type { FoundTable, TableFigure } from './table-figure.ts';

type Rate = Extract<TableFigure, { kind: 'region' }>['rate'];

const HEADLINE = /^Headline estimates for ([A-Z][a-z]+ ?- ?[A-Z][a-z]+ \d{4})$/;
const CHANGE = /^Change on /;
const GSS = /^[EWSNK]\d{8}$/;
/** Words over each group of columns, without their footnote digit, and the rate that stands in it. */
const GROUPS: Readonly<Record<string, Rate>> = {
  'economically active': 'activity',
  employment: 'employment',
  unemployment: 'unemployment',
  'economically inactive': 'inactivity',
};

export function readRegions(sheet: Sheet): FoundTable {
  const at = sheet.rows.findIndex(({ cells }) => HEADLINE.test(cells[0] ?? ''));
  const months = HEADLINE.exec(sheet.rows[at]?.cells[0] ?? '')?.[1];
  const end = sheet.rows.findIndex(({ cells }) => CHANGE.test(cells[0] ?? ''));
  if (months === undefined || end === -1) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” has no row “Headline estimates for …” with “Change on quarter” after it: download the table again`,
    );
  }
  const block = sheet.rows.slice(at + 1, end);
  const rates = readRates(sheet, block);
  const rows = block.filter(({ cells }) => cells.slice(2).some((cell) => /^-?\d/.test(cell)));
  const figures = rows.flatMap((row) =>
    rates.map(({ rate, column }) => ({
      locator: cellPlace(sheet, row, column),
      fields: {
        kind: 'region',
        months,
        areaCode: row.cells[0] ?? '',
        rate,
        value: row.cells[column] ?? '',
      } as const,
    })),
  );
  return { figures, strangers: figures.length > 0 ? strangersOf(sheet, block) : [] };
}

/** Groups stand over "Level" and "Rate (%)". */
function readRates(sheet: Sheet, block: readonly SheetRow[]): { rate: Rate; column: number }[] {
  const groups = block.find(({ cells }) => cells.filter((cell) => groupOf(cell) !== null).length > 1);
  const header = block.find(({ cells }) => cells[0] === 'Area Codes');
  const starts = (groups?.cells ?? []).flatMap((cell, column) => {
    const rate = groupOf(cell);
    return rate === null ? [] : [{ rate, column }];
  });
  const rates = starts.flatMap(({ rate, column }, index) => {
    const end = starts[index + 1]?.column ?? header?.cells.length ?? 0;
    const found =
      header?.cells.findIndex((cell, at) => at >= column && at < end && /^Rate \(%\)\d?$/.test(cell)) ?? -1;
    return found === -1 ? [] : [{ rate, column: found }];
  });
  if (rates.length !== Object.keys(GROUPS).length) {
    const where = header === undefined ? `Sheet “${sheet.name}”` : cellPlace(sheet, header, 0);
    throw new SourceChanged(
      `${where}: the header should hold “Level” and “Rate (%)” under each of ${Object.keys(GROUPS).join(', ')}`,
    );
  }
  return rates;
}

function groupOf(cell: string): Rate | null {
  return GROUPS[cell.replace(/\s*\d$/, '').toLowerCase()] ?? null;
}

function strangersOf(sheet: Sheet, block: readonly SheetRow[]): string[] {
  return block.flatMap((row) =>
    row.cells[0] === 'Area Codes'
      ? row.cells.flatMap((cell, column) =>
          /^(|Area Codes|Area Names|Level|Rate \(%\)\d?)$/.test(cell) ? [] : [cellPlace(sheet, row, column)],
        )
      : !GSS.test(row.cells[0] ?? '') && row.cells.slice(2).some((cell) => /^-?\d/.test(cell))
        ? [cellPlace(sheet, row, 0)]
        : [],
  );
}
