/** A job in a place as a page. Adds no figure and no wording about figures. */

import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Claim } from '../../snapshots/document/claim.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { type AdvertTotal, allInWords, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import {
  areaSectorPath,
  becomePosterPath,
  jobDeckPath,
  jobFilePath,
  jobPath,
  jobPlanPath,
  jobPosterPath,
  jobQuizPath,
  jobShowPath,
  jobTablePath,
  jobVacanciesPath,
  WHOLE_COUNTRY,
} from '../parts/addresses.ts';
import { type AdvertView, advertList, ownLink } from '../parts/advert-list.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { firstPictureOfJob } from '../parts/job-first-picture.ts';
import { middlePayOf, payRowsOf } from '../parts/job-pay.ts';
import { jobTables } from '../parts/job-tables.ts';
import { nearByTasks, otherNames, standardsOf, usualRoute, whatYouDo } from '../parts/job-texts.ts';
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { payRanges } from '../parts/pay-range.ts';
import { sourceList } from '../parts/source-lines.ts';
import { standardName } from '../parts/standard-name.ts';

export interface JobView {
  /** Where readers reach this service: "https://lmi.example". */
  readonly origin: string;
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
  readonly apprenticeships: { readonly total: AdvertTotal; readonly shown: readonly AdvertView[] };
}

