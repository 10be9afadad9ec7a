/** Bars, ranges and their labels. The drawing has black-and-white colours of its own, for where this is not loaded. */
export const CHART = `
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0 var(--s4); }
.chart { margin: var(--s3) 0; }
.chart svg { display: block; width: 100%; height: auto; max-width: 30rem; }
.chart .here { fill: var(--bar); stroke: var(--bar); }
.chart .other { fill: var(--bar-other); stroke: var(--line); }
.chart .whisker { stroke: var(--whisker); }
.chart .halo { stroke: var(--paper); }
.chart .base { stroke: var(--ink); }
.chart text { fill: var(--ink); font-family: var(--sans); }
.chart figcaption { font-size: .88rem; color: var(--soft); max-width: 42rem; }
@media (forced-colors: active) {
  .chart .here { fill: CanvasText; stroke: CanvasText; }
  .chart .other { fill: Canvas; stroke: CanvasText; }
  .chart .whisker, .chart .base { stroke: CanvasText; }
  .chart .halo { stroke: Canvas; }
  .chart text { fill: CanvasText; }
}
`;
