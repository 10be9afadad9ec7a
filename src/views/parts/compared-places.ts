/** What a pupil asks of two places: which jobs people do in each, and who is hiring there now. */
import { html } from 'hono/html';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { ComparedJob, ComparedJobs, PlaceJobs } from '../../snapshots/compare/document.ts';
import { allInWords, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { payWords } from '../../snapshots/words/pay-words.ts';
import { bareText, inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, jobPath, vacanciesPath } from './addresses.ts';
import { type AdvertView, notesOf } from './advert-list.ts';
import type { Markup } from './markup.ts';
import { nationLine, type OpeningsView } from './openings.ts';
import { underNumber } from './pay-range.ts';

export function comparedJobLists(jobs: ComparedJobs): Markup {
  const { places, says } = jobs;
  return html`<section><h2>Which jobs?</h2>
<p class="soft">${says ?? ''}${paidWhere(jobs)}</p>
${jobs.rows.length === 0 ? html`<div class="places-beside">${places.map((place) => jobList(place, says === null))}</div>` : jobRanks(jobs)}</section>`;
}

function paidWhere({ pay, payRegions, rows }: ComparedJobs): string {
  if (pay === null) return '';
  const period = rows.flatMap(({ regionalPay }) => regionalPay)[0]?.period?.label;
  if (payRegions.length === 0 || period === undefined)
    return ` Pay is the middle for a full-time year in ${pay}.`;
  const isMixed = rows.some(({ regionalPay }) => regionalPay.length === 0);
  return ` Pay is the middle for a full-time year (${period}) in each region, not in the place itself${isMixed ? `; in ${pay}, where only one region has it` : ''}.`;
}

/** A job a line: it is named once, with one pay, whichever lists it is on. */
function jobRanks({ places, rows, outOf, pay, payRegions }: ComparedJobs): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Where each job stands"><table class="ranks">
<caption class="unseen">Where each job stands among the ${outOf} most common</caption>
<thead><tr><th scope="col">Job</th>${pay === null ? '' : payRegions.length === 0 ? html`<th scope="col" class="number">Pay</th>` : payRegions.map((name) => html`<th scope="col" class="number">Pay, ${name}</th>`)}${places.map(({ area }) => html`<th scope="col" class="number">${area.name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ ranks, ...job }) => html`
<tr><th scope="row"><a href="${jobPath(job.slug, places[ranks.findIndex((rank) => rank !== null)]?.area.slug ?? '')}">${job.name}</a></th>${pay === null ? '' : payCells(job, payRegions)}${ranks.map((rank) => html`<td class="number">${rank === null ? html`<span class="soft">not in the first ${outOf}</span>` : ordinal(rank)}</td>`)}</tr>`,
  )}
</tbody></table></div>`;
}

/** Of two regions, or one figure across both columns with its place. */
function payCells(job: ComparedJob, regions: readonly string[]): Markup {
  if (job.regionalPay.length > 0)
    return html`${job.regionalPay.map((figure) => html`<td class="number">${bareText(figure)}</td>`)}`;
  if (regions.length === 0) return html`<td class="number">${payText(job) ?? 'no figure'}</td>`;
  const shared =
    job.pay?.value == null ? 'no figure' : `${bareText(job.pay)}, ${underNumber(job.pay.areaName)}`;
  return html`<td class="number" colspan="${regions.length}">${shared}</td>`;
}

const ordinal = (rank: number) => `${rank}${['st', 'nd', 'rd'][rank - 1] ?? 'th'}`;

function jobList({ area, caption, common }: PlaceJobs, hasCaption: boolean): Markup {
  return html`
<div><h3><a href="${areaSectorPath(area.slug, ALL_SECTORS)}">${area.name}</a></h3>
${hasCaption ? html`<p class="soft">${caption}.</p>` : ''}
<ol>${common.map((job) => html`<li><a href="${jobPath(job.slug, area.slug)}">${job.name}</a><span class="range">${payText(job) ?? ''}</span></li>`)}</ol></div>`;
}

function payText({ pay, payIn }: ComparedJob): string | null {
  return pay?.value == null ? null : `${bareText(pay)}${payIn === null ? '' : ` (${payIn})`}`;
}

export interface PlaceOpenings {
  readonly area: { readonly name: string; readonly slug: string };
  readonly openings: OpeningsView;
}

/** Openings that a pupil can take, and links to the others. Their numbers hang on which lists are read, so nothing is said of them. */
export function comparedOpenings(
  places: readonly PlaceOpenings[],
  sector: { readonly id: SectorId; readonly title: string },
): Markup {
  return html`<section><h2>Who is hiring${sectorWords(sector)}?</h2>
<div class="places-beside">${places.map((place) => openingsOf(place, sector.id))}</div></section>`;
}

/** Ids of the lists that the adverts shown stand on: an advert's id begins with it. */
export function listsOfShown({ openings }: PlaceOpenings): string[] {
  return openings.apprenticeships.shown
    .slice(0, AT_ONCE)
    .map(({ id }) => id.split('/').slice(0, 2).join('/'));
}

function openingsOf({ area, openings }: PlaceOpenings, sector: SectorId): Markup {
  const { apprenticeships, adverts, around, note, nation } = openings;
  const path = vacanciesPath(area.slug, sector);
  const shown = apprenticeships.shown.slice(0, AT_ONCE);
  const links = [
    apprenticeships.total.count > shown.length
      ? html`<a href="${path}&amp;apprenticeship=true">${allInWords(apprenticeships.total)} apprenticeships</a>`
      : '',
    around === null
      ? ''
      : html`<a href="${vacanciesPath(around.slug, sector)}&amp;apprenticeship=true">${around.total.count === 1 ? 'One apprenticeship' : `${totalAtStart(around.total)} apprenticeships`} in ${inPlace(around.name)}</a>`,
    adverts.count === 0
      ? ''
      : html`<a href="${path}&amp;apprenticeship=false">${adverts.count === 1 ? 'One other advert' : `${totalAtStart(adverts)} other adverts`}</a>`,
  ].filter((each) => each !== '');
  return html`
<div><h3>${area.name}</h3>
${note !== null ? html`<p>${note}</p>` : shown.length === 0 ? (nation === null ? html`<p>No apprenticeship is open on the lists that we read.</p>` : '') : html`<ul class="openings">${shown.map(opening)}</ul>`}
${nation === null || shown.length > 0 ? '' : nationLine(nation)}${links.map((link) => html`<p class="screen">${link}</p>`)}</div>`;
}

const AT_ONCE = 2;

function opening(advert: AdvertView): Markup {
  const notes = notesOf(advert);
  return html`<li>${advert.url === null ? html`${advert.title}` : html`<a href="${advert.url}">${advert.title}</a>`}<span class="range">${[advert.employerName, payWords(advert.pay)].flatMap((each) => each ?? []).join(' · ')}${advert.closesAt === null ? '' : html`. Closes on ${closingWords(advert.closesAt)}`}</span>${notes.length === 0 ? '' : html`<span class="range">Before you apply: ${notes.join(' ')}</span>`}</li>`;
}
