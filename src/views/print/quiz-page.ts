/** A quiz as a sheet for a class with its answers on a side of their own, and as files for quiz sites. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { Quiz, QuizQuestion } from '../../snapshots/teaching/quiz.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import { lessonSourceLines } from '../parts/lesson-sources.ts';
import type { Markup } from '../parts/markup.ts';

export interface QuizView {
  /** Absolute, of the page that the quiz is about. */
  readonly address: string;
  /** Of the quiz under `/api/v1/quizzes`, without an ending. */
  readonly filePath: string;
  readonly level: string;
  readonly crumbs: readonly Crumb[];
}

export function quizPage(quiz: Quiz, { address, filePath, level, crumbs }: QuizView): string {
  const file = (ending: string) => `${filePath}${ending}${ending.includes('?') ? '&' : '?'}level=${level}`;
  return renderPage({
    title: `Quiz: ${quiz.title}`,
    notice: quiz.notice,
    crumbs,
    // A form of the page that it is made from: search engines are shown that one.
    canonical: address,
    main: html`<h1 class="title">Quiz: ${quiz.title}</h1>
<p class="print pupil">Name</p>
<nav class="screen card" aria-label="This quiz for quiz sites"><p>Take it into a quiz site, with the time for each question:</p>
<ul>
<li><a href="${file('.gift.txt')}">Moodle (GIFT)</a>: Question bank, Import, GIFT format</li>
<li><a href="${file('.xlsx')}">Kahoot! (spreadsheet)</a>: Add question, Import from spreadsheet</li>
<li><a href="${file('.csv?site=blooket')}">Blooket (CSV)</a>: Create, CSV Import</li>
<li><a href="${file('.csv?site=quizizz')}">Quizizz or Wayground (CSV)</a>: Create, Import from spreadsheet</li>
<li><a href="${file('')}">JSON for programs</a></li>
</ul>
<p>To print: choose Print in your browser. The answers come on a page of their own.</p></nav>
${
  quiz.questions.length === 0
    ? html`<p>We hold too few figures for a quiz about this.</p>`
    : html`<section><h2>Choose one answer</h2>
<ol class="quiz">${quiz.questions.map(asked)}</ol></section>`
}
${
  quiz.talk.length === 0
    ? ''
    : html`<section><h2>Talk about it</h2>
<ul class="quiz">${quiz.talk.map(({ question }) => html`<li><p>${question}</p></li>`)}</ul></section>`
}
<section class="solution"><h2 id="solution">Answers, with reasons</h2>
<ol>${quiz.questions.map(answered)}</ol>
${
  quiz.talk.length === 0
    ? ''
    : html`<h3>To talk about</h3>
<ul>${quiz.talk.map(({ question, answer }) => html`<li>${question} <strong>${answer}</strong></li>`)}</ul>`
}
<h3>Where the figures come from</h3>
${lessonSourceLines(quiz).map((line) => html`<p class="from">${line}</p>`)}
<p class="from">${address}</p></section>`,
  });
}

const letterOf = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);

function asked({ question, options }: QuizQuestion): Markup {
  return html`
<li><p>${question}</p><p class="options">${options.map(({ text }, at) => html`<span><b>${letterOf(at)}</b> ${text}</span> `)}</p></li>`;
}

function answered({ options, reason }: QuizQuestion): Markup {
  const at = options.findIndex(({ isRight }) => isRight);
  return html`
<li><strong>${letterOf(at)}, ${options[at]?.text ?? ''}.</strong> ${reason}</li>`;
}
