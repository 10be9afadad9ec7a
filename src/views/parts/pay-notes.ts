/** Pay as banknotes, for readers to whom a bar says nothing: they can be counted. The sentence beside them has the number. */
import { html } from 'hono/html';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import type { Markup } from './markup.ts';

const NOTE_POUNDS = 10_000;
const NOTE = { width: 46, height: 26, gap: 6, perRow: 6 } as const;

export function payNotes(pay: Figure): Markup {
  const notes = (pay.value ?? 0) / NOTE_POUNDS;
  const count = Math.max(1, Math.ceil(notes));
  const { width: each, height: high, gap, perRow } = NOTE;
  const [width, height] = [Math.min(count, perRow) * (each + gap), Math.ceil(count / perRow) * (high + gap)];
  const drawn = Array.from({ length: count }, (_, at) => {
    const [x, y] = [(at % perRow) * (each + gap) + 1, Math.floor(at / perRow) * (high + gap) + 1];
    const share = Math.min(1, notes - at);
    return html`<rect class="own" x="${x}" y="${y}" width="${Math.round(share * each)}" height="${high}" rx="3"/><rect class="note" x="${x}" y="${y}" width="${each}" height="${high}" rx="3"/>${share < 1 ? '' : html`<text x="${x + each / 2}" y="${y + 19}" text-anchor="middle">£</text>`}`;
  });
  return html`<figure class="picture first pay-notes"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${drawn}</svg><figcaption>Each note is £10,000.</figcaption></figure>`;
}
