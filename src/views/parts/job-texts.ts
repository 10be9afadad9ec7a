/** What publishers say of a job in words: shown as quotations, each with whose words they are. Nothing is drawn where nothing is held. */
import { html } from 'hono/html';
import { likeLevel } from '../../reference/qualification-levels.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { type JobStandard, type JobTexts, quotedSentences } from '../../snapshots/occupation/texts.ts';
import { jobPath } from './addresses.ts';
import type { Markup } from './markup.ts';

/** The heading that facts on the first screen lead to. */
export const WAY_IN = 'way-in';

export function whatYouDo(document: OccupationDocument): Markup | '' {
  const { texts } = document;
  if (texts === null) return '';
  return html`<section><h2>What do you do?</h2>
<blockquote class="quoted"><p>${texts.description}</p>
${texts.tasks.length === 0 ? '' : html`<ul>${texts.tasks.map((task) => html`<li>${task}</li>`)}</ul>`}</blockquote>
${whoseWords(document, texts)}</section>`;
}

/** The first sentence of the description, the rest of it, and whose words they are; null where nobody describes the job. */
export function splitDescription(document: OccupationDocument) {
  const { texts } = document;
  if (texts === null) return null;
  const [first = '', ...rest] = quotedSentences(texts.description);
  return { first, rest: rest.join(' '), by: byWhom(document, texts) };
}

/** What the first screen leaves for later. */
export function moreOfWhatYouDo(document: OccupationDocument): Markup | '' {
  const { texts } = document;
  const { rest = '' } = splitDescription(document) ?? {};
  if (texts === null || (rest === '' && texts.tasks.length === 0)) return '';
  return html`<section><h2>What do you do?</h2>
<blockquote class="quoted">${rest === '' ? '' : html`<p>${rest}</p>`}
${texts.tasks.length === 0 ? '' : html`<ul>${texts.tasks.map((task) => html`<li>${task}</li>`)}</ul>`}</blockquote></section>`;
}

/** The description alone. */
export function whatItIs(document: OccupationDocument): Markup | '' {
  const { texts, occupation } = document;
  if (texts === null) return '';
  return html`<section><h2>What ${occupation.isSeveral ? 'are these jobs' : 'is the job'}?</h2>
<blockquote class="quoted"><p>${texts.description}</p></blockquote>
${whoseWords(document, texts)}</section>`;
}

/** A line or two in large letters; what is longer stays with the whole list. */
const SHORT_TASK = 70;

/** The same for easy reading, with what is done all day; whose words they are stands at the foot, for it is no idea to take in. */
export function whatItIsInShort({ texts, occupation }: OccupationDocument): Markup | '' {
  if (texts === null) return '';
  const tasks = texts.tasks.filter(({ length }) => length <= SHORT_TASK);
  return html`<section><h2>What ${occupation.isSeveral ? 'are these jobs' : 'is the job'}?</h2>
<blockquote class="quoted"><p>${texts.description}</p>
${tasks.length === 0 ? '' : html`<ul>${tasks.map((task) => html`<li>${task}</li>`)}</ul>`}</blockquote></section>`;
}

export function whoseDescription(document: OccupationDocument): Markup | '' {
  return document.texts === null ? '' : whoseWords(document, document.texts);
}

/** What goes with it. */
export function tasksOf(document: OccupationDocument): Markup | '' {
  const { texts } = document;
  if (texts === null || texts.tasks.length === 0) return '';
  return html`<section><h2>What do you do?</h2>
<blockquote class="quoted"><ul>${texts.tasks.map((task) => html`<li>${task}</li>`)}</ul></blockquote>
${whoseWords(document, texts)}</section>`;
}

/** Empty for readers who are told the usual way in in shorter words. */
export function usualRoute(document: OccupationDocument): Markup | '' {
  const { texts } = document;
  if (texts?.entryRoutes == null) return '';
  return html`<blockquote class="quoted"><p>${texts.entryRoutes}</p></blockquote>
${whoseWords(document, texts)}
`;
}

function whoseWords(document: OccupationDocument, texts: JobTexts): Markup {
  const traced = document.level === 'adviser' ? html` <code>${texts.reference}</code>` : '';
  return html`<p class="from">${byWhom(document, texts)}.${traced}</p>`;
}

