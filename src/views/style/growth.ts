/** What is growing: bars from a line in the middle, and the kinds of job with the jobs in each. */
export const GROWTH = `
.gains { margin: var(--s3) 0 var(--s2); }
.changes .axis { fill: var(--soft); }
.changes td .range { line-height: 1.1; }
.kinds th, .kinds td { padding: .2rem .3rem .2rem 0; }
.kinds .kind th, .kinds .kind td { padding-top: var(--s3); border-bottom: 0; vertical-align: baseline; }
.kinds .kind b { white-space: nowrap; }
.kinds .kind th, .kinds .kind td { font-weight: 600; font-size: 1.1rem; font-family: var(--serif); }
.kinds .ends th { font-weight: 400; font-size: .88rem; line-height: 1.3; color: var(--soft); padding-top: 0; }
.kinds tbody th[scope="row"] a { font-weight: 600; }
.fewer { list-style: none; padding: 0; }
.fewer li { margin: var(--s3) 0 0; }
.fewer h3, .fewer p { margin: 0; }
.fewer h3 { display: flex; justify-content: space-between; }
@media (min-width: 23rem) and (max-width: 46rem) {
  .changes th[scope="row"] { max-width: 0; white-space: nowrap; }
  .changes .share { margin-top: .25rem; }
  .changes td { line-height: 1.15; }
}
@media print {
  .gains { column-span: all; margin: 2pt 0; overflow: visible; }
  .gains .share { width: 60%; max-width: none; }
  .gains td { width: 11%; }
  .gains td { vertical-align: top; }
  .gains td .range { display: inline; margin-left: 3pt; }
  .changes { break-inside: auto; }
  .kinds .kind th, .kinds .kind td { padding-top: 3pt; font-size: 1.1rem; }
  .kinds .ends th { font-size: .95rem; }
  .kinds th .range { display: inline; margin-left: 4pt; }
  .kinds td .range { display: inline; margin-left: 2pt; }
  .kinds .kind, .kinds .ends, .fewer li { break-inside: avoid; break-after: avoid; }
  .fewer li { margin: 2pt 0 0; }
}
`;
