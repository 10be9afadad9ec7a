/** Numbers of a lesson that can be read from the back row. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { LessonSlide } from '../../snapshots/teaching/lesson.ts';
import type { Markup } from './markup.ts';

/** Beyond this many letters it is words, and smaller. */
const A_NUMBER = 10;

export function largeNumbers(large: LessonSlide['large']): Markup | '' {
  return large.length === 0
    ? ''
    : html`<div class="large-numbers">${large.map(({ text, about }) => html`<p><strong${text.length > A_NUMBER ? html` class="words"` : ''}>${text}</strong>${about}</p>`)}</div>`;
}
