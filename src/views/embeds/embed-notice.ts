/** What a frame shows when there is no snapshot to show: why, and where to go. */
import { html } from 'hono/html';
import { outwards, renderEmbed } from './embed-frame.ts';

export interface EmbedNoticeView {
  readonly notice: string | null;
  readonly title: string;
  readonly detail: string;
  readonly origin: string;
  readonly ways: readonly { readonly name: string; readonly href: string }[];
}

export function embedNotice({ notice, title, detail, origin, ways }: EmbedNoticeView): string {
  return renderEmbed({
    title,
    theme: 'auto',
    resizes: false,
    notice,
    canonical: `${origin}/`,
    main: html`<h1>${title}</h1>
<p>${detail}</p>
${ways.length === 0 ? '' : html`<ul>${ways.map(({ name, href }) => html`<li>${outwards(href, name)}</li>`)}</ul>`}
<p>${outwards(`${origin}/`, 'Find a place')}</p>`,
  });
}
