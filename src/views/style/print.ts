/** Paper: black on white, two columns, nothing that only a screen can use. */
export const PRINT = `
@media print {
  @page { size: A4; margin: 7mm 9mm; }
  :root, :root[data-theme], :root:not([data-theme]) { color-scheme: light; --paper: #fff; --card: #fff; --field: #fff; --ink: #000; --soft: #000; --line: #000; --rule: #777; --leaf: #000; --leaf-ink: #fff; --sun: #fff; --sun-line: #000; --bar: #000; --bar-other: #fff; --whisker: #000; --clay: #000; }
  html { font-size: 8pt; }
  /* Nothing on paper is smaller than this: a teacher reads it without a glass. */
  html:has(.figures) { font-size: 7.5pt; }
  /* Places side by side have one side. */
  html:has(.dots.places) { font-size: 7.6pt; }
  html:has(main.large) { font-size: 9.5pt; }
  body { line-height: 1.2; }
  .wide { padding: 0; max-width: none; }
  .top { border-bottom: 1pt solid #000; padding: 0 0 3pt; }
  .name { font-size: 11pt; }
  .name svg { width: 12pt; height: 12pt; }
  .skip, .top ul, form, .box, footer, .crumbs, .screen, details, textarea { display: none; }
  .print { display: block; }
  .notice, .late { border: 1pt solid #000; padding: 2pt 4pt; margin: 3pt 0; max-width: none; }
  main.two { columns: 2; column-gap: 6mm; }
  .title, .subtitle, .headline, .whole { column-span: all; max-width: none; }
  h1 { font-size: 1.9rem; margin: 5pt 0 1pt; }
  h2, h3 { break-after: avoid; break-inside: avoid; }
  h2 { font-size: 1.2rem; margin: 6pt 0 1pt; }
  h3 { font-size: 1.1rem; margin: 5pt 0 1pt; }
  p, ul, ol, dl { margin: 1.5pt 0; max-width: none; }
  .headline { font-size: 1.4rem; margin: 4pt 0; border-left: 2pt solid #000; }
  th, td { padding: 1pt 4pt 1pt 0; }
  caption, .notes, .from, .range, .when, thead th, .jobs thead th, .picture figcaption, .map figcaption, .chart figcaption, .facts-of-job span { font-size: 1rem; }
  caption { padding-bottom: 1pt; }
  /* Notes whole, and run on: a line each, most of them half empty, took more of the paper than the figures. */
  .notes { padding: 0; line-height: 1.15; }
  .notes li { display: inline; break-inside: auto; }
  .notes li::after { content: " "; }
  .notes li.screen { display: none; }
  .figures { column-span: all; }
  .figures > div { columns: 3; column-gap: 4mm; line-height: 1.12; }
  /* A range under each figure, and a table of confused figures, need more room. */
  .figures > div:has(.range) { columns: 2; }
  /* Not kept whole: where nothing in its columns may be broken, Chromium leaves the side before blank. */
  .figures h2 { font-size: 1rem; margin: 2pt 0 0; break-inside: auto; }
  .figures th, .figures td, .figures thead th, .figures li { font-size: 1rem; line-height: 1.12; }
  .figures ~ .from { line-height: 1.1; }
  .figures th, .figures td { padding: .5pt 3pt .5pt 0; }
  /* A row a line: the bar beside the name, the way in beside the job. */
  .sector-picture .share, .growth .share { float: right; width: 16%; height: 6pt; margin: 2pt 0 0; }
  .sector-picture th, .sector-picture td, .growth th, .growth td, .jobs th, .jobs td, .ranks th, .ranks td { padding-top: .6pt; padding-bottom: .6pt; }
  .growth .range { clear: both; }
  .jobs .count, .tell .also .picture, .growth .range + .share { display: none; }
  .jobs { table-layout: fixed; }
  .jobs thead th.number { width: 15%; }
  .jobs th .range { display: inline; margin-left: 4pt; }
  .tell .picture { display: flex; flex-wrap: wrap; align-items: center; gap: 1mm 2mm; margin: 2pt 0; }
  .tell .picture svg { height: 3.5mm; width: auto; }
  /* A bar and its words in one line. */
  .tell .picture svg[height="16"] { height: 2.6mm; }
  /* A hundred squares stand in five lines: each as large as one of a single line. */
  .tell .picture svg.many { height: 11mm; }
  .tell .picture p { margin: 0 3mm 0 0; }
  .tell .picture figcaption { flex-basis: 100%; }
  .map { grid-template-columns: minmax(0, .8fr) minmax(0, 1.4fr); gap: 3mm; margin: 2pt 0; }
  .shades li { margin-bottom: 1pt; }
  .map + .kept tbody { display: block; columns: 3; column-gap: 3mm; }
  .alike { line-height: 1.12; margin: 0; }
  .map + .kept thead, .map + .kept caption { display: none; }
  .map + .kept tr:not(.screen) { display: flex; justify-content: space-between; }
  .kept:not(.figures) > div > section, .kept:not(.figures) li, .words { line-height: 1.12; }
  p:has(+ .openings), p:has(+ .offers), p:has(+ .questions-beside) { break-after: avoid; }
  .for-parents [data-site]::after { content: " (" attr(data-site) ")"; }
  .openings { display: block; }
  .openings li { border: 0; border-top: .5pt solid #777; padding: 1.5pt 0; }
  .openings h3, .openings p { display: inline; margin-right: 4pt; font-size: inherit; }
  .openings .closes { white-space: nowrap; }
  .cite, #sources:has(+ .cite) { display: none; }
  .asked > .from { display: inline; }
  .summary .when { display: inline; }
  .summary .when::before { content: ", "; }
  .words dt, .words dd { display: inline; margin: 0; }
  .words dt::after { content: ": "; }
  .words dd::after { content: ""; display: block; }
  /* Paper has no bars to scroll by. */
  .scroll { overflow: visible; }
  .chart { margin: 3pt 0; }
  .chart, table, caption, .headline, li, .card { break-inside: avoid; }
  table:has(tbody tr:nth-child(5)) { break-inside: auto; }
  tr { break-inside: avoid; }
  .card { padding: 0; border: 0; margin: 4pt 0; }
  html:has(.big) { font-size: 9pt; }
  html:has(.big) main > .sheet { column-span: all; }
  section:has(> .big), section:has(> .pairs) { column-span: all; }
  /* A part of a bulletin stays whole; both columns begin at the same height. */
  main.two:has(.talk) > section { break-inside: avoid; padding-top: 5pt; }
  main.two:has(.talk) > section > h2 { margin-top: 0; }
  .openings.pairs { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; }
  .openings.pairs h3, .openings.pairs p { display: block; }
  /* An answer, for whoever turns the paper round. */
  .upside { rotate: 180deg; }
  main > .picture { column-span: all; display: flex; gap: 8mm; margin: 0; } main > .picture svg { height: 4mm; width: auto; } main > .picture p { margin: 0; }
  .big { grid-template-columns: repeat(3, 1fr); gap: 5mm; }
  .big li { padding: 2mm 0; }
  .talk { grid-template-columns: 2fr 1fr 1fr; }
  .talk .picture { display: grid; grid-template-columns: max-content 1fr; align-items: center; gap: 1mm 2mm; margin: 1mm 0 0; }
  /* Nineteen squares and their place in one line of the card. */
  .talk .picture svg { height: 3mm; width: auto; }
  .talk .picture svg.many { height: 11mm; }
  .talk .picture p { margin: 0; }
  .big strong { font-size: 24pt; }
  .solution { break-before: page; }
  /* Written on at a desk: type for the side that it fills, smaller where there are more questions; a box for each choice, lines for what is talked about. */
  html:has(.quiz) { font-size: 13.5pt; }
  html:has(ol.quiz > li:nth-child(8)) { font-size: 11.5pt; }
  html:has(.quiz) h1 { font-size: 17pt; }
  .pupil { display: flex; gap: 2mm; align-items: end; height: 10mm; }
  .pupil::after, .pupil span { content: ""; flex: 1; border-bottom: .75pt solid #000; }
  .pupil span { flex: 2; }
  .quiz li { margin-top: 3mm; }
  .quiz .options { gap: .5mm 7mm; }
  .quiz .options span::before { content: ""; display: inline-block; width: 3.6mm; height: 3.6mm; border: 1pt solid #000; margin-right: 2mm; vertical-align: -.4mm; }
  ul.quiz li::after, ul.quiz p::after { content: ""; display: block; height: 8mm; border-bottom: .5pt solid #777; }
  html:has(.quiz) .solution { font-size: 11pt; }
  html:has(.quiz) .solution .from { font-size: 9pt; }
  .cards { grid-template-columns: repeat(3, 1fr); }
  .cards li { min-height: 38mm; font-size: 14pt; }
  .letters th, .letters td { width: 9.5mm; height: 9.5mm; font-size: 14pt; padding: 0; }
  .letters th { font-size: 8pt; }
  html:has(.letters) { font-size: 10.5pt; }
  .gaps li { margin-top: 1mm; }
  .answer-line { max-width: none; height: 12mm; border-bottom-color: #777; }
  /* The task sheet and its answers: read at a desk, and as long as they need. */
  html:has(.task) { font-size: 10pt; }
  .task { padding-left: 6mm; }
  .task p { margin: 1pt 0; }
  html:has(.task) .from { font-size: 8.5pt; }
  html:has(.task) td .range { display: inline; }
  html:has(.task) td .range::before { content: ", "; }
  html:has(.task) h1 { font-size: 16pt; }
  html:has(.task) .ranks td, html:has(.task) .ranks th[scope="row"] { white-space: nowrap; }
  html:has(.task) .ranks td { padding-left: 5pt; }
  /* What it says stands in the heading, the column and beside each figure. */
  html:has(.task) caption { display: none; }
  html:has(.task) section > .soft { break-after: avoid; break-inside: avoid; }
  html:has(.task) .ranks tr:nth-last-child(-n + 3) { break-before: avoid; }
  html:has(.task) .sheet { break-inside: avoid; }
  html:has(.task) .notice { font-size: 8.5pt; }
  html:has(.task) .alike { margin-top: 3pt; }
  /* An address to type in stands in one line where it fits. */
  .typed { display: inline-block; }
  .qr { width: 24mm; height: 24mm; }
  .lines li { min-height: 11mm; }
  .lines.deep li { min-height: 12mm; }
  a { color: inherit; text-decoration: none; }
  .cite a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 7.5pt; word-break: break-all; }
}
`;
