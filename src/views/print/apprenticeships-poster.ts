/** Apprenticeships that are open, to hang up. With few of them the sheet says where to look and what to do, in larger type. Adds no figure. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { type AdvertTotal, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { apprenticeshipsPosterPath, vacanciesPath } from '../parts/addresses.ts';
import type { AdvertView } from '../parts/advert-list.ts';
import type { Markup } from '../parts/markup.ts';
import { dayOf, LEAST_COUNT, townOf, whereToLook } from './poster-openings.ts';
import { heroHead } from './poster-parts.ts';
import { GAP, partOf, TYPE } from './poster-room.ts';
import { type PosterWish, roomOn, type Sheet, type SheetSources, sheetPage } from './poster-sheet.ts';

interface Openings {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: Parameters<typeof sectorWords>[0];
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
/** Of a line above an opening, or above others near by. */
const RULE = 3;

export function apprenticeshipsPosterPage(openings: Openings, wish: PosterWish): string {
  const { area, sector, asAt, adverts } = openings;
  const near = `near us: ${area.name}`;
  const path = `${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`;
  const sheet: Sheet = {
    ...wish,
    title: `Apprenticeships ${near}`,
    notice: openings.notice,
    crumbs: [{ name: 'Vacancies', href: '/vacancies' }],
    path,
    sizePath: (each) => apprenticeshipsPosterPath(area.slug, sector.id, each),
    head: heroHead('', 'Apprenticeships', near),
    openings: null,
    scan: `Ask in the careers room, or scan to ${adverts.length > 1 ? 'see them all' : 'see more'}.`,
    madeOn: asAt,
  };
  const from: SheetSources = { sources: [], attributions: openings.attributions };
  return sheetPage(sheet, html`${partsOf(openings, roomOn(sheet, from))}`, from);
}

/** As much as the sheet has room for. What matters more takes its room first; what is read first stands first. */
function partsOf({ adverts, nearby, ...openings }: Openings, roomAtFirst: number): Markup[] {
  const isFew = adverts.length < FEW_ADVERTS;
  const type = isFew ? TYPE.large : TYPE.saying;
  let room = roomAtFirst;
  const fits = (lines: readonly string[]): boolean => {
    const height = lines.reduce((sum, each) => sum + partOf(each, type) - GAP, RULE + GAP);
    if (height > room) return false;
    room -= height;
    return true;
  };
  const about = aboutOf(openings, adverts.length === 0);
  fits([about]);
  const own = adverts.map(linesOf).filter(fits).slice(0, MOST_SHOWN);
  const [look, ...others] = (isFew ? stepsOf(openings.countryName) : []).map((step) => [step]);
  const isLookShown = look !== undefined && fits(look);
  const heading =
    nearby === null ? '' : `${adverts.length === 0 ? 'Open' : 'Also open'} in ${inPlace(nearby.name)}`;
  const around = (isFew ? (nearby?.adverts ?? []) : [])
    .slice(0, NEARBY_SHOWN)
    .map(linesOf)
    // The first of them brings the heading.
    .filter((lines, at) => fits(at === 0 ? [heading, ...lines] : lines));
  const shownSteps = [...(isLookShown ? [look] : []), ...others.filter(fits)];
  const saying = (lines: readonly string[]) => advertSaying(lines, isFew);
  return [
    html`<p class="poster-headline step-3">${about}</p>`,
    ...own.map(saying),
    ...(around.length > 0
      ? [html`<p class="poster-headline step-3">${heading}</p>`, ...around.map(saying)]
      : []),
    ...shownSteps.map(([step]) => html`<p class="poster-saying large rule">${step ?? ''}</p>`),
  ];
}

function aboutOf({ sector, asAt, total }: Pick<Openings, 'sector' | 'asAt' | 'total'>, isNone: boolean): string {
  const rest = `${sectorWords(sector)} on ${plainDate(ukDay(asAt))}`;
  if (isNone) return `None open here${rest}.`;
  return total.count < LEAST_COUNT ? `Open${rest}:` : `${totalAtStart(total)} open${rest}. Some of them:`;
}

function stepsOf(countryName: string): string[] {
  const site = whereToLook(countryName);
  return [
    ...(site === null ? [] : [`Look every week on ${site}.`]),
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
  const day = advert.closesAt === null ? null : dayOf(advert.closesAt);
  const facts = [...(where === '' ? [] : [`${where}.`]), ...(day === null ? [] : [`Apply by ${day}.`])];
  return [advert.title, ...(facts.length === 0 ? [] : [facts.join(' ')])];
}

function advertSaying([title, ...facts]: readonly string[], isLarge: boolean): Markup {
  return html`<p class="poster-saying rule${isLarge ? ' large' : ''}"><b>${title ?? ''}</b>${facts.map((each) => html`<br>${each}`)}</p>`;
}
