/** For pasting into a page whose editor takes away frames: what the card says, as plain HTML with its source at its foot, so that it goes wherever the card goes. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { pagePath } from '../parts/addresses.ts';
import { captionOf, keyFigures } from '../parts/key-figures.ts';
import type { Markup } from '../parts/markup.ts';
import { creditsInBrief } from '../parts/source-lines.ts';
import { PASTED } from '../style/pasted.ts';
import { asCard, pastedSquares } from './pasted-card.ts';
import {
  type FigureCard,
  type JobRow,
  jobAddress,
  jobRows,
  jobsCaption,
  numberWords,
  sourcesBehind,
  usedBy,
} from './snapshot-embed.ts';

/** What a table on somebody else's page has room for: columns that fit 320 px without scrolling, rows that are read. */
const TABLE_ROOM = { rows: 7, places: 3 } as const;

/** What that card says; under the fact of a place where nobody counts jobs, figures beside other places. */
export function plainTable(snapshot: Snapshot, origin: string, card: FigureCard = 'both'): string {
  const rows = jobRows(snapshot);
  const fact = card === 'jobs' ? '' : claim(snapshot);
  if (card === 'insight') return asCard(html`${fact}${factFoot(snapshot, origin)}`).toString();
  const table = rows.length > 0 ? jobsTable(snapshot, rows, card, origin) : placesTable(snapshot, origin);
  return asCard(html`${fact}${table}`).toString();
}

function claim({ headline, insights: [first] }: Snapshot): Markup {
  return html`<p style="${PASTED.claim}"><strong>${headline}</strong></p>
${first?.picture.kind === 'squares' ? pastedSquares(first.picture) : ''}`;
}

function factFoot(snapshot: Snapshot, origin: string): Markup {
  const sources = sourcesBehind(snapshot, usedBy(snapshot, 'insight'));
  return html`<p style="${PASTED.from}">${creditsInBrief({ sources }, PASTED.link)} ${wholeLink(snapshot, origin)}, ${asAt(snapshot)}${demonstration(snapshot)}.</p>`;
}

function jobsTable(snapshot: Snapshot, rows: readonly JobRow[], card: FigureCard, origin: string): Markup {
  const words = numberWords(rows);
  const sources = sourcesBehind(snapshot, usedBy(snapshot, card));
  // Some editors take captions away too: the column then says alone what it has.
  const column = words === 'Pay a year' ? 'Middle pay a year' : words;
  return html`<table style="${PASTED.table}">
<caption style="${PASTED.caption}">${jobsCaption(snapshot, rows)}${demonstration(snapshot)}</caption>
<thead><tr><th scope="col" style="${PASTED.head}">Job</th><th scope="col" style="${PASTED.numberHead}">${column}</th></tr></thead>
<tbody>
${rows.map((row) => html`<tr><th scope="row" style="${PASTED.cell}"><a href="${jobAddress(snapshot, row, origin)}" style="${PASTED.link}">${row.name}</a></th><td style="${PASTED.number}">${bareText(row.figure)}</td></tr>\n`)}</tbody>
<tfoot><tr><td colspan="2" style="${PASTED.foot}">${creditsInBrief({ sources }, PASTED.link)} ${wholeLink(snapshot, origin)}, ${asAt(snapshot)}.</td></tr></tfoot>
</table>`;
}

function placesTable(snapshot: Snapshot, origin: string): Markup {
  const key = keyFigures(snapshot, TABLE_ROOM);
  const { places, rows } = key.summary;
  return html`<table style="${PASTED.table}">
<caption style="${PASTED.caption}">${captionOf(snapshot.title, key)}, ${asAt(snapshot)}${demonstration(snapshot)}</caption>
<thead><tr><th scope="col" style="${PASTED.head}">What</th>${places.map(({ name }) => html`<th scope="col" style="${PASTED.numberHead}">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(({ label, period, texts }) => html`<tr><th scope="row" style="${PASTED.cell}">${label}${period === '' ? '' : `, ${period}`}</th>${texts.map((text) => html`<td style="${PASTED.number}">${text}</td>`)}</tr>\n`)}</tbody>
<tfoot><tr><td colspan="${places.length + 1}" style="${PASTED.foot}">${key.marks.map((mark) => `${mark} `)}${creditsInBrief(key, PASTED.link)} ${wholeLink(snapshot, origin)}, edition ${snapshot.edition}.</td></tr></tfoot>
</table>`;
}

function wholeLink(snapshot: Snapshot, origin: string): Markup {
  return html`<a href="${`${origin}${pagePath(snapshot)}`}" style="${PASTED.link}">All figures, notes and attributions</a>`;
}

const asAt = (snapshot: Snapshot) => plainDate(snapshot.asAt.slice(0, 10));

/** Ends a line. */
const demonstration = ({ notice }: Snapshot) => (notice === null ? '' : `. ${notice.replace(/\.$/, '')}`);
