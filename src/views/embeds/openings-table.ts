/** Open apprenticeships as a table to paste. It cannot renew itself, so that each row has its last day and the whole says when it was made. */
import { html } from 'hono/html';
import { type CalendarDate, plainDate } from '../../domain/period.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { likeLevel } from '../../reference/qualification-levels.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import type { AdvertTotal } from '../../snapshots/words/advert-total.ts';
import { closingDayWords, closingWords } from '../../snapshots/words/closing-time.ts';
import { payWords } from '../../snapshots/words/pay-words.ts';
import { type AdvertView, levelOf, notesOf, startDayWords, townOf } from '../parts/advert-list.ts';
import type { Markup } from '../parts/markup.ts';
import { advertCredits, licencesInBrief } from '../parts/source-lines.ts';
import { countStartsOf, startWordsOf } from '../parts/start-note.ts';
import { PASTED } from '../style/pasted.ts';
import { asCard } from './pasted-card.ts';
import { allOpenings } from './snapshot-embed.ts';

export interface PastedOpenings {
  /** The last to close first: what is out of date first then stands at the foot. */
  readonly adverts: readonly AdvertView[];
  /** Of all that are open. */
  readonly total: AdvertTotal;
  /** Of the lists that the adverts are from. */
  readonly attributions: readonly string[];
  /** The day on which they are open. */
  readonly today: CalendarDate;
  readonly origin: string;
}

/** No row has a header: themes give one a dark ground, on which a link cannot be read. */
export function openingsTable(
  snapshot: Snapshot,
  { adverts, total, attributions, today, origin }: PastedOpenings,
): string {
  const { notice } = snapshot;
  const all = allOpenings(snapshot, { total }, origin);
  const isWhole = total.count <= adverts.length && !total.isCapped;
  const which = isWhole
    ? 'A'
    : `${adverts.length} of the ${total.count}${total.isCapped ? ' or more' : ''} a`;
  return asCard(
    html`<p style="${PASTED.claim}">Apprenticeships open now${all.where}</p>
${tooSoonNote(snapshot, adverts, today)}<table style="${PASTED.table}">
<caption style="${PASTED.caption}">${which}pprenticeships${all.where} that were open on ${plainDate(today)}, the last to close first${notice === null ? '' : `. ${notice}`}</caption>
<thead><tr><th scope="col" style="${PASTED.head}">Apprenticeship</th><th scope="col" style="${PASTED.factsHead}">When, level and pay</th></tr></thead>
<tbody>
${adverts.map((advert) => html`<tr><td style="${PASTED.topCell}"><strong>${name(advert)}</strong>${where(advert)}</td><td style="${PASTED.facts}">${facts(advert, today)}</td></tr>\n`)}</tbody>
<tfoot><tr><td colspan="2" style="${PASTED.foot}">Made on ${plainDate(today)}. Open today: <a href="${all.href}" style="${PASTED.link}">apprenticeships${all.where}</a>. ${advertCredits(attributions)} ${licencesInBrief({ sources: [] }, attributions)}</td></tr></tfoot>
</table>`,
    'wide',
  ).toString();
}

/** Whose readers are in Year 11, or have a child there. */
const LEAVERS: readonly Snapshot['level'][] = ['ks4', 'parent'];

/** Of the rows. Nothing where none starts too soon, and where another nation's rule says when pupils may leave. */
function tooSoonNote(
  { area, level }: Snapshot,
  adverts: readonly AdvertView[],
  today: CalendarDate,
): Markup | '' {
  if (!LEAVERS.includes(level) || !/^[EWK]/.test(area.code)) return '';
  const counts = countStartsOf(adverts, leavingDayFrom(today));
  return counts.before === 0
    ? ''
    : html`<p style="${PASTED.caption}">${startWordsOf(counts)}</p>
`;
}

/** "8 January 2027": from the first on a row is out of date, and after the last nothing in the table is open. Null where no advert says. */
export function closingsOf(adverts: readonly Pick<AdvertView, 'closesAt'>[]): {
  readonly first: string | null;
  readonly last: string | null;
} {
  const days = adverts.flatMap(({ closesAt }) => closesAt ?? []).toSorted();
  const said = (day: string | undefined) => (day === undefined ? null : closingWords(day));
  return { first: said(days[0]), last: said(days.at(-1)) };
}

function name({ title, url }: AdvertView) {
  return url === null ? title : html`<a href="${url}" style="${PASTED.link}">${title}</a>`;
}

function where(advert: AdvertView) {
  const said = [advert.employerName, townOf(advert)].flatMap((each) => each ?? []);
  return said.length === 0 ? '' : html`<br><span style="${PASTED.small}">${said.join(', ')}</span>`;
}

/** A line each: until when and from when, how high, for how much, and what to know before applying. */
function facts(advert: AdvertView, today: CalendarDate): Markup {
  const level = levelOf(advert);
  const like = level === null ? null : likeLevel(level);
  const notes = notesOf(advert);
  const lines = [
    advert.closesAt === null ? 'No closing day given' : `Closes ${closingDayWords(advert.closesAt, today)}`,
    startDayWords(advert) ?? 'No start date given',
    level === null ? null : `Level ${level}${like === null ? '' : `, like ${like}`}`,
    payWords(advert.pay),
    notes.length === 0 ? null : `Before you apply: ${notes.join(' ')}`,
  ].flatMap((each) => each ?? []);
  return html`${lines.map((line, at) => (at === 0 ? line : html`<br>${line}`))}`;
}
