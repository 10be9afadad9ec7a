/** A job in a place as a page. Adds no figure and no wording about figures. */

import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { LEVELS, type Level } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument, SentenceKind } from '../../snapshots/occupation/document.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, fromPath, jobPath, WHOLE_COUNTRY } from '../parts/addresses.ts';
import { allEntryGrades } from '../parts/entry-grades.ts';
import { forParents } from '../parts/for-parents.ts';
import { betterPaidSection, groupSection, payBesideSection, takeAwaySection } from '../parts/job-besides.ts';
import { drawnPay } from '../parts/job-first-picture.ts';
import { hiring, type JobView, standardList } from '../parts/job-hiring.ts';
import { jobOpening } from '../parts/job-opening.ts';
import { jobSteps } from '../parts/job-steps.ts';
import { jobTables } from '../parts/job-tables.ts';
import {
  moreOfWhatYouDo,
  nearByTasks,
  standardsOf,
  subjectsThatHelp,
  usualRoute,
  WAY_IN,
  whatYouDo,
} from '../parts/job-texts.ts';
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
      ...[...view.parents].reverse().map(({ name, slug }) => ({
        name,
        href: fromPath(jobPath(occupation.slug, slug, level), view.from),
      })),
      ...(area.slug === WHOLE_COUNTRY
        ? []
        : [{ name: area.name, href: areaSectorPath(area.slug, 'all', level) }]),
    ],
    canonical: `${view.origin}${path}`,
    ...(level === 'easyread' ? { isEasy: true } : { paper: 'two' }),
    main: html`${written(document, view)}
${
  document.words.length === 0 || level === 'easyread'
    ? ''
    : html`<details class="kept"><summary>Words explained</summary><dl class="words">${document.words.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl></details>`
}
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(document)}</details>
${level === 'easyread' ? '' : takeAwaySection(document, view)}
<p class="soft">Made on ${plainDate(document.asAt.slice(0, 10))}. <span class="print">${view.origin}${path}</span></p>`,
  });
}

function written(document: OccupationDocument, view: JobView): Markup {
  const { wayIn: way, level } = document;
  if (way === null) return fullJob(document, view);
  const write = level === 'easyread' ? easyJob : shortJob;
  return write(document, way, view, levelSwitch(document, view));
}

function fullJob(document: OccupationDocument, view: JobView): Markup {
  // Advisers read everything, each with its reference; the rest each fact once, with its picture.
  const { level } = document;
  const isDense = level === 'adviser';
  // A pupil asks first how to get in; for a post with a degree so does a parent, for nobody leaves school for it.
  const isWayFirst = !isDense && (level !== 'parent' || document.entry.level === 4);
  const pay = drawnPay(document) === null ? (['pay'] as const) : [];
  return html`<h1 class="title">${document.title}</h1>
${jobOpening(document, view)}
${level === 'parent' ? forParentsOf(document, view) : ''}${levelSwitch(document, view)}
${jobLessonLine(document)}
${isDense ? whatYouDo(document) : moreOfWhatYouDo(document)}
${isWayFirst ? jobSteps(document, view) : ''}${hiring(document, view)}
${payBesideSection(document, saidOf(document, ...pay), saidOf(document, 'start', 'hours'))}
${isDense || level === 'post16' ? betterPaidSection(document) : ''}
${nearByTasks(document)}
${isDense ? wayIn(document, view) : isWayFirst ? '' : jobSteps(document, view)}
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

function levelSwitch({ occupation, area, level }: OccupationDocument, { from, namesakes }: JobView): Markup {
  const to = (slug: string, each: Level) => fromPath(jobPath(slug, area.slug, each), from);
  const others =
    namesakes &&
    html`<p class="screen soft">Other jobs called “${namesakes.name}”: ${namesakes.jobs.map(({ name, slug }, at) => html`${at === 0 ? '' : ', '}<a href="${to(slug, level)}">${name}</a>`)}.</p>
`;
  return html`${others ?? ''}<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${to(occupation.slug, each)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>`;
}

function wayIn(document: OccupationDocument, { standards }: JobView): Markup {
  const { entry } = document;
  return html`<section><h2 id="${WAY_IN}">How do I get in?</h2>
<p>${entry.words} <span class="soft">(Skill level ${entry.level} of 4 in SOC 2020, Office for National Statistics.)</span></p>
${usualRoute(document)}${subjectsThatHelp(document)}${allEntryGrades(document)}${standardsOf(document)}${standardList(standards)}</section>`;
}
