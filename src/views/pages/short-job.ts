/**
 * A job for Years 7 to 9 and for easy reading: one thing to wonder at, one picture, what it pays, three steps in and one thing to do next.
 * All else is one tap away, and whole in print.
 */
import { html } from 'hono/html';
import { withinSentence } from '../../domain/first-letter.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import type { WayIn } from '../../snapshots/occupation/way-in.ts';
import { compareJobsPath, WHOLE_COUNTRY } from '../parts/addresses.ts';
import { askWhere } from '../parts/ask-where.ts';
import { gradesToAimFor } from '../parts/entry-grades.ts';
import { betterPaidSection, groupSection, payBesideSection } from '../parts/job-besides.ts';
import { drawnPay, firstPictureOfJob } from '../parts/job-first-picture.ts';
import { countOf, hiring, type JobView, standardList } from '../parts/job-hiring.ts';
import { askedFrom } from '../parts/job-opening.ts';
import { whereStepsAreFrom } from '../parts/job-steps.ts';
import {
  nearByTasks,
  standardsOf,
  standardWords,
  subjectsThatHelp,
  tasksOf,
  whatItIs,
} from '../parts/job-texts.ts';
import { jobLessonLine } from '../parts/lesson-line.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';

/** `levels` leads to the same page for other readers. */
export function shortJob(document: OccupationDocument, wayIn: WayIn, view: JobView, levels: Markup): Markup {
  const { headline, sentences, occupation } = document;
  const [sector] = occupation.sectors;
  // Under the picture of the pay.
  const isPayTold = document.level === 'ks3' && drawnPay(document) !== null;
  return html`<h1 class="title">${sector === undefined ? '' : sectorSymbol(sector.id)}${document.title}</h1>
${askWhere(document)}${askedFrom(view)}<div class="tell with-picture">
<p class="claim">${headline}</p>
<div class="beside-claim">${firstPictureOfJob(document)}</div>
<div>${sentences.filter(({ text, kind }) => text !== headline && !(kind === 'pay' && isPayTold)).map(({ text }) => html`<p>${text}</p>`)}</div>
</div>
${whatItIs(document)}
<section><h2>How do I get in?</h2>
<ol class="steps">${wayIn.steps.map((step) => html`<li>${step}</li>`)}</ol>
${subjectsThatHelp(document)}${gradesToAimFor(document)}${firstStandard(document)}${whereStepsAreFrom(document)}</section>
${nextStep(document, wayIn)}
${levels}
${jobLessonLine(document)}
<details class="kept"><summary>Who is hiring now? ${openNow(view)}</summary>${hiring(document, view)}</details>
<details class="kept"><summary>More about ${occupation.isSeveral ? 'these jobs' : 'this job'}</summary>
${tasksOf(document)}${document.gaps.filter((text) => text !== headline).map((text) => html`<p class="soft">${text}</p>`)}
${payBesideSection(document)}${betterPaidSection(document)}${nearByTasks(document)}
${standardsOf(document)}${standardList(view.standards)}${groupSection(document)}</details>`;
}

/** The shortest way that has a name. */
function firstStandard({ standards, level }: OccupationDocument): Markup | '' {
  const [first] = standards;
  // Easy reading: the steps say what an apprentice is, and no levels.
  if (first === undefined || level === 'easyread') return '';
  const name = first.url === null ? html`${first.title}` : html`<a href="${first.url}">${first.title}</a>`;
  return html`<p>In England there is an apprenticeship for it: ${name}, ${standardWords(first)}.</p>`;
}

function nextStep({ occupation, area }: OccupationDocument, { next, other }: WayIn): Markup {
  const path =
    other === null
      ? null
      : compareJobsPath([occupation.slug, other.slug], area.slug === WHOLE_COUNTRY ? null : area.slug);
  return html`<section class="think"><h2>What to do next</h2>
<p>${next}${path === null ? '' : html` <a href="${path}">Set them side by side</a>.`}</p></section>`;
}

/** "One apprenticeship, 3 adverts"; so that nobody opens an empty list. */
function openNow({ apprenticeships, adverts }: JobView): string {
  const found = [
    ...(apprenticeships.total.count === 0 ? [] : [countOf(apprenticeships.total, 'apprenticeship')]),
    ...(adverts.total.count === 0 ? [] : [countOf(adverts.total, 'advert')]),
  ];
  const [counted] = adverts.counted;
  if (found.length === 0 && counted !== undefined)
    return `${countOf(counted.total, 'advert')} on ${counted.source}`;
  return found.length === 0
    ? 'Nobody in our lists'
    : found.map((each, at) => (at === 0 ? each : withinSentence(each))).join(', ');
}
