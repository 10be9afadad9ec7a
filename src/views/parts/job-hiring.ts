/** Who is hiring for a job in a place, and what goes onto its page besides its document. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { type AdvertTotal, allInWords, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { fromPath, jobVacanciesPath } from './addresses.ts';
import { type AdvertView, advertList, ownLink } from './advert-list.ts';
import type { ApprenticeshipFacts } from './for-parents.ts';
import type { Markup } from './markup.ts';
import { milesLine } from './openings.ts';
import { standardName } from './standard-name.ts';

export interface JobView {
  /** Where readers reach this service: "https://lmi.example". */
  readonly origin: string;
  /** The postcode district that the reader asked from, which addresses carry on; null where none was given. */
  readonly from: string | null;
  /** Where distances are measured from, in words: "ME4"; null where nothing says. */
  readonly milesFrom: string | null;
  /** The areas this one lies in, nearest first. */
  readonly parents: readonly { readonly name: string; readonly slug: string }[];
  /** Open now, soonest to close first; `total` of all that match. The note says why our lists cannot hold any here; null where they can. */
  readonly adverts: {
    readonly total: AdvertTotal;
    readonly shown: readonly AdvertView[];
    /** How many are left out and why; null when none is. */
    readonly leftOut: string | null;
    readonly note: string | null;
  };
  /** Apprenticeships that employers have advertised for the job, anywhere that the lists cover; the most adverts first. */
  readonly standards: readonly {
    readonly title: string;
    readonly level: number | null;
    readonly isFoundation: boolean;
    readonly duration: string | null;
    readonly adverts: number;
  }[];
  readonly apprenticeships: {
    readonly total: AdvertTotal;
    readonly shown: readonly AdvertView[];
    /** Of those that are open; null where none is. */
    readonly facts: ApprenticeshipFacts | null;
  };
  /** The day on which they are open. */
  readonly today: string;
  /** Where none of either is open: the nearest place around in which one is; null where none is anywhere around. */
  readonly around: { readonly name: string; readonly slug: string } | null;
}

/** `said`: sentences about adverts, where these stand nowhere else. */
export function hiring(
  { occupation, area }: OccupationDocument,
  view: JobView,
  said: readonly string[] = [],
): Markup {
  const { adverts, apprenticeships, around, from, milesFrom } = view;
  const { soc2020 } = occupation;
  const shown = [...adverts.shown, ...apprenticeships.shown];
  const elsewhere =
    around === null
      ? ''
      : html` <a href="${fromPath(jobVacanciesPath(soc2020, around.slug), from)}">Look in ${inPlace(around.name)}</a>.`;
  return html`<section><h2>Who is hiring now?</h2>
${said.map((text) => html`<p>${text}</p>`)}${openApprenticeships(occupation.soc2020, area, view)}${
  adverts.shown.length === 0
    ? html`<p>${adverts.note ?? `The lists that we read have no ${apprenticeships.shown.length === 0 ? '' : 'other '}advert for this job in ${inPlace(area.name)} now.`}${elsewhere}</p>`
    : advertList(adverts.shown, ownLink, 'h3')
}
${adverts.total.count > adverts.shown.length ? html`<p><a href="${fromPath(jobVacanciesPath(soc2020, area.slug), from)}">${allInWords(adverts.total)} adverts for this job in ${inPlace(area.name)}</a>, with filters.</p>` : ''}
${milesLine(milesFrom, shown)}
${adverts.leftOut === null ? '' : html`<p class="soft">${adverts.leftOut}</p>`}</section>`;
}

/** What a pupil can take comes first. */
function openApprenticeships(
  soc2020: string,
  area: OccupationDocument['area'],
  { apprenticeships: { shown, total }, from }: JobView,
): Markup | '' {
  const path = fromPath(`${jobVacanciesPath(soc2020, area.slug)}&apprenticeship=true`, from);
  return shown.length === 0
    ? ''
    : html`<h3>Apprenticeships open now in ${inPlace(area.name)}</h3>
${advertList(shown, ownLink, 'h3')}
${total.count > shown.length ? html`<p><a href="${path}">${allInWords(total)}</a></p>` : ''}
`;
}

/** One advert may have been read as the wrong job; two that agree are told. */
const LEAST_ADVERTS = 2;
const STANDARDS_SHOWN = 4;

export function standardList(standards: JobView['standards']): Markup | '' {
  const shown = standards.filter(({ adverts }) => adverts >= LEAST_ADVERTS).slice(0, STANDARDS_SHOWN);
  return shown.length === 0
    ? ''
    : html`<h3>Apprenticeships that employers advertise for it</h3>
<ul>${shown.map((each) => html`<li>${standardName(each)}${each.duration === null ? '' : html`, often ${each.duration.toLowerCase()}`} <span class="soft">(${each.adverts} adverts in the lists that we read)</span></li>`)}</ul>
`;
}

/** "One advert", "More than 500 adverts". */
export function countOf(total: AdvertTotal, thing: string): string {
  return total.count === 1 && !total.isCapped ? `One ${thing}` : `${totalAtStart(total)} ${thing}s`;
}
