/**
 * The look of the card in what a school pastes. Editors that delete frames delete stylesheets too and mostly keep a `style`, of which
 * WordPress keeps the plainest properties: nothing here is needed to read the card, and without any the words and the table are all there.
 */

/** Those of the light card (tokens.ts); each ink comes with its paper, for a site may be dark. */
export const CARD_COLOUR = {
  ...{ paper: '#fdfbf6', ink: '#24231f', soft: '#57544b', line: '#8f897b', rule: '#d8d1c1' },
  ...{ own: '#1c5546', other: '#8c3b1b', rest: '#f1ece0' },
} as const;

const PLAIN = `border:0;background:none;color:${CARD_COLOUR.ink}`;
const HEAD = `${PLAIN};text-align:left;padding:4px 0;font-size:14px;border-bottom:2px solid ${CARD_COLOUR.ink}`;
const CELL = `${PLAIN};text-align:left;padding:5px 0;font-weight:normal;border-bottom:1px solid ${CARD_COLOUR.rule}`;
const NUMBER = 'text-align:right;padding-left:10px';
/** Of cells with several lines, which a theme may keep from breaking. */
const TOP = 'vertical-align:top;white-space:normal';
const square = (line: string, fill: string) =>
  `font-size:12px;padding:0 5px;margin-right:2px;border:1px solid ${line};background-color:${fill}`;

const CARD = `padding:14px 16px;border:1px solid ${CARD_COLOUR.line};background-color:${CARD_COLOUR.paper};color:${CARD_COLOUR.ink};line-height:1.4`;

export const PASTED = {
  card: `max-width:416px;${CARD}`,
  wide: `max-width:640px;${CARD}`,
  claim: `margin:0 0 10px;font-size:18px;line-height:1.3;color:${CARD_COLOUR.ink}`,
  share: `margin:0 0 6px;color:${CARD_COLOUR.ink}`,
  own: square(CARD_COLOUR.own, CARD_COLOUR.own),
  other: square(CARD_COLOUR.other, CARD_COLOUR.other),
  rest: square(CARD_COLOUR.line, CARD_COLOUR.rest),
  table: `width:100%;margin:14px 0 0;border-collapse:collapse;font-size:15px;${PLAIN}`,
  caption: `text-align:left;padding:0 0 4px;font-size:14px;color:${CARD_COLOUR.soft}`,
  head: HEAD,
  numberHead: `${HEAD};${NUMBER}`,
  cell: CELL,
  number: `${CELL};${NUMBER}`,
  topCell: `${CELL};${TOP}`,
  factsHead: `${HEAD};padding-left:10px;width:58%`,
  facts: `${CELL};${TOP};padding-left:10px;font-size:14px`,
  /** In the ink of its cell, which a theme may have changed. */
  small: 'font-size:13px',
  from: `margin:10px 0 0;font-size:13px;color:${CARD_COLOUR.soft}`,
  foot: `${PLAIN};padding:8px 0 0;font-size:13px;color:${CARD_COLOUR.soft}`,
  link: `color:${CARD_COLOUR.own};text-decoration:underline`,
} as const;

/** Our own pages let no `style` in: the preview has the same from the stylesheet. */
export const PASTED_PREVIEW = Object.values(PASTED)
  .map((style) => `.as-pasted [style="${style}"] { ${style} }\n`)
  .join('');
