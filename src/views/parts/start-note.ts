/** How many of a list of adverts start too soon for Year 11, once over the list. */
import { html } from 'hono/html';
import { type CalendarDate, plainDate } from '../../domain/period.ts';
import { type AdvertView, ownLink } from './advert-list.ts';
import type { Markup } from './markup.ts';

/** Of apprenticeships, by when they start. */
export interface StartCounts {
  /** When Year 11 may leave school. */
  readonly day: CalendarDate;
  readonly before: number;
  readonly from: number;
  readonly unsaid: number;
  /** More may match than were counted. */
  readonly isCapped: boolean;
}

export interface StartNote extends StartCounts {
  /** The list of those that start on the day or later. */
  readonly later: string;
  /** "From spring 2027". */
  readonly when: string;
  /** A site with more of them; null where there is none for the place. */
  readonly search: { readonly name: string; readonly url: string } | null;
}

export function startNote(note: StartNote): Markup {
  const { from, later, when, search } = note;
  const laterOnes =
    from === 0
      ? ''
      : html` ${ownLink(later, from === 1 ? 'See the one that starts later' : `See the ${from} that start later`)}.`;
  return html`<p>${startWordsOf(note)}${laterOnes} ${when}, look again here${search === null ? '' : html` and on ${ownLink(search.url, search.name)}`}.</p>`;
}

/** Of adverts that are all at hand. */
export function countStartsOf(
  adverts: readonly Pick<AdvertView, 'apprenticeship'>[],
  day: CalendarDate,
): StartCounts {
  const days = adverts.flatMap(({ apprenticeship }) => apprenticeship?.startsOn ?? []);
  const before = days.filter((each) => each < day).length;
  return { day, before, from: days.length - before, unsaid: adverts.length - days.length, isCapped: false };
}

/** "26 of 31 apprenticeships start before 25 June 2027, when Year 11 may leave school. 5 do not say when they start." */
export function startWordsOf(counts: StartCounts): string {
  return [beforeWords(counts), ...(counts.unsaid === 0 ? [] : [unsaidWords(counts.unsaid)])].join(' ');
}

function beforeWords({ day, before, from, unsaid, isCapped }: StartCounts): string {
  const of = before + from + unsaid;
  const then = `before ${plainDate(day)}, when Year 11 may leave school.`;
  if (of === 0)
    return `No advert here says that it starts after ${plainDate(day)}, when Year 11 may leave school.`;
  if (of === 1 && !isCapped) return `The apprenticeship here starts ${then}`;
  const start = before === 1 ? 'starts' : 'start';
  if (isCapped) return `Of the ${of} apprenticeships that we counted, ${before} ${start} ${then}`;
  return before === of
    ? `All ${of} apprenticeships start ${then}`
    : `${before} of ${of} apprenticeships ${start} ${then}`;
}

/** Of those that give no start date; not for none. */
export function unsaidWords(unsaid: number): string {
  return unsaid === 1 ? 'One does not say when it starts.' : `${unsaid} do not say when they start.`;
}
