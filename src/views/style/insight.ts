/** Pictures of insights, the jobs of a place, and the question to think about. */
export const INSIGHT = `
.picture { margin: var(--s3) 0; }
.picture svg { display: block; max-width: 100%; height: auto; }
.picture p { margin: .1rem 0 .5rem; }
.picture figcaption { font-size: .88rem; color: var(--soft); max-width: 34rem; }
/* In a bulletin the first has the drawing, and the room for it. */
.talk .picture { margin: var(--s2) 0 0; }
.talk .picture p { margin: 0 0 .3rem; white-space: nowrap; }
@media (min-width: 46rem) { .talk { grid-template-columns: 2fr 1fr 1fr; } }
.own { fill: var(--bar); }
.other { fill: var(--clay); }
.rest { fill: var(--field); stroke: var(--line); }
.also { display: grid; gap: var(--s3); }
.also > div { border: 1px solid var(--rule); border-left: .35rem solid var(--leaf); border-radius: .4rem; background: var(--card); padding: var(--s2) var(--s3); }
.also p { margin: .1rem 0; }
.also .says { font: 600 1.1rem/1.3 var(--serif); }
.also .picture { margin: var(--s2) 0 0; }
.also figcaption { display: none; }
.pay-ranges .range { white-space: nowrap; }
.jobs .count { display: block; margin-left: auto; }
.sector-picture .share { display: block; width: 100%; max-width: 26rem; height: .9rem; margin-top: .15rem; }
.grown > * + * { margin-top: var(--s3); }
@media (min-width: 46rem) { .grown > * + * { margin-top: 0; } }
.grown { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 var(--s4); align-items: start; }
.growth .share { display: block; width: 100%; max-width: 26rem; height: .7rem; margin-top: .1rem; }
.growth th[scope="row"] { font-weight: 400; width: 99%; }
.growth th, .growth td { padding-top: .2rem; padding-bottom: .2rem; }
.growth td { vertical-align: bottom; }
.sector-picture .symbol { margin-right: .4rem; color: var(--leaf); }
.sector-picture th, .sector-picture td { padding-top: .25rem; padding-bottom: .25rem; }
.sector-picture .mark { fill: var(--clay); }
.sector-picture th[scope="row"] { font-weight: 400; }
.sector-picture td { vertical-align: bottom; }
.think { background: var(--leaf); color: var(--leaf-ink); border-radius: .5rem; padding: var(--s3) var(--s4); margin: var(--s4) 0; max-width: 46rem; }
.think a { color: inherit; }
.think h2 { margin-top: 0; }
.think li + li { margin-top: var(--s2); }
.openings { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--s3); max-width: none; }
.openings.pairs { grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
.openings li { margin: 0; border: 1px solid var(--rule); border-radius: .4rem; background: var(--card); padding: var(--s2) var(--s3); }
.openings h3 { margin: 0; }
.openings p { margin: .1rem 0; }
.openings .closes { color: var(--clay); font-weight: 700; }
.steps { font-size: 1.05rem; }
@media (max-width: 46rem) {
  main h2 { margin-top: 1.15rem; }
  .think { margin: var(--s3) 0; padding: var(--s2) var(--s3); }
  .also .says { font-size: 1rem; }
  .sector-picture th, .sector-picture td { padding-top: .1rem; padding-bottom: .1rem; }
  .also .picture { display: none; }
  .also { gap: var(--s2); }
  .switch ul { gap: .3rem; margin: var(--s2) 0; }
  .switch a { padding: .05rem .55rem; font-size: .92rem; }
  .jobs .count { width: 2.4rem; }
  .jobs thead th { font-size: .8rem; }
  .jobs th[scope="row"] { width: 99%; }
  .jobs th, .jobs td { padding-left: .3rem; padding-right: 0; }
  .jobs th[scope="row"], .jobs th:first-child { padding-left: 0; }
  .pay-ranges .range { white-space: normal; }
  .pay-range { width: 100%; }
  .jobs th, .jobs td, .pay-ranges th, .pay-ranges td { padding-top: .1rem; padding-bottom: .1rem; }
  .openings { gap: var(--s2); }
  .openings li { padding: var(--s1) var(--s3); }
  main p, main ul, main ol { margin: .35rem 0; }
  .also { grid-template-columns: 1fr; }
}
/* A sector's name may stand above its numbers, which are at the foot of the row: one line where a phone has room for the longest. */
@media (min-width: 23rem) and (max-width: 46rem) {
  .sector-picture th[scope="row"], .dots.shares th[scope="row"] { width: 99%; max-width: 0; white-space: nowrap; }
  .sector-picture .share, .dots.shares .dot-line { margin-top: .3rem; }
  .sector-picture td, .dots.shares td { line-height: 1; }
}
@media (forced-colors: active) {
  .own, .other, .sector-picture .mark { fill: CanvasText; }
  .rest { fill: Canvas; stroke: CanvasText; }
  .think { border: 2px solid CanvasText; }
}
@media print {
  .think { border: 1pt solid #000; padding: 3pt 5pt; margin: 4pt 0; background: #fff; color: #000; break-inside: avoid; }
  .pay-ranges { break-inside: avoid; }
  .own { fill: #000; }
  .other, .sector-picture .mark { fill: #777; }
  .rest { fill: #fff; stroke: #777; }
  #conversation ~ .picture { margin: 0; }
  #conversation ~ .picture svg { height: 3mm; width: auto; }
  .picture, .openings li, .also > div { break-inside: avoid; }
  .claim, .openings, .picture.first { max-width: none; }
}
`;
