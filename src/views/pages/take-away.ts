/** Everything that takes the figures of a page elsewhere. */
import { html } from 'hono/html';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { snapshotCsv } from '../files/snapshot-csv.ts';
import {
  adviserPath,
  apprenticeshipsPosterPath,
  bulletinPath,
  cardsPath,
  corridorPath,
  deckPath,
  embedCodePath,
  filePath,
  investigatePath,
  jobsPosterPath,
  learnPath,
  pagePath,
  planPath,
  posterPath,
  quizPath,
  showPath,
  subjectPostersPath,
  wordSearchPath,
} from '../parts/addresses.ts';
import { chartsOfSnapshot } from '../parts/bar-chart.ts';
import type { Markup } from '../parts/markup.ts';

/** Rule T10: a download is named with its type and size. */
export function takeAway(
  snapshot: Snapshot,
  { origin, hasSubjectPosters }: { readonly origin: string; readonly hasSubjectPosters: boolean },
): Markup {
  const size = inKilobytes(new TextEncoder().encode(snapshotCsv(snapshot)).length);
  const hasChart = chartsOfSnapshot(snapshot).length > 0;
  return html`<section class="card take screen" aria-labelledby="take">
<h2 id="take">Take it with you</h2>
<ul>
<li><a href="${planPath(snapshot)}">Add to an action plan</a>: one page to print, to copy or to scan</li>
<li><a href="${showPath(snapshot)}">Show it on the board</a>: slides for up to ten minutes</li>
<li><a href="${deckPath(snapshot)}">Slides for a lesson (.pptx)</a>: the same to keep and change, with notes for the teacher</li>
<li><a href="${quizPath(snapshot)}">Quiz</a>: to print, or for Moodle, Kahoot!, Blooket and Quizizz</li>
<li><a href="${posterPath(snapshot, 'a4')}">Poster</a>: one side of A4 or A3, with a code to scan</li>
<li><a href="${apprenticeshipsPosterPath(snapshot.area.slug, snapshot.sector.id, 'a4')}">Poster of apprenticeships</a> that stay open for some days, and a <a href="${jobsPosterPath(snapshot.area.slug, snapshot.sector.id, 'a4')}">poster of jobs and what they pay</a></li>
${
  hasSubjectPosters
    ? html`<li><a href="${subjectPostersPath(snapshot.area.slug)}">Posters of jobs that use a school subject</a>, one a subject</li>
`
    : ''
}<li><a href="${corridorPath(snapshot)}">For a corridor screen</a>: it changes by itself</li>
<li><a href="${investigatePath({ area: snapshot.area.slug, sector: snapshot.sector.id, level: snapshot.level })}">Investigate two places</a>: questions for a class, with a page of answers</li>
<li><a href="${cardsPath(snapshot.sector.id)}">Sorting cards</a> and a <a href="${wordSearchPath(snapshot.sector.id)}">word search</a> of jobs in this sector, for younger classes</li>
<li><a href="${bulletinPath(snapshot.area.slug)}">Bulletins for ${snapshot.area.name}</a>, one a month</li>
<li><a href="${adviserPath(snapshot)}">For advisers: everything on one screen</a>, with who is counted and how sure it is</li>
<li><a href="${learnPath(snapshot.area.slug)}">For advisers and teachers: learn to use these figures</a>, five steps of ten minutes</li>
<li><a href="${filePath(snapshot, 'csv')}">Download the figures for ${snapshot.title} (${size} CSV)</a></li>
${hasChart ? html`<li>The first chart as a picture: <a href="${filePath(snapshot, 'svg')}">SVG</a> or <a href="${filePath(snapshot, 'png')}">PNG</a></li>` : ''}
<li><a href="${filePath(snapshot, 'txt')}">Plain text</a>, or <a href="${filePath(snapshot, 'json')}">JSON for programs</a></li>
<li><a href="${embedCodePath(snapshot)}">Put this on your website</a></li>
<li>Print: choose Print in your browser. Answers and menus stay off the paper.</li>
</ul>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${origin}${pagePath(snapshot)}">
</section>`;
}

function inKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
