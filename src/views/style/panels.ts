/** The advisers' screen: many small tables side by side, calm because they are all alike. On paper what is folded is opened. */
export const PANELS = `
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.panels { columns: 3 22rem; column-gap: 1.4rem; margin-top: var(--s3); }
.panel { break-inside: avoid; border-top: .2rem solid var(--leaf); margin: 0 0 .55rem; padding: .2rem 0 0; font-size: .8rem; line-height: 1.35; position: relative; }
.panel h2 { font-size: .95rem; margin: .1rem 0 .1rem; }
.panel h3 { font-size: .88rem; margin: .4rem 0 .1rem; }
.panel p, .panel ul, .panel dl { margin: .15rem 0; max-width: none; }
.panel ul { padding-left: 1rem; }
.panel dt { margin-top: .3rem; }
.panel details { margin: 0; }
.panel summary { color: var(--leaf); min-height: 1.55rem; }
.dense th, .dense td, .dense thead th { font-size: .8rem; line-height: 1.25; padding: .12rem .45rem .12rem 0; hyphens: manual; }
.dense thead th { font-size: .75rem; border-bottom-width: 1px; }
.dense .here { padding-left: .4rem; }
.dense .when, .dense .range { font-size: .72rem; }
.dense .range { white-space: normal; }
.dense tbody th { font-weight: 400; }
.dense td.number { white-space: nowrap; }
.dense td.words { width: 3.6rem; text-align: right; }
.dense td:last-child, .dense th:last-child { padding-right: 0; }
.copy { display: block; user-select: all; font-size: .75rem; overflow-wrap: anywhere; margin: .3rem 0; padding: .2rem .3rem; }
.small-print { font-size: .82rem; }
.small-print ul { max-width: none; columns: 3 22rem; column-gap: 1.4rem; }
.small-print li { break-inside: avoid; }
@media (min-width: 60rem) {
  body:has(.panels) .wide { max-width: 82rem; }
  body:has(.panels) h1 { font-size: 1.5rem; margin: var(--s2) 0 0; }
  body:has(.panels) .subtitle { max-width: none; margin: 0; }
  body:has(.panels) .notice { max-width: none; margin: .4rem 0; padding: .15rem .6rem; font-size: .88rem; }
  body:has(.panels) .crumbs ol { margin-top: .3rem; }
}
@media print {
  .panels { columns: 2; column-gap: 6mm; margin: 0; }
  .panel { border-top: 1pt solid #000; font-size: 1em; break-inside: auto; margin-bottom: 4pt; }
  .dense th, .dense td, .dense thead th { font-size: 1em; padding: .6pt 3pt .6pt 0; }
  details.kept { display: block; }
  details.kept > summary { display: none; }
  details.kept::details-content { content-visibility: visible; display: block; }
  .small-print ul { columns: 2; }
}
`;
