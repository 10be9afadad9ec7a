/** The code that a school pastes, in each form. Written once: oEmbed and the embed-code page give the same. */
import { html } from 'hono/html';
import type { Markup } from '../parts/markup.ts';
import type { Theme } from './embed-frame.ts';
import { CARD_WIDTH_PX, type FrameHeight, LEAST_WIDTH_PX } from './embed-height.ts';

export interface EmbedChoice {
  /** Names the content: the frame's title and the link's words. */
  readonly title: string;
  /** The whole page or list, absolute. */
  readonly whole: string;
  /** The whole is a list of adverts, and not a page of figures. */
  readonly isList?: boolean;
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

interface Frame {
  readonly src: string;
  readonly height: number;
  readonly style: string;
  readonly hasScripts: boolean;
}

function frame(title: string, { src, height, style, hasScripts }: Frame): Markup {
  const sandbox = `${hasScripts ? 'allow-scripts ' : ''}allow-popups allow-popups-to-escape-sandbox`;
  return html`<iframe src="${src}" title="${title}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}" style="border:0;${style}"></iframe>`;
}

const AS_WIDE_AS_A_CARD = 'max-width:26rem';

/** The frame alone, as oEmbed gives it. */
export function frameCode(choice: EmbedChoice, height = choice.height.narrow): string {
  const src = embedAddress(choice);
  return frame(choice.title, { src, height, style: AS_WIDE_AS_A_CARD, hasScripts: false }).toString();
}

/** The link that stays when a site takes the frame away, or stops the frame from opening a window. */
export function linkCode(choice: EmbedChoice): string {
  return link(choice).toString();
}

const link = ({ whole, isList = false, title }: EmbedChoice): Markup =>
  html`<p><a href="${whole}">${title}: ${isList ? 'the whole list' : 'all figures, notes and sources'}</a></p>`;

/**
 * 1. The usual form: a frame and, outside it, a link that stays if the frame is taken away. The frame is as tall as its content is at its
 * width, which CSS knows of the box around it; where a site or an old browser drops that, it is as tall as at 320 px.
 */
export function frameForm(choice: EmbedChoice): string {
  const { narrow, wide } = choice.height;
  const slope = ((narrow - wide) / (CARD_WIDTH_PX - LEAST_WIDTH_PX)).toFixed(2);
  const style = `height:clamp(${wide}px,calc(${wide}px + (${CARD_WIDTH_PX}px - 100cqw)*${slope}),${narrow}px)`;
  return html`<div style="container-type:inline-size;max-width:${CARD_WIDTH_PX}px">${frame(choice.title, { src: embedAddress(choice), height: narrow, style, hasScripts: false })}</div>
${link(choice)}`.toString();
}

/** 2. The frame that grows: with the script it fits its content, without it the height is as in form 1. */
export function resizingForm(choice: EmbedChoice): string {
  const src = `${embedAddress(choice)}&resize=1`;
  const { narrow: height } = choice.height;
  return html`${frame(choice.title, { src, height, style: AS_WIDE_AS_A_CARD, hasScripts: true })}
${link(choice)}
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

/** 5. A picture with its words. Where a site takes the style away, its width is that of the page, and it does not stand out of a phone. */
export function pictureForm(
  choice: EmbedChoice,
  picture: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  },
): string {
  return html`<a href="${choice.whole}"><img src="${picture.address}" alt="${picture.alt}" width="100%" style="max-width:${picture.width}px;height:auto;aspect-ratio:${picture.width}/${picture.height}"></a>`.toString();
}
