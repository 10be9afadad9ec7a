/** Jobs that use a school subject, to hang up in the subject's own room; and the list of such posters. Adds no figure. */
import { html } from 'hono/html';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { SchoolSubject } from '../../reference/school-subjects.ts';
import type { SubjectJobs } from '../../snapshots/occupation/subject-jobs.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { jobPath, subjectPosterPath, subjectPostersPath } from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { underNumber } from '../parts/pay-range.ts';
import { otherPapers } from './other-papers.ts';
import { fitRows, heroHead, rowsMarkup } from './poster-parts.ts';
import { partOf, TYPE } from './poster-room.ts';
import { type PosterSheet, type PosterWish, roomOn, type SheetSources, sheetPage } from './poster-sheet.ts';

export function subjectPosterPage(
  jobs: SubjectJobs,
  subjects: readonly SchoolSubject[],
  wish: PosterWish,
): string {
  const { area, subject, payPlace } = jobs;
  // A job without its pay would be a gap on the wall.
  const paid = jobs.rows.flatMap(({ name, pay }) => (pay === null ? [] : [{ name, pay }]));
  if (paid.length < LEAST_JOBS) return tooFewPage(jobs, subjects, wish);
  const title = `Jobs that use ${subject.name}`;
  const about = aboutPay(jobs);
  const sheet: PosterSheet = {
    ...wish,
    title,
    notice: jobs.notice,
    crumbs: [
      { name: 'Find a job', href: '/jobs' },
      { name: `Posters of subjects: ${area.name}`, href: subjectPostersPath(area.slug) },
    ],
    path: subjectPosterPath(area.slug, subject.id),
    sizePath: (each) => subjectPosterPath(area.slug, subject.id, each),
    head: heroHead('Jobs that use', subject.name, ''),
    // None is listed by school subject.
    openings: null,
    choices: { summary: 'Other subjects', list: otherSubjects(jobs, subjects, wish) },
    others: otherPapers({ area, sector: { id: ALL_SECTORS } }, wish, 'subjects'),
    madeOn: jobs.asAt,
  };
  const all = paid.map(({ name, pay }) => ({
    name: `${name}${pay.areaName === payPlace ? '' : ` (${underNumber(pay.areaName)} pay)`}`,
    pay: bareText(pay),
    way: null,
  }));
  const from: SheetSources = {
    sources: jobs.sources,
    small: `A job is listed when at least half of its job profiles name ${subject.name} among what you need to know. ${orderWords(jobs)}`,
  };
  const fitted = fitRows(all, roomOn(sheet, from) - partOf(about, TYPE.about));
  return sheetPage(
    sheet,
    html`<p class="poster-about">${about}</p>
${rowsMarkup(fitted)}`,
    from,
  );
}

function aboutPay({ area, payPlace, payPeriod }: SubjectJobs): string {
  const pay = `Middle full-time pay a year in ${inPlace(payPlace ?? '')}, ${payPeriod ?? ''}`;
  return payPlace === area.name ? pay : `For ${inPlace(area.name)}. ${pay}`;
}

function orderWords({ counted }: SubjectJobs): string {
  if (counted === null) return `${WEIGHT}.`;
  const where = `${inPlace(counted.areaName)}${counted.period === null ? '' : `, ${counted.period}`}`;
  return `${WEIGHT}; of those alike, the ones with the most people (${where}).`;
}

const WEIGHT = 'Jobs in which it matters most come first';

/** With fewer on it a poster would say that the subject leads nowhere. */
const LEAST_JOBS = 5;

/** What there is instead of a poster. */
function tooFewPage(
  { notice, area, subject, rows }: SubjectJobs,
  subjects: readonly SchoolSubject[],
  wish: PosterWish,
): string {
  const title = `No poster of jobs that use ${subject.name} in ${inPlace(area.name)}`;
  return renderPage({
    title,
    notice,
    crumbs: [
      { name: 'Find a job', href: '/jobs' },
      { name: `Posters of subjects: ${area.name}`, href: subjectPostersPath(area.slug) },
    ],
    canonical: `${wish.origin}${subjectPosterPath(area.slug, subject.id)}`,
    isUnlisted: true,
    main: html`<h1>${title}</h1>
<p>A poster has at least five jobs with their pay. Pay is published for too few of the jobs whose profiles name ${subject.name}${rows.length === 0 ? '.' : ':'}</p>
<ul>${rows.map(({ slug, name, pay }) => html`<li><a href="${jobPath(slug, area.slug)}">${name}</a>${pay === null ? '' : `, ${bareText(pay)} a year in ${inPlace(pay.areaName)}`}</li>`)}</ul>
${otherSubjects({ area, subject }, subjects, wish)}`,
  });
}

function otherSubjects(
  { area, subject }: Pick<SubjectJobs, 'area' | 'subject'>,
  subjects: readonly SchoolSubject[],
  { size, school }: PosterWish,
): Markup {
  return html`<nav class="screen switch" aria-label="Subject">
<ul>${subjects.map(({ id, name }) => html`<li><a href="${subjectPosterPath(area.slug, id, size, school)}"${id === subject.id ? html` aria-current="page"` : ''}>${name}</a></li>`)}</ul>
</nav>`;
}

/** Which subjects there are posters of. */
export function subjectPostersPage(view: {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly subjects: readonly SchoolSubject[];
  readonly school: string | null;
  readonly origin: string;
}): string {
  const { notice, area, subjects, school, origin } = view;
  return renderPage({
    title: `Posters of jobs that use a school subject: ${area.name}`,
    notice,
    crumbs: [{ name: 'Find a job', href: '/jobs' }],
    canonical: `${origin}${subjectPostersPath(area.slug)}`,
    main: html`<h1>Jobs that use a school subject: posters for ${inPlace(area.name)}</h1>
<p>One side of A4 or A3 each, with up to ten jobs and what they pay. The National Careers Service says in its job profiles what people in a job know. Which of these are school subjects is our own judgement. Jobs in which the subject matters most come first.</p>
<ul class="places">${subjects.map(({ id, name }) => html`<li><a href="${subjectPosterPath(area.slug, id, 'a4', school)}">Jobs that use ${name}</a></li>`)}</ul>`,
  });
}
