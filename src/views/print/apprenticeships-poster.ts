/** Apprenticeships that are open, to hang up. With few of them the sheet says where to look and what to do, in larger type. Adds no figure. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { type AdvertTotal, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { whereApprenticeshipsAre } from '../../snapshots/words/where-apprenticeships-are.ts';
import { apprenticeshipsPosterPath, vacanciesPath } from '../parts/addresses.ts';
import { type AdvertView, townOf } from '../parts/advert-list.ts';
import type { Markup } from '../parts/markup.ts';
import { otherPapers, type PapersOf } from './other-papers.ts';
import { dayOf, LEAST_TOLD } from './poster-openings.ts';
import { heroHead } from './poster-parts.ts';
import { claimType, GAP, heightOf, partOf, TYPE } from './poster-room.ts';
import { type PosterSheet, type PosterWish, roomOn, type SheetSources, sheetPage } from './poster-sheet.ts';

interface Openings {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: Parameters<typeof sectorWords>[0] & PapersOf['sector'];
  /** Each nation has its own list of apprenticeships. */
  readonly countryName: string;
  /** Soonest to close first, none of them about to close. */
  readonly adverts: readonly AdvertView[];
  /** Of all that match. */
  readonly total: AdvertTotal;
  /** Those of the nearest place around that has some others; null where none has. */
  readonly nearby: { readonly name: string; readonly adverts: readonly AdvertView[] } | null;
  readonly attributions: readonly string[];
  readonly asAt: string;
}

/** With fewer the sheet would be half empty. */
export const FEW_ADVERTS = 3;
/** More than are read on a wall: the code leads to the others. */
const MOST_SHOWN = 5;
const NEARBY_SHOWN = 2;
/** Of the line above an opening or a step. */
const RULE = 3;
/** What the last day leaves of a line. */
const OPENING = 128;
/** Of the words above a list of openings. */
const HEADING = 10;

export function apprenticeshipsPosterPage(openings: Openings, wish: PosterWish): string {
  const { area, sector, asAt, adverts } = openings;
  const near = `near us: ${area.name}`;
  const path = `${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`;
  const sheet: PosterSheet = {
    ...wish,
    title: `Apprenticeships ${near}`,
    notice: openings.notice,
    crumbs: [{ name: 'Vacancies', href: '/vacancies' }],
    path,
    sizePath: (each) => apprenticeshipsPosterPath(area.slug, sector.id, each),
    head: heroHead('', 'Apprenticeships', near),
    openings: null,
    scan: `Ask in the careers room, or scan to ${adverts.length > 1 ? 'see them all' : 'see more'}.`,
    others: otherPapers(openings, wish, 'apprenticeships'),
    madeOn: asAt,
  };
  const from: SheetSources = { sources: [], attributions: openings.attributions };
  return sheetPage(sheet, html`${partsOf(openings, roomOn(sheet, from))}`, from);
}

/** As much as the sheet has room for. What matters more takes its room first; what is read first stands first. */
function partsOf({ adverts, nearby, ...openings }: Openings, roomAtFirst: number): Markup[] {
  const isFew = adverts.length < FEW_ADVERTS;
  const type = isFew ? TYPE.large : TYPE.saying;
  const openingType = { ...type, width: OPENING };
  let room = roomAtFirst;
  const take = (height: number): boolean => {
    if (height > room) return false;
    room -= height;
    return true;
  };
  const heightOfLines = (lines: readonly string[]) =>
    lines.reduce((sum, each) => sum + heightOf(each, openingType), RULE + GAP);
  const fits = ([step = '']: readonly string[]) => take(partOf(step, type, RULE));
  const about = aboutOf(openings, adverts);
  take(partOf(about, claimType(HEADING)));
  const own = adverts.filter((each) => take(heightOfLines(linesOf(each)))).slice(0, MOST_SHOWN);
  const [look, ...others] = (isFew ? stepsOf(openings.countryName) : []).map((step) => [step]);
  const isLookShown = look !== undefined && fits(look);
  const heading =
    nearby === null ? '' : `${adverts.length === 0 ? 'Open' : 'Also open'} in ${inPlace(nearby.name)}`;
  const around = (isFew ? (nearby?.adverts ?? []) : [])
    .slice(0, NEARBY_SHOWN)
    // The first of them brings the heading.
    .filter((each, at) =>
      take(heightOfLines(linesOf(each)) + (at === 0 ? partOf(heading, claimType(HEADING)) : 0)),
    );
  const shownSteps = [...(isLookShown ? [look] : []), ...others.filter(fits)];
  const saying = (each: AdvertView) => advertSaying(each, isFew);
  return [
    html`<p class="poster-headline step-3">${about}</p>`,
    ...own.map(saying),
    ...(around.length > 0
      ? [html`<p class="poster-headline step-3">${heading}</p>`, ...around.map(saying)]
      : []),
    ...shownSteps.map(([step]) => html`<p class="poster-saying large rule">${step ?? ''}</p>`),
  ];
}

function aboutOf(
  { sector, asAt, total }: Pick<Openings, 'sector' | 'asAt' | 'total'>,
  shown: readonly AdvertView[],
): string {
  const rest = `${sectorWords(sector)} on ${plainDate(ukDay(asAt))}`;
  if (shown.length === 0) return `None open here${rest}`;
  const [first] = shown.flatMap(({ closesAt }) => closesAt ?? []).toSorted();
  if (total.count < LEAST_TOLD || first === undefined) return `Open${rest}. Apply by the day shown.`;
  return `${totalAtStart(total)} open${sectorWords(sector)} until ${dayOf(first)} or later. Apply by the day shown.`;
}

function stepsOf(countryName: string): string[] {
  const site = whereApprenticeshipsAre(countryName);
  return [
    ...(site === null ? [] : [`Look every week on ${site}.`]),
    'An apprentice has a paid job and trains for a qualification.',
    'Ask your careers adviser to read your application before you send it.',
    'Ask family, friends and neighbours who takes on apprentices.',
  ];
}

/** What the job is, then who offers it and where. */
function linesOf(advert: AdvertView): string[] {
  const where = [advert.employerName, townOf(advert)].flatMap((each) => each ?? []).join(', ');
  return [advert.title, ...(where === '' ? [] : [where])];
}

/** With the last day to apply at the end of the line. */
function advertSaying(advert: AdvertView, isLarge: boolean): Markup {
  const [title = '', ...facts] = linesOf(advert);
  return html`<p class="poster-saying rule opening${isLarge ? ' large' : ''}"><span><b>${title}</b>${facts.map((each) => html`<br>${each}`)}</span>${advert.closesAt === null ? '' : html` <strong class="until">${dayOf(advert.closesAt)}</strong>`}</p>`;
}
