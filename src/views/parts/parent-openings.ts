/** Apprenticeships open now, for a parent: first those that somebody in Year 11 can take; where there are none, what those that begin sooner ask and pay. */
import { html } from 'hono/html';
import { atStart } from '../../domain/first-letter.ts';
import { plainDate } from '../../domain/period.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { likeLevel } from '../../reference/qualification-levels.ts';
import { type AdvertTotal, allInWords, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { payInBrief } from '../../snapshots/words/pay-words.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { vacanciesPath } from './addresses.ts';
import { type AdvertView, levelOf, townOf } from './advert-list.ts';
import { type ApprenticeshipFacts, payLine, townLine, wageLine } from './for-parents.ts';
import type { Markup } from './markup.ts';
import {
  milesLine,
  type OpeningsView,
  openingCard,
  openingsSection,
  otherAdverts,
  type Where,
} from './openings.ts';
import { unsaidWords } from './start-note.ts';

/** Empty where another nation's list, to which the ways on lead, has all. Nothing is said of days where none is open. */
export function parentOpenings(where: Where, openings: OpeningsView): Markup | '' {
  const { apprenticeships, adverts, today, leftOut, nation, note, from } = openings;
  const { facts, total, inTime, shown, tooSoon } = apprenticeships;
  if (nation !== null && shown.length + adverts.count === 0) return '';
  if (facts === null || shown.length === 0 || nation !== null || note !== null)
    return openingsSection(where, openings);
  const { area, sector } = where;
  const leaving = plainDate(leavingDayFrom(today));
  const listed = `${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`;
  const lines = [...townLine(facts), ...payLine(facts), ...wageLine(today)];
  const about = `${sectorWords(sector)} in ${inPlace(area.name)}`;
  return html`<section><h2>Apprenticeships open now</h2>
${
  inTime.count > 0
    ? html`<p>${inTime.count === 1 ? 'One starts' : `${inTime.count} start`} after ${leaving}, when Year 11 may leave school:</p>
<ul class="openings">${inTime.shown.map((each) => openingCard(each, startOf(each)))}</ul>${milesLine(from, inTime.shown)}`
    : html`<p>${noneInTime(facts, total, about, leaving)}</p>
${askedTable(tooSoon.length === 0 ? shown : tooSoon)}`
}
<p><a href="${listed}">${allInWords(total)} apprenticeships${about}</a></p>
<ul class="for-parents">${lines.map((line) => html`<li>${line}</li>`)}</ul>
${otherAdverts(where, adverts)}${leftOut.map((text) => html`<p class="soft">${text}</p>`)}</section>`;
}

function startOf({ apprenticeship }: AdvertView): string[] {
  const starts = apprenticeship?.startsOn ?? null;
  return starts === null ? [] : [`Starts ${plainDate(starts)}`];
}

/** Of all that are open only as many as were looked at. */
function noneInTime(
  { tooSoon, noStart, of }: ApprenticeshipFacts,
  total: AdvertTotal,
  about: string,
  leaving: string,
): string {
  const open = `${totalAtStart(total)} ${total.count === 1 ? 'is' : 'are'} open${about}.`;
  const looked = of < total.count || total.isCapped ? `Of the ${of} that close first, ` : '';
  const which = tooSoon === of ? (of === 1 ? 'it' : 'all') : String(tooSoon);
  const soon = `${looked}${which} start${tooSoon === 1 ? 's' : ''} before ${leaving}, when Year 11 may leave school.`;
  return [
    open,
    ...(tooSoon === 0 ? [] : [atStart(soon)]),
    ...(noStart === 0 ? [] : [unsaidWords(noStart)]),
    'This is what they ask and pay, so that you know what to look for:',
  ].join(' ');
}

function askedTable(shown: readonly AdvertView[]): Markup {
  return html`<table class="offers">
<caption class="unseen">What apprenticeships that are open now ask and pay</caption>
<thead><tr><th scope="col">Apprenticeship</th><th scope="col">Level</th><th scope="col">Takes</th><th scope="col" class="number">Pay</th></tr></thead>
<tbody>${shown.map((each) => {
    const level = levelOf(each);
    const like = level === null ? null : likeLevel(level);
    return html`
<tr><th scope="row">${each.url === null ? html`${each.title}` : html`<a href="${each.url}">${each.title}</a>`}<span class="range">${[each.employerName, townOf(each)].flatMap((fact) => fact ?? []).join(' · ')}</span></th><td>${level ?? ''}${like === null ? '' : html`<span class="range">like ${like}</span>`}</td><td>${each.apprenticeship?.duration?.toLowerCase() ?? 'not said'}</td><td class="number">${payInBrief(each.pay) ?? 'not said'}</td></tr>`;
  })}
</tbody></table>`;
}
