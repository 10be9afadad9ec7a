/** What is open here for somebody's child, told in lines: when it closes, where it is and what it pays. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { MINIMUM_WAGES_PAGE, minimumWagesOn } from '../../reference/minimum-wages.ts';
import { type AdvertTotal, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import type { Markup } from './markup.ts';

/** Of open apprenticeships, as far as their adverts say. */
export interface ApprenticeshipFacts {
  /** Of how many adverts. */
  readonly of: number;
  /** For school leavers, and begun before this year’s Year 11 may leave. */
  readonly tooSoon: number;
  /** Whose adverts do not say when they begin. */
  readonly noStart: number;
  /** How long the shortest and the longest takes, "1 year 6 months"; null where none says. */
  readonly lasts: readonly [string, string] | null;
  readonly next: { readonly title: string; readonly closesAt: string } | null;
  /** At levels 2 and 3, which follow school, and above. */
  readonly levels: { readonly toThree: number; readonly above: number };
  /** Pounds, the lowest and the highest that is stated; null where none is. */
  readonly aYear: readonly [number, number] | null;
  readonly anHour: readonly [number, number] | null;
  /** Where they are, the place with the most first. */
  readonly towns: readonly { readonly name: string; readonly count: number }[];
}

interface ParentView {
  readonly place: string;
  /** " in construction", " for this job"; empty for all. */
  readonly about: string;
  /** What is open on a day; null where that is not known. */
  readonly open: {
    readonly total: AdvertTotal;
    readonly facts: ApprenticeshipFacts | null;
    readonly today: string;
  } | null;
  /** Further lines, each "What it is about: …". */
  readonly lines: readonly string[];
}

export function forParents({ lines, open, place, about }: ParentView): Markup {
  const all = [
    ...(open === null ? [] : [...openLines({ ...open, place, about }), ...wageLine(open.today)]),
    ...lines.map(labelled),
  ];
  return html`<section><h2>What does this mean for my child?</h2>
<ul class="for-parents">${all.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

/** "Getting in: …" with the part before the colon in bold. */
function labelled(text: string): Markup {
  const at = text.indexOf(': ');
  return html`<b>${text.slice(0, at + 1)}</b>${text.slice(at + 1)}`;
}

type Open = Pick<ParentView, 'place' | 'about'> & NonNullable<ParentView['open']>;

function openLines({ place, about, total, facts }: Open): Markup[] {
  if (facts === null || total.count === 0)
    return [html`<b>Open now:</b> our lists have no apprenticeship${about} open in ${inPlace(place)} today.`];
  const { next, levels, of } = facts;
  const one = total.count === 1 && !total.isCapped;
  const some = of < total.count ? `Of the ${of} that close first, ` : '';
  const byLevel = [
    ...(levels.toThree === 0 ? [] : [`${levels.toThree} at level 2 or 3, for ages 16 and up`]),
    ...(levels.above === 0 ? [] : [`${levels.above} at level 4 or above, usually from 18`]),
  ];
  const level = byLevel.length === 0 ? '' : ` ${some}${joinNames(byLevel)}.`;
  return [
    html`<b>Open now:</b> ${one ? 'one apprenticeship' : `${totalAtStart(total).toLowerCase()} apprenticeships`}${about} ${one ? 'is' : 'are'} open in ${inPlace(place)} now.${level}${next === null ? '' : html` The next to close: ${next.title}, on ${closingWords(next.closesAt)}.`}`,
    ...tooSoonLine(facts, total),
    ...townLine(facts),
    ...payLine(facts),
  ];
}

/** Where more are open than were looked at, nothing is said of all. */
function tooSoonLine({ tooSoon, of }: ApprenticeshipFacts, total: AdvertTotal): Markup[] {
  if (tooSoon === 0) return [];
  const isAll = tooSoon === of && of >= total.count && !total.isCapped;
  const which =
    of === 1 ? 'it starts' : isAll ? 'they all start' : `${tooSoon} of them start${tooSoon === 1 ? 's' : ''}`;
  return [
    html`<b>In Year 11 now?</b> Then ${which} too soon, before school ends in June. Look again in spring.`,
  ];
}

const MOST_TOWNS = 3;
/** In more places than this an opening is nowhere in particular. */
const MOST_SPREAD = 12;

export function townLine({ towns, of }: ApprenticeshipFacts): Markup[] {
  if (towns.length === 0 || towns.length > MOST_SPREAD) return [];
  const shown = towns
    .slice(0, MOST_TOWNS)
    .map(({ name, count }) => (count === 1 || of === 1 ? name : `${name} (${count})`));
  const more = towns.length - shown.length;
  const names = more === 0 ? shown : [...shown, more === 1 ? 'one other place' : `${more} other places`];
  return [html`<b>Getting there:</b> ${of === 1 ? 'it is' : 'they are'} in ${joinNames(names)}.`];
}

export function payLine({ aYear, anHour, of }: ApprenticeshipFacts): Markup[] {
  const said = [
    ...(aYear === null ? [] : [`${span(aYear, (pounds) => `£${pounds.toLocaleString('en-GB')}`)} a year`]),
    ...(anHour === null ? [] : [`${span(anHour, (pounds) => `£${pounds.toFixed(2)}`)} an hour`]),
  ];
  return said.length === 0
    ? []
    : [
        html`<b>Pay while training:</b> ${of === 1 ? 'its advert offers' : 'adverts offer'} ${said.join(', or ')}.`,
      ];
}

function span([from, to]: readonly [number, number], words: (pounds: number) => string): string {
  return from === to ? words(from) : `${words(from)} to ${words(to)}`;
}

export function wageLine(today: string): Markup[] {
  const wages = minimumWagesOn(today);
  return wages === null
    ? []
    : [
        html`<b>By law:</b> an apprentice under 19, or in the first year, gets at least <a href="${MINIMUM_WAGES_PAGE}">£${(wages.apprentice / 100).toFixed(2)} an hour</a>.`,
      ];
}
