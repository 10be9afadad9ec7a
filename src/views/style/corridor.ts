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
.corridor .told { margin: 0; max-width: none; font: 600 1.7rem/1.2 var(--serif); overflow-wrap: anywhere; text-wrap: pretty; }
.corridor .told b { display: block; font-size: min(2.6em, 18vw); line-height: 1.05; color: var(--leaf); }
.corridor ul, .corridor p, .corridor table { max-width: none; }
.corridor ul { list-style: none; padding: 0; }
.corridor li { margin: .6em 0; }
.corridor li strong, .corridor li span, .corridor li b { display: block; }
.corridor li b { color: var(--clay); }
.corridor .poster-picture { margin: .6em 0 0; }
.corridor .poster-picture svg { display: block; width: 100%; max-height: 9rem; }
.corridor .poster-picture div svg { height: 1.6rem; }
.corridor .poster-picture p { margin: .3em 0 .1em; }
.corridor .ink { fill: var(--leaf); }
.corridor .bare { fill: var(--field); stroke: var(--ink); stroke-width: .3; vector-effect: non-scaling-stroke; }
.corridor-side { padding: 1.2rem; text-align: center; }
.corridor-side p { margin: .4rem 0; }
.corridor-side .qr { width: 14rem; height: 14rem; }
.corridor-side .school { font: 700 1.4rem/1.15 var(--serif); overflow-wrap: anywhere; }
.corridor-foot { display: flex; flex-wrap: wrap; gap: .4rem 2rem; align-items: center; padding: .6rem 1.2rem; }
.corridor-foot p { margin: 0; }
.corridor .set-up { flex: 1 1 100%; padding: .6rem 1.2rem; }
.corridor .set-up p, .corridor .set-up ul { margin: .4rem 0; }
.corridor .set-up form { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; }
.corridor-foot label { display: flex; align-items: center; gap: .4em; margin: 0; white-space: nowrap; } .corridor .set-up label { white-space: normal; }
.corridor .set-up input { width: auto; flex: 0 1 24rem; }
.corridor .large-numbers { display: flex; flex-wrap: wrap; gap: .3rem 4vw; align-items: flex-end; }
.corridor .large-numbers p { margin: 0; }
.corridor .large-numbers strong { display: block; font: 700 min(3.4rem, 14vw)/1.05 var(--serif); color: var(--leaf); }
@media (min-width: 60rem) and (min-aspect-ratio: 4/3) and (prefers-reduced-motion: no-preference) {
  .corridor { --unit: min(1vh, .5625vw); height: 100vh; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) calc(50 * var(--unit)); overflow: hidden; border-top: calc(1.4 * var(--unit)) solid var(--leaf); }
  .parts { position: relative; }
  /* What there is fills the height: the drawing takes what the words leave. */
  .corridor .part { position: absolute; inset: 0; padding: calc(3 * var(--unit)) calc(5 * var(--unit)); border: 0; overflow: hidden; display: flex; flex-direction: column; gap: calc(2.5 * var(--unit)); font-size: calc(4.8 * var(--unit)); line-height: 1.2; }
  .corridor .part:only-child { visibility: visible; }
  .corridor h1, .corridor h2 { font-size: calc(5.4 * var(--unit)); line-height: 1.15; margin: 0; }
  .corridor .told.long b { font-size: 3.1em; }
  .corridor ul { margin: 0; } .corridor ul, .corridor .part table { flex: 1 1 0; min-height: 0; } .corridor ul { display: flex; flex-direction: column; justify-content: space-evenly; }
  .corridor li { margin: 0; padding-top: calc(2 * var(--unit)); border-top: calc(.3 * var(--unit)) solid var(--rule); }
  .corridor li strong { font: 700 calc(6 * var(--unit))/1.15 var(--serif); }
  .corridor .part p, .corridor table th, .corridor table td { font-size: calc(5 * var(--unit)); }
  .corridor table td { font-size: calc(6.4 * var(--unit)); font-weight: 700; white-space: nowrap; }
  .corridor .part p.told { font-size: calc(8.4 * var(--unit)); } .corridor .part p.told.long { font-size: calc(5.8 * var(--unit)); }
  .corridor .large-numbers strong { font-size: calc(11 * var(--unit)); } .corridor .large-numbers strong.words { font-size: calc(9 * var(--unit)); }
  .corridor .poster-picture { flex: 1 1 0; min-height: 0; margin: 0; display: flex; flex-direction: column; gap: calc(2 * var(--unit)); }
  .corridor .poster-picture svg { flex: 1 1 0; min-height: 0; max-height: none; }
  .corridor .poster-picture > svg { width: auto; max-width: 100%; align-self: flex-start; }
  .corridor .part:has(.large-numbers) { justify-content: space-between; padding-bottom: calc(5 * var(--unit)); }
  .corridor .poster-picture > div { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; }
  .corridor .poster-picture p { margin: 0; } .corridor .poster-picture strong { font: 700 calc(8 * var(--unit))/1.1 var(--serif); }
  .corridor .poster-picture .bare { stroke-width: calc(.4 * var(--unit)); }
  .corridor caption { font-size: calc(3.4 * var(--unit)); }
  .corridor table { width: 100%; } .corridor table th, .corridor table td { padding: calc(.8 * var(--unit)) 0 0; vertical-align: baseline; } .corridor table td { padding-left: .6em; } .corridor table td, .corridor thead th + th { text-align: right; } .corridor th[scope="row"] { width: 99%; }
  .corridor-side { padding: calc(1 * var(--unit)) calc(2 * var(--unit)); display: flex; flex-direction: column; align-items: center; justify-content: center; gap: calc(1.5 * var(--unit)); border-left: 2px solid var(--rule); }
  .corridor-side p { margin: 0; font-size: calc(4.2 * var(--unit)); line-height: 1.2; font-weight: 700; }
  .corridor-side a { text-decoration: none; }
  .corridor-side .school { font-size: calc(5 * var(--unit)); line-height: 1.12; } .corridor-side .school.long { font-size: calc(4.2 * var(--unit)); }
  .corridor-side .qr { width: calc(43 * var(--unit)); height: calc(43 * var(--unit)); flex: none; }
  .corridor-foot { grid-column: 1 / -1; padding: calc(1 * var(--unit)) calc(5 * var(--unit)); font-size: calc(2.6 * var(--unit)); line-height: 1.25; flex-wrap: nowrap; border-top: 2px solid var(--rule); }
  .corridor-foot > p { flex: 1; }
  .corridor-foot { position: relative; }
  .corridor .set-up { display: none; position: absolute; inset: auto 0 100% 0; padding: calc(2 * var(--unit)) calc(5 * var(--unit)); background: var(--card); border-top: 2px solid var(--rule); }
  .corridor:has(#pause:checked) .set-up { display: block; }
  .corridor .set-up ul { flex-direction: row; justify-content: flex-start; } .corridor .set-up li { border: 0; padding: 0; }
  .corridor:has(#pause:checked) .part { animation-play-state: paused; }
  ${rounds()}
}
@media (forced-colors: active) { .corridor .ink { fill: CanvasText; } .corridor .bare { fill: Canvas; stroke: CanvasText; } }
@media print { .corridor .part { break-inside: avoid; border-top: 2pt solid #000; } .corridor-foot label, .corridor .set-up { display: none; } }
`;
