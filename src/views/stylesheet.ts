/** The one stylesheet: system fonts, one column, tables that fit 320 px, black on white in print. */
export const STYLESHEET = `
:root { --ink: #1d2a26; --soft: #4d5c57; --line: #c9d3cf; --leaf: #17594a; --paper: #fff; --field: #f3f6f4; --sun: #fff4d6; }
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.wide { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
.top { background: var(--leaf); color: #fff; padding: .8rem 0; }
.top .name { color: #fff; font-weight: 700; font-size: 1.2rem; text-decoration: none; margin-right: .6rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: .5rem 1rem; background: var(--sun); }
a { color: var(--leaf); text-underline-offset: .15em; }
a:focus, button:focus, input:focus, select:focus, summary:focus { outline: .2rem solid #b35c00; outline-offset: .12rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1.6rem 0 .3rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.2rem 0 .5rem; }
p, ul, ol, dl { margin: .5rem 0; max-width: 42rem; }
.subtitle, .soft { color: var(--soft); }
.headline { font-size: 1.2rem; line-height: 1.4; border-left: .3rem solid var(--leaf); padding-left: .8rem; margin: 1rem 0; }
.notice { background: var(--sun); padding-top: .5rem; padding-bottom: .5rem; margin-top: 0; max-width: 62rem; border-bottom: 1px solid #d9b44a; }
.late { background: var(--sun); padding: .4rem .7rem; border-left: .3rem solid #b35c00; }
form { margin: 1rem 0; }
label { display: block; font-weight: 600; margin-bottom: .3rem; }
.search { display: flex; gap: .5rem; flex-wrap: wrap; }
input, select { font: inherit; padding: .55rem .7rem; border: 2px solid var(--ink); border-radius: .2rem; flex: 1 1 12rem; min-width: 0; max-width: 26rem; background: #fff; color: inherit; }
button { font: inherit; font-weight: 600; padding: .55rem 1.2rem; border: 2px solid var(--leaf); border-radius: .2rem; background: var(--leaf); color: #fff; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; max-width: 46rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); font-size: .92rem; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); font-size: .92rem; }
td.number, th.number { text-align: right; }
tr.here th, tr.here td { font-weight: 700; background: var(--field); }
tr.here th { padding-left: .5rem; }
.range { display: block; white-space: nowrap; font-weight: 400; font-size: .85rem; color: var(--soft); }
.notes { font-size: .92rem; color: var(--soft); padding-left: 1.1rem; }
.from { font-size: .88rem; color: var(--soft); }
.places { columns: 16rem auto; padding-left: 1.1rem; }
.state { font-weight: 700; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1rem; max-width: none; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0; }
details { margin: .4rem 0; }
footer.wide { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .6rem; padding-bottom: 2rem; font-size: .92rem; }
@media (max-width: 30rem) { html { font-size: 100%; } h1 { font-size: 1.45rem; } th, td { padding-right: .5rem; } .top .about { display: block; } .places { columns: auto; } th, td { font-size: .88rem; padding-right: .35rem; hyphens: auto; } thead th { font-size: .76rem; } .range { font-size: .76rem; white-space: normal; } }
@media print {
  @page { size: A4; margin: 11mm 12mm; }
  html { font-size: 8pt; }
  body { line-height: 1.35; }
  .wide { padding: 0; max-width: none; }
  body { color: #000; background: #fff; }
  .top { background: none; color: #000; border-bottom: 1pt solid #000; padding: 0 0 4pt; }
  .top .name { color: #000; }
  .skip, form, footer, .screen { display: none; }
  .notice, .late { background: none; border: 1pt solid #000; padding: 3pt; }
  tr.here th, tr.here td { background: none; }
  main { columns: 2; column-gap: 8mm; }
  h1, .subtitle, .headline { column-span: all; max-width: none; }
  h1 { font-size: 15pt; margin: 6pt 0 2pt; }
  h2 { font-size: 10pt; break-after: avoid; margin: 9pt 0 2pt; }
  p, ul, ol, dl { margin: 2pt 0; }
  .headline { font-size: 11pt; margin: 4pt 0; }
  th, td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
  caption { padding-bottom: 1pt; }
  .soft, .subtitle, .notes, .from, caption, .range { color: #000; }
  .notes, .from, caption { font-size: 7.5pt; }
  .words dt, .words dd { display: inline; }
  .words dd::after { content: ""; display: block; }
  table, caption, .headline, li { break-inside: avoid; }
  a { color: inherit; }
  .cite a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 7pt; word-break: break-all; }
  details { display: none; }
}
`;
