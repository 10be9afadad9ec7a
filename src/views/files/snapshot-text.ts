/** A Snapshot as plain text: for an action plan, an e-mail, a screen reader. */
import { plainDate } from '../../domain/period.ts';
import type { Figure, Snapshot, SnapshotFigures, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { nextDueWords } from '../../snapshots/words/timeliness.ts';

export function snapshotText(snapshot: Snapshot): string {
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const lines = [snapshot.title, snapshot.subtitle];
  if (snapshot.notice !== null) lines.push(snapshot.notice);
  lines.push('', ...snapshot.sentences.map((sentence) => `- ${sentence.text}`));
  lines.push(...snapshot.claims.map((claim) => `- ${claim.text}`));
  for (const table of snapshot.tables) {
    lines.push('', table.title, table.caption);
    for (const row of table.rows) {
      const cells = table.columns.map((column, index) => {
        const figure = figures.get(row.figures[index] ?? '');
        return `${column.label}: ${figure?.text ?? 'not available'}`;
      });
      lines.push(`  ${row.areaName}. ${cells.join('; ')}`);
    }
    lines.push(...provenance(table, figures, sources).map((line) => `  ${line}`));
    lines.push(...table.notes.map((note) => `  Note: ${note}`));
  }
  lines.push(...besides(snapshot, figures));
  lines.push('', 'Words explained', ...snapshot.words.map(({ term, meaning }) => `- ${term}: ${meaning}`));
  lines.push('', 'Sources');
  if (snapshot.sources.length === 0) lines.push('No source that we hold has a figure here.');
  for (const source of snapshot.sources) {
    lines.push(
      `- ${source.title}, ${source.publisher.name}. Fetched on ${plainDate(source.retrievedAt.slice(0, 10))}. ${nextDueWords(source.nextDueOn)} ${source.licence.attribution}. Licence: ${source.licence.name} (${source.licence.url}). ${source.landingPage}`,
    );
    if (source.overdue !== null) lines.push(`  ${source.overdue}`);
  }
  lines.push('', `Edition ${snapshot.edition}.`);
  return `${lines.join('\n')}\n`;
}

/** What stands beside the tables: confused figures, gaps, good to know, other places. */
function besides(snapshot: Snapshot, figures: ReadonlyMap<string, Figure>): string[] {
  const lines: string[] = [];
  for (const { title, sides, reason } of snapshot.disagreements) {
    lines.push('', title);
    for (const side of sides) {
      lines.push(`  ${side.title}: ${figures.get(side.figure)?.text ?? ''} (${side.when}).`);
      lines.push(`    Who is counted: ${side.whoIsCounted} How: ${side.how}`);
    }
    lines.push(`  Why they differ: ${reason}`);
  }
  if (snapshot.gaps.length > 0)
    lines.push('', 'What we can’t tell', ...snapshot.gaps.map((gap) => `- ${gap}`));
  for (const { title, lines: own, link } of snapshot.asides) {
    lines.push('', title, ...own.map((line) => `- ${line}`));
    if (link) lines.push(`  ${link.text}: ${link.url}`);
  }
  if (snapshot.elsewhere) {
    const { similar, contrasting, rule } = snapshot.elsewhere;
    lines.push(
      '',
      'Other places',
      `- Most alike: ${similar.areaName}. Most different: ${contrasting.areaName}.`,
      `  ${rule}`,
    );
  }
  return lines;
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
