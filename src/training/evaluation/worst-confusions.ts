/** Which labels are most often taken for which. */
import type { EvaluationTable } from './evaluation-table.ts';

const WORST = 15;

/** `missed`: the label and the answer of each wrong row. */
export function worstConfusions(
  id: string,
  title: string,
  missed: readonly (readonly [label: string, answer: string])[],
): EvaluationTable {
  const rows = [...Map.groupBy(missed, ([label, answer]) => `${label} <- ${answer}`)]
    .map(([pair, members]) => [pair, members.length] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORST);
  return { id, title, columns: ['label <- answer', 'rows'], rows };
}
