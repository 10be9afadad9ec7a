/** Apprenticeships that are open, to hang up. With few of them the sheet says where to look and what to do, in larger type. Adds no figure. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { likeLevel } from '../../reference/qualification-levels.ts';
import { type AdvertTotal, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { payInBrief } from '../../snapshots/words/pay-words.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { whereApprenticeshipsAre } from '../../snapshots/words/where-apprenticeships-are.ts';
import { apprenticeshipsPosterPath, vacanciesPath } from '../parts/addresses.ts';
import { type AdvertView, levelOf, townOf } from '../parts/advert-list.ts';
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
const MOST_SHOWN = { a4: 6, a3: 10 } as const;
/** Larger paper has room for letters that are smaller on the sheet and no smaller on the wall. */
const TYPES = { a4: ['saying', 'row'], a3: ['saying', 'row', 'smallRow'] } as const;
const CLASSES = { large: 'large', saying: '', row: 'row', smallRow: 'small-row' } as const;
const NEARBY_SHOWN = 2;
/** Of the line above an opening or a step. */
const RULE = 3;
/** Of an opening in small type, as drawn: its line, its padding and the gap. */
const CLOSE_EDGES = 5.6;
/** What the last day and the pay leave of a line. */
const OPENING = { large: 128, saying: 128, row: 128, smallRow: 138 } as const;
/** "£18,900 a year" stands under the last day; longer words would take the title's room. */
const MOST_AT_END = 16;
/** Of the words above a list of openings; above many, which need the room. */
const HEADING = 10;
const CLOSE_HEADING = 8.6;

export function apprenticeshipsPosterPage(openings: Openings, wish: PosterWish): string {
  const { area, sector, asAt } = openings;
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
    scan: `Ask in the careers room, or scan to ${scanned(openings)}.`,
    others: otherPapers(openings, wish, 'apprenticeships'),
    madeOn: asAt,
  };
  const from: SheetSources = { sources: [], attributions: openings.attributions };
  return sheetPage(sheet, html`${partsOf(openings, wish.size, roomOn(sheet, from))}`, from);
}

function scanned({ adverts, total }: Openings): string {
  if (adverts.length < 2) return 'see more';
  return total.isCapped ? 'see them all' : `see all ${total.count}`;
}

type TypeName = keyof typeof CLASSES;

/** The largest type in which all fit that may be shown; else the smallest. */
function typeFor(adverts: readonly AdvertView[], size: PosterWish['size'], room: number): TypeName {
  if (adverts.length < FEW_ADVERTS) return 'large';
  const shown = adverts.slice(0, MOST_SHOWN[size]);
  const [largest] = TYPES[size];
  const heightIn = (name: TypeName) => shown.reduce((sum, each) => sum + heightOfOpening(each, name), 0);
  return TYPES[size].find((name) => heightIn(name) <= room) ?? TYPES[size].at(-1) ?? largest;
}

function heightOfOpening(advert: AdvertView, name: TypeName): number {
  const type = { ...TYPE[name], width: OPENING[name] };
  const edges = name === 'large' || name === 'saying' ? RULE + GAP : CLOSE_EDGES;
  return linesOf(advert).reduce((sum, each) => sum + heightOf(each, type), edges);
}

/** As much as the sheet has room for. What matters more takes its room first; what is read first stands first. */
function partsOf(
  { adverts, nearby, ...openings }: Openings,
  size: PosterWish['size'],
  roomAtFirst: number,
): Markup[] {
  const isFew = adverts.length < FEW_ADVERTS;
  const about = aboutOf(openings, adverts);
  const aboutHeight = partOf(about, claimType(isFew ? HEADING : CLOSE_HEADING));
  const name = typeFor(adverts, size, roomAtFirst - aboutHeight);
  const type = TYPE[name];
  let room = roomAtFirst;
  const take = (height: number): boolean => {
    if (height > room) return false;
    room -= height;
    return true;
  };
  const fits = ([step = '']: readonly string[]) => take(partOf(step, type, RULE));
  take(aboutHeight);
  const own = adverts.slice(0, MOST_SHOWN[size]).filter((each) => take(heightOfOpening(each, name)));
  const [look, ...others] = (isFew ? stepsOf(openings.countryName) : []).map((step) => [step]);
  const isLookShown = look !== undefined && fits(look);
  const heading =
    nearby === null ? '' : `${adverts.length === 0 ? 'Open' : 'Also open'} in ${inPlace(nearby.name)}`;
  const around = (isFew ? (nearby?.adverts ?? []) : [])
    .slice(0, NEARBY_SHOWN)
    // The first of them brings the heading.
    .filter((each, at) =>
      take(heightOfOpening(each, name) + (at === 0 ? partOf(heading, claimType(HEADING)) : 0)),
    );
  const shownSteps = [...(isLookShown ? [look] : []), ...others.filter(fits)];
  const saying = (each: AdvertView) => advertSaying(each, name);
  return [
    html`<p class="poster-headline step-${isFew ? 3 : 4}">${about}</p>`,
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
  const verb = total.count === 1 ? 'is' : 'are';
  return `${totalAtStart(total)} ${verb} open${sectorWords(sector)}; none closes before ${dayOf(first)}. Apply by the day shown.`;
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

/** What the job is, then who offers it and where, then its level, and its pay where that is too long for the end of the line. */
function linesOf(advert: AdvertView): string[] {
  const where = [advert.employerName, townOf(advert)].flatMap((each) => each ?? []).join(', ');
  const pay = payInBrief(advert.pay);
  const facts = [where, levelWords(advert), pay !== null && !isShort(pay) ? pay : ''];
  return [advert.title, ...facts.filter((each) => each !== '')];
}

/** "Level 3, like A levels". */
function levelWords(advert: AdvertView): string {
  const level = levelOf(advert);
  const like = level === null ? null : likeLevel(level);
  return level === null ? '' : `Level ${level}${like === null ? '' : `, like ${like}`}`;
}

const isShort = (pay: string) => pay.length <= MOST_AT_END;

/** With the last day to apply at the end of the line, and the pay below it. */
function advertSaying(advert: AdvertView, name: TypeName): Markup {
  const [title = '', ...facts] = linesOf(advert);
  const pay = payInBrief(advert.pay);
  const ends = [
    ...(advert.closesAt === null ? [] : [html`<strong class="until">${dayOf(advert.closesAt)}</strong>`]),
    ...(pay !== null && isShort(pay) ? [html`<span>${pay}</span>`] : []),
  ];
  return html`<p class="poster-saying rule opening ${CLASSES[name]}"><span><b>${title}</b>${facts.map((each) => html`<br>${each}`)}</span>${ends.length === 0 ? '' : html` <span class="ends">${ends.map((each, at) => html`${at === 0 ? '' : html`<br>`}${each}`)}</span>`}</p>`;
}
