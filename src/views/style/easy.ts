/** Easy reading: large letters, one idea a line, each beside a symbol that is told apart at arm's length. */
export const EASY = `
.easy { font-size: 1.15rem; line-height: 1.45; }
.easy .from, .easy figcaption, .easy .switch, .easy .soft { font-size: .95rem; }
.idea { fill: none; stroke: var(--leaf); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; flex: none; }
.ideas { list-style: none; padding: 0; margin: var(--s2) 0; }
.ideas > li { display: grid; grid-template-columns: 3.1rem minmax(0, 1fr); gap: .8rem; align-items: center; margin: .28rem 0; }
.ideas .idea, .ideas > li > .symbol { width: 3.1rem; height: 3.1rem; }
.ideas > li > div > :first-child { margin-top: 0; } .ideas p, .ideas section, .ideas h2 { margin: 0 0 .1rem; }
.ideas blockquote { margin: 0; padding: 0; border: 0; } .ideas blockquote.quoted p, .ideas blockquote.quoted ul { margin: 0; } .ideas blockquote ul { padding-left: 1.2rem; } .ideas blockquote li { margin: 0; }
.ideas .claim { margin: 0; font-size: 1.35rem; }
.ideas .picture { margin: .4rem 0 0; }
.easy-jobs { list-style: none; padding: 0; }
.easy-jobs li { display: flex; flex-wrap: wrap; gap: 0 1rem; border-top: 1px solid var(--rule); padding: .15rem 0; margin: 0; }
.easy-jobs a { flex: 1 0 100%; font-weight: 600; }
.easy h3 { margin: .7rem 0 .1rem; }
.easy-jobs span { min-width: 8.5rem; display: flex; gap: .45rem; align-items: center; }
.easy-jobs .idea { width: 1.9rem; height: 1.9rem; }
@media (max-width: 30rem) { .easy .ideas > li { grid-template-columns: 2.6rem minmax(0, 1fr); margin: .2rem 0; } .ideas .idea { width: 2.6rem; height: 2.6rem; } .easy .go, .easy .switch ul { margin: .3rem 0; } .easy { line-height: 1.4; } .easy h2 { font-size: 1.25rem; margin: .7rem 0 .15rem; } .easy .picture.first { margin: .3rem 0; } }
@media print {
  /* Easy read begins at 14 pt. What there is to know is one side, what to do the other: both together would be one and a bit. */
  html:has(main.easy) { font-size: 12.2pt; }
  html:has(main .to-do) { font-size: 12.6pt; }
  .easy { line-height: 1.28; }
  .easy h2 { margin: 9pt 0 0; }
  .easy figcaption, .easy .soft { font-size: 1.15rem; }
  .easy .picture { margin: 2pt 0 0; }
  .easy section { break-inside: avoid; } .easy h2 { break-after: avoid; }
  .to-do { break-before: page; } .to-do.flows { break-before: auto; } .easy section.flows { break-inside: auto; } .side { break-after: avoid; }
  .ideas > li { grid-template-columns: 11mm minmax(0, 1fr); margin: 4.5pt 0; break-inside: avoid; }
  .ideas .idea { width: 11mm; height: 11mm; } .easy-jobs .idea { width: 7mm; height: 7mm; }
  .easy-jobs li { break-inside: avoid; }
  .ticked > li { grid-template-columns: 11mm minmax(0, 1fr) 7mm; } .ticked > li::after { content: ""; width: 6mm; height: 6mm; border: 1.5pt solid; }
  .easy > .from, .easy > .soft, .easy .print, .easy .notice { font-size: 8.5pt; line-height: 1.15; margin: 1pt 0; }
  .easy .side { font-size: 1rem; font-weight: 600; margin: 0; }
  .easy .code { break-before: avoid; display: flex; gap: 4mm; align-items: center; font-size: 1rem; break-inside: avoid; } .easy .code .qr { width: 16mm; height: 16mm; } .easy .code p { margin: 0; }
  .easy section.print { font-size: 1.15rem; line-height: 1.2; } .kinds-of-work { columns: 2; list-style: none; padding: 0; } .kinds-of-work li { display: flex; gap: 2mm; align-items: center; margin: 1.5pt 0; break-inside: avoid; }
  .easy .flows .written::after { content: ""; display: block; height: 10mm; border-bottom: 1pt solid; }
  .easy .written { border-bottom: 1pt solid; font-size: 1.15rem; margin: 6pt 0 0; padding-bottom: 10mm; }
  .easy details.kept.screen { display: none; }
}
`;
