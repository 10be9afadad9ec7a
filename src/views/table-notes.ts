/** What to read with a table: what a cell says stays in sight; who is counted and who is missing opens under it. */
import { html } from 'hono/html';
import type { Figure } from '../snapshots/document.ts';
import type { Markup } from './markup.ts';

/** Fewer are not worth a click. */
const FEW = 2;

/** On paper nothing can be opened: all notes stand there. */
export function tableNotes(notes: readonly string[], shown: readonly Figure[]): Markup | '' {
  const gaps = shown.flatMap(({ reason }) => (reason === null ? [] : [reason.toLowerCase()]));
  const isOfCells = (note: string) =>
    note.startsWith('The mark [') || gaps.some((gap) => note.toLowerCase().includes(gap));
  const background = notes.filter((note) => !isOfCells(note));
  if (background.length <= FEW) return list(notes);
  return html`${list(notes.filter(isOfCells), 'screen')}
<details class="screen"><summary>Who is counted, who is missing, and what to bear in mind</summary>${list(background)}</details>
${list(notes, 'print')}`;
}

function list(notes: readonly string[], where = ''): Markup | '' {
  return notes.length === 0
    ? ''
    : html`<ul class="notes${where === '' ? '' : ` ${where}`}">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}
