/** The first screen of a job's page: a claim, what the job is and who does it, its pay as a picture, and two or three facts. Adds no figure. */
import { html } from 'hono/html';
import { atStart } from '../../domain/first-letter.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { figureSaid, sayJobClaim, sayWhenCounted, sayWhoDoesIt } from '../../snapshots/occupation/opening.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { drawnPay, firstPictureOfJob } from './job-first-picture.ts';
import { countOf, type JobView } from './job-hiring.ts';
import { middlePayOf } from './job-pay.ts';
import { splitDescription } from './job-texts.ts';
import type { Markup } from './markup.ts';
import { underNumber } from './pay-range.ts';

/** What is said of pay, of hiring and of later years stands with its question. */
export function jobOpening(document: OccupationDocument, view: JobView): Markup {
  const { claims, headline, tables, gaps, level } = document;
  const { text, isJoined } = sayJobClaim(document, view.apprenticeships.total);
  const hasOutlook = tables.some(({ id }) => id === 'outlook');
  const said = [
    ...sayWhoDoesIt(document),
    ...(hasOutlook ? [] : claims.filter(({ kind }) => kind === 'outlook').map((claim) => claim.text)),
    ...gaps.filter((gap) => gap !== headline),
  ];
  // For advisers the whole description stands below, with its reference.
  const what = level === 'adviser' ? null : splitDescription(document);
  const when = sayWhenCounted(document);
  return html`${askedFrom(view)}<div class="tell with-picture">
${text === '' ? '' : html`<p class="claim">${text}</p>`}
<div>${what === null ? '' : html`<blockquote class="quoted"><p>${what.first}</p></blockquote>`}${said.map((each) => html`<p>${each}</p>`)}</div>
<div class="beside-claim">${firstPictureOfJob(document)}
${factList(document, view, isJoined)}</div>
</div>
${what === null && when === '' ? '' : html`<p class="from">${what === null ? '' : html`${what.by}. `}${when}</p>`}`;
}

/** Where the reader asked from, in a quiet line under the title. */
export function askedFrom({ asked }: JobView): Markup | '' {
  return asked === null ? '' : html`<p class="soft asked-from">${asked}</p>`;
}

function factList(document: OccupationDocument, view: JobView, isJoined: boolean): Markup | '' {
  const facts = factsOf(document, view, isJoined);
  return facts.length === 0
    ? ''
    : html`<ul class="facts-of-job">${facts.map(({ value, about }) => html`<li><strong>${value}</strong><span>${about}</span></li>`)}</ul>`;
}

/** Of the government's measure of demand; a job at the lowest is not said to be in demand. */
const HIGHEST_STEP = 2;

function factsOf(
  document: OccupationDocument,
  { adverts, apprenticeships }: JobView,
  isJoined: boolean,
): { readonly value: string; readonly about: string }[] {
  const middle = drawnPay(document) === null ? middlePayOf(document) : null;
  const place = inPlace(document.area.name);
  const demand = figureSaid(document, 'demand');
  const facts = [
    middle && {
      value: `${bareText(middle)} a year`,
      about: `middle full-time pay, ${middle.areaName}, ${middle.period?.label ?? ''}`,
    },
    adverts.total.count > 0 && {
      value: countOf(adverts.total, 'advert'),
      about: `open now in ${place}, in the lists that we read`,
    },
    apprenticeships.total.count > 0 &&
      !isJoined && {
        value: countOf(apprenticeships.total, 'apprenticeship'),
        about: `open now in ${place}`,
      },
    { value: document.entry.label, about: 'how people usually get in' },
    // Where nothing of the place itself is known the claim says it.
    demand &&
      !document.headline.includes(bareText(demand)) && {
        value: atStart(bareText(demand)),
        about: `${demand.value === HIGHEST_STEP ? 'the highest' : 'the middle'} of three steps in a government measure, ${underNumber(demand.areaName)}, ${demand.period?.label ?? ''}`,
      },
  ];
  return facts.flatMap((fact) => (fact === null || fact === false ? [] : [fact]));
}
