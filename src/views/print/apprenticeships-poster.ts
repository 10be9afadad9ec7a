/** Apprenticeships that are open, to hang up. With few of them the sheet says where to look and what to do, in larger type. Adds no figure. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { WHERE_APPRENTICESHIPS_ARE } from '../../snapshots/words/where-apprenticeships-are.ts';
import { apprenticeshipsPosterPath, vacanciesPath } from '../parts/addresses.ts';
import { type AdvertView, placeOf } from '../parts/advert-list.ts';
import type { Markup } from '../parts/markup.ts';
import { GAP, heightOf, heightOfTitle, LINE, roomFor } from './poster-room.ts';
import { type PosterWish, sheetPage } from './poster-sheet.ts';

interface Openings {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: Parameters<typeof sectorWords>[0];
  /** Each nation has its own list of apprenticeships. */
  readonly countryName: string;
  /** Soonest to close first, none of them about to close. */
  readonly adverts: readonly AdvertView[];
  /** Those of the nearest place around that has some others; null where none has. */
  readonly nearby: { readonly name: string; readonly adverts: readonly AdvertView[] } | null;
  readonly attributions: readonly string[];
  readonly asAt: string;
}

/** With fewer the sheet would be half empty. */
export const FEW_ADVERTS = 3;
/** Room is kept for a line that says that there are more. */
const MANY_ADVERTS = 4;
const NEARBY_SHOWN = 2;

export function apprenticeshipsPosterPage(openings: Openings, wish: PosterWish): string {
  const { area, sector, asAt } = openings;
  const title = `Apprenticeships near us: ${area.name}`;
  const parts = partsOf(openings, roomFor(wish.school) - heightOfTitle(title));
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
    main: html`${parts}`,
  });
}

/** As much as the sheet has room for. What matters more takes its room first; what is read first stands first. */
function partsOf({ adverts, nearby, ...openings }: Openings, roomAtFirst: number): Markup[] {
  const isFew = adverts.length < FEW_ADVERTS;
  const line = isFew ? LINE.large : LINE.saying;
  let room = roomAtFirst;
  const fits = (lines: readonly string[]): boolean => {
    const height = lines.reduce((sum, each) => sum + heightOf(each, line), GAP);
    if (height > room) return false;
    room -= height;
    return true;
  };
  const about = aboutOf(openings, adverts.length === 0);
  fits([about]);
  const isMany = adverts.length >= MANY_ADVERTS;
  if (isMany) fits([MORE]);
  const own = adverts.map((each) => (isMany ? shortLinesOf(each, line) : linesOf(each))).filter(fits);
  const [look, ...others] = (isFew ? stepsOf(openings.countryName) : []).map((step) => [step]);
  const isLookShown = look !== undefined && fits(look);
  const heading =
    nearby === null ? '' : `${adverts.length === 0 ? 'Open' : 'Also open'} in ${inPlace(nearby.name)}`;
  const around = (isFew ? (nearby?.adverts ?? []) : [])
    .slice(0, NEARBY_SHOWN)
    .map((each) => shortLinesOf(each, line))
    // The first of them brings the heading.
    .filter((lines, at) => fits(at === 0 ? [heading, ...lines] : lines));
  const shownSteps = [...(isLookShown ? [look] : []), ...others.filter(fits)];
  const saying = (lines: readonly string[]) => advertSaying(lines, isFew);
  return [
    html`<p class="poster-saying${isFew ? ' large' : ''}">${about}</p>`,
    ...own.map(saying),
    ...(own.length < adverts.length ? [html`<p class="poster-saying">${MORE}</p>`] : []),
    ...(around.length > 0 ? [html`<p class="poster-headline">${heading}</p>`, ...around.map(saying)] : []),
    ...shownSteps.map(([step]) => html`<p class="poster-saying large">${step ?? ''}</p>`),
  ];
}

function aboutOf({ sector, asAt }: Pick<Openings, 'sector' | 'asAt'>, isNone: boolean): string {
  return `${isNone ? 'None open here' : 'Open'} on ${plainDate(ukDay(asAt))}${sectorWords(sector)}.`;
}

const MORE = 'And more: scan the code.';

function stepsOf(countryName: string): string[] {
  const site = WHERE_APPRENTICESHIPS_ARE[countryName];
  return [
    ...(site === undefined ? [] : [`Look every week on ${site}.`]),
    'An apprentice has a paid job and trains for a qualification.',
    'Ask your careers adviser to read your application before you send it.',
    'Ask family, friends and neighbours who takes on apprentices.',
  ];
}

/** What the job is, then who offers it, where and until when. */
function linesOf(advert: AdvertView): string[] {
  const where = [advert.employerName, townOf(advert), advert.distance]
    .flatMap((each) => each ?? [])
    .join(', ');
  const day = lastDayOf(advert);
  const facts = [...(where === '' ? [] : [`${where}.`]), ...(day === null ? [] : [`Apply by ${day}.`])];
  return [advert.title, ...(facts.length === 0 ? [] : [facts.join(' ')])];
}

/** In two lines where that can be: the employer, or else the town. */
function shortLinesOf(advert: AdvertView, { letters }: { readonly letters: number }): string[] {
  const day = lastDayOf(advert);
  const until = day === null ? '' : `, by ${day}`;
  const facts = [advert.employerName, townOf(advert)].flatMap((each) =>
    each == null ? [] : [`${each}${until}`],
  );
  const fact = facts.find((each) => each.length <= letters) ?? facts.at(-1);
  return [advert.title, ...(fact === undefined ? [] : [fact])];
}

/** The town is enough on a wall: the street is behind the code. */
function townOf(advert: AdvertView): string | undefined {
  return placeOf(advert)?.split(', ').at(-1);
}

/** "8 December": no deadline is further off than some months, so that the year goes without saying. */
function lastDayOf({ closesAt }: AdvertView): string | null {
  return closesAt === null ? null : plainDate(ukDay(closesAt)).replace(/ \d{4}$/, '');
}

function advertSaying([title, ...facts]: readonly string[], isLarge: boolean): Markup {
  return html`<p class="poster-saying${isLarge ? ' large' : ''}"><b>${title ?? ''}</b>${facts.map((each) => html`<br>${each}`)}</p>`;
}
