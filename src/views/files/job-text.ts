/** A job's document as plain text: for an action plan, an e-mail, a terminal, a screen reader. */
import { plainDate } from '../../domain/period.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { type JobPayRow, ownPayRowsBeside, payByPlace, payRowsOf } from '../parts/job-pay.ts';
import { SUBJECTS_LEAD, standardWords } from '../parts/job-texts.ts';
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
  if (document.texts?.entryRoutes != null) lines.push(`  ${quoted(document.texts.entryRoutes)}`);
  if (wayIn !== null)
    lines.push('', 'What to do next', ...[wayIn.next, ...wayIn.afterNext].map((each) => `  ${each}`));
  if (document.standards.length > 0) {
    const standards = document.standards.map(
      (each) => `  ${each.title}, ${standardWords(each)}${each.url === null ? '' : `: ${each.url}`}`,
    );
    lines.push('', 'Apprenticeships that lead to it, in England', ...standards);
  }
  for (const table of document.tables) lines.push('', ...tableLines(table, figures, sources));
  lines.push(...payLines(document));
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

function subjectLines({ subjects }: OccupationDocument): string[] {
  return subjects === null
    ? []
    : [`  ${SUBJECTS_LEAD}: ${subjects.subjects.map(({ name }) => name).join(', ')}.`];
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

/** A quarter that is not shown is left out with the half that it would bound. Where pay is of several places, a block for each. */
function payLines(document: OccupationDocument): string[] {
  const rows = payRowsOf(document);
  const [own] = rows;
  if (own === undefined || rows.length < 2) return [];
  const places = payByPlace(rows, ownPayRowsBeside(document));
  const when = own.middle.period === null ? [] : [own.middle.period.label];
  const where = places.length === 1 ? [own.middle.areaName] : [];
  return [
    '',
    'What do jobs like it pay?',
    ['Yearly pay before tax in full-time jobs', [...where, ...when].join(', ')].join(': '),
    ...places.flatMap(({ areaName, rows: paid }) => [
      ...(places.length === 1 ? [] : [`  Pay in ${inPlace(areaName)}:`]),
      ...paid.map(payLine),
    ]),
  ];
}

function payLine({ name, lower, middle, upper }: JobPayRow): string {
  const half =
    lower.value === null || upper.value === null ? '' : `; half earn ${lower.text} to ${upper.text}`;
  return `  ${name}: middle ${middle.text}${half}`;
}
