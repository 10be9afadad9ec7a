/** Jobs side by side. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { JobComparison } from '../../snapshots/occupation/compare-jobs.ts';
import { jobPath } from '../parts/addresses.ts';
import { jobComparisonTable } from '../parts/job-comparison.ts';
import { renderPage } from '../parts/layout.ts';
import { sourceList } from '../parts/source-lines.ts';

export interface CompareJobsView {
  readonly notice: string | null;
  /** Null while no jobs have been given. */
  readonly comparison: JobComparison | null;
  /** What was typed. */
  readonly jobs: string;
  readonly areas: string;
  /** The query of this page, with its question mark. */
  readonly search: string;
  readonly origin: string;
}

export function compareJobsPage({ comparison, search, ...view }: CompareJobsView): string {
  const title = comparison?.title ?? 'Compare jobs';
  const form = html`<form class="screen" action="/compare-jobs" method="get">
<p><label for="jobs">One to four jobs, with commas between</label>
<input id="jobs" name="jobs" value="${view.jobs}" maxlength="300" required></p>
<p><label for="areas">A place or a school, or up to six for one job</label>
<input id="areas" name="areas" value="${view.areas}" maxlength="400"></p>
<p><button type="submit">Compare</button></p>
<p class="soft">For example: hairdresser, plumber, chef; and Cornwall for the place.</p>
</form>`;
  return renderPage({
    title,
    notice: view.notice,
    crumbs: [{ name: 'Find a job', href: '/jobs' }],
    main: html`<h1>${title}</h1>
${comparison === null ? form : ''}
${
  comparison === null
    ? ''
    : html`${jobComparisonTable(comparison, (job) => html`<a href="${jobPath(job.slug, job.area.slug)}">${job.name}</a>`)}
${comparison.claims.length === 0 ? '' : html`<ul>${comparison.claims.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
<details class="screen"><summary>Change the jobs or the place</summary>${form}</details>
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(comparison)}</details>
<section class="card take screen" aria-labelledby="take"><h2 id="take">Take it with you</h2>
<p>Use these figures elsewhere: <a href="/api/v1/job-comparisons${search}">JSON</a>. Put the card on your website: <a href="/embed/v1/jobs${search}">the card</a>.</p>
<label for="frame">To paste into a page</label>
<textarea class="address" id="frame" readonly rows="3">${`<iframe src="${view.origin}/embed/v1/jobs${search}" title="${title}" width="100%" height="480" loading="lazy"></iframe>`}</textarea>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${view.origin}/compare-jobs${search}"></section>`
}`,
  });
}
