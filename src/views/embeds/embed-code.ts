/** The code that a school pastes, in each form. Written once: oEmbed and the embed-code page give the same. */
import { html, raw } from 'hono/html';
import type { Theme } from './embed-frame.ts';
import { CARD_WIDTH_PX, type FrameHeight, LEAST_WIDTH_PX } from './embed-height.ts';

export interface EmbedChoice {
  /** Names the content: the frame's title and the link's words. */
  readonly title: string;
  /** The whole page, absolute. */
  readonly whole: string;
  /** Path and query of the embed without its theme. */
  readonly path: string;
  readonly theme: Theme;
  readonly origin: string;
  /** Tall enough for all of it. */
  readonly height: FrameHeight;
}

export function embedAddress({ origin, path, theme }: EmbedChoice): string {
  return `${origin}${path}${theme === 'auto' ? '' : `&theme=${theme}`}`;
}

/** The frame alone, as oEmbed gives it. */
export function frameCode(choice: EmbedChoice, height = choice.height.narrow): string {
  return html`<iframe src="${embedAddress(choice)}" title="${choice.title}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:26rem"></iframe>`.toString();
}

/** The link that stays when a site takes the frame away, or stops the frame from opening a window. */
export function linkCode({ whole, title }: EmbedChoice): string {
  return html`<p><a href="${whole}">${title}: all figures, notes and sources</a></p>`.toString();
}

/**
 * 1. The usual form: a frame and, outside it, a link that stays if the frame is taken away. The frame is as tall as its content is at its
 * width, which CSS knows of the box around it; where a site or an old browser drops that, it is as tall as at 320 px.
 */
export function frameForm(choice: EmbedChoice): string {
  const { narrow, wide } = choice.height;
  const slope = ((narrow - wide) / (CARD_WIDTH_PX - LEAST_WIDTH_PX)).toFixed(2);
  const height = `clamp(${wide}px,calc(${wide}px + (${CARD_WIDTH_PX}px - 100cqw)*${slope}),${narrow}px)`;
  return html`<div style="container-type:inline-size;max-width:${CARD_WIDTH_PX}px"><iframe src="${embedAddress(choice)}" title="${choice.title}" width="100%" height="${narrow}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;height:${height}"></iframe></div>
${raw(linkCode(choice))}`.toString();
}

/** 2. The frame that grows: with the script it fits its content, without it the height is as in form 1. */
export function resizingForm(choice: EmbedChoice): string {
  const address = `${embedAddress(choice)}&resize=1`;
  return html`<iframe src="${address}" title="${choice.title}" width="100%" height="${choice.height.narrow}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:26rem"></iframe>
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
