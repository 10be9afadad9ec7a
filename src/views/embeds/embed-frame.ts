/** The frame of every embed: one document and one small stylesheet, no script, on somebody else's page. */
import { html } from 'hono/html';
import type { Markup } from '../parts/markup.ts';
import { EMBED_STYLESHEET_PATH } from '../style/stylesheet.ts';

/** Named themes only: an embed whose colours an address could set would let a link repaint our figures. */
export const THEMES = ['auto', 'light', 'dark', 'plain'] as const;
export type Theme = (typeof THEMES)[number];

export const EMBED_KINDS = ['snapshot', 'vacancies', 'compare', 'jobs'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export interface EmbedFrame {
  readonly title: string;
  readonly theme: Theme;
  readonly notice: string | null;
  /** Kept out of search engines: the whole page is what they should find. */
  readonly canonical: string;
  /** Whether it was asked to report its height to the page around it: the one thing that needs a script. */
  readonly resizes: boolean;
  readonly main: Markup;
}

export function renderEmbed({ title, theme, notice, canonical, resizes, main }: EmbedFrame): string {
  return html`<!doctype html>
<html lang="en-GB"${theme === 'auto' ? '' : html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${EMBED_STYLESHEET_PATH}">
${resizes ? html`<script src="/embed/v1/report-height.js" type="module"></script>\n` : ''}</head>
<body${resizes ? '' : html` class="fills"`}>
<main>
${resizes ? '' : html`<p class="cut" hidden>${outwards(canonical, 'Not all of this has loaded: open the whole page')}</p>\n`}${notice === null ? '' : html`<p class="notice">${notice}</p>`}
${main}
</main>${resizes ? '' : html`<div class="end"></div>`}
</body>
</html>`.toString();
}

/** Out of the frame, in a tab of its own. */
export function outwards(href: string, words: string): Markup {
  return html`<a href="${href}" target="_blank" rel="noopener">${words}</a>`;
}
