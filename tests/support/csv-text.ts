/** Rows -> CSV, quoted where it must be. */
export function stringify(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
