/** Text, links, focus and the things that every page and embed is made of. */
export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin: var(--s4) 0 var(--s1); }
h2 { font-size: 1.35rem; margin: var(--s5) 0 var(--s2); }
h3 { font-size: 1.08rem; margin: var(--s4) 0 var(--s1); }
p, ul, ol, dl { margin: var(--s2) 0; max-width: 42rem; }
ul, ol { padding-left: 1.2rem; }
li + li { margin-top: .2rem; }
a { color: var(--leaf); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, summary:focus-visible, iframe:focus-visible, [tabindex]:focus-visible { outline: .2rem solid var(--ring); outline-offset: .15rem; }
code { font-size: .92em; background: var(--field); padding: .05em .25em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
.soft, .subtitle, caption, .from, .notes { color: var(--soft); }
.subtitle { margin-top: 0; }
.headline { font-family: var(--serif); font-size: 1.3rem; line-height: 1.35; border-left: .35rem solid var(--leaf); padding-left: var(--s3); margin: var(--s4) 0; max-width: 40rem; }
header .notice { max-width: none; }
.notice, .late { background: var(--sun); border: 1px solid var(--sun-line); border-left-width: .35rem; padding: var(--s2) var(--s3); }
.symbol { width: 1.25em; height: 1.25em; vertical-align: -.25em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; flex: none; }
dt { font-weight: 600; margin-top: var(--s2); }
dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: .9rem; padding-bottom: var(--s2); }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--ink); font-size: .9rem; vertical-align: bottom; }
td.number, th.number { text-align: right; }
tr.here > *, td.here, th.here { font-weight: 700; background: var(--field); }
tr.here > th, th.here { padding-left: var(--s2); }
td.here, td:last-child, th:last-child { padding-right: var(--s2); }
.summary th[scope="row"] { font-weight: 400; }
.range, .when { display: block; font-weight: 400; font-size: .85rem; color: var(--soft); }
.from, .notes { font-size: .88rem; }
.notes { padding-left: 1.1rem; }
@media (max-width: 30rem) {
  html { font-size: 100%; }
  h1 { font-size: 1.6rem; }
  th, td { font-size: .88rem; padding-right: .4rem; hyphens: auto; }
  thead th { font-size: .8rem; }
  .range, .when { font-size: .78rem; }
  .summary th, .summary td { font-size: .78rem; padding-right: .2rem; overflow-wrap: normal; hyphens: manual; }
  .summary th.here { padding-left: .3rem; }
  .summary td.here, .summary td:last-child, .summary th:last-child { padding-right: .3rem; }
}
@media (forced-colors: active) {
  .headline, .notice, .late { border-color: CanvasText; }
  tr.here > *, td.here, th.here { border-bottom: 2px solid Highlight; }
}
`;
