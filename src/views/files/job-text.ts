/** A job's document as plain text: for an action plan, an e-mail, a terminal, a screen reader. */
import { plainDate } from '../../domain/period.ts';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { standardWords, subjectsLead } from '../parts/job-texts.ts';
import { otherPlace } from '../parts/pay-range.ts';
import { sourceLines, tableLines } from './text-parts.ts';

export function jobText(document: OccupationDocument): string {
  const figures = new Map(document.figures.map((figure) => [figure.id, figure]));
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  const lines = [document.title, ...(document.notice === null ? [] : [document.notice]), ''];
  lines.push(...document.sentences.map(({ text }) => `- ${text}`));
  lines.push(...document.claims.map(({ text }) => `- ${text}`));
  lines.push(...document.gaps.map((text) => `- ${text}`));
  lines.push(...textLines(document));
  const { wayIn, entry } = document;
  lines.push('', 'How do I get in?', ...(wayIn?.steps ?? [entry.words]).map((step) => `  ${step}`));
  lines.push(...subjectLines(document), ...entryLines(document));
  if (wayIn !== null) lines.push('', 'What to do next', `  ${wayIn.next}`);
  if (document.texts?.entryRoutes != null) lines.push(`  ${quoted(document.texts.entryRoutes)}`);
  if (document.standards.length > 0) {
    const standards = document.standards.map(
      (each) => `  ${each.title}, ${standardWords(each)}${each.url === null ? '' : `: ${each.url}`}`,
    );
    lines.push('', 'Apprenticeships that lead to it, in England', ...standards);
  }
  for (const table of document.tables) lines.push('', ...tableLines(table, figures, sources));
  lines.push(...payLines(document.alike, figures));
  if (document.near.length > 0) {
    const near = document.near.map(
      ({ name, task, shared }) => `  ${name}. Similar work: ${quoted(task)} (both: ${shared.join(', ')})`,
    );
    lines.push('', 'Which other jobs are like it?', ...near);
  }
  const { officialTitle, soc2020, otherNames } = document.occupation;
  lines.push('', `Official group: ${officialTitle} (SOC 2020 ${soc2020})`);
  if (otherNames.length > 0) lines.push(`Also in it: ${otherNames.join(', ')}`);
  lines.push('', 'Sources', ...document.sources.flatMap(sourceLines));
  lines.push('', `Made on ${plainDate(document.asAt.slice(0, 10))}.`);
  return `${lines.join('\n')}\n`;
}

function subjectLines({ subjects, level }: OccupationDocument): string[] {
  return subjects === null
    ? []
    : [`  ${subjectsLead(level)}: ${subjects.subjects.map(({ name }) => name).join(', ')}.`];
}

/** At the shortest levels the one sentence that their page has. */
function entryLines({ entryGrades: held }: OccupationDocument): string[] {
  if (held === null) return [];
  const said = held.asked.length > 0 ? held.asked.map(({ text }) => text) : [held.short ?? held.plain ?? ''];
  return said.map((text) => `  ${text}`);
}

/** The publisher's words, marked as such. */
function textLines({ texts, sources, isDemonstration }: OccupationDocument): string[] {
  if (texts === null) return [];
  const from = sources.find(({ id }) => id === texts.source);
  const publication = `${from?.title ?? texts.source}, ${from?.publisher.name ?? ''}`;
  const cut = texts.isCut ? ', shortened' : '';
  return [
    '',
    'What do you do?',
    `  ${quoted(texts.description)}`,
    ...texts.tasks.map((task) => `  - ${quoted(task)}`),
    isDemonstration
      ? `  Invented for this demonstration, in place of ${publication}.`
      : `  In the words of ${publication}${cut}.`,
    ...(texts.relatedTitles.length === 0 ? [] : [`  Other names: ${texts.relatedTitles.join(', ')}`]),
  ];
}

const quoted = (text: string): string => `“${text}”`;

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
    return [`  ${name}: middle ${middle.text}${half}${otherPlace(middle, ownMiddle.areaName)}`];
  });
  const where = [ownMiddle.areaName, ...(ownMiddle.period === null ? [] : [ownMiddle.period.label])];
  return [
    '',
    'What do jobs like it pay?',
    `Yearly pay before tax in full-time jobs: ${where.join(', ')}`,
    ...lines,
  ];
}
