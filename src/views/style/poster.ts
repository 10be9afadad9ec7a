/**
 * The poster on paper. One unit is a millimetre on A4 and 1.414 of them on A3. What is the message is 24 pt or larger on A4 (8.5 units):
 * capitals of 6 mm, twice what eyes that see 6/6 need at two metres. Only the small print is for reading near by.
 */
export const POSTER_SIZES = ['a4', 'a3'] as const;
export type PosterSize = (typeof POSTER_SIZES)[number];

const UNIT: Readonly<Record<PosterSize, string>> = { a4: '1mm', a3: '1.4142mm' };

export function posterStylesheetPath(size: PosterSize): string {
  return `/assets/poster-${size}.css`;
}

/** Few rows stand in larger type, many closer together. */
const TABLE_ON_PAPER = `  .poster-table th, .poster-table td { font-size: calc(8.5 * var(--u)); line-height: 1.2; border-bottom-width: calc(.6 * var(--u)); padding: calc(2.4 * var(--u)) calc(3 * var(--u)) calc(2.4 * var(--u)) 0; }
  .poster-table td.number { font-size: calc(10 * var(--u)); white-space: nowrap; }
  .poster-table.large th { font-size: calc(10.5 * var(--u)); }
  .poster-table.large td.number { font-size: calc(12 * var(--u)); }
  .poster-table.large th, .poster-table.large td { padding-top: calc(4 * var(--u)); padding-bottom: calc(4 * var(--u)); }
  .poster-table.close th, .poster-table.close td { padding-top: calc(1.2 * var(--u)); padding-bottom: calc(1.2 * var(--u)); }
  .poster-table.close td.number { line-height: 1.02; }
  .poster-table a { color: inherit; text-decoration: none; }`;

export function posterStyle(size: PosterSize): string {
  return `
.poster { border: 2px solid var(--ink); border-radius: .4rem; background: var(--card); padding: 1.2rem; margin: var(--s4) 0; }
.poster-head { display: flex; gap: 1rem; align-items: center; border-bottom: .5rem solid var(--leaf); padding-bottom: .6rem; }
.poster-head .symbol { width: 4rem; height: 4rem; color: var(--leaf); }
.poster h1 { margin: 0; font-size: 2.2rem; line-height: 1.1; }
.poster-headline { font: 600 1.5rem/1.3 var(--serif); max-width: none; }
.tiles-large { max-width: none; margin: 0; }
.tiles-large > div { display: flex; flex-direction: row-reverse; flex-wrap: wrap; justify-content: flex-end; gap: .3rem 1.2rem; border-top: 2px solid var(--ink); padding: .6rem 0; }
.tiles-large dt { flex: 1 1 12rem; margin: 0; font-size: 1.15rem; }
.tiles-large dd { flex: 0 1 14rem; min-width: 0; }
.poster-head h1 { min-width: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { .poster { padding: .7rem; } .poster h1 { font-size: 1.6rem; } .poster-head .symbol { width: 2.5rem; height: 2.5rem; } .tiles-large dt { flex-basis: 8rem; } }
.tiles-large strong { display: block; font: 700 2.6rem/1.1 var(--serif); }
.tiles-large strong.long { font-size: 1.8rem; }
.tiles-large .mark { font: 400 1rem var(--sans); }
.tiles-large .when, .beside { display: block; font-size: 1.05rem; color: inherit; font-weight: 400; }
.poster-saying { font-size: 1.15rem; max-width: none; border-top: 2px solid var(--ink); padding-top: .6rem; }
.poster-saying.large { font-size: 1.35rem; }
.poster-table th { font-weight: 600; }
.poster-table th, .poster-table td { font-size: 1.15rem; border-bottom: 2px solid var(--ink); padding: .5rem .6rem .5rem 0; }
.poster-table td.number { font: 700 1.3rem/1.2 var(--serif); }
.poster-foot { border-top: .5rem solid var(--leaf); padding-top: .8rem; }
.poster-notice { font-weight: 700; }
.small { font-size: .85rem; }
.small p { max-width: none; margin: .2rem 0; overflow-wrap: anywhere; }
@media print {
  @page { size: ${size.toUpperCase()} portrait; margin: 0; }
  :root { --u: ${UNIT[size]}; }
  body { margin: 0; }
  body > header, main > nav { display: none; }
  .wide { margin: 0; }
  .poster { display: flex; flex-direction: column; justify-content: space-between; width: calc(210 * var(--u)); height: calc(296 * var(--u)); margin: 0; padding: calc(11 * var(--u)) calc(12 * var(--u)); border: 0; border-radius: 0; line-height: 1.2; overflow: hidden; break-inside: avoid; }
  .poster p, .poster dl { margin: 0; }
  .poster-head { display: flex; gap: calc(6 * var(--u)); border-bottom-width: calc(2 * var(--u)); padding-bottom: calc(4 * var(--u)); }
  .poster-head .symbol { width: calc(28 * var(--u)); height: calc(28 * var(--u)); }
  .poster h1 { font-size: calc(14.2 * var(--u)); line-height: 1.08; }
  .poster h1.long { font-size: calc(11 * var(--u)); }
  .poster-headline { font-size: calc(9.6 * var(--u)); line-height: 1.2; }
  .tiles-large > div { flex-wrap: nowrap; gap: calc(5 * var(--u)); border-top-width: calc(.7 * var(--u)); padding: calc(2 * var(--u)) 0; }
  .tiles-large dt, .tiles-large .when, .beside, .tiles-large .mark, .poster-saying, .scan, .poster-notice { font-size: calc(8.5 * var(--u)); line-height: 1.2; }
  .tiles-large dt { flex: 1 1 0; font-weight: 600; }
  .tiles-large dd { flex: 0 0 calc(102 * var(--u)); }
  .tiles-large strong { font-size: calc(18 * var(--u)); line-height: 1.05; }
  .tiles-large strong.long { font-size: calc(12.5 * var(--u)); }
  .poster-saying.large { font-size: calc(10.5 * var(--u)); }
  .poster-saying { border-top-width: calc(.7 * var(--u)); padding-top: calc(2 * var(--u)); }
${TABLE_ON_PAPER}
  .poster-foot { border-top-width: calc(2 * var(--u)); padding-top: calc(3 * var(--u)); }
  .poster-foot .sheet { gap: calc(5 * var(--u)); flex-wrap: nowrap; align-items: center; }
  .poster-foot .sheet > div { flex: 1; }
  .poster .qr { width: calc(38 * var(--u)); height: calc(38 * var(--u)); flex: none; }
  .poster .small, .poster .late { font-size: calc(3.2 * var(--u)); line-height: 1.25; }
}
`;
}
