/**
 * The visual language in values: colours, type, spacing. Every colour pair that carries text is at least 4.5:1, every line and bar
 * at least 3:1, in both schemes. Meaning never rests on colour: the place itself is solid, the others are outlined.
 */
const LIGHT = `
--paper: #fdfbf6; --card: #fff; --field: #f1ece0; --ink: #24231f; --soft: #57544b; --line: #8f897b; --rule: #d8d1c1;
--leaf: #1c5546; --leaf-ink: #fff; --clay: #8c3b1b; --sun: #fff1cf; --sun-line: #9a6a00; --bar: #1c5546; --bar-other: #efe9da; --whisker: #24231f; --ring: #8c3b1b;
--shade-1: #e3ede6; --shade-2: #a9cdb9; --shade-3: #3f806a; --shade-4: #14463a;`;

const DARK = `
--paper: #1d1e1a; --card: #262822; --field: #32342c; --ink: #f3efe4; --soft: #c6c1b2; --line: #8f897b; --rule: #4a4b42;
--leaf: #9ad8bd; --leaf-ink: #10231c; --clay: #f0b193; --sun: #3b3216; --sun-line: #d8aa45; --bar: #9ad8bd; --bar-other: #32342c; --whisker: #f3efe4; --ring: #f0b193;
--shade-1: #2f3a34; --shade-2: #3f6154; --shade-3: #7fc0a4; --shade-4: #c9f0dd;`;

export const TOKENS = `
:root { color-scheme: light dark; ${LIGHT}
--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
--serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
--s1: .25rem; --s2: .5rem; --s3: .8rem; --s4: 1.25rem; --s5: 2rem; --s6: 3rem; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]):not([data-theme="plain"]) { ${DARK} } }
:root[data-theme="light"], :root[data-theme="plain"] { color-scheme: light; }
:root[data-theme="plain"] { --paper: #fff; --card: #fff; --field: #f2f2f2; --leaf: #1a1a1a; --leaf-ink: #fff; --bar: #1a1a1a; --bar-other: #fff; --rule: #ccc; --shade-1: #eee; --shade-2: #bbb; --shade-3: #666; --shade-4: #222; --serif: inherit; }
:root[data-theme="dark"] { color-scheme: dark; ${DARK} }
`;
