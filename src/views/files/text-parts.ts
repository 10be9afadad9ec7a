/** Tables and sources in lines of plain text, alike in every document. */
import { plainDate } from '../../domain/period.ts';
import type { Figure, SnapshotFigures, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { nextDueWords } from '../../snapshots/words/timeliness.ts';

/** Question, caption, a line a place, where the figures come from, and the notes. */
export function tableLines(
  table: SnapshotFigures,
  figures: ReadonlyMap<string, Figure>,
  sources: ReadonlyMap<string, SnapshotSource>,
): string[] {
  const lines = [table.title, table.caption];
  for (const row of table.rows) {
    const cells = table.columns.map((column, index) => {
      const figure = figures.get(row.figures[index] ?? '');
      return `${column.label}: ${figure?.text ?? 'not available'}`;
    });
    lines.push(`  ${row.areaName}. ${cells.join('; ')}`);
  }
  lines.push(...provenance(table, figures, sources).map((line) => `  ${line}`));
  lines.push(...table.notes.map((note) => `  Note: ${note}`));
  return lines;
}

/** With its licence, and a second line when it is late. */
export function sourceLines(source: SnapshotSource): string[] {
  const { title, publisher, retrievedAt, licence, landingPage, overdue } = source;
  return [
    `- ${title}, ${publisher.name}. Fetched on ${plainDate(retrievedAt.slice(0, 10))}. ${nextDueWords(source)} ${licence.attribution}. Licence: ${licence.name} (${licence.url}). ${landingPage}`,
    ...(overdue === null ? [] : [`  ${overdue}`]),
  ];
}

/** A line for each source and period of the table. */
function provenance(
  table: SnapshotFigures,
  figures: ReadonlyMap<string, Figure>,
  sources: ReadonlyMap<string, SnapshotSource>,
): string[] {
  const lines = table.rows
    .flatMap((row) => row.figures)
    .flatMap((id) => figures.get(id) ?? [])
    .flatMap((figure) =>
      figure.sources.flatMap((id) => {
        const source = sources.get(id);
        return source
          ? `Source: ${source.title}, ${figure.period?.label ?? 'no period'}; fetched on ${plainDate(source.retrievedAt.slice(0, 10))}.`
          : [];
      }),
    );
  return [...new Set(lines)];
}
