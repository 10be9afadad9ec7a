/** Numbers of a lesson that can be read from the back row. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { LessonSlide } from '../../snapshots/teaching/lesson.ts';
import type { Markup } from './markup.ts';

/** Longer than a number is: it stands smaller. */
export function isInWords({ text }: LessonSlide['large'][number]): boolean {
  return text.length > 10;
}

export function largeNumbers(large: LessonSlide['large']): Markup | '' {
  return large.length === 0
    ? ''
    : html`<div class="large-numbers">${large.map((each) => html`<p><strong${isInWords(each) ? html` class="words"` : ''}>${each.text}</strong>${each.about}</p>`)}</div>`;
}
