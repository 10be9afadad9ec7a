/**
 * What an embed has besides the base: it is small, and it stands on somebody else's page. Its table is shown once something follows it,
 * that is, once it is whole: one that is painted while it arrives moves its columns with every row.
 */
export const EMBED = `
html { font-size: 100%; }
body { padding: .6rem .7rem; background: var(--paper); max-width: 26rem; }
main { padding: 0; }
/* What a frame has too much is shared out, once all has come: parts that moved apart while it arrives would jump. One that fits its content
   has nothing too much. */
/* Should the rest never come, what has come is shown, with a way to the whole above it. */
@keyframes come { to { visibility: visible; } }
.fills:not(:has(> .end)) main { visibility: hidden; animation: come 0s 5s forwards; }
.fills:not(:has(> .end)) .cut { display: block; }
body.fills { box-sizing: border-box; min-height: 100vh; display: flex; }
.fills main { flex: 1; min-width: 0; display: flex; flex-direction: column; justify-content: space-between; }
.fills .adverts { flex: 1; display: flex; flex-direction: column; justify-content: space-evenly; }
.claim { font: 600 1.12rem/1.28 var(--serif); margin: .3rem 0; }
.notice { font-size: .85rem; padding: .3rem .5rem; margin: .2rem 0 .5rem; }
.picture { margin: .4rem 0; }
table { margin: .4rem 0; }
caption { font-size: .88rem; }
th, td { padding: .22rem .3rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 { font-size: 1.12rem; margin: 0 0 .2rem; }
h2 { font-size: 1.05rem; margin: .8rem 0 .2rem; }
.subtitle { font-size: .92rem; }
.headline { font-size: 1.08rem; margin: .6rem 0; }
.adverts { list-style: none; padding: 0; margin: .4rem 0; }
.adverts > li { border-top: 1px solid var(--rule); padding: .4rem 0; margin: 0; }
.adverts p { margin: .1rem 0; font-size: .92rem; }
@media (max-width: 30rem) { body { padding: .6rem .5rem; } }
.scroll:not(:has(+ *)) { visibility: hidden; animation: come 0s 5s forwards; }
.from { margin: .25rem 0; font-size: .8rem; }
:root[data-theme="plain"] body { padding: 0; }
`;
