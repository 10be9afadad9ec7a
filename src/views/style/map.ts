/** Maps of districts: four shades, told apart in black and white too, and a list of who is in which. */
export const MAP = `
.map { margin: var(--s3) 0; display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: var(--s4); align-items: start; }
.map svg { display: block; width: 100%; height: auto; }
.map path { stroke: var(--paper); stroke-width: 1.2; }
.shade-1 { fill: var(--shade-1); background: var(--shade-1); }
.shade-2 { fill: var(--shade-2); background: var(--shade-2); }
.shade-3 { fill: var(--shade-3); background: var(--shade-3); }
.shade-4 { fill: var(--shade-4); background: var(--shade-4); }
.map .none { fill: none; stroke: var(--line); stroke-dasharray: 3 3; }
.map text { font: 600 11px var(--sans); }
.map .on-dark { fill: var(--paper); }
.map .on-pale { fill: var(--ink); }
.map figcaption { font-size: .92rem; }
.shades { list-style: none; padding: 0; margin: var(--s2) 0; }
.shades li { margin: 0 0 var(--s2); padding-left: 1.7rem; text-indent: -1.7rem; }
.swatch { display: inline-block; width: 1.15rem; height: 1.15rem; margin-right: .55rem; vertical-align: -.2rem; border: 1px solid var(--line); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media (min-width: 46rem) { @supports selector(::details-content) { .on-wide::details-content { content-visibility: visible; display: block; block-size: auto; } .on-wide > summary { display: none; } } }
@media (max-width: 46rem) { .map { grid-template-columns: 1fr; } }
@media print { .map { break-inside: avoid; } .map path { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@media (forced-colors: active) { .map path, .swatch { forced-color-adjust: none; } .map text { fill: CanvasText; paint-order: stroke; stroke: Canvas; stroke-width: 3px; } }
`;
