/** Tables of a workbook with millions of cells: only what is wanted of each row below a header is kept. */
import { SourceChanged } from '../../domain/errors.ts';
import { readSheets } from './read-sheets.ts';
import type { Sheet, SheetRow } from './sheet.ts';

interface TableOfSheet {
  readonly sheetName: string;
  readonly header: SheetRow;
}

/**
 * `shorten` gives what is kept of a row, or null for none. `widthOf` says how many cells a whole row has. Throws SourceChanged for a
 * sheet whose last row has fewer: the file was cut off there.
 */
export function readTables<Table extends TableOfSheet>(
  body: Uint8Array,
  tables: readonly Table[],
  widthOf: (table: Table) => number,
  shorten: (table: Table, row: SheetRow) => SheetRow | null,
): Sheet[] {
  const byName = new Map(tables.map((table) => [table.sheetName, table]));
  const widths = new Map<string, number>();
  const sheets = readSheets(body, {
    isWanted: (name) => byName.has(name),
    shorten(row, sheetName) {
      const table = byName.get(sheetName);
      if (table === undefined || row.number <= table.header.number) return null;
      widths.set(sheetName, row.cells.length);
      return shorten(table, row);
    },
  });
  for (const table of tables) {
    const width = widths.get(table.sheetName);
    if (width === undefined || width >= widthOf(table)) continue;
    throw new SourceChanged(
      `The last row of sheet “${table.sheetName}” breaks off after ${width} of ${widthOf(table)} cells: download the file again`,
    );
  }
  return sheets;
}
