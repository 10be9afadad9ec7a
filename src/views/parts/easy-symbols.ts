/**
 * A symbol beside every idea of a page for easy reading, drawn for Wealdway as the sectors' are: single strokes, on a 48 by 48 grid, coloured by
 * the text around them. The words beside a symbol say the same, so that screen readers are spared it.
 */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** Path data by idea. A circle is two arcs, so that one path is enough for each. */
const STROKES = {
  people:
    'M24 6a6 6 0 0 0 0 12 6 6 0 0 0 0-12zM13 40v-8a11 11 0 0 1 22 0v8zM9 15a4.5 4.5 0 0 0 0 9 4.5 4.5 0 0 0 0-9zM3 39v-5a7 7 0 0 1 6-7M39 15a4.5 4.5 0 0 0 0 9 4.5 4.5 0 0 0 0-9zM45 39v-5a7 7 0 0 0-6-7',
  money:
    'M3 11h42v20H3zM28 26.5h-8c2-1.5 2.5-3.5 2-5.5-.8-3 .5-5.5 3-5.5 1.5 0 2.5.8 3 2M19.5 21.5h6M9 16v.1M39 26v.1M7 36h34M11 41h26',
  work: 'M4 17h40v24H4zM17 17v-6h14v6M4 27h16M28 27h16M20 24h8v7h-8z',
  book: 'M24 12C19 8.5 12 7.5 4 7.5v29c8 0 15 1 20 4.5 5-3.5 12-4.5 20-4.5v-29c-8 0-15 1-20 4.5zM24 12v29M10 15c3 .2 6 .8 8.5 1.8M10 23c3 .2 6 .8 8.5 1.8M38 15c-3 .2-6 .8-8.5 1.8M38 23c-3 .2-6 .8-8.5 1.8',
  college:
    'M24 4v8M24 4h9v5h-9M24 12L42 22H6zM8 22v20M40 22v20M4 42h40M20 42v-9h8v9M13 28h3v4h-3zM32 28h3v4h-3z',
  degree: 'M24 9L45 18 24 27 3 18zM12 22v11c6 5.5 18 5.5 24 0V22M41 20v14M38.5 39h5L41 34z',
  apprentice:
    'M15 17a9 9 0 0 1 18 0M12 17h24M22 8v5M26 8v5M16.5 19.5a7.5 7.5 0 0 0 15 0M8 43v-5a13 13 0 0 1 9-10l7 5 7-5a13 13 0 0 1 9 10v5zM24 33v10',
  apply: 'M33 20V5H8v38h25v-6M14 13h13M14 20h10M14 27h6M44 17l-14 15-5 1.5 1-5.5L40 13.5z',
  help: 'M13 17a5 5 0 0 0 0 10 5 5 0 0 0 0-10zM4 43v-4a9 9 0 0 1 18 0v4zM22 5h22v17H34l-6 6v-6h-6zM30 10.5c.5-1.5 2-2 3-2 2 0 3 1 3 2.5 0 2-3 2-3 4M33 18.5v.1',
  phone:
    'M10 5h8l4 11-5 4c2 5 6 9 11 11l4-5 11 4v8c0 3-2 5-5 5C20 43 5 28 5 10c0-3 2-5 5-5zM31 6a11 11 0 0 1 11 11M31 13a4.5 4.5 0 0 1 4 4',
  website: 'M4 7h40v27H4zM17 42h14M24 34v8M4 14h40M9 10.5v.1M13 10.5v.1M22 19l12 5-5 2-2 5z',
  map: 'M4 11l13-5 14 5 13-5v31l-13 5-14-5-13 5zM17 6v31M31 11v31M24 27c-4-4.5-5.5-6.5-5.5-9a5.5 5.5 0 0 1 11 0c0 2.5-1.5 4.5-5.5 9z',
  calendar:
    'M6 10h36v32H6zM6 19h36M15 5v9M33 5v9M13 26h5v4h-5zM22 26h5v4h-5zM31 26h5v4h-5zM13 34h5v4h-5zM22 34h5v4h-5z',
  choose: 'M5 8h14v14H5zM8 14l4 4 9-11M27 15h16M5 28h14v14H5zM27 35h16',
  look: 'M3 24c6-9 13-13 21-13s15 4 21 13c-6 9-13 13-21 13S9 33 3 24zM24 17a7 7 0 0 0 0 14 7 7 0 0 0 0-14zM24 23v2',
  home: 'M4 23L24 6l20 17M9 19v23h30V19M19 42V28h10v14',
  growth: 'M5 5v38h38M12 37v-9M21 37V24M30 37V18M11 18L22 12l7 3 13-9M34 6h8v8',
  fewer: 'M5 5v38h38M12 37V20M21 37v-7M30 37v-3M11 8l11 8 7-3 13 11M34 25h8v-8',
  coach:
    'M15 8a5 5 0 0 0 0 10 5 5 0 0 0 0-10zM6 42V30a9 9 0 0 1 18 0M33 16a5 5 0 0 0 0 10 5 5 0 0 0 0-10zM24 42v-4a9 9 0 0 1 18 0v4zM20 24l8-6',
  exam: 'M10 4h22l8 8v32H10zM32 4v8h8M17 22l4 4 8-9M17 35h15',
  shield: 'M24 4l16 6v12c0 10-6 17-16 22C14 39 8 32 8 22V10zM16 24l6 6 11-13',
  warning: 'M24 6L45 42H3zM24 18v12M24 36v.1',
} as const;

export type Idea = keyof typeof STROKES;

/** Large enough to be told apart at arm's length. */
export function ideaSymbol(idea: Idea): Markup {
  return html`<svg class="idea" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><path d="${STROKES[idea]}"/></svg>`;
}

/** By the words that carry a sentence, the most telling first. */
const CARRIED_BY: readonly (readonly [RegExp, Idea])[] = [
  [/exam/i, 'exam'],
  [/^No GCSEs/, 'choose'],
  [/GCSE/, 'book'],
  [/police check/i, 'shield'],
  [/computer guess/i, 'growth'],
  [/no numbers|not have many numbers|may be wrong/i, 'warning'],
  [/teacher/i, 'help'],
  [/at home/i, 'home'],
  [/^talk to/i, 'people'],
  [/^write/i, 'apply'],
  [/^choose/i, 'choose'],
  [/some years/i, 'calendar'],
  [/go to college/i, 'college'],
  [/degree/i, 'degree'],
  [/apprentice/i, 'apprentice'],
  [/£|\bpaid\b|\bpay\b|\bearn/i, 'money'],
  [/english|subjects/i, 'book'],
  [/adverts?\b|look for a job/i, 'apply'],
  [/school|college|train|study/i, 'college'],
  [/\bpeople\b/i, 'people'],
];

/** What a sentence of ours is about: work, where no word of it tells more. */
export function ideaOf(text: string): Idea {
  return CARRIED_BY.find(([words]) => words.test(text))?.[1] ?? 'work';
}
