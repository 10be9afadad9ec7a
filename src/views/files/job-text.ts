/** A job's document as plain text: for an action plan, an e-mail, a terminal, a screen reader. */
import { plainDate } from '../../domain/period.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { sourceLines, tableLines } from './text-parts.ts';

export function jobText(document: OccupationDocument): string {
  const figures = new Map(document.figures.map((figure) => [figure.id, figure]));
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  const lines = [document.title, ...(document.notice === null ? [] : [document.notice]), ''];
  lines.push(...document.sentences.map(({ text }) => `- ${text}`));
  lines.push(...document.claims.map(({ text }) => `- ${text}`));
  lines.push(...document.gaps.map((text) => `- ${text}`));
  lines.push('', 'How do I get in?', `  ${document.entry.words}`);
  for (const table of document.tables) lines.push('', ...tableLines(table, figures, sources));
  if (document.alike.length > 1) {
    lines.push('', 'What do jobs like it pay?');
    for (const { name, ...ids } of document.alike) {
      const [lower, middle, upper] = [ids.lower, ids.middle, ids.upper].map((id) => figures.get(id)?.text);
      lines.push(
        `  ${name}: middle ${middle ?? 'not available'}; half earn ${lower ?? ''} to ${upper ?? ''}`,
      );
    }
  }
  const { officialTitle, soc2020, otherNames } = document.occupation;
  lines.push('', `Official group: ${officialTitle} (SOC 2020 ${soc2020})`);
  if (otherNames.length > 0) lines.push(`Also in it: ${otherNames.join(', ')}`);
  lines.push('', 'Sources', ...document.sources.flatMap(sourceLines));
  lines.push('', `Made on ${plainDate(document.asAt.slice(0, 10))}.`);
  return `${lines.join('\n')}\n`;
}
