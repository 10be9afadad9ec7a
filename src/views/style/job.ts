/** The page of a job: a claim that can be read across a room, tiles, pay as bars. */
export const JOB = `
.claim { font: 600 1.65rem/1.25 var(--serif); margin: var(--s3) 0; max-width: 36rem; text-wrap: pretty; }
.tell { display: grid; grid-template-columns: 1.3fr 1fr; gap: var(--s4) var(--s5); align-items: start; }
.tell > div > p { max-width: 36rem; }
.tell.with-picture { gap: 0 var(--s5); grid-template-rows: auto 1fr; }
.tell.with-picture > .beside-claim { grid-column: 2; grid-row: 1 / span 2; }
.facts-of-job { list-style: none; padding: 0; margin: var(--s3) 0; display: grid; grid-template-columns: 1fr 1fr; gap: var(--s2); max-width: none; }
.facts-of-job li:last-child:nth-child(odd) { grid-column: 1 / -1; }
.facts-of-job li { margin: 0; border: 1px solid var(--rule); border-left: .35rem solid var(--leaf); border-radius: .4rem; background: var(--card); padding: var(--s2) var(--s3); }
.facts-of-job strong { display: block; font: 700 1.2rem/1.2 var(--serif); }
.facts-of-job span { color: var(--soft); font-size: .92rem; }
.go a { display: inline-block; border: 2px solid var(--leaf); border-radius: .4rem; padding: .4rem .9rem; font-weight: 600; text-decoration: none; background: var(--card); }
.pay-ranges th[scope="row"] { font-weight: 400; }
.pay-ranges tr.here th { font-weight: 700; }
.pay-ranges .of-place th { font-weight: 600; color: var(--soft); text-align: left; padding-top: var(--s3); }
.pay-range { display: block; max-width: 100%; height: auto; }
.pay-range .track { fill: var(--field); stroke: var(--rule); }
.here .pay-range .track { fill: var(--card); }
.pay-range .other { fill: var(--bar-other); stroke: var(--ink); stroke-width: 1; }
.pay-range .own { fill: var(--bar); }
.pay-range .middle { fill: var(--clay); }
.pay-notes p { margin: 0 0 var(--s1); }
.pay-notes .note { fill: none; stroke: var(--leaf); stroke-width: 2; }
.pay-notes text { font: 700 16px var(--serif); fill: var(--paper); }
.pay-scale svg { width: 100%; max-width: 26rem; }
.pay-scale text { font-size: 14px; fill: var(--ink); font-variant-numeric: tabular-nums; }
.pay-scale .middle-pay { font-weight: 700; }
.pay-scale .track { fill: var(--field); stroke: var(--rule); }
.pay-scale .middle { fill: var(--clay); }
ol.way { list-style: none; margin: var(--s2) 0; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: var(--s2) var(--s4); }
ol.way > li { margin: 0; border-left: .3rem solid var(--sun-line); padding-left: var(--s3); }
ol.way > li > b { font-family: var(--serif); }
ol.way p { margin: .4rem 0; }
/* What is past is one folded line: it takes no column. */
ol.way:has(> li > details:first-child) { grid-template-columns: 1fr; max-width: 46rem; }
.asked-from { margin-top: 0; }
blockquote.quoted { margin: var(--s2) 0; padding: 0 var(--s3); border-left: .25rem solid var(--rule); max-width: 42rem; }
blockquote.quoted p, blockquote.quoted ul { margin: var(--s2) 0; }
@media (max-width: 46rem) {
  .tell { grid-template-columns: 1fr; gap: var(--s1); }
  .tell.with-picture > .beside-claim { grid-column: 1; grid-row: auto; }
  .beside-claim .picture { margin: var(--s2) 0; }
  .facts-of-job { margin: var(--s2) 0; }
  .facts-of-job li { padding: var(--s1) var(--s2); }
  .claim { font-size: 1.35rem; }
}
@media print {
  .tell { display: block; }
  .facts-of-job { display: block; margin: 2pt 0; }
  .facts-of-job li { border: 0; padding: 0; }
  .facts-of-job strong { display: inline; font: inherit; font-weight: 700; }
  .facts-of-job strong::after { content: ": "; }
  .tell .picture.pay-scale svg { width: 68mm; height: auto; }
  ol.way { grid-template-columns: 1fr; gap: 2pt; }
  ol.way p { margin: 1pt 0; }
  ol.way > li { border-left: 1pt solid #000; padding-left: 5pt; break-inside: avoid; }
  .claim { font-size: 15pt; }
  main:has(#way-in) .claim { font-size: 12pt; margin: 3pt 0; }
  main:has(#way-in) .adverts > li { padding: 2pt 0; }
}
`;
