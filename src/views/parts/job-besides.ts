/** What stands beside a job's answers: jobs like it with their pay, its group, words, sources, and what can be taken away. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { Claim } from '../../snapshots/document/claim.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { WAYS_IN } from '../../snapshots/words/ways-in.ts';
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
  subjectPosterPath,
} from './addresses.ts';
import { figuresOf } from './figure-table.ts';
import type { JobView } from './job-hiring.ts';
import { type JobPayRow, ownPayRowsBeside, payByPlace, payRowsOf } from './job-pay.ts';
import { otherNames } from './job-texts.ts';
import type { Markup } from './markup.ts';
import { payRanges, placedPayRanges } from './pay-range.ts';

/** `said`: sentences about its pay, where these stand nowhere else; `after`: those of the young and of hours, which explain the table. */
export function payBesideSection(
  document: OccupationDocument,
  said: readonly string[] = [],
  after: readonly string[] = [],
): Markup | '' {
  const rows = payRowsOf(document);
  const [own] = rows;
  const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);
  const all = [...said, ...after];
  if (own === undefined || rows.length < 2)
    return all.length === 0
      ? ''
      : html`<section><h2>What does it pay?</h2>
${paragraphs(all)}</section>`;
  const claims = document.claims.filter((claim) => claim.kind === 'job' && !isOfBetterPaid(document, claim));
  return html`<section><h2>${all.length === 0 ? 'What do jobs like it pay?' : 'What does it pay, and what do jobs like it pay?'}</h2>
${paragraphs(said)}${payBesideTable(document, own, rows)}
${paragraphs(after)}${claims.length === 0 ? '' : html`<ul>${claims.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
<p class="soft">People who work for themselves are not in these figures, nor are apprentices and most people in their first year.</p></section>`;
}

/** Where pay is of several places, a block for each. */
function payBesideTable(document: OccupationDocument, own: JobPayRow, rows: readonly JobPayRow[]): Markup {
  const { area, level, occupation } = document;
  const named = (row: JobPayRow) => {
    const isOwn = row.slug === occupation.slug;
    const name = isOwn
      ? html`${row.name}`
      : html`<a href="${jobPath(row.slug, area.slug, level)}">${row.name}</a>`;
    return { ...row, isOwn, name };
  };
  const places = payByPlace(rows.map(named), ownPayRowsBeside(document).map(named));
  const { areaName, period } = own.middle;
  const [what, when] = ['Yearly pay before tax in full-time jobs', period?.label ?? ''];
  const isOne = places.length === 1;
  const caption = isOne ? `${what}: ${areaName}, ${when}` : `${what}, ${when}`;
  const table = isOne ? payRanges(rows.map(named), caption, areaName) : placedPayRanges(places, caption);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">${table}</div>${
    isOne
      ? ''
      : html`
<p class="soft">Compare within a block: not every job’s pay is published for ${inPlace(areaName)}.</p>`
  }`;
}

function isOfBetterPaid({ betterPaid }: OccupationDocument, { figures }: Claim): boolean {
  return betterPaid.some(({ middle }) => middle === figures[0]);
}

/** Jobs that ask for as much learning and pay more, as far as the survey can tell. */
export function betterPaidSection(document: OccupationDocument): Markup | '' {
  const { area, level, entry } = document;
  const [first] = document.betterPaid;
  if (first === undefined) return '';
  const figure = figuresOf(document).get(first.middle);
  return html`<section><h2>Better-paid jobs with a similar way in</h2>
<p class="soft">The official list puts them at the level of this job (${(WAYS_IN[entry.level - 1] ?? '').toLowerCase()}); some take longer to learn. Full-time pay, ${figure?.areaName ?? ''}, ${figure?.period?.label ?? ''}.</p>
<ul>${document.betterPaid.map(({ slug, name, middle }) => html`<li><a href="${jobPath(slug, area.slug, level)}">${name}</a>: ${document.claims.find(({ figures }) => figures[0] === middle)?.text ?? ''}</li>`)}</ul></section>`;
}

export function groupSection(document: OccupationDocument): Markup {
  const { occupation, area } = document;
  const names = occupation.otherNames.slice(0, 12);
  return html`<details class="screen"><summary>What else is in this group?</summary><h2>What else is in this group?</h2>
<p>Official figures put jobs that are alike into one group. This one is “${occupation.officialTitle}” (SOC 2020 ${occupation.soc2020})${names.length === 0 ? '' : html`, with ${names.join(', ')}`}.</p>
${otherNames(document)}<p>Sectors: ${occupation.sectors.map(({ id, title }, at) => html`${at === 0 ? '' : ', '}<a href="${areaSectorPath(area.slug, id, document.level)}">${title}</a>`)}.</p></details>`;
}

/** Posters leave out groups of several jobs: one of them may be the only one that names its subject, and the poster then is none. */
function subjectPosters({ subjects, area, occupation }: OccupationDocument): Markup | '' {
  return subjects === null || occupation.isSeveral
    ? ''
    : html`<li>Posters of jobs that use the same subject: ${subjects.subjects.map(({ id, name }, at) => html`${at === 0 ? '' : ', '}<a href="${subjectPosterPath(area.slug, id, 'a4')}">${name}</a>`)}</li>
`;
}

export function takeAwaySection(document: OccupationDocument, { origin }: JobView): Markup {
  const { area, occupation, level } = document;
  return html`<details class="screen"><summary>Take it with you: slides, quiz, posters, action plan, downloads</summary>
<section class="card take" aria-labelledby="take">
<h2 id="take">Take it with you</h2>
<ul>
<li><a href="${jobPlanPath(document)}">Add it to an action plan</a>: one page to print, to write on or to copy</li>
<li><a href="${jobShowPath(document)}">Show it on the board</a>: slides for up to ten minutes</li>
<li><a href="${jobDeckPath(document)}">Slides for a lesson (.pptx)</a>: the same to keep and change, with notes for the teacher</li>
<li><a href="${jobQuizPath(document)}">Quiz</a>: to print, or for Moodle, Kahoot!, Blooket and Quizizz</li>
<li><a href="${jobPosterPath(occupation.slug, area.slug, 'a4')}">Poster</a>: one side of A4 or A3, with a code to scan; and a <a href="${becomePosterPath(occupation.slug, area.slug, 'a4')}">poster of how to become one</a></li>
${subjectPosters(document)}<li><a href="/compare-jobs?jobs=${occupation.slug}&amp;areas=${area.slug}">Compare it with other jobs</a>, and put the card on your website</li>
<li><a href="${jobTablePath(area.slug)}">All jobs in ${inPlace(area.name)} in one table</a></li>
<li>These figures: <a href="${jobFilePath(document, 'csv')}">CSV</a>, <a href="${jobFilePath(document, 'txt')}">plain text</a>, a picture as <a href="${jobFilePath(document, 'svg')}">SVG</a> or <a href="${jobFilePath(document, 'png')}">PNG</a>, <a href="${jobFilePath(document, 'json')}">JSON for programs</a></li>
</ul>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${origin}${jobPath(occupation.slug, area.slug, level)}">
</section></details>`;
}
