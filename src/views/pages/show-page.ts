/** A lesson on the board: slides that fill the screen one after the other, moved by the keys that move any page. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { type Lesson, type LessonPay, type LessonSlide, minutesOf } from '../../snapshots/teaching/lesson.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import { largeNumbers } from '../parts/large-numbers.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import { lessonSourceLines } from '../parts/lesson-sources.ts';
import type { Markup } from '../parts/markup.ts';
import { payMiddles, payRanges } from '../parts/pay-range.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { SHOW_STYLESHEET_PATH } from '../style/show.ts';

export interface ShowView {
  /** Absolute, of the page that the slides are about. */
  readonly address: string;
  /** Of the same slides as a file to keep. */
  readonly deckPath: string;
  readonly crumbs: readonly Crumb[];
}

/** Beyond this many letters a text needs the smaller of its two sizes. */
const LONG = 110;

export function showPage(lesson: Lesson, { address, deckPath, crumbs }: ShowView): string {
  const last = lesson.slides.length + 1;
  return renderPage({
    title: `On the board: ${lesson.title}`,
    notice: lesson.notice,
    crumbs,
    // A form of the page that it is made from: search engines are shown that one.
    canonical: address,
    stylesheet: SHOW_STYLESHEET_PATH,
    main: html`<h1 class="title">On the board: ${lesson.title}</h1>
<p class="screen">${last} slides for ${minutesWords(minutesOf(lesson))}. Press F11 to fill the screen, then <a href="#slide-1">begin</a>. Space, Page Down and the arrow keys move on; Page Up goes back.</p>
<p class="screen"><a href="${deckPath}">Slides for a lesson (.pptx)</a>: the same slides to keep and change, with notes for the teacher.</p>
<div class="show">${lesson.slides.map(
      (slide, at) => html`
<section class="slide" id="slide-${at + 1}" aria-labelledby="h-${at + 1}"><h2 id="h-${at + 1}">${slide.title}</h2>
<div>${content(slide)}${hasNothing(slide) ? html`<div class="slide-symbol">${sectorSymbol(lesson.sector)}</div>` : ''}${slide.ask === null ? '' : html`<p class="slide-ask">${slide.ask}</p>`}</div>
${way(lesson, at + 1, last)}</section>`,
    )}
<section class="slide" id="slide-${last}" aria-labelledby="h-${last}"><h2 id="h-${last}">Where the figures come from</h2>
<div>${lessonSourceLines(lesson).map((line) => html`<p class="from">${line}</p>`)}
<p class="from"><a href="${address}">${address}</a></p></div>
${way(lesson, last, last)}</section>
</div>`,
  });
}

/** Which slide it is, the next, the one before, and whether the figures are real: nothing else stands on the wall. */
function way({ notice }: Lesson, at: number, last: number): Markup {
  return html`<nav aria-label="Slide ${at} of ${last}"><ul><li>${at} of ${last}</li>
${at === last ? html`<li><a href="#main">Back to the beginning</a></li>` : html`<li><a href="#slide-${at + 1}">Next slide</a></li>`}
${at === 1 ? '' : html`<li><a href="#slide-${at - 1}">Previous slide</a></li>`}
${notice === null ? '' : html`<li>${notice.split(':')[0] ?? ''}</li>`}</ul></nav>`;
}

/** Words alone are for the first row. */
function hasNothing({ picture, large, pay, waysIn }: LessonSlide): boolean {
  return picture === null && large.length === 0 && pay === null && waysIn.length === 0;
}

/** "ten minutes", "about 4 minutes". */
function minutesWords(minutes: number): string {
  return minutes === 10 ? 'ten minutes' : `about ${minutes} minutes`;
}

function content({ kind, lines, picture, large, pay, waysIn }: LessonSlide): Markup {
  const isList = kind === 'next' && (lines.length > 1 || waysIn.length > 0);
  const said = isList
    ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : html`${lines.map((line) => html`<p class="slide-line${line.length > LONG ? ' long' : ''}">${line}</p>`)}`;
  if (pay !== null) return html`<p class="slide-pay">${lines.join(' ')}</p>${payTable(pay)}`;
  if (waysIn.length > 0) return html`${waysInTable(waysIn)}${said}`;
  if (kind === 'next') return html`${largeNumbers(large)}${said}`;
  return html`${said}${largeNumbers(large)}${picture === null ? '' : insightPicture({ picture, note: null })}`;
}

function payTable({ place, period, isRange, rows }: LessonPay): Markup {
  const caption = `Full-time pay a year before tax: ${inPlace(place)}, ${period}`;
  const shown = rows.map(({ name, ...figures }) => ({ name: html`${name}`, isOwn: true, ...figures }));
  const table = isRange ? payRanges(shown, caption, place) : payMiddles(shown, caption);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">${table}</div>`;
}

function waysInTable(waysIn: LessonSlide['waysIn']): Markup {
  return html`<table><caption>The usual way in, and jobs that have it</caption>
<thead><tr><th scope="col">Usual way in</th><th scope="col">Jobs</th></tr></thead>
<tbody>${waysIn.map(
    ({ entry, jobs }) => html`
<tr><th scope="row">${entry}</th><td>${jobs.join('; ')}</td></tr>`,
  )}
</tbody></table>`;
}
