/** Slides for the board: each fills the screen, and the page stops at each. Where a screen is small they follow one another as a page does. */
export const SHOW_STYLESHEET_PATH = '/assets/show.css';

export const SHOW = `
.show { margin: 0 calc(50% - 50vw); }
.slide { box-sizing: border-box; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; justify-content: space-between; gap: 1.2rem; padding: clamp(1rem, 3vw, 3.2rem); border-top: .5rem solid var(--leaf); background: var(--card); }
.slide > div { flex: 1; display: flex; flex-direction: column; justify-content: safe center; gap: 1rem; min-width: 0; }
.slide h2 { margin: 0; font-size: clamp(1.2rem, 2.2vw, 2.2rem); color: var(--leaf); }
.slide-line { margin: 0; max-width: none; font: 600 clamp(1.4rem, 3.6vw, 3.8rem)/1.25 var(--serif); text-wrap: pretty; overflow-wrap: anywhere; }
.slide-line.long { font-size: clamp(1.25rem, min(3vw, 5.4vh), 3.2rem); }
.slide ul { max-width: none; font-size: clamp(1.1rem, min(2.3vw, 4.1vh), 2.7rem); margin: 0; }
.slide-pay { margin: 0; max-width: none; font-size: clamp(1rem, min(1.8vw, 3.2vh), 2rem); }
.slide li { margin: .4em 0; }
.slide table { font-size: clamp(1rem, min(1.9vw, 3.4vh), 2.1rem); width: 100%; }
.slide table th, .slide table td { font-size: inherit; padding-top: .25em; padding-bottom: .25em; }
.slide table tr.here, .slide table tr.here > * { background: none; }
.slide .pay-ranges .range { font-size: inherit; }
.slide caption { font-size: clamp(1rem, 1.3vw, 1.3rem); }
.large-numbers { display: flex; flex-wrap: wrap; gap: .4rem clamp(1.5rem, 5vw, 6rem); align-items: flex-end; }
.large-numbers p { margin: 0; font-size: clamp(1.1rem, 2.2vw, 2.4rem); max-width: none; }
.large-numbers strong { display: block; font: 700 clamp(3rem, min(10vw, 19vh), 12rem)/1.05 var(--serif); color: var(--leaf); }
.large-numbers strong.words { font-size: clamp(1.8rem, min(5.4vw, 10vh), 6rem); }
.slide-symbol .symbol { width: clamp(4rem, min(14vw, 26vh), 16rem); height: auto; stroke-width: 1.25; color: var(--leaf); }
.slide-ask { margin: 0; max-width: none; align-self: flex-start; font: 600 clamp(1.15rem, min(2.4vw, 4.3vh), 2.7rem)/1.25 var(--serif); color: var(--clay); }
.slide .picture { margin: 0; }
.slide .picture p { font-size: clamp(1.1rem, 2.4vw, 2.6rem); margin: .15em 0 .5em; max-width: none; }
.slide .picture svg { width: auto; height: clamp(1.4rem, min(5vw, 9vh), 5.4rem); max-width: 100%; }
.slide .picture svg.many { height: clamp(4rem, 11vw, 11rem); }
.slide .middles td:nth-child(2) { width: 45%; }
.slide .middles td { vertical-align: middle; }
.slide .middles .share { display: block; width: 100%; height: .8em; }
.slide .pay-range { width: clamp(10rem, 25vw, 30rem); height: auto; }
@media (min-width: 48rem) { .slide .pay-range { display: inline-block; vertical-align: middle; margin-right: .8em; } .slide .pay-ranges .range { display: inline; } }
.slide nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; font-size: 1rem; align-items: center; }
.slide nav li { margin: 0; }
.slide .from { font-size: clamp(.9rem, 1.1vw, 1.1rem); max-width: none; }
@media (min-width: 48rem) and (min-height: 26rem) { html:has(.show) { scroll-snap-type: y mandatory; } .slide, body:has(.show) > header { scroll-snap-align: start; } body:has(.show) > footer { scroll-snap-align: end; } }
@media print {
  @page { size: A4 landscape; margin: 10mm; }
  .show { margin: 0; }
  .slide { min-height: 180mm; break-after: page; break-inside: avoid; border-top: 2pt solid #000; padding: 4mm 0; }
  .slide:last-child { break-after: auto; }
  .slide nav li:has(a) { display: none; }
  body:has(.show) > header, main:has(.show) > .title { display: none; }
  .slide-line { font-size: 26pt; } .slide-line.long { font-size: 19pt; }
  .slide h2 { font-size: 18pt; } .slide ul, .slide table, .slide .picture p { font-size: 15pt; } .slide caption, .slide .from { font-size: 10pt; }
  .large-numbers strong { font-size: 60pt; color: #000; } .large-numbers strong.words { font-size: 32pt; } .large-numbers p { font-size: 15pt; } .slide-ask { font-size: 17pt; }
  .slide .picture svg { height: 12mm; } .slide .picture svg.many { height: 36mm; } .slide .pay-range { width: 80mm; }
}
`;
