/** A Snapshot as plain text: for an action plan, an e-mail, a screen reader. */
import type { Figure, Snapshot } from '../../snapshots/document/snapshot.ts';
import { otherPlace } from '../parts/pay-range.ts';
import { sealLine, sealMark } from './seal-mark.ts';
import { sourceLines, tableLines } from './text-parts.ts';

export function snapshotText(snapshot: Snapshot): string {
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const lines = [snapshot.title, snapshot.subtitle];
  if (snapshot.notice !== null) lines.push(snapshot.notice);
  const said = snapshot.sentences.map(({ text }) => text);
  lines.push(
    '',
    ...[...(said.includes(snapshot.headline) ? [] : [snapshot.headline]), ...said].map((text) => `- ${text}`),
  );
  lines.push(...snapshot.claims.map((claim) => `- ${claim.text}`));
  lines.push(...jobLinesOf(snapshot, figures));
  lines.push(...growthLines(snapshot, figures));
  for (const table of snapshot.tables) lines.push('', ...tableLines(table, figures, sources));
  lines.push(...besides(snapshot, figures));
  lines.push('', 'Words explained', ...snapshot.words.map(({ term, meaning }) => `- ${term}: ${meaning}`));
  lines.push('', 'Sources');
  if (snapshot.sources.length === 0) lines.push('None of our sources has a figure here.');
  lines.push(...snapshot.sources.flatMap(sourceLines));
  lines.push('', `Edition ${snapshot.edition}.`);
  const mark = sealMark(snapshot);
  if (mark !== null) lines.push(sealLine(mark));
  return `${lines.join('\n')}\n`;
}

/** The common jobs a line each, then what to think about and what to do next. */
function jobLinesOf({ jobs, questions, steps }: Snapshot, figures: ReadonlyMap<string, Figure>): string[] {
  const lines: string[] = [];
  if (jobs !== null) {
    lines.push('', jobs.caption);
    for (const { name, entry, people, adverts, middle } of jobs.rows) {
      const cells = [
        ['people', people],
        ['new adverts', adverts],
        ['middle full-time pay a year', middle],
      ].flatMap(([label, id]) => {
        const figure = figures.get(id ?? '');
        if (figure === undefined) return [];
        const where = id === middle ? otherPlace(figure, jobs.payPlace) : '';
        return [`${label}: ${figure.text}${where}`];
      });
      lines.push(`  ${name}. ${[...cells, `usual way in: ${entry}`].join('; ')}`);
    }
    lines.push(...[...jobs.notes, ...jobs.payNotes].map((note) => `  Note: ${note}`));
  }
  if (questions.length > 0) lines.push('', 'Think');
  for (const { question, answer } of questions) lines.push(`- ${question}`, `  An answer: ${answer}`);
  if (steps.length > 0) lines.push('', 'What you can do next', ...steps.map((step) => `- ${step}`));
  return lines;
}

/** What a model expects to grow, a line each with both ends. */
function growthLines({ growth }: Snapshot, figures: ReadonlyMap<string, Figure>): string[] {
  if (growth === null) return [];
  const listed = [growth.industries, growth.jobs]
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ caption, rows }) => [
      '',
      caption,
      ...rows.map(
        ({ name, begun, later }) =>
          `  ${name}. ${growth.from}: ${figures.get(begun)?.text ?? ''}; ${growth.to}: ${figures.get(later)?.text ?? ''}`,
      ),
    ]);
  return [...listed, ...growth.notes.map((note) => `  Note: ${note}`)];
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
