/** A Snapshot as plain text: for an action plan, an e-mail, a screen reader. */
import { plainDate } from '../domain/period.ts';
import type { Snapshot } from '../snapshots/document.ts';

export function snapshotText(snapshot: Snapshot): string {
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const lines = [snapshot.title, snapshot.subtitle];
  if (snapshot.notice !== null) lines.push(snapshot.notice);
  lines.push('', ...snapshot.sentences.map((sentence) => `- ${sentence.text}`));
  for (const table of snapshot.tables) {
    lines.push('', table.title, table.caption);
    for (const row of table.rows) {
      const cells = table.columns.map((column, index) => {
        const figure = figures.get(row.figures[index] ?? '');
        return `${column.label}: ${figure?.text ?? 'not available'}`;
      });
      lines.push(`  ${row.areaName}. ${cells.join('; ')}`);
    }
    lines.push(...table.notes.map((note) => `  Note: ${note}`));
  }
  lines.push('', 'Sources');
  for (const source of snapshot.sources) {
    lines.push(
      `- ${source.title}, ${source.publisher.name}. Fetched on ${plainDate(source.retrievedAt.slice(0, 10))}. ${source.licence.attribution} ${source.landingPage}`,
    );
    if (source.overdue !== null) lines.push(`  ${source.overdue}`);
  }
  lines.push('', `Edition ${snapshot.edition}.`);
  return `${lines.join('\n')}\n`;
}
