/** Places on one line each: forms tell them apart, colour helps. */
export const DOTS = `
.dots .dot-line { display: block; width: 100%; max-width: 26rem; height: auto; }
.dots .rule { stroke: var(--rule); stroke-width: 1.5; }
.dots .reach { stroke: var(--bar); stroke-width: 3; opacity: .45; }
.dot { fill: var(--bar); stroke: var(--bar); stroke-width: 2; }
.dot-1 { fill: var(--paper); stroke: var(--clay); }
.dot-2 { fill: var(--clay); stroke: var(--clay); }
.dot-3 { fill: var(--paper); stroke: var(--bar); }
.dot-4 { fill: var(--sun-line); stroke: var(--sun-line); }
.dot-5 { fill: none; stroke: var(--ink); }
.dots .symbol { margin-right: .4rem; color: var(--leaf); }
.dots .key { vertical-align: -.15rem; }
.dots.shares td { vertical-align: bottom; }
.dots th[scope="row"] { font-weight: 400; }
.dots .here th[scope="row"] { font-weight: 700; }
@media (forced-colors: active) { .dot { fill: CanvasText; stroke: CanvasText; } .dot-1, .dot-3 { fill: Canvas; } .dots .rule, .dots .reach { stroke: CanvasText; } }
@media print { .dot { fill: #000; stroke: #000; } .dot-1, .dot-3 { fill: #fff; } .dots { break-inside: avoid; } }
`;
