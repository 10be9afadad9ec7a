/**
 * Notes under a table: what is special here is read at once, how to read it opens with a click. Paper opens it by itself, without those of
 * `offPaper`.
 */
import { html } from 'hono/html';
import { sortNotes } from '../../snapshots/words/note-kinds.ts';
import type { Markup } from './markup.ts';

export function tableNotes(notes: readonly string[], offPaper: readonly string[] = []): Markup {
  const { special, reading } = sortNotes(notes);
  return html`${noteList(special, offPaper)}${
    reading.length === 0
      ? ''
      : html`<details class="kept"><summary>Who is counted, and who is missing</summary>${noteList(reading, offPaper)}</details>`
  }`;
}

function noteList(notes: readonly string[], offPaper: readonly string[]): Markup | '' {
  return notes.length === 0
    ? ''
    : html`<ul class="notes">${notes.map((note) => html`<li${offPaper.includes(note) ? html` class="screen"` : ''}>${note}</li>`)}</ul>`;
}
