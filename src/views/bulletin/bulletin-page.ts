/** The bulletin as a page and one sheet of paper, and the list of months of a place. */
import { html } from 'hono/html';
import { monthName } from '../../snapshots/bulletin/build.ts';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, bulletinPath } from '../parts/addresses.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import {
  type BulletinItem,
  type BulletinPart,
  bulletinParts,
  bulletinSources,
  bulletinSubtitle,
} from './bulletin-parts.ts';

export function bulletinPage(bulletin: Bulletin, origin: string): string {
  const { area, month, title, notice, sector } = bulletin;
  const path = bulletinPath(area.slug, month);
  // The picture draws the first sentence: it stands under it.
  const lead = bulletin.picture == null ? '' : insightPicture({ picture: bulletin.picture, note: null });
  return renderPage({
    title,
    notice,
    description: bulletinSubtitle(bulletin),
    canonical: `${origin}${path}`,
    crumbs: [
      { name: 'Find a place', href: '/' },
      { name: area.name, href: areaSectorPath(area.slug, 'all') },
      { name: 'Bulletins', href: bulletinPath(area.slug) },
    ],
    alternates: [feedOf(area)],
    paper: 'two',
    main: html`<h1 class="title">${title}</h1>
<p class="subtitle">${bulletinSubtitle(bulletin)}</p>
<p class="screen">Send it on: <a href="${path}.html">e-mail</a> (open it, select all, copy), <a href="${path}.txt">plain text</a>, <a href="${path}.json">JSON</a>, <a href="${bulletinPath(area.slug)}/feed.atom">Atom</a>. To print, choose Print in your browser.</p>
${bulletinParts(bulletin).map((part) => section(part, part.id === 'sector' ? sectorSymbol(sector.id) : '', part.id === 'conversation' ? lead : ''))}
<section class="sheet"><div><h2 id="sources">Where this comes from</h2>
${bulletinSources(bulletin).map((line) => html`<p class="from">${line}</p>`)}
<p class="from">${origin}${path}</p></div>
${qrCode(`${origin}${path}`, `QR code of ${origin}${path}`)}</section>`,
  });
}

/** The answer is folded away on a screen, and left off the paper that hangs on a wall. */
function section(
  { id, title, items, link }: BulletinPart,
  symbol: Markup | '',
  picture: Markup | '',
): Markup {
  const [first, ...folded] = items;
  return html`<section><h2 id="${id}">${symbol} ${title}</h2>
${
  id === 'question'
    ? html`<p>${first?.text ?? ''}</p><details><summary>Answer</summary>${folded.map(({ text }) => html`<p>${text}</p>`)}</details>`
    : html`<ul${items.some(({ figure }) => figure !== undefined) ? html` class="big"` : ''}>${items.map(item)}</ul>`
}
${picture}${link === null ? '' : html`<p class="screen"><a href="${link.href}">${link.text}</a></p>`}</section>
`;
}

function item({ text, url, facts, figure }: BulletinItem): Markup {
  return html`<li>${figure === undefined ? '' : html`<strong>${figure}</strong>`}${url === null ? text : html`<a href="${url}">${text}</a>`}${facts ? ` · ${facts}` : ''}</li>`;
}

export interface BulletinListView {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  /** Newest first. */
  readonly months: readonly string[];
}

export function bulletinListPage({ notice, area, months }: BulletinListView): string {
  return renderPage({
    title: `Bulletins for ${inPlace(area.name)}`,
    notice,
    crumbs: [
      { name: 'Find a place', href: '/' },
      { name: area.name, href: areaSectorPath(area.slug, 'all') },
    ],
    alternates: [feedOf(area)],
    main: html`<h1>Bulletins for ${inPlace(area.name)}</h1>
<p>There is one each month, from the month’s first edition. A bulletin stays as it was published, and so does its address.</p>
${
  months.length === 0
    ? html`<p>There is none yet. The first comes with the next edition.</p>`
    : html`<ul>${months.map((month) => html`<li><a href="${bulletinPath(area.slug, month)}">${monthName(month)}</a></li>`)}</ul>`
}
<p>Follow them: <a href="${bulletinPath(area.slug)}/feed.atom">Atom</a>.</p>`,
  });
}

function feedOf({ name, slug }: { readonly name: string; readonly slug: string }) {
  return {
    type: 'application/atom+xml',
    title: `Bulletins for ${inPlace(name)}`,
    href: `${bulletinPath(slug)}/feed.atom`,
  };
}
