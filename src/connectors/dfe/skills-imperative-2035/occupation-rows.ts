/** What the sheets with a row an occupation share. */
import { SourceChanged } from '../../../domain/errors.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

const TOTAL = 'All occupations';

/**
 * The rows between the heading and the row for all, which is left out. Throws SourceChanged when that is missing or lacks a figure under one
 * of the headings: the sheet is cut off.
 */
export function rowsAboveTotal(sheet: Sheet, headerAt: number): readonly SheetRow[] {
  const below = sheet.rows.slice(headerAt + 1).filter(({ cells }) => (cells[0] ?? '') !== '');
  const totalAt = below.findIndex(({ cells }) => cells[0] === TOTAL);
  const headings = sheet.rows[headerAt]?.cells ?? [];
  const isWhole = headings.every((word, at) => word === '' || (below[totalAt]?.cells[at] ?? '') !== '');
  if (totalAt !== -1 && isWhole) return below.slice(0, totalAt);
  const last = below.at(-1) ?? sheet.rows[headerAt];
  const place = last === undefined ? `Sheet “${sheet.name}”` : cellPlace(sheet, last, 0);
  throw new SourceChanged(
    `${place} should be the row for all with its figures, or stand above it: the sheet is cut off, so download it again`,
  );
}

/**
 * The two rows above a table hold its title, the titles of those beside it and how many occupations there are. Other words there mean
 * another sheet. Throws SourceChanged.
 */
export function refuseStrayTitles(sheet: Sheet, beside: RegExp): void {
  const [title, about] = sheet.rows;
  const stray = title?.cells.findIndex((cell, at) => at > 0 && cell !== '' && !beside.test(cell)) ?? -1;
  if (title !== undefined && stray !== -1) {
    throw new SourceChanged(
      `${cellPlace(sheet, title, stray)} is not what the projections’ sheets begin with: download the workbook again`,
    );
  }
  const [count = '', ...rest] = about?.cells ?? [];
  if (about !== undefined && /^\d+ Occupations$/.test(count) && rest.every((cell) => cell === '')) return;
  const place = about === undefined ? `Sheet “${sheet.name}”` : cellPlace(sheet, about, 0);
  throw new SourceChanged(
    `${place} should say how many occupations there are and nothing else: download the workbook again`,
  );
}
