/** The two stylesheets, each one small file: of pages, and of embeds. */
import { BASE } from './base.ts';
import { CHART } from './chart.ts';
import { CORRIDOR } from './corridor.ts';
import { DOTS } from './dots.ts';
import { EASY } from './easy.ts';
import { EMBED } from './embed.ts';
import { GROWTH } from './growth.ts';
import { INSIGHT } from './insight.ts';
import { JOB } from './job.ts';
import { MAP } from './map.ts';
import { PAGE } from './page.ts';
import { PANELS } from './panels.ts';
import { PASTED_PREVIEW } from './pasted.ts';
import { type PosterSize, posterStyle } from './poster.ts';
import { PRINT } from './print.ts';
import { SHOW } from './show.ts';
import { TOKENS } from './tokens.ts';

export const PAGE_STYLESHEET_PATH = '/assets/wealdway.css';
export const EMBED_STYLESHEET_PATH = '/embed/v1/wealdway.css';

export const PAGE_STYLESHEET = compact(
  TOKENS,
  BASE,
  CHART,
  PAGE,
  JOB,
  MAP,
  DOTS,
  INSIGHT,
  GROWTH,
  PRINT,
  EASY,
  PANELS,
  PASTED_PREVIEW,
);
export const posterStylesheet = (size: PosterSize): string => compact(posterStyle(size));
export const CORRIDOR_STYLESHEET = compact(CORRIDOR);
export const SHOW_STYLESHEET = compact(SHOW);
export const EMBED_STYLESHEET = compact(TOKENS, BASE, INSIGHT, DOTS, EMBED);

/** Without the line ends and the spaces that only writers need. None of our values holds a line end or a doubled space. */
function compact(...parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();
}
