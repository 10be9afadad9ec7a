/** What stands around and above the table that a school pastes, drawn with nothing that an editor deletes. */
import { html } from 'hono/html';
import type { InsightPicture } from '../../snapshots/document/insight.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import type { Markup } from '../parts/markup.ts';
import { PASTED } from '../style/pasted.ts';

/** As wide as the card in a frame; rows with much in them may be wider. */
export function asCard(content: Markup, width: 'card' | 'wide' = 'card'): Markup {
  return html`<div style="${PASTED[width]}">
${content}
</div>`;
}

const A_LINE = 16;

/** Squares of coloured spaces: without their style nothing is left of them, and nothing is read out. More than a line of them is left out. */
export function pastedSquares({ rows }: Extract<InsightPicture, { kind: 'squares' }>): Markup | '' {
  if (rows.some(({ of }) => of > A_LINE)) return '';
  return html`${rows.map(
    ({ name, filled, of, text }, row) =>
      html`<p style="${PASTED.share}">${Array.from(
        { length: of },
        (_, at) =>
          html`<span style="${at >= filled ? PASTED.rest : row === 0 ? PASTED.own : PASTED.other}">&nbsp;</span>`,
      )}<br><strong>${text}</strong> in ${inPlace(name)}</p>\n`,
  )}`;
}
