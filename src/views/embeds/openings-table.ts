/** The card of apprenticeships as a table to paste. It cannot renew itself, so that each row has its last day and the whole says when it was made. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { closingDayWords, closingWords } from '../../snapshots/words/closing-time.ts';
import { type AdvertView, townOf } from '../parts/advert-list.ts';
import type { OpeningsView } from '../parts/openings.ts';
import { advertCredits, licencesInBrief } from '../parts/source-lines.ts';
import { PASTED } from '../style/pasted.ts';
import { asCard } from './pasted-card.ts';
import { allOpenings } from './snapshot-embed.ts';

export interface PastedOpenings {
  readonly openings: OpeningsView;
  /** Of the lists that the adverts shown are from. */
  readonly attributions: readonly string[];
  readonly origin: string;
}

export function openingsTable(
  snapshot: Snapshot,
  { openings, attributions, origin }: PastedOpenings,
): string {
  const { apprenticeships, today } = openings;
  const { notice } = snapshot;
  const all = allOpenings(snapshot, apprenticeships, origin);
  const { last } = closingsOf(openings);
  return asCard(html`<table style="${PASTED.table}">
<caption style="${PASTED.caption}">${someOf(openings)}pprenticeships${all.where} that were open on ${plainDate(today)}${notice === null ? '' : `. ${notice}`}</caption>
<thead><tr><th scope="col" style="${PASTED.head}">Apprenticeship</th><th scope="col" style="${PASTED.numberHead}">Closes</th></tr></thead>
<tbody>
${apprenticeships.shown.map((advert) => html`<tr><th scope="row" style="${PASTED.cell}">${name(advert)}${where(advert)}</th><td style="${PASTED.number}">${advert.closesAt === null ? 'No day given' : closingDayWords(advert.closesAt, today)}</td></tr>\n`)}</tbody>
<tfoot><tr><td colspan="2" style="${PASTED.foot}">Made on ${plainDate(today)}${last === null ? '' : `; the last of these closes on ${last}`}. For those open today: <a href="${all.href}" style="${PASTED.link}">apprenticeships${all.where}</a>. ${advertCredits(attributions)} ${licencesInBrief({ sources: [] }, attributions)}</td></tr></tfoot>
</table>`).toString();
}

/** "3 of 12 a": nobody takes a few for all. */
function someOf({ apprenticeships: { shown, total } }: OpeningsView): string {
  return total.count > shown.length && !total.isCapped ? `${shown.length} of the ${total.count} a` : 'A';
}

/** "8 January 2027": from the first on a row is out of date, and after the last nothing in the table is open. Null where no advert says. */
export function closingsOf({ apprenticeships }: OpeningsView): {
  readonly first: string | null;
  readonly last: string | null;
} {
  const days = apprenticeships.shown.flatMap(({ closesAt }) => closesAt ?? []).toSorted();
  const said = (day: string | undefined) => (day === undefined ? null : closingWords(day));
  return { first: said(days[0]), last: said(days.at(-1)) };
}

function name({ title, url }: AdvertView) {
  return url === null ? title : html`<a href="${url}" style="${PASTED.link}">${title}</a>`;
}

function where(advert: AdvertView) {
  const facts = [advert.employerName, townOf(advert)].flatMap((each) => each ?? []);
  return facts.length === 0 ? '' : html`<br><span style="${PASTED.small}">${facts.join(', ')}</span>`;
}
