/** A table as every format gives it: rows of texts, each findable in the file an officer has open. */

export interface SheetRow {
  /** As the program shows it, from 1. */
  readonly number: number;
  /** By column from A; empty text for an empty cell. Numbers stand as the file holds them. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** Hidden sheets hold workings: no layout reads them. */
  readonly isHidden: boolean;
  /** CSV that is not UTF-8 and was read as what Excel on Windows saves. */
  readonly isWindowsText?: true;
  /** Rows with content only, in order. */
  readonly rows: readonly SheetRow[];
}

/** 0 -> "A", 26 -> "AA". */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** "A" -> 0, "AA" -> 26; null when it is no column of a workbook. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(name)) return null;
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `sheet "Data", cell B12`: what an officer can look up; the row alone for a column that was not found. */
export function cellPlace(sheet: Pick<Sheet, 'name'>, row: SheetRow, column: number): string {
  if (column < 0) return `sheet “${sheet.name}”, row ${row.number}`;
  return `sheet “${sheet.name}”, cell ${columnName(column)}${row.number}`;
}
