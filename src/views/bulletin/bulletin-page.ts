/** The bulletin as a page and one sheet of paper, and the list of months of a place. */
import { html } from 'hono/html';
import { atStart } from '../../domain/first-letter.ts';
import { monthName } from '../../snapshots/bulletin/build.ts';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, bulletinListPath, bulletinPath } from '../parts/addresses.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import {
  apprenticeshipsPath,
  type BulletinItem,
  type BulletinPart,
  bulletinParts,
  bulletinSubtitle,
  itemFacts,
} from './bulletin-parts.ts';
import { bulletinLicences, bulletinSources } from './bulletin-sources.ts';

export function bulletinPage(bulletin: Bulletin, origin: string): string {
  const { area, month, title, notice, sector, picture } = bulletin;
  const path = bulletinPath(area.slug, month);
  const drawings: Drawings = {
    sector: sectorSymbol(sector.id),
    // The first sentence as a drawing, in its own card.
    conversation: picture === null ? '' : insightPicture({ picture, note: null }),
  };
  return renderPage({
    title,
    notice,
    description: bulletinSubtitle(bulletin),
    canonical: `${origin}${path}`,
    crumbs: [
      { name: 'Find a place', href: '/' },
      { name: area.name, href: areaSectorPath(area.slug, 'all') },
      { name: 'Bulletins', href: bulletinListPath(area.slug) },
    ],
    alternates: [feedOf(area)],
    paper: 'two',
    main: html`<h1 class="title">${title}</h1>
<p class="subtitle">${bulletinSubtitle(bulletin)}</p>
<p class="screen">Send it on: <a href="${path}.html">e-mail to copy</a> · <a href="${path}.txt">plain text</a> · <a href="${bulletinPath(area.slug)}/feed.atom">feed</a>. <a href="${bulletinListPath(area.slug)}">Older bulletins</a></p>
${bulletinParts(bulletin).map((part) => section(part, drawings))}
<section class="sheet"><div id="from"><details class="kept"><summary>Where this comes from</summary>
${bulletinSources(bulletin).map((line) => html`<p class="from">${line}</p>`)}
<p class="from print">Every source and its licence: ${origin}${path}</p></details>
<details><summary>Every source and its licence</summary>
${bulletinLicences(bulletin).map((line) => html`<p class="from">${line}</p>`)}
<p class="from">${origin}${path} <a href="${path}.json">JSON</a></p></details></div>
${scanned(bulletin, origin)}</section>`,
  });
}

/** Where there are apprenticeships, all of them as they are on the day; else this page. */
function scanned({ area, month, adverts }: Bulletin, origin: string): Markup {
  const hasSome = adverts.apprenticeships.length > 0;
  const address = `${origin}${hasSome ? apprenticeshipsPath(area.slug) : bulletinPath(area.slug, month)}`;
  return html`<div>${qrCode(address, `QR code of ${address}`)}<p class="from print">${hasSome ? html`Scan for all apprenticeships<br>in ${inPlace(area.name)} now` : 'Scan for this bulletin'}</p></div>`;
}

interface Drawings {
  readonly sector: Markup;
  readonly conversation: Markup | '';
}

function section(part: BulletinPart, drawings: Drawings): Markup {
  const { id, title, lines, note, link } = part;
  return html`<section><h2 id="${id}">${id === 'sector' ? html`${drawings.sector} ` : ''}${title}</h2>
${lines.map((line) => html`<p>${line}</p>`)}${itemsOf(part, drawings)}${
  note === null
    ? ''
    : html`
<p class="from">${note}</p>`
}${
  link === null
    ? ''
    : html`
<p class="screen"><a href="${link.href}">${link.text}</a></p>`
}</section>
`;
}

function itemsOf({ id, items }: BulletinPart, { conversation }: Drawings): Markup | '' {
  if (items.length === 0) return '';
  switch (id) {
    case 'question':
      return question(items);
    case 'conversation':
      return html`<ul class="big talk">${items.map((each, at) => html`<li>${item(each)}${at === 0 ? conversation : ''}</li>`)}</ul>`;
    case 'apprenticeships':
      return html`<ul class="openings pairs">${items.map(advert)}</ul>`;
    default:
      return html`<ul>${items.map((each) => html`<li>${item(each)}</li>`)}</ul>`;
  }
}

/** The answer is folded away on a screen, and stands on its head on paper: a family has nothing to unfold, and guesses first. */
function question([first, ...folded]: readonly BulletinItem[]): Markup {
  return html`<p>${first?.text ?? ''}</p><details class="kept"><summary>Answer</summary><div class="upside">${folded.map(({ text }) => html`<p>${text}</p>`)}</div></details>`;
}

function item(each: BulletinItem): Markup {
  const facts = unbroken(itemFacts(each));
  return html`${each.figure === undefined ? '' : html`<strong>${each.figure}</strong>`}${linked(each)}${facts === '' ? '' : ` · ${facts}`}`;
}

function advert(each: BulletinItem): Markup {
  const { facts = '', until = '' } = each;
  return html`<li><h3>${linked(each)}</h3>${facts === '' ? '' : html`<p>${unbroken(facts)}</p>`}<p class="closes">${atStart(until)}</p></li>`;
}

/** A level and a closing day stay on one line. */
function unbroken(facts: string): string {
  return facts.replace(/Level (?=\d)|closes (?=\d)|(?<=closes \d+) /g, (found) =>
    found.replace(' ', '\u00a0'),
  );
}

function linked({ text, url }: BulletinItem): Markup {
  return url === null ? html`${text}` : html`<a href="${url}">${text}</a>`;
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
