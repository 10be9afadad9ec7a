/** What a pupil asks of two places: which jobs people do in each, and who is hiring there now. */
import { html } from 'hono/html';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { ComparedJob, ComparedJobs, PlaceJobs } from '../../snapshots/compare/document.ts';
import { allInWords, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { bareText, inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, jobPath, vacanciesPath } from './addresses.ts';
import { type AdvertView, notesOf } from './advert-list.ts';
import type { Markup } from './markup.ts';
import { nationLine, type OpeningsView } from './openings.ts';
import { payWords } from './pay-words.ts';

export function comparedJobLists({ places, outOf, says }: ComparedJobs): Markup {
  return html`<section><h2>Which jobs?</h2>
${says === null ? '' : html`<p class="soft">${says}</p>`}
<div class="places-beside">${places.map((place) => jobList(place, places, outOf, says === null))}</div></section>`;
}

function jobList(
  place: PlaceJobs,
  places: ComparedJobs['places'],
  outOf: number | null,
  hasCaption: boolean,
): Markup {
  const { area, caption, pay, common, onlyHere } = place;
  const others = places.filter((each) => each !== place).map((each) => inPlace(each.area.name));
  return html`
<div><h3><a href="${areaSectorPath(area.slug, ALL_SECTORS)}">${area.name}</a></h3>
<p class="soft">${hasCaption ? `${caption}. ` : ''}${pay === null ? 'No pay is published for these jobs.' : `Pay: ${pay}`}</p>
<ol>${common.map((job) => jobLine(job, area.slug))}</ol>
${
  onlyHere.length === 0 || outOf === null
    ? ''
    : html`<p class="soft">Among the first ${outOf} here, and not in ${joinNames(others)}:</p>
<ul>${onlyHere.map((job) => jobLine(job, area.slug))}</ul>`
}</div>`;
}

function jobLine({ slug, name, pay, payIn }: ComparedJob, area: string): Markup {
  const text =
    pay?.value == null
      ? ''
      : html`<span class="range">${bareText(pay)}${payIn === null ? '' : ` (${payIn})`}</span>`;
  return html`<li><a href="${jobPath(slug, area)}">${name}</a>${text}</li>`;
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
      : html`<a href="${path}&amp;apprenticeship=false">${adverts.count === 1 ? 'One other job' : `${totalAtStart(adverts)} other jobs`}</a>`,
  ].filter((each) => each !== '');
  return html`
<div><h3>${area.name}</h3>
${note !== null ? html`<p>${note}</p>` : shown.length === 0 ? (nation === null ? html`<p>No apprenticeship is open on the lists that we read.</p>` : '') : html`<ul class="openings">${shown.map(opening)}</ul>`}
${nation === null || shown.length > 0 ? '' : nationLine(nation)}${links.map((link) => html`<p>${link}</p>`)}</div>`;
}

const AT_ONCE = 2;

function opening(advert: AdvertView): Markup {
  const notes = notesOf(advert);
  return html`<li>${advert.url === null ? html`${advert.title}` : html`<a href="${advert.url}">${advert.title}</a>`}<span class="range">${[advert.employerName, payWords(advert.pay)].flatMap((each) => each ?? []).join(' · ')}${advert.closesAt === null ? '' : html`. Closes on ${closingWords(advert.closesAt)}`}</span>${notes.length === 0 ? '' : html`<span class="range">Before you apply: ${notes.join(' ')}</span>`}</li>`;
}
