/** Rows as CSV (RFC 4180). */

/** U+FEFF, in UTF-8 the bytes EF BB BF: without it Excel on Windows opens a file as Windows-1252 and breaks "£" and "©". */
const BYTE_ORDER_MARK = '\uFEFF';

export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would run as a formula is led by an apostrophe. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
