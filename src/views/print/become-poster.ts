/** How people get into a job, to hang up. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { isInitials, withinSentence } from '../../domain/first-letter.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { becomePosterPath, jobPath } from '../parts/addresses.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { standardWords } from '../parts/job-texts.ts';
import type { Markup } from '../parts/markup.ts';
import { GAP, heightOf, heightOfTitle, LINE, roomFor } from './poster-room.ts';
import { type PosterWish, sheetPage } from './poster-sheet.ts';

/** "an electrician", "a plumber", "an HR manager"; a group of several jobs has no article. */
function withArticle({ name, isSeveral }: OccupationDocument['occupation']): string {
  const words = withinSentence(name);
  if (isSeveral) return words;
  const hasVowel = isInitials(name) ? /^[AEFHILMNORSX]/.test(name) : /^[aeio]|^u(?!ni|se)/.test(words);
  return `${hasVowel ? 'an' : 'a'} ${words}`;
}

const MOST_STANDARDS = 2;

export function becomePosterPage(document: OccupationDocument, wish: PosterWish): string {
  const { occupation, area, level, standards, entry, alike } = document;
  const title = occupation.isSeveral
    ? `How people get into this work: ${withArticle(occupation)}`
    : `How to become ${withArticle(occupation)}`;
  const figures = figuresOf(document);
  const [from, to] = [figures.get(alike[0]?.lower ?? ''), figures.get(alike[0]?.upper ?? '')];
  const pay =
    from?.value == null || to?.value == null
      ? null
      : `Half of full-time ${occupation.plural} in ${inPlace(from.areaName)} earn ${bareText(from)} to ${bareText(to)} a year (${from.period?.label ?? ''}).`;
  const courses = standards
    .slice(0, MOST_STANDARDS)
    .map((each) => `Apprenticeship in England: ${each.title}, ${standardWords(each)}.`);
  let room = roomFor(wish.school) - heightOfTitle(title) - heightOf(entry.words, LINE.headline) - GAP;
  const sayings = [...courses, ...(pay === null ? [] : [pay]), ASK].filter((each) => {
    const height = heightOf(each, LINE.saying) + GAP;
    if (height > room) return false;
    room -= height;
    return true;
  });
  const used = new Set([
    ...(pay !== null && sayings.includes(pay) ? (from?.sources ?? []) : []),
    ...standards.slice(0, MOST_STANDARDS).map(({ source }) => source),
  ]);
  return sheetPage({
    ...wish,
    title,
    notice: document.notice,
    crumbs: [{ name: 'Find a job', href: '/jobs' }],
    path: jobPath(occupation.slug, area.slug, level),
    sizePath: (each) => becomePosterPath(occupation.slug, area.slug, each),
    sources: document.sources.filter(({ id }) => used.has(id)),
    madeOn: document.asAt,
    main: html`<p class="poster-headline">${entry.words}</p>
${sayings.map((each): Markup => html`<p class="poster-saying">${each}</p>`)}`,
  });
}

const ASK = 'Ask your careers adviser what you can do this year.';
