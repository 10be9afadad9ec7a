/** A job in a place as a page. Adds no figure and no wording about figures. */

import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument, SentenceKind } from '../../snapshots/occupation/document.ts';
import type { AdvertTotal } from '../../snapshots/words/advert-total.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, fromPath, jobPath, WHOLE_COUNTRY } from '../parts/addresses.ts';
import { forParents } from '../parts/for-parents.ts';
import { betterPaidSection, groupSection, payBesideSection, takeAwaySection } from '../parts/job-besides.ts';
import { firstPictureOfJob } from '../parts/job-first-picture.ts';
import { countOf, hiring, type JobView, standardList } from '../parts/job-hiring.ts';
import { middlePayOf } from '../parts/job-pay.ts';
import { jobTables } from '../parts/job-tables.ts';
import { nearByTasks, standardsOf, subjectsThatHelp, usualRoute, whatYouDo } from '../parts/job-texts.ts';
import { renderPage } from '../parts/layout.ts';
import { jobLessonLine } from '../parts/lesson-line.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { sourceList } from '../parts/source-lines.ts';
import { easyJob } from './easy-job.ts';
import { shortJob } from './short-job.ts';

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
        .map(({ name, slug }) => ({ name, href: fromPath(jobPath(occupation.slug, slug), view.from) })),
      ...(area.slug === WHOLE_COUNTRY ? [] : [{ name: area.name, href: areaSectorPath(area.slug, 'all') }]),
    ],
    canonical: `${view.origin}${path}`,
    ...(level === 'easyread' ? { isEasy: true } : { paper: 'two' }),
    main: html`${written(document, view)}
${
  document.words.length === 0
    ? ''
    : html`<details class="kept"><summary>Words explained</summary><dl class="words">${document.words.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl></details>`
}
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(document)}</details>
${takeAwaySection(document, view)}
<p class="soft whole">Made on ${plainDate(document.asAt.slice(0, 10))}. <span class="print">${view.origin}${path}</span></p>`,
  });
}

function written(document: OccupationDocument, view: JobView): Markup {
  const { wayIn: way, level } = document;
  if (way === null) return fullJob(document, view);
  const write = level === 'easyread' ? easyJob : shortJob;
  return write(document, way, view, levelSwitch(document, view));
}

function fullJob(document: OccupationDocument, view: JobView): Markup {
  const { level } = document;
  return html`<h1 class="title">${document.title}</h1>
${opening(document, view)}
${level === 'parent' ? forParentsOf(document, view) : ''}${whatYouDo(document)}
${hiring(document, view, saidOf(document, 'adverts', 'demand'))}
${payBesideSection(document, saidOf(document, 'pay', 'start', 'hours'))}
${betterPaidSection(document)}
${nearByTasks(document)}
${wayIn(document, view)}
${jobTables(document)}
${groupSection(document)}`;
}

function forParentsOf({ occupation, area, subjects }: OccupationDocument, view: JobView): Markup {
  const helped = subjects?.subjects[0]?.name;
  const known = view.apprenticeships.facts;
  // The openings below say where each is.
  const facts = known && { ...known, towns: [] };
  return forParents({
    place: area.name,
    about: ' for this job',
    open: view.adverts.note === null ? { ...view.apprenticeships, facts, today: view.today } : null,
    lines: [
      `Ask at school: ${helped === undefined ? 'which subjects matter' : `how far does ${helped} matter`} for ${occupation.plural}? Who near ${inPlace(area.name)} trains them?`,
    ],
  });
}

/** What is said of it and does not stand in the opening. */
function saidOf({ sentences, headline }: OccupationDocument, ...kinds: readonly SentenceKind[]): string[] {
  return sentences.flatMap(({ kind, text }) => (kinds.includes(kind) && text !== headline ? [text] : []));
}

/** The claim with its picture, who does the job, and a few facts to take away. What is said of pay, of hiring and of later years stands there. */
function opening(document: OccupationDocument, view: JobView): Markup {
  const { adverts, apprenticeships } = view;
  const { claims, sentences, headline, tables } = document;
  const hasOutlook = tables.some(({ id }) => id === 'outlook');
  const said = [
    ...sentences.filter(({ kind }) => kind === 'people'),
    // How common the job is goes with how many people do it.
    ...claims.filter(({ kind }) => kind === 'place'),
    ...sentences.filter(({ kind }) => kind === 'who'),
    ...(hasOutlook ? [] : claims.filter(({ kind }) => kind === 'outlook')),
  ].filter(({ text }) => text !== headline);
  const facts = factsOf(document, apprenticeships.total, adverts.total);
  return html`<div class="tell with-picture">
<p class="claim">${headline}</p>
<div class="beside-claim">${firstPictureOfJob(document)}
${facts.length === 0 ? '' : html`<ul class="facts-of-job">${facts.map(({ value, about }) => html`<li><strong>${value}</strong><span>${about}</span></li>`)}</ul>`}</div>
<div>${said.map(({ text }) => html`<p>${text}</p>`)}
${document.gaps.filter((text) => text !== headline).map((text) => html`<p class="soft">${text}</p>`)}</div>
</div>
${levelSwitch(document, view)}
${jobLessonLine(document)}`;
}

function levelSwitch({ occupation, area, level }: OccupationDocument, { from }: JobView): Markup {
  return html`<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${fromPath(jobPath(occupation.slug, area.slug, each), from)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
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

function wayIn(document: OccupationDocument, { standards }: JobView): Markup {
  const { entry } = document;
  return html`<section><h2>How do I get in?</h2>
<p>${entry.words} <span class="soft">(Skill level ${entry.level} of 4 in SOC 2020, Office for National Statistics.)</span></p>
${usualRoute(document)}${subjectsThatHelp(document)}${standardsOf(document)}${standardList(standards)}</section>`;
}