export function jobPage(document: OccupationDocument, view: JobView): string {
  const { area, occupation, level } = document;
  const path = jobPath(occupation.slug, area.slug, level);
  return renderPage({
    title: document.title,
    notice: document.notice,
    description: document.headline,
    crumbs: [
      { name: 'Find a job', href: '/jobs' },
      ...[...view.parents]
        .reverse()
        .map(({ name, slug }) => ({ name, href: jobPath(occupation.slug, slug) })),
      ...(area.slug === WHOLE_COUNTRY ? [] : [{ name: area.name, href: areaSectorPath(area.slug, 'all') }]),
    ],
    canonical: `${view.origin}${path}`,
    paper: 'two',
    main: html`<h1 class="title">${document.title}</h1>
${opening(document, view)}
${whatYouDo(document)}
${hiring(document, view)}
${payBeside(document)}
${betterPaid(document)}
${nearByTasks(document)}
${wayIn(document, view)}
${jobTables(document)}
${groupSection(document)}
${
  document.words.length === 0
    ? ''
    : html`<details class="kept"><summary>Words explained</summary><dl class="words">${document.words.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl></details>`
}
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(document)}</details>
${takeAway(document, view)}
<p class="soft whole">Made on ${plainDate(document.asAt.slice(0, 10))}. <span class="print">${view.origin}${path}</span></p>`,
  });
}

/** The claim with its picture, what goes with it, and a few facts to take away. */
function opening(document: OccupationDocument, { adverts, apprenticeships }: JobView): Markup {
  const claims = document.claims.filter(({ kind }) => kind !== 'job');
  // How common the job is goes with how many people do it.
  const said = document.sentences
    .filter(({ text }) => text !== document.headline)
    .flatMap((each) =>
      each.kind === 'people' ? [each, ...claims.filter(({ kind }) => kind === 'place')] : [each],
    );
  const shown = new Set(said.map(({ text }) => text));
  const facts = factsOf(document, apprenticeships.total, adverts.total);
  return html`<div class="tell with-picture">
<p class="claim">${document.headline}</p>
<div class="beside-claim">${firstPictureOfJob(document)}
${facts.length === 0 ? '' : html`<ul class="facts-of-job">${facts.map(({ value, about }) => html`<li><strong>${value}</strong><span>${about}</span></li>`)}</ul>`}</div>
<div>${[...said, ...claims.filter(({ text }) => !shown.has(text))].map(({ text }) => html`<p>${text}</p>`)}
${document.gaps.filter((text) => text !== document.headline).map((text) => html`<p class="soft">${text}</p>`)}</div>
</div>
<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${jobPath(document.occupation.slug, document.area.slug, each)}"${each === document.level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>`;
}

function factsOf(document: OccupationDocument, apprenticeships: AdvertTotal, adverts: AdvertTotal) {
  const middle = middlePayOf(document);
  const place = inPlace(document.area.name);
  return [
    ...(middle === null
      ? []
      : [
          {
            value: `${bareText(middle)} a year`,
            about: `middle full-time pay, ${middle.areaName}, ${middle.period?.label ?? ''}`,
          },
        ]),
    ...(adverts.count === 0
      ? []
      : [{ value: countOf(adverts, 'advert'), about: `open now in ${place}, in the lists that we read` }]),
    ...(apprenticeships.count === 0
      ? []
      : [{ value: countOf(apprenticeships, 'apprenticeship'), about: `open now in ${place}` }]),
    { value: document.entry.label, about: 'how people usually get in' },
  ];
}

function hiring(
  { occupation, area }: OccupationDocument,
  { adverts, apprenticeships, parents }: JobView,
): Markup {
  const { soc2020 } = occupation;
  const wider = parents[0];
  const elsewhere =
    // Where no list covers the place, none covers what is around it.
    wider === undefined || adverts.note !== null
      ? ''
      : html` <a href="${jobVacanciesPath(soc2020, wider.slug)}">Look in ${inPlace(wider.name)}</a>.`;
  return html`<section><h2>Who is hiring now?</h2>
${openApprenticeships(occupation.soc2020, area, apprenticeships)}${
  adverts.shown.length === 0
    ? html`<p>${adverts.note ?? `The lists that we read have no ${apprenticeships.shown.length === 0 ? '' : 'other '}advert for this job in ${inPlace(area.name)} now.`}${elsewhere}</p>`
    : advertList(adverts.shown, ownLink, 'h3')
}
${adverts.total.count > adverts.shown.length ? html`<p><a href="${jobVacanciesPath(soc2020, area.slug)}">${allInWords(adverts.total)} adverts for this job in ${inPlace(area.name)}</a>, with filters.</p>` : ''}
${adverts.leftOut === null ? '' : html`<p class="soft">${adverts.leftOut}</p>`}</section>`;
}

/** What a pupil can take comes first. */
function openApprenticeships(
  soc2020: string,
  area: OccupationDocument['area'],
  { shown, total }: JobView['apprenticeships'],
): Markup | '' {
  const path = html`${jobVacanciesPath(soc2020, area.slug)}&amp;apprenticeship=true`;
  return shown.length === 0
    ? ''
    : html`<h3>Apprenticeships open now in ${inPlace(area.name)}</h3>
${advertList(shown, ownLink, 'h3')}
${total.count > shown.length ? html`<p><a href="${path}">${allInWords(total)}</a></p>` : ''}
`;
}

function payBeside(document: OccupationDocument): Markup | '' {
  const rows = payRowsOf(document).map((row, at) => ({
    ...row,
    name:
      at === 0
        ? html`${row.name}`
        : html`<a href="${jobPath(row.slug, document.area.slug, document.level)}">${row.name}</a>`,
    isOwn: at === 0,
  }));
  const [own] = rows;
  if (own === undefined || rows.length < 2) return '';
  const caption = `Yearly pay before tax in full-time jobs: ${own.middle.areaName}, ${own.middle.period?.label ?? ''}`;
  const claims = document.claims.filter((claim) => claim.kind === 'job' && !isOfBetterPaid(document, claim));
  return html`<section><h2>What do jobs like it pay?</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${caption}">${payRanges(rows, caption, own.middle.areaName)}</div>
${claims.length === 0 ? '' : html`<ul>${claims.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
<p class="soft">People who work for themselves are not in these figures, nor are apprentices and most people in their first year.</p></section>`;
}

function isOfBetterPaid({ betterPaid }: OccupationDocument, { figures }: Claim): boolean {
  return betterPaid.some(({ middle }) => middle === figures[0]);
}

/** Jobs that ask for as much learning and pay more, as far as the survey can tell. */
function betterPaid(document: OccupationDocument): Markup | '' {
  const { area, level, entry } = document;
  const [first] = document.betterPaid;
  if (first === undefined) return '';
  const figure = figuresOf(document).get(first.middle);
  return html`<section><h2>Jobs with the same way in</h2>
<p class="soft">They usually ask for as much learning (${entry.label.toLowerCase()}). Full-time pay, ${figure?.areaName ?? ''}, ${figure?.period?.label ?? ''}.</p>
<ul>${document.betterPaid.map(({ slug, name, middle }) => html`<li><a href="${jobPath(slug, area.slug, level)}">${name}</a>: ${document.claims.find(({ figures }) => figures[0] === middle)?.text ?? ''}</li>`)}</ul></section>`;
}

function wayIn(document: OccupationDocument, { standards }: JobView): Markup {
  const { entry } = document;
  return html`<section><h2>How do I get in?</h2>
<p>${entry.words} <span class="soft">(Skill level ${entry.level} of 4 in SOC 2020, Office for National Statistics.)</span></p>
${usualRoute(document)}${standardsOf(document)}${standardList(standards)}</section>`;
}

/** One advert may have been read as the wrong job; two that agree are told. */
const LEAST_ADVERTS = 2;
const STANDARDS_SHOWN = 4;

function standardList(standards: JobView['standards']): Markup | '' {
  const shown = standards.filter(({ adverts }) => adverts >= LEAST_ADVERTS).slice(0, STANDARDS_SHOWN);
  return shown.length === 0
    ? ''
    : html`<h3>Apprenticeships that employers advertise for it</h3>
<ul>${shown.map((each) => html`<li>${standardName(each)}${each.duration === null ? '' : html`, often ${each.duration.toLowerCase()}`} <span class="soft">(${each.adverts} adverts in the lists that we read)</span></li>`)}</ul>
`;
}

function groupSection(document: OccupationDocument): Markup {
  const { occupation, area } = document;
  const names = occupation.otherNames.slice(0, 12);
  return html`<details class="kept"><summary>What else is in this group?</summary><h2>What else is in this group?</h2>
<p>Official figures put jobs that are alike into one group. This one is “${occupation.officialTitle}” (SOC 2020 ${occupation.soc2020})${names.length === 0 ? '' : html`, with ${names.join(', ')}`}.</p>
${otherNames(document)}<p>Sectors: ${occupation.sectors.map(({ id, title }, at) => html`${at === 0 ? '' : ', '}<a href="${areaSectorPath(area.slug, id)}">${title}</a>`)}.</p></details>`;
}

function takeAway(document: OccupationDocument, { origin }: JobView): Markup {
  const { area, occupation, level } = document;
  return html`<details class="screen"><summary>Take it with you: slides, quiz, posters, action plan, downloads</summary>
<section class="card take" aria-labelledby="take">
<h2 id="take">Take it with you</h2>
<ul>
<li><a href="${jobPlanPath(document)}">Add it to an action plan</a>: one page to print, to write on or to copy</li>
<li><a href="${jobShowPath(document)}">Show it on the board</a>: five slides for ten minutes</li>
<li><a href="${jobDeckPath(document)}">Slides for a lesson (.pptx)</a>: the same to keep and change, with notes for the teacher</li>
<li><a href="${jobQuizPath(document)}">Quiz</a>: to print, or for Moodle, Kahoot!, Blooket and Quizizz</li>
<li><a href="${jobPosterPath(occupation.slug, area.slug, 'a4')}">Poster</a>: one side of A4 or A3, with a code to scan; and a <a href="${becomePosterPath(occupation.slug, area.slug, 'a4')}">poster of how to become one</a></li>
<li><a href="/compare-jobs?jobs=${occupation.slug}&amp;areas=${area.slug}">Compare it with other jobs</a>, and put the card on your website</li>
<li><a href="${jobTablePath(area.slug)}">All jobs in ${area.name} in one table</a></li>
<li>These figures: <a href="${jobFilePath(document, 'csv')}">CSV</a>, <a href="${jobFilePath(document, 'txt')}">plain text</a>, a picture as <a href="${jobFilePath(document, 'svg')}">SVG</a> or <a href="${jobFilePath(document, 'png')}">PNG</a>, <a href="${jobFilePath(document, 'json')}">JSON for programs</a></li>
</ul>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${origin}${jobPath(occupation.slug, area.slug, level)}">
</section></details>`;
}

function countOf(total: AdvertTotal, thing: string): string {
  return total.count === 1 && !total.isCapped ? `One ${thing}` : `${totalAtStart(total)} ${thing}s`;
}
