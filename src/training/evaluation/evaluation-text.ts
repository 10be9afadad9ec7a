/** Evaluation tables as plain text: one block a table, columns aligned, the same bytes for the same tables. */
import type { EvaluationCell, EvaluationTable } from './evaluation-table.ts';

const percent = (share: number): string => (share * 100).toFixed(1);

function cellText(cell: EvaluationCell): string {
  if (cell === null) return '-';
  if (typeof cell === 'object') return `${percent(cell.share)} (${percent(cell.low)}-${percent(cell.high)})`;
  return String(cell);
}

export function evaluationText(tables: readonly EvaluationTable[]): string {
  return tables.map(tableText).join('\n');
}

function tableText({ id, title, columns, rows }: EvaluationTable): string {
  const cells = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${title} [${id}]\n${lines.join('\n')}\n`;
}
