/**
 * What an embed has besides the base: it is small, and it stands on somebody else's page. Its table is shown once something follows it,
 * that is, once it is whole: one that is painted while it arrives moves its columns with every row.
 */
export const EMBED = `
html { font-size: 100%; }
body { padding: .6rem .7rem; background: var(--paper); }
h1 { font-size: 1.25rem; margin: 0 0 .2rem; }
h2 { font-size: 1.05rem; margin: .8rem 0 .2rem; }
.subtitle { font-size: .92rem; }
.headline { font-size: 1.08rem; margin: .6rem 0; }
.adverts { list-style: none; padding: 0; margin: .4rem 0; }
.adverts > li { border-top: 1px solid var(--rule); padding: .4rem 0; margin: 0; }
.adverts p { margin: .1rem 0; font-size: .92rem; }
@media (max-width: 30rem) { body { padding: .6rem .5rem; } }
.scroll:not(:has(+ *)) { visibility: hidden; }
.from { margin: .25rem 0; font-size: .8rem; }
:root[data-theme="plain"] body { padding: 0; }
`;
