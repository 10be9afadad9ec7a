/** The code that a school pastes, in each form. Written once: oEmbed and the embed-code page give the same. */
import { html } from 'hono/html';
import type { Theme } from './embed-frame.ts';

export interface EmbedChoice {
  /** Names the content: the frame's title and the link's words. */
  readonly title: string;
  /** The whole page, absolute. */
  readonly whole: string;
  /** Path and query of the embed without its theme. */
  readonly path: string;
  readonly theme: Theme;
  readonly origin: string;
  /** Tall enough for all of it at 320 px. */
  readonly heightPx: number;
}

export function embedAddress({ origin, path, theme }: EmbedChoice): string {
  return `${origin}${path}${theme === 'auto' ? '' : `&theme=${theme}`}`;
}

/** The frame alone, as oEmbed gives it. */
export function frameCode(choice: EmbedChoice, height = choice.heightPx): string {
  return html`<iframe src="${embedAddress(choice)}" title="${choice.title}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:26rem"></iframe>`.toString();
}

/** The link that stays when a site takes the frame away, or stops the frame from opening a window. */
export function linkCode({ whole, title }: EmbedChoice): string {
  return html`<p><a href="${whole}">${title}: all figures, notes and sources</a></p>`.toString();
}

/** 1. The usual form: a frame and, outside it, a link that stays if the frame is taken away. */
export function frameForm(choice: EmbedChoice): string {
  return `${frameCode(choice)}\n${linkCode(choice)}`;
}

/** 2. The frame that grows: with the script it fits its content, without it the height is as in form 1. */
export function resizingForm(choice: EmbedChoice): string {
  const address = `${embedAddress(choice)}&resize=1`;
  return html`<iframe src="${address}" title="${choice.title}" width="100%" height="${choice.heightPx}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:26rem"></iframe>
<p><a href="${choice.whole}">${choice.title}: all figures, notes and sources</a></p>
<script src="${choice.origin}/embed/v1/resize.js" async></script>`.toString();
}

/** 3. The custom element. */
export function elementForm(
  choice: EmbedChoice,
  attributes: { readonly area: string; readonly sector: string; readonly level: string },
): string {
  return html`<wealdway-snapshot area="${attributes.area}" sector="${attributes.sector}" level="${attributes.level}" theme="${choice.theme}"><a href="${choice.whole}">${choice.title}</a></wealdway-snapshot>
<script type="module" src="${choice.origin}/embed/v1/wealdway-snapshot.js"></script>`.toString();
}

/** 5. A picture with its words. */
export function pictureForm(
  choice: EmbedChoice,
  picture: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  },
): string {
  return html`<a href="${choice.whole}"><img src="${picture.address}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto"></a>`.toString();
}
