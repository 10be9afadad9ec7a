/** The two stylesheets, each one small file: of pages, and of embeds. */
import { BASE } from './style/base.ts';
import { CHART } from './style/chart.ts';
import { EMBED } from './style/embed.ts';
import { PAGE } from './style/page.ts';
import { PANELS } from './style/panels.ts';
import { type PosterSize, posterStyle } from './style/poster.ts';
import { PRINT } from './style/print.ts';
import { TOKENS } from './style/tokens.ts';

export const PAGE_STYLESHEET_PATH = '/assets/wealdway.css';
export const EMBED_STYLESHEET_PATH = '/embed/v1/wealdway.css';

export const PAGE_STYLESHEET = compact(TOKENS, BASE, CHART, PAGE, PRINT, PANELS);
export const posterStylesheet = (size: PosterSize): string => compact(posterStyle(size));
export const EMBED_STYLESHEET = compact(TOKENS, BASE, EMBED);

/** Without the line ends and the spaces that only writers need. None of our values holds a line end or a doubled space. */
function compact(...parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();
}
