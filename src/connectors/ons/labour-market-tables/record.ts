/**
 * Two printed tables of the labour market overview -> one record a figure: VACS02 (vacancies by industry, three months a row) and the regional
 * summary of the Labour Force Survey (areas down, levels and rates across, then the same as changes). Known by their titles.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet } from '../../shared/sheet.ts';
import { readRegions } from './regions.ts';
import type { FoundTable, TableFigure } from './table-figure.ts';
import { readVacancies } from './vacancies.ts';

const VACANCIES = /^(Table \d+:\s*|VACS02:?\s*)?Vacancies( ?1)? by industry( \(seasonally adjusted\))?$/i;
const REGIONS =
  /^(Table \d+:\s*)?Regional Labour Force Survey Summary( \(thousands, seasonally adjusted\))?$/i;

const titleOf = ({ rows }: Sheet): string => rows[0]?.cells[0] ?? '';

export function isLabourMarketTable(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => VACANCIES.test(titleOf(sheet)) || REGIONS.test(titleOf(sheet)));
}

/** Throws SourceChanged, naming the cell, when no sheet is one of the tables or one of them has lost its header or its notes. */
export function parseTables(response: RawResponse): ParsedResponse<TableFigure> {
  const sheets = readSheets(response.body).filter(({ isHidden }) => !isHidden);
  const found = sheets.flatMap((sheet) => {
    if (VACANCIES.test(titleOf(sheet))) return [{ sheet, table: readVacancies(withoutStrays(sheet)) }];
    return REGIONS.test(titleOf(sheet)) ? [{ sheet, table: readRegions(withoutStrays(sheet)) }] : [];
  });
  if (found.length === 0) {
    const [sheet] = sheets;
    const [first] = sheet?.rows ?? [];
    const where =
      sheet && first
        ? `${cellPlace(sheet, first, 0)} says “${titleOf(sheet).slice(0, 80)}”`
        : 'The file is empty';
    throw new SourceChanged(
      `${where}; a table begins with “Vacancies by industry” or “Regional Labour Force Survey Summary”`,
    );
  }
  return { statedTotal: null, items: readItems(found) };
}

/** The title stands alone, a line about its publication follows, and notes that end as sentences do close the table. */
function withoutStrays(sheet: Sheet): Sheet {
  const [title, published] = sheet.rows;
  const last = sheet.rows.findLast(({ cells }) => cells.some((cell) => cell !== ''));
  if (title === undefined || title.cells.slice(1).some((cell) => cell !== '')) {
    throw new SourceChanged(
      `Sheet “${sheet.name}”: something stands beside the title: download the table again`,
    );
  }
  if (published === undefined || !isPublicationLine(published.cells)) {
    throw new SourceChanged(
      `Sheet “${sheet.name}”, second row: it should say “Date of publication”: download the table again`,
    );
  }
  if (last === undefined || !/^\d\. .+\.$/.test(last.cells[0] ?? '')) {
    throw new SourceChanged(
      `Sheet “${sheet.name}”: no numbered note closes the table, so it is cut off: download it again`,
    );
  }
  return sheet;
}

/** "Date of publication:, 2026-02-17, Date of next publication:, 2026-03-19", with blanks between. */
function isPublicationLine(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return (
    /^Date of publication:/.test(said[0] ?? '') &&
    said.every((cell) => /^Date of (next )?publication:/.test(cell) || /\d/.test(cell)) &&
    said.filter((cell) => /^Date of/.test(cell)).length === 2 &&
    said.length <= 4
  );
}

function* readItems(
  found: readonly { sheet: Sheet; table: FoundTable }[],
): Generator<ParsedItem<TableFigure>> {
  for (const { sheet, table } of found) {
    if (sheet.isWindowsText) {
      const detail = 'the file is not UTF-8 and was read as Windows text';
      yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
    }
    for (const stranger of table.strangers) {
      yield {
        kind: 'issue',
        issue: issue('unknown-field', 'warning', stranger, 'a column that we do not know'),
      };
    }
    if (table.figures.length === 0) {
      const detail = 'a title and no rows of figures';
      yield { kind: 'issue', issue: issue('no-rows', 'error', `sheet “${sheet.name}”`, detail) };
    }
    for (const { locator, fields } of table.figures) yield { kind: 'record', record: { locator, fields } };
  }
}
