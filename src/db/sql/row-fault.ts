/** Whether a row can be stored, asked before it is written: one row that the database refuses would end the whole batch. */
import { COLUMNS, type ColumnBounds } from './columns.ts';

/** D1 refuses rows of 2 MB, and a character may take three bytes. */
const MOST_CHARACTERS = 200_000;

/** What is wrong with the row, in a sentence; null when nothing is. */
export function rowFault(table: keyof typeof COLUMNS, row: object): string | null {
  let characters = 0;
  for (const [name, value] of Object.entries(row)) {
    const bounds = COLUMNS[table][name];
    const fault = bounds === undefined ? 'is no column' : cellFault(bounds, value);
    if (fault !== null) return `${name} ${fault}`;
    if (typeof value === 'string') characters += value.length;
  }
  return characters > MOST_CHARACTERS ? `The record is ${characters} characters long` : null;
}

function cellFault({ type, isNullable, values }: ColumnBounds, value: unknown): string | null {
  if (value === null || value === undefined) return isNullable ? null : 'is missing';
  switch (type) {
    case 'TEXT':
      if (typeof value !== 'string') return 'is no text';
      if (!value.isWellFormed() || value.includes('\0')) return 'holds what is no character';
      break;
    case 'INTEGER':
      if (!Number.isSafeInteger(value)) return `is no whole number that can be stored: ${String(value)}`;
      break;
    case 'REAL':
      if (!Number.isFinite(value)) return `is no number: ${String(value)}`;
      break;
  }
  const isAllowed = values === undefined || values.some((allowed) => allowed === value);
  return isAllowed ? null : `is none of ${values.join(', ')}`;
}
