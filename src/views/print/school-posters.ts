/** What a school can hang up beside figures: apprenticeships that are open, and how people get into a job. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { bareText, inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { apprenticeshipsPosterPath, becomePosterPath, jobPath, vacanciesPath } from '../parts/addresses.ts';
import { type AdvertView, placeOf } from '../parts/advert-list.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { standardWords } from '../parts/job-texts.ts';
import type { Markup } from '../parts/markup.ts';
import { GAP, heightOf, isLongTitle, LINE, roomFor } from './poster-room.ts';
import { type PosterWish, sheetPage } from './poster-sheet.ts';

interface Openings {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: Parameters<typeof sectorWords>[0];
  /** Soonest to close first, none of them about to close. */
  readonly adverts: readonly AdvertView[];
  readonly attributions: readonly string[];
  readonly asAt: string;
}

export function apprenticeshipsPosterPage(openings: Openings, wish: PosterWish): string {
  const { area, sector, adverts, asAt } = openings;
  const title = `Apprenticeships near us: ${area.name}`;
  const about = `Open on ${plainDate(ukDay(asAt))}${sectorWords(sector)}.`;
  let room = roomFor(wish.school) - heightOfTitle(title) - heightOf(about, LINE.saying) - GAP;
  const shown = adverts.flatMap((advert) => {
    // The town is enough on a wall: the street is behind the code.
    const town = placeOf(advert)?.split(', ').at(-1);
    const closes = advert.closesAt === null ? null : `closes on ${plainDate(ukDay(advert.closesAt))}`;
    const facts = [advert.employerName, town, advert.distance ?? null, closes]
      .flatMap((each) => each ?? [])
      .join(', ');
    const lines = [advert.title, facts].filter((each) => each !== '');
    room -= lines.reduce((sum, each) => sum + heightOf(each, LINE.saying), GAP);
    return room < 0 ? [] : [lines];
  });
  return sheetPage({
    ...wish,
    title,
    notice: openings.notice,
    crumbs: [{ name: 'Vacancies', href: '/vacancies' }],
    path: `${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`,
    sizePath: (each) => apprenticeshipsPosterPath(area.slug, sector.id, each),
    sources: [],
    attributions: openings.attributions,
    madeOn: asAt,
    main: html`<p class="poster-saying">${about}</p>
${
  shown.length === 0
    ? html`<p class="poster-headline">The lists that we read have none now that stays open. Look again next week.</p>`
    : shown.map(
        ([title, ...facts]) =>
          html`<p class="poster-saying"><b>${title ?? ''}</b>${facts.map((each) => html`<br>${each}`)}</p>`,
      )
}`,
  });
}

function heightOfTitle(title: string): number {
  return heightOf(title, isLongTitle(title) ? LINE.longTitle : LINE.title);
}

/** "an electrician", "a plumber", "an HR manager"; a group of several jobs has no article. */
function withArticle({ name, isSeveral }: OccupationDocument['occupation']): string {
  const isInitials = /^[A-Z]{2}/.test(name);
  const words = isInitials ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (isSeveral) return words;
  const hasVowel = isInitials ? /^[AEFHILMNORSX]/.test(name) : /^[aeio]|^u(?!ni|se)/.test(words);
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