/** In a demonstration the words are ours, and the publisher is not said to have written them. */
function byWhom({ sources, isDemonstration }: OccupationDocument, { source, isCut }: JobTexts): Markup {
  const from = sources.find(({ id }) => id === source);
  const publication =
    from === undefined
      ? source
      : html`<a href="${from.landingPage}">${from.title}</a>, ${from.publisher.name}`;
  return isDemonstration
    ? html`Invented for this demonstration, in place of ${publication}`
    : html`In the words of ${publication}${isCut ? ', shortened' : ''}`;
}

export function standardsOf({ standards, sources, level }: OccupationDocument): Markup | '' {
  const [first] = standards;
  if (first === undefined) return '';
  const from = sources.find(({ id }) => id === first.source);
  return html`<h3>Apprenticeships that lead to it, in England</h3>
<ul>${standards.map((each) => html`<li>${each.url === null ? each.title : html`<a href="${each.url}">${each.title}</a>`}, ${standardWords(each)}${level === 'adviser' ? html` <span class="soft">(here by ${FOUND_BY[each.foundBy]} “${each.matched}”)</span> <code>${each.reference}</code>` : ''}</li>`)}</ul>
${from === undefined ? '' : html`<p class="from">Source: <a href="${from.landingPage}">${from.title}</a>, ${from.publisher.name}.</p>`}
`;
}

/** The profiles' subjects in one line, for whoever chooses them. */
export function subjectsThatHelp({ subjects: held, level, sources }: OccupationDocument): Markup | '' {
  if (held === null) return '';
  const { subjects, references, source } = held;
  const from = sources.find(({ id }) => id === source);
  const profiles = `${references.length} job profile${references.length === 1 ? '' : 's'}`;
  const names = subjects.map(({ name, profileCount }) =>
    level === 'adviser' ? `${name} (in ${profileCount} of ${profiles})` : name,
  );
  const said =
    from === undefined || level !== 'adviser'
      ? ''
      : html` <span class="from">Source: <a href="${from.landingPage}">${from.publisher.name} job profiles</a>, based on American research (O*NET).</span>`;
  return html`<p>${SUBJECTS_LEAD}: <b>${names.join(', ')}</b>.${said}${level === 'adviser' ? html` <code>${references.join(' ')}</code>` : ''}</p>
`;
}

export const SUBJECTS_LEAD = 'Subjects that help';

const FOUND_BY: Readonly<Record<JobStandard['foundBy'], string>> = {
  source: 'the code',
  title: 'the title',
  'job-title': 'the job title',
};

/** "level 3, usually 42 months". */
export function standardWords({ level, months }: JobStandard): string {
  return `level ${level}${gloss(level)}${months === null ? '' : `, usually ${months} months`}`;
}

/** Levels above 3 are read as a degree by whoever does not know them. */
function gloss(level: number): string {
  const like = level > 3 ? likeLevel(level) : null;
  return like === null ? '' : ` (like ${like})`;
}

export function nearByTasks({ near, area, level }: OccupationDocument): Markup | '' {
  return near.length === 0
    ? ''
    : html`<details class="kept on-wide"><summary>Which other jobs are like it?</summary><section><h2>Which other jobs are like it?</h2>
<p class="soft">Words in bold are also in this job’s tasks.</p>
<ul>${near.map(({ slug, name, task, shared }) => html`<li><a href="${jobPath(slug, area.slug, level)}">${name}</a>. Similar work: <q>${marked(task, shared)}</q>.</li>`)}</ul></section></details>`;
}

/** The publisher's words, with those in bold that are shared. */
function marked(task: string, shared: readonly string[]): (string | Markup)[] {
  return task
    .split(/([A-Za-z]+)/)
    .map((part) => (shared.includes(part.toLowerCase()) ? html`<b>${part}</b>` : part));
}

export function otherNames({ texts, occupation }: OccupationDocument): Markup | '' {
  return texts === null || texts.relatedTitles.length === 0
    ? ''
    : html`<p>Other names of ${occupation.isSeveral ? 'these jobs' : 'this job'}: ${texts.relatedTitles.join(', ')}.</p>
`;
}
