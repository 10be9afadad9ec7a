/** The first screen of a job's page: a claim, what the job is and who does it, its pay as a picture, and two or three facts. Adds no figure. */
import { html } from 'hono/html';
import { atStart } from '../../domain/first-letter.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import {
  figureSaid,
  type JobClaim,
  sayJobClaim,
  sayWhenCounted,
  sayWhoDoesIt,
} from '../../snapshots/occupation/opening.ts';
import { sayNextDeadline } from '../../snapshots/occupation/ucas-words.ts';
import { isWholeCountry } from '../../snapshots/occupation/words.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { askWhere } from './ask-where.ts';
import { drawnPay, firstPictureOfJob } from './job-first-picture.ts';
import { countOf, type JobView, listedOf } from './job-hiring.ts';
import { middlePayOf } from './job-pay.ts';
import { splitDescription, WAY_IN } from './job-texts.ts';
import type { Markup } from './markup.ts';
import { underNumber } from './pay-range.ts';

/** What is said of pay, of hiring and of later years stands with its question. */
export function jobOpening(document: OccupationDocument, view: JobView): Markup {
  const { claims, headline, tables, gaps, level } = document;
  const claim = sayJobClaim(document, listedOf(view));
  const { text, about } = claim;
  const hasOutlook = tables.some(({ id }) => id === 'outlook');
  const hasWhoTable = tables.some(({ id }) => id.startsWith('who'));
  const said = [
    ...sayWhoDoesIt(document, hasWhoTable),
    ...(hasOutlook ? [] : claims.filter(({ kind }) => kind === 'outlook').map((claim) => claim.text)),
    ...gaps.filter((gap) => gap !== headline),
  ];
  // For advisers the whole description stands below, with its reference.
  const what = level === 'adviser' ? null : splitDescription(document);
  const when = sayWhenCounted(document, claim);
  return html`${askWhere(document)}${askedFrom(view)}<div class="tell with-picture">
${text === '' ? '' : html`<p class="claim">${text}</p>`}
<div>${what === null ? '' : html`<blockquote class="quoted"><p>${what.first}</p></blockquote>`}${said.map((each) => html`<p>${each}</p>`)}</div>
<div class="beside-claim">${firstPictureOfJob(document, about === 'pay')}
${factList(document, view, claim)}</div>
</div>
${what === null && when === '' ? '' : html`<p class="from">${what === null ? '' : html`${what.by}. `}${when}</p>`}`;
}

/** Where the reader asked from, in a quiet line under the title. */
export function askedFrom({ asked }: JobView): Markup | '' {
  return asked === null ? '' : html`<p class="soft asked-from">${asked}</p>`;
}

function factList(document: OccupationDocument, view: JobView, claim: JobClaim): Markup | '' {
  const facts = factsOf(document, view, claim);
  return facts.length === 0
    ? ''
    : html`<ul class="facts-of-job">${facts.map(({ value, about, href }) => html`<li><strong>${href === undefined ? value : html`<a href="${href}">${value}</a>`}</strong><span>${about}</span></li>`)}</ul>`;
}

interface Fact {
  readonly value: string;
  readonly about: string;
  /** Where on the page more is said of it. */
  readonly href?: string;
}

/** Of the government's measure of demand; a job at the lowest is not said to be in demand. */
const HIGHEST_STEP = 2;

function factsOf(
  document: OccupationDocument,
  { adverts, apprenticeships, today }: JobView,
  { text, isJoined }: JobClaim,
): Fact[] {
  const middle = drawnPay(document) === null ? middlePayOf(document) : null;
  const place = inPlace(document.area.name);
  // What is open somewhere in the country says nothing about where the reader lives.
  const isPlace = !isWholeCountry(document.area);
  const demand = figureSaid(document, 'demand');
  const facts = [
    middle && {
      value: `${bareText(middle)} a year`,
      about: `middle full-time pay, ${middle.areaName}, ${middle.period?.label ?? ''}`,
    },
    isPlace &&
      adverts.total.count > 0 && {
        value: countOf(adverts.total, 'advert'),
        about: `open now in ${place}, in the lists that we read`,
      },
    isPlace &&
      apprenticeships.total.count > 0 &&
      !isJoined && {
        value: countOf(apprenticeships.total, 'apprenticeship'),
        about: `open now in ${place}`,
      },
    {
      value: document.entry.label,
      href: `#${WAY_IN}`,
      about: document.entry.isRegistered
        ? 'needed: the law keeps this work for those on a register'
        : 'how people usually get in',
    },
    sayNextDeadline(document, today),
    // Where nothing of the place itself is known the claim says it.
    demand &&
      !text.includes(bareText(demand)) && {
        value: atStart(bareText(demand)),
        about: `${demand.value === HIGHEST_STEP ? 'the highest' : 'the middle'} of three steps in a government measure, ${underNumber(demand.areaName)}, ${demand.period?.label ?? ''}`,
      },
  ];
  return facts.flatMap((fact): Fact[] => (fact === null || fact === false ? [] : [fact]));
}
