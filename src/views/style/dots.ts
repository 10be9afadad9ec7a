/** Places on one line each: forms tell them apart, colour helps. */
export const DOTS = `
.dots .dot-line { display: block; width: 100%; max-width: 26rem; height: auto; }
.dots .rule { stroke: var(--rule); stroke-width: 1.5; }
.dots .stem { stroke: var(--bar); stroke-width: 2.5; }
.dots .reach { stroke: var(--bar); stroke-width: 7; opacity: .35; }
.dot { fill: var(--bar); stroke: var(--bar); stroke-width: 2; }
.dot-1 { fill: var(--paper); stroke: var(--clay); }
.dot-2 { fill: var(--clay); stroke: var(--clay); }
.dot-3 { fill: var(--paper); stroke: var(--bar); }
.dot-4 { fill: var(--sun-line); stroke: var(--sun-line); }
.dot-5 { fill: none; stroke: var(--ink); }
.dots .symbol { margin-right: .4rem; color: var(--leaf); }
.dots .key { vertical-align: -.15rem; }
.dots.places td:nth-child(2) { width: 55%; }
.dots.places td.number { white-space: nowrap; }
.dots.places thead th { border-bottom-width: 1px; }
.dots.shares td { vertical-align: bottom; }
.dots th[scope="row"] { font-weight: 400; }
.dots .here th[scope="row"] { font-weight: 700; }
.questions-beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 0 var(--s5); align-items: start; }
.places-beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0 var(--s4); align-items: start; }
.questions-beside h3, .places-beside h3 { margin-top: var(--s2); }
.places-beside .openings { grid-template-columns: 1fr; }
.ranks { max-width: 44rem; }
.ranks th[scope="row"] { font-weight: 400; }
.in-short { font-size: 1.08rem; padding-left: 1.3rem; }
@media (forced-colors: active) { .dot { fill: CanvasText; stroke: CanvasText; } .dot-1, .dot-3 { fill: Canvas; } .dots .rule, .dots .stem, .dots .reach { stroke: CanvasText; } }
@media print { .dot { fill: #000; stroke: #000; } .dot-1, .dot-3 { fill: #fff; } .dots { break-inside: avoid; } .ranks, main .think { max-width: none; } .dots.shares .dot-line { margin: -2pt 0 -3pt; } .dots.places thead { display: none; } }
`;
