/** VACS02: one row of sections over the figures ("B-S", "B" … "47"), one row a three-month span, its flag in the column beside. */
import { SourceChanged } from '../../../domain/errors.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import type { FoundTable } from './table-figure.ts';

const SECTION = /^([A-S](-[A-S])?|\d{2})$/;
/** All, each but agriculture, services together. Parts of G stand beside them. */
const SECTIONS = ['B-S', ...'BCDEFGHIJKLMNOPQRS', 'G-S'];
/** One row reads "Nov- Jan 2002". */
const MONTHS = /^[A-Z][a-z]{2}-\s?[A-Z][a-z]{2} \d{4}$/;
const FLAG = /^(\((p|r)\))?$/;

export function readVacancies(sheet: Sheet): FoundTable {
  const header = sheet.rows.find(({ cells }) => cells.filter((cell) => SECTION.test(cell)).length > 1);
  const absent = SECTIONS.filter((section) => !header?.cells.includes(section));
  if (header === undefined || absent.length > 0) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” has no row with the sections of industry ${absent.join(', ')}: download VACS02 again`,
    );
  }
  const columns = header.cells.flatMap((industry, column) =>
    SECTION.test(industry) ? [{ industry, column }] : [],
  );
  const strangers = header.cells.flatMap((cell, column) =>
    cell === '' || SECTION.test(cell) ? [] : [cellPlace(sheet, header, column)],
  );
  const body = sheet.rows.filter(
    (row) => row.number > header.number && columns.some(({ column }) => has(row, column)),
  );
  const rows = body.filter((row) => !isOfIdentifiers(row, columns[0]?.column ?? 0));
  const figures = rows.flatMap((row) => {
    const months = row.cells[0] ?? '';
    const flag = row.cells[1] ?? '';
    if (!MONTHS.test(months) || !FLAG.test(flag)) {
      throw new SourceChanged(
        `${cellPlace(sheet, row, 0)} says “${months} ${flag}”; a row of figures begins with three months such as “Nov-Jan 2026” and at most “(p)” or “(r)”`,
      );
    }
    return columns.map(({ industry, column }) => ({
      locator: cellPlace(sheet, row, column),
      fields: { kind: 'vacancies', months, flag, industry, value: row.cells[column] ?? '' } as const,
    }));
  });
  return { figures, strangers };
}

const has = ({ cells }: SheetRow, column: number): boolean => (cells[column] ?? '') !== '';

/** "AP2Y, JP9H, …" stands between the sections and the figures. */
const isOfIdentifiers = ({ cells }: SheetRow, column: number): boolean =>
  cells[0] === '' && /^[A-Z0-9]{4}$/.test(cells[column] ?? '') && !/^\d+$/.test(cells[column] ?? '');
