/** A lesson minute by minute, for whoever stands in front of the class: one side of paper, with the board and the quiz a tap away. */
import { html } from 'hono/html';
import { type Lesson, type LessonSlide, MINUTES, minutesOf } from '../../snapshots/teaching/lesson.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import { lessonSourceLines } from '../parts/lesson-sources.ts';
import type { Markup } from '../parts/markup.ts';

export interface MinutesView {
  /** Absolute, of the page that the lesson is about. */
  readonly address: string;
  readonly showPath: string;
  readonly deckPath: string;
  readonly quizPath: string;
  /** Of the sheet about two places; null for a job. */
  readonly taskPath: string | null;
  /** For whom: "Years 7 to 9". */
  readonly who: string;
  readonly crumbs: readonly Crumb[];
}

const DOES: Readonly<Record<LessonSlide['kind'], string>> = {
  guess: 'Guess the number',
  wonder: 'Look',
  question: 'Is it true?',
  answer: 'The answer',
  pay: 'Which would you rather?',
  next: 'What next?',
};
/** Beyond these a slide's notes are its figures, which are on the slide. */
const NOTES = 2;

export function minutesPage(lesson: Lesson, view: MinutesView): string {
  const { address, showPath, deckPath, quizPath, taskPath, who, crumbs } = view;
  const minutes = minutesOf(lesson);
  const what = minutes === 10 ? 'a ten-minute lesson' : `a lesson of about ${minutes} minutes`;
  return renderPage({
    title: `${lesson.title}: ${what}`,
    notice: lesson.notice,
    crumbs,
    // A form of the page that it is made from: search engines are shown that one.
    canonical: address,
    paper: 'large',
    main: html`<h1 class="title">${lesson.title}: ${what}</h1>
<p class="subtitle">${who}. Nothing to prepare: begin with the first step, then open the board. It has a slide for each step.</p>
<p class="go screen"><a href="${showPath}">Open the board</a> <a href="${quizPath}">Print the quiz</a> <a href="${deckPath}">Slides with teacher’s notes</a></p>
<ol class="minutes">${lesson.slides.map((slide, at) => step(lesson.slides, slide, at))}</ol>
<p class="soft">Five minutes left? Use <a href="${quizPath}">the quiz</a>: its answers are on the last sheet.${taskPath === null ? '' : html` A whole lesson left? Use <a href="${taskPath}">the task sheet</a>, which compares two places.`}</p>
<section><h2>Where the figures come from</h2>
${lessonSourceLines(lesson).map((line) => html`<p class="from">${line}</p>`)}
<p class="from"><a href="${address}">${address}</a></p></section>`,
  });
}

function step(slides: readonly LessonSlide[], { kind, lines, notes, ask }: LessonSlide, at: number): Markup {
  const from = minutesOf({ slides: slides.slice(0, at) });
  const said = notes.slice(0, NOTES).join(' ');
  return html`
<li><h2><span>Minute ${from} to ${from + MINUTES[kind]}, slide ${at + 1}</span> ${DOES[kind]}</h2>
<p>${WITHOUT_LINES.has(kind) ? '' : html`<q>${innerQuotes(lines.join(' '))}</q> `}${said.replace(TIME, '')}${ask === null ? '' : html` <b>Ask: ${ask}</b>`}</p></li>`;
}

/** What is quoted inside a quotation stands in single marks. */
const innerQuotes = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');

/** What is in tables on the slide is not read out. */
const WITHOUT_LINES: ReadonlySet<LessonSlide['kind']> = new Set(['pay']);
/** The time stands before the step. */
const TIME = /^(?:One minute|(?:Two|Three) minutes)\. /;
