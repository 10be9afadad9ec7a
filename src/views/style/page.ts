/** The frame of pages: head, ways around, forms, cards. Not needed by embeds. */
export const PAGE = `
.wide { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
.top { border-bottom: .3rem solid var(--leaf); background: var(--card); padding: .7rem 0; }
.top .wide { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: center; }
.name { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .45rem; color: var(--ink); font: 700 1.3rem/1.3 var(--serif); text-decoration: none; }
.name svg { width: 1.7rem; height: 1.7rem; }
.top ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0 0 0 auto; padding: 0; }
.top li { margin: 0; }
.box { display: flex; gap: .3rem; margin: 0; flex: 1 1 10rem; min-width: 0; max-width: min(19rem, 100%); }
.box input { flex: 1 1 4rem; min-width: 0; width: auto; padding: .25rem .5rem; font-size: 1rem; }
.box button { padding: .25rem .7rem; font-size: 1rem; }
.top ul a, .crumbs a, .switch a, .take a, footer a { display: inline-block; padding: .2rem 0; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: var(--s2) 1rem; background: var(--sun); color: var(--ink); }
.crumbs ol { list-style: none; padding: 0; margin: var(--s3) 0 0; display: flex; flex-wrap: wrap; gap: 0 .4rem; font-size: .92rem; max-width: none; }
.crumbs li { margin: 0; }
.crumbs li + li::before { content: "/"; color: var(--soft); margin-right: .4rem; }
.switch ul { list-style: none; padding: 0; margin: var(--s3) 0; display: flex; flex-wrap: wrap; gap: var(--s2); max-width: none; }
.switch li { margin: 0; }
.switch a { border: 1px solid var(--line); border-radius: 1rem; padding: .15rem .8rem; text-decoration: none; background: var(--card); }
.switch a[aria-current] { background: var(--leaf); color: var(--leaf-ink); border-color: var(--leaf); font-weight: 600; }
.answer { font-weight: 600; margin-top: var(--s4); }
.lesson { font-size: .92rem; margin: var(--s2) 0; }
.lesson a { display: inline-block; padding: .2rem 0; }
.tiles { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: var(--s2); max-width: none; }
.tiles li { margin: 0; }
.tiles a, .tiles .current { display: flex; gap: .6rem; align-items: center; height: 100%; padding: .55rem .7rem; border: 1px solid var(--rule); border-radius: .4rem; background: var(--card); text-decoration: none; }
.tiles a:hover { border-color: var(--leaf); text-decoration: underline; }
.tiles .current { background: var(--field); font-weight: 600; }
.tiles .symbol { width: 1.6rem; height: 1.6rem; color: var(--leaf); }
.title .symbol { color: var(--leaf); margin-right: .3rem; }
.card { border: 1px solid var(--rule); border-radius: .5rem; background: var(--card); padding: var(--s3) var(--s4); margin: var(--s4) 0; max-width: 46rem; }
.card > :first-child { margin-top: 0; }
.cite { font-size: .88rem; }
.places { columns: 16rem auto; }
.adverts { list-style: none; padding: 0; max-width: 46rem; }
.adverts > li { border-top: 1px solid var(--rule); padding: var(--s3) 0; margin: 0; }
.adverts h3 { margin: 0; }
.adverts p { margin: .1rem 0; }
.adverts .closes { font-weight: 600; }
.adverts .posted { font-size: .94rem; color: var(--soft); }
form { margin: var(--s4) 0; max-width: 46rem; }
label, legend { display: block; font-weight: 600; margin-bottom: var(--s1); }
fieldset { border: 0; padding: 0; margin: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: var(--s3); align-items: end; }
.fields select, .fields input:not([type="checkbox"]) { height: 2.9rem; }
.search { display: flex; gap: var(--s2); flex-wrap: wrap; }
input, select, textarea { font: inherit; padding: .5rem .65rem; border: 2px solid var(--ink); border-radius: .25rem; background: var(--card); color: inherit; width: 100%; min-width: 0; }
.search input { flex: 1 1 12rem; width: auto; max-width: 26rem; }
textarea, .address { font: .88rem/1.45 ui-monospace, Menlo, Consolas, monospace; }
.ask { display: grid; grid-template-columns: 1fr 1fr auto; gap: var(--s2); align-items: end; }
.ask.one { grid-template-columns: minmax(0, 1fr) auto; max-width: 32rem; }
/* Where a browser can open what is folded: a wide screen has room for the form. */
@supports selector(::details-content) { @media (min-width: 46.01rem) {
  .folds > summary { display: none; }
  .folds::details-content { content-visibility: visible; display: block; }
} }
.chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s2); max-width: none; }
.chips li { margin: 0; }
.chips a { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; text-decoration: none; background: var(--field); }
.chips a::after { content: " ×" / ""; font-weight: 700; }
ul.try { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem .4rem; margin: calc(-1 * var(--s2)) 0 var(--s3); max-width: 46rem; font-size: .92rem; }
.try li { margin: 0; }
.try a { display: inline-block; border: 1px solid var(--leaf); border-radius: 1rem; padding: .15rem .6rem; text-decoration: none; background: var(--card); }
.try a:hover { text-decoration: underline; }
.tick { display: flex; gap: var(--s2); align-items: center; min-height: 2.75rem; }
.tick input { width: 1.35rem; height: 1.35rem; flex: none; accent-color: var(--leaf); }
.tick label { margin: 0; font-weight: 400; }
select + button { margin-top: var(--s2); }
a.button { display: inline-block; text-decoration: none; }
button, a.button { font: inherit; font-weight: 600; padding: .5rem 1.3rem; border: 2px solid var(--leaf); border-radius: .25rem; background: var(--leaf); color: var(--leaf-ink); cursor: pointer; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1rem; max-width: none; }
.state { font-weight: 700; }
summary { cursor: pointer; padding: .2rem 0; }
details { margin: var(--s2) 0; }
.asked .kept > summary { font-size: .92rem; color: var(--soft); }
.preview { border: 1px dashed var(--line); padding: var(--s2); max-width: 44rem; overflow: hidden; }
.embed-chosen form, .embed-chosen h2 { margin: 0 0 var(--s2); }
.embed-chosen .notice { margin: var(--s2) 0; }
.embed-chosen .fields { margin-bottom: var(--s2); }
.embed-chosen select { font-size: .85rem; padding-inline: .5rem; }
.copying { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); margin: var(--s1) 0 0; }
.copying:has([hidden]) { display: none; }
@media (min-width: 46rem) {
  .embed-chosen { display: grid; grid-template-columns: minmax(0, 27.5rem) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: var(--s2) var(--s4); margin-top: var(--s4); }
  .embed-chosen .seen { grid-area: 1 / 1 / span 2; }
  .embed-chosen .make { grid-area: 1 / 2; }
  .embed-chosen .take-code { grid-area: 2 / 2; }
  .embed-chosen .fields { grid-template-columns: 1fr; gap: var(--s2); }
}
.preview iframe { border: 0; width: 100%; max-width: 26rem; }
.preview .when-narrow { display: none; }
.preview img { max-width: 100%; height: auto; }
.qr { width: 7.5rem; height: 7.5rem; background: #fff; }
.lines { list-style: none; padding: 0; }
.lines li { border-bottom: 1px solid var(--line); min-height: 2.6rem; color: var(--soft); }
.answer-line { border-bottom: 1px solid var(--line); height: 3.2rem; max-width: 42rem; }
.task li { break-inside: avoid; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); max-width: none; }
.cards li { border: 1px dashed var(--line); margin: 0; padding: .8rem .6rem; min-height: 5rem; display: grid; place-items: center; text-align: center; font-weight: 600; break-inside: avoid; }
.letters { width: auto; }
.letters th, .letters td { padding: 0; width: 2.1rem; height: 2.1rem; text-align: center; vertical-align: middle; border: 1px solid var(--rule); font-size: 1.05rem; }
.letters th { font-size: .75rem; font-weight: 400; color: var(--soft); background: var(--field); }
.gaps ol { padding-left: 1.9rem; }
.solved { font: 1rem/1.35 ui-monospace, Menlo, Consolas, monospace; overflow-x: auto; }
.quiz .options { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; max-width: none; }
ol.quiz { padding-left: 2.2em; }
.quiz li { break-inside: avoid; margin-top: var(--s3); }
.minutes { list-style: none; padding: 0; max-width: none; }
.minutes li { border-top: 1px solid var(--rule); padding: var(--s2) 0; margin: 0; break-inside: avoid; }
.minutes h2 { margin: 0; }
.minutes h2 span { display: block; font-size: .95rem; color: var(--leaf); }
.minutes p { margin: .2rem 0 0; max-width: 46rem; }
.go a + a { margin: .15rem 0 0 .1rem; }
.big { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: var(--s3); max-width: none; }
.big li { margin: 0; border-top: .3rem solid var(--leaf); background: var(--card); padding: var(--s2) var(--s3); }
.big strong { display: block; font: 700 2rem/1.2 var(--serif); }
.sheet { display: flex; gap: var(--s4); flex-wrap: wrap; align-items: flex-start; }
.sheet > :first-child { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
.print { display: none; }
footer.wide { border-top: 1px solid var(--rule); margin-top: var(--s6); padding-top: var(--s3); padding-bottom: var(--s5); font-size: .92rem; }
footer ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; max-width: none; }
footer li { margin: 0; }
@media (max-width: 30rem) {
  .preview .when-narrow { display: block; }
  .preview .when-wide { display: none; }
  .places { columns: auto; }
  .tiles { grid-template-columns: 1fr 1fr; gap: .3rem; }
  .tiles a, .tiles .current { padding: .3rem .4rem; gap: .35rem; font-size: .88rem; line-height: 1.25; }
  .tiles .symbol { width: 1.3rem; height: 1.3rem; }
  .top { padding: .4rem 0; }
  .top .wide { gap: .1rem 1rem; }
  .top ul { margin-left: 0; gap: 0 .5rem; font-size: .84rem; }
  .ask label { font-size: .85rem; }
  /* Each field as wide as a school's name. */
  .folds .ask { grid-template-columns: 1fr; }
  main:has(.folds) h1 { font-size: 1.4rem; margin: var(--s2) 0; }
  main:has(.folds) h2 { font-size: 1.15rem; margin: var(--s2) 0 0; }
  main:has(.folds) form, main:has(.folds) .folds { margin: 0; }
  main:has(.folds) .chips, main:has(.folds) .orders ul { gap: .3rem; margin: .2rem 0; }
  .chips a { padding: 0 .4rem; font-size: .88rem; line-height: 1.6rem; }
  .card { padding: var(--s3); }
  .letters th, .letters td { width: 1.3rem; height: 1.5rem; font-size: .85rem; }
}
`;
