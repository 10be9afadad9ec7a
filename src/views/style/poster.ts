/**
 * The poster, the same drawing on a screen and on paper. One unit is a millimetre on A4, 1.414 of them on A3, and on a screen a 210th of the
 * width that there is. What makes somebody stop is 60 pt or larger on A4 (21.2 units), what is read next 18 pt or larger (6.4 units): capitals
 * of 4.5 mm and more, which eyes that see 6/6 read at two metres. Only the small print is for reading near by.
 */
export const POSTER_SIZES = ['a4', 'a3'] as const;
export type PosterSize = (typeof POSTER_SIZES)[number];

const UNIT: Readonly<Record<PosterSize, string>> = { a4: '1mm', a3: '1.4142mm' };

export function posterStylesheetPath(size: PosterSize): string {
  return `/assets/poster-${size}.css`;
}

/** A length on the sheet. */
const u = (units: number): string => `calc(${units} * var(--u))`;

/** Steps of type for what is long and for what is short: poster-room.ts chooses, by what fits. */
const STEPS = [16, 13.5, 11.5, 10, 8.6] as const;
export const CLAIM_STEPS: readonly number[] = STEPS;

const CONTROLS = `
.poster-choices { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .5rem; max-width: none; margin: var(--s3) 0; }
.poster-choices .switch ul { margin: 0; }
.poster-choices form { display: flex; gap: .3rem; flex: 1 1 11rem; margin: 0; max-width: 24rem; }
.poster-choices input { flex: 1 1 5rem; padding: .25rem .5rem; }
.poster-choices button { padding: .25rem .7rem; }
.poster-choices details { flex: 1 1 100%; margin: 0; }
.poster-frame { container-type: inline-size; max-width: 46rem; margin: var(--s3) 0; }`;

const SHEET = `
.poster { --u: calc(100cqi / 210); display: flex; flex-direction: column; gap: ${u(4)}; width: ${u(210)}; height: ${u(296)}; padding: ${u(11)} ${u(12)} ${u(9)}; box-shadow: 0 0 0 1px #777, .15rem .25rem .6rem #0004; background: #fff; color: #000; line-height: 1.14; overflow: hidden; }
@supports not (width: 1cqi) { .poster { --u: min(.42vw, 1mm); } }
.poster p, .poster h1, .poster dl, .poster ol { margin: 0; padding: 0; max-width: none; color: #000; }
.poster a { color: inherit; text-decoration: none; }
.poster h1 { font: 700 ${u(10)}/1.1 var(--serif); min-width: 0; overflow-wrap: anywhere; }
.poster-head { border-bottom: ${u(1.6)} solid #000; padding-bottom: ${u(3)}; }
.poster .poster-head.close h1 { font-size: ${u(8.6)}; text-wrap: balance; }
.poster-head.of-place { display: flex; gap: ${u(5)}; align-items: center; }
.poster-head.of-place h1 { font-size: ${u(8.6)}; }
.poster-head .symbol { width: ${u(15)}; height: ${u(15)}; flex: none; color: #000; }
.poster .hero { display: block; font: 700 ${u(22)}/1.05 var(--serif); overflow-wrap: anywhere; }
.poster .hero.short { font-size: ${u(30)}; }
.poster .hero.long { font-size: ${u(17)}; }
.poster .number { display: block; font: 700 ${u(38)}/1 var(--serif); white-space: nowrap; }
.poster .number.long { font-size: ${u(30)}; }
.poster-headline { font: 600 ${u(10)}/1.16 var(--serif); }
${STEPS.map((size, at) => `.poster-headline.step-${at} { font-size: ${u(size)}; }`).join('\n')}
.poster-main { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; justify-content: space-evenly; gap: ${u(3)}; }
.poster-saying { font-size: ${u(7.6)}; line-height: 1.2; }
.poster-saying.large { font-size: ${u(9.6)}; }
.poster-saying.row { font-size: ${u(6.4)}; }
.poster-saying.small-row { font-size: ${u(4.7)}; }
.poster-saying.rule { border-top: ${u(0.6)} solid #000; padding-top: ${u(2)}; }
.poster-saying.opening { display: flex; justify-content: space-between; align-items: center; gap: ${u(4)}; }
.poster .until { flex: none; font: 700 ${u(8.6)}/1.1 var(--serif); }
.poster .ends { flex: none; text-align: right; }
.poster .row .until { font-size: ${u(7.4)}; }
.poster .small-row .until { font-size: ${u(6)}; }
.poster-about { font-size: ${u(6.6)}; line-height: 1.15; }
.poster .poster-box { border: ${u(1.4)} solid #000; border-radius: ${u(4)}; padding: ${u(3)} ${u(5)}; font: 700 ${u(8.6)}/1.16 var(--serif); }
.poster .poster-box.close { font-size: ${u(7.4)}; padding-top: ${u(2)}; padding-bottom: ${u(2)}; }
.poster-box { text-wrap: pretty; }
.poster h1, .poster-headline, .poster-saying, .poster .scan, .poster-school, .poster-about { text-wrap: balance; }
.poster-picture { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; gap: ${u(3)}; }
.poster-picture svg { display: block; flex: 1 1 0; min-height: 0; width: 100%; }
.poster-picture > div { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; }
.poster-picture p { font: 600 ${u(9)}/1.1 var(--serif); display: flex; gap: ${u(4)}; align-items: baseline; }
.poster-picture strong { font: 700 ${u(21.2)}/1.08 var(--serif); white-space: nowrap; }
.poster-steps { list-style: none; counter-reset: step; display: flex; flex-direction: column; justify-content: space-evenly; flex: 1 1 0; gap: ${u(2)}; }
.poster-steps li { margin: 0; display: flex; gap: ${u(5)}; align-items: center; counter-increment: step; font-size: ${u(8.2)}; line-height: 1.16; }
.poster-steps li::before { content: counter(step); flex: none; width: ${u(15)}; height: ${u(15)}; border-radius: 50%; border: ${u(1.2)} solid #000; display: grid; place-items: center; font: 700 ${u(9.6)}/1 var(--serif); }
.poster .ink { fill: #000; }
.poster .gap { fill: #fff; }
.poster .bare { fill: #fff; stroke: #000; vector-effect: non-scaling-stroke; stroke-width: ${u(0.5)}; }`;

