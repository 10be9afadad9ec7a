/** What the marks of a table's figures mean, each once. */
import { html } from 'hono/html';
import { STATUS_WORDS } from '../../snapshots/columns/status-words.ts';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import type { Markup } from './markup.ts';

/** A provisional figure bears no mark where there is no room for one: a line says so. */
export function markNotes(figures: readonly (Pick<Figure, 'status'> | null)[]): Markup | '' {
  const statuses = new Set(figures.flatMap((figure) => figure?.status ?? []));
  const isProvisional = statuses.delete('provisional');
  const meanings = [...statuses].flatMap((status) => STATUS_WORDS[status].meaning ?? []);
  const notes = [...(isProvisional ? ['Pay is provisional: the publisher may change it.'] : []), ...meanings];
  return notes.length === 0
    ? ''
    : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}
