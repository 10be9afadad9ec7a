/** A job's document as plain text: for an action plan, an e-mail, a terminal, a screen reader. */
import { plainDate } from '../../domain/period.ts';
import type { Figure } from '../../snapshots/document/snapshot.ts';
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
  lines.push(...payLines(document.alike, figures));
  const { officialTitle, soc2020, otherNames } = document.occupation;
  lines.push('', `Official group: ${officialTitle} (SOC 2020 ${soc2020})`);
  if (otherNames.length > 0) lines.push(`Also in it: ${otherNames.join(', ')}`);
  lines.push('', 'Sources', ...document.sources.flatMap(sourceLines));
  lines.push('', `Made on ${plainDate(document.asAt.slice(0, 10))}.`);
  return `${lines.join('\n')}\n`;
}

/** A quarter that is not shown is left out with the half that it would bound. */
function payLines(alike: OccupationDocument['alike'], figures: ReadonlyMap<string, Figure>): string[] {
  const [own] = alike;
  const ownMiddle = figures.get(own?.middle ?? '');
  if (ownMiddle === undefined || alike.length < 2) return [];
  const lines = alike.flatMap(({ name, ...ids }) => {
    const [lower, middle, upper] = [figures.get(ids.lower), figures.get(ids.middle), figures.get(ids.upper)];
    if (middle === undefined) return [];
    const half =
      lower?.value == null || upper?.value == null ? '' : `; half earn ${lower.text} to ${upper.text}`;
    return [`  ${name}: middle ${middle.text}${half}`];
  });
  const where = [ownMiddle.areaName, ...(ownMiddle.period === null ? [] : [ownMiddle.period.label])];
  return [
    '',
    'What do jobs like it pay?',
    `Yearly pay before tax in full-time jobs: ${where.join(', ')}`,
    ...lines,
  ];
}