/** Pay fits its column in the widest serif that a browser falls back to, of which seven letters are 4.55 as wide as high. */
const TABLE = `
.poster-table { flex: 1 1 0; min-height: 0; }
.poster-table table { width: 100%; height: 100%; table-layout: fixed; border-collapse: collapse; }
.poster-table th, .poster-table td { color: #000; text-align: left; vertical-align: middle; border: 0; border-bottom: ${u(0.5)} solid #000; padding: 0 ${u(2)} 0 0; font: 700 ${u(7)}/1.1 var(--serif); overflow-wrap: anywhere; }
.poster-table td.pay { width: ${u(35)}; font-size: ${u(7.2)}; text-align: right; white-space: nowrap; padding-right: ${u(2)}; }
.poster-table td.way { width: ${u(66)}; font: 400 ${u(6.4)}/1.1 var(--sans); padding-right: 0; }
.poster-table.large th { font-size: ${u(9)}; }
.poster-table.large td.pay { width: ${u(45)}; font-size: ${u(9)}; padding-right: ${u(3.6)}; }
.poster-table.huge th { font-size: ${u(10.6)}; }
.poster-table.huge td.pay { width: ${u(50)}; font-size: ${u(10)}; padding-right: ${u(4)}; }`;

const FOOT = `
.poster-foot .sheet { display: flex; flex-wrap: nowrap; gap: ${u(6)}; align-items: center; }
.poster-foot .sheet > div { flex: 1 1 0; min-width: 0; }
.poster .qr { width: ${u(38)}; height: ${u(38)}; flex: none; }
.poster-school { font: 700 ${u(11.6)}/1.08 var(--serif); overflow-wrap: anywhere; }
.poster-school.long { font-size: ${u(9.6)}; }
.poster .scan { font-size: ${u(8)}; line-height: 1.16; }
.poster .poster-notice { font-size: ${u(6.4)}; font-weight: 700; }
.poster .small { font-size: ${u(3.2)}; line-height: 1.22; margin-top: ${u(2)}; overflow-wrap: anywhere; }
.poster .small .late { font-size: ${u(3.2)}; border: 0; padding: 0; background: none; }`;

export function posterStyle(size: PosterSize): string {
  return `${CONTROLS}${SHEET}${TABLE}${FOOT}
@media (forced-colors: active) {
  .poster { border: 1px solid CanvasText; }
  .poster .ink { fill: CanvasText; }
  .poster .gap { fill: Canvas; stroke: CanvasText; }
  .poster .bare { fill: Canvas; stroke: CanvasText; }
}
@media print {
  @page { size: ${size.toUpperCase()} portrait; margin: 0; }
  body { margin: 0; }
  body > header, .poster-choices { display: none; }
  .wide { margin: 0; }
  .poster-frame { container-type: normal; max-width: none; margin: 0; }
  .poster { --u: ${UNIT[size]}; box-shadow: none; break-inside: avoid; }
}
`;
}
