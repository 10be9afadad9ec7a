/**
 * The screen in a corridor: 16 to 9, one part after the other, without a script. What is said is never under 4.2 % of the height: on a screen
 * of 50 cm that is 21 mm, for eyes at three metres. Who wants less motion, or has a small screen, gets all parts below one another.
 */
export const CORRIDOR_STYLESHEET_PATH = '/assets/corridor.css';

/** Of one part. */
const SECONDS = 14;
const MOST_PARTS = 6;

/** Each part is there for its share of the round, and gone for the rest. */
function rounds(): string {
  return Array.from({ length: MOST_PARTS - 1 }, (_, at) => at + 2)
    .map((count) => {
      const share = 100 / count;
      const delays = Array.from(
        { length: count },
        (_, at) => `.of-${count} .part:nth-child(${at + 1}) { animation-delay: ${(at - count) * SECONDS}s; }`,
      ).join(' ');
      return `@keyframes round-${count} { 0%, ${share.toFixed(3)}% { visibility: visible; } ${(share + 0.001).toFixed(3)}%, 100% { visibility: hidden; } }
  .of-${count} .part { animation: round-${count} ${count * SECONDS}s step-end infinite; } ${delays}`;
    })
    .join('\n  ');
}

export const CORRIDOR = `
body:has(.corridor) > header, body:has(.corridor) > footer { display: none; }
main:has(.corridor) { max-width: none; padding: 0; margin: 0; }
.corridor { background: var(--card); }
.corridor .part { box-sizing: border-box; padding: 1.2rem; border-top: .5rem solid var(--leaf); }
.corridor h1, .corridor h2 { margin: 0 0 .4em; color: var(--leaf); font-size: 1.3rem; }
.corridor .told { margin: 0; max-width: none; font: 600 1.7rem/1.2 var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
.corridor ul, .corridor p, .corridor table { max-width: none; }
.corridor ul { padding-left: 1.1em; }
.corridor .picture { margin: .6em 0 0; }
.corridor-foot { display: flex; flex-wrap: wrap; gap: .4rem 2rem; align-items: center; padding: .6rem 1.2rem; }
.corridor-foot p { margin: 0; }
.corridor-foot .qr { width: 6rem; height: 6rem; }
.corridor .large-numbers { display: flex; flex-wrap: wrap; gap: .3rem 5vw; align-items: flex-end; }
.corridor .large-numbers p { margin: 0; }
.corridor .large-numbers strong { display: block; font: 700 3.4rem/1.05 var(--serif); color: var(--leaf); }
@media (min-width: 60rem) and (min-aspect-ratio: 4/3) and (prefers-reduced-motion: no-preference) {
  .corridor { --unit: min(1vh, .5625vw); height: 100vh; display: grid; grid-template-rows: 1fr auto; overflow: hidden; }
  .parts { position: relative; }
  .corridor .part { position: absolute; inset: 0; padding: calc(4 * var(--unit)) 4vw 0; border-top-width: calc(1.4 * var(--unit)); overflow: hidden; font-size: calc(4.4 * var(--unit)); line-height: 1.25; }
  .corridor .part:only-child { visibility: visible; }
  .corridor h1, .corridor h2 { font-size: calc(5 * var(--unit)); }
  .corridor .told { font-size: calc(8.4 * var(--unit)); line-height: 1.16; }
  .corridor .told.long { font-size: calc(6.6 * var(--unit)); }
  .corridor li { margin: .3em 0; }
  .corridor .part p, .corridor .picture p, .corridor table th, .corridor table td { font-size: calc(4.4 * var(--unit)); }
  .corridor .part p.told { font-size: calc(8.4 * var(--unit)); } .corridor .part p.told.long { font-size: calc(6.6 * var(--unit)); }
  .corridor .large-numbers strong { font-size: calc(16 * var(--unit)); } .corridor .large-numbers strong.words { font-size: calc(9 * var(--unit)); }
  .corridor .picture p { margin: .1em 0 .4em; }
  .corridor .picture svg { width: auto; height: calc(7 * var(--unit)); max-width: 100%; } .corridor .picture svg.many { height: calc(11 * var(--unit)); }
  .corridor caption { font-size: calc(3.4 * var(--unit)); }
  .corridor table { width: 100%; } .corridor table th, .corridor table td { padding: .12em 1em .12em 0; }
  .corridor-foot { padding: calc(1.2 * var(--unit)) 4vw; font-size: calc(2.6 * var(--unit)); flex-wrap: nowrap; border-top: 2px solid var(--rule); }
  .corridor-foot .qr { width: calc(13 * var(--unit)); height: calc(13 * var(--unit)); flex: none; } .corridor-foot > div { flex: 1; }
  .corridor:has(#pause:checked) .part { animation-play-state: paused; }
  ${rounds()}
}
@media print { .corridor .part { break-inside: avoid; border-top: 2pt solid #000; } .corridor-foot label { display: none; } }
`;
