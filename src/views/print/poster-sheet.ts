/** The frame of a poster: one side of A4 or A3, black on white, with the school's name, a code to scan and where it comes from. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { SnapshotSource } from '../../snapshots/document/snapshot.ts';
import type { Crumb } from '../parts/layout.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { attributionLines, lateLines, sourcesInOneLine } from '../parts/source-lines.ts';
import { POSTER_SIZES, type PosterSize, posterStylesheetPath } from '../style/poster.ts';
import { isLongTitle } from './poster-room.ts';

/** How a poster was asked for. */
export interface PosterWish {
  readonly size: PosterSize;
  /** Set large beside the code; null where the address names none. */
  readonly school: string | null;
  readonly origin: string;
}

interface Sheet extends PosterWish {
  readonly title: string;
  readonly notice: string | null;
  readonly crumbs: readonly Crumb[];
  /** Of the page that the poster is made from. */
  readonly path: string;
  readonly sizePath: (size: PosterSize) => string;
  readonly main: Markup;
  /** Other sheets like it, above this one on a screen. */
  readonly choices?: Markup;
  /** What must be known to read the sheet, in small print. */
  readonly small?: string;
  readonly sources: readonly SnapshotSource[];
  /** What licences of lists of adverts ask for. */
  readonly attributions?: readonly string[];
  readonly madeOn: string;
}

/** An address that keeps the school's name; `path` has a query already. */
export function withSchool(path: string, school: string | null): string {
  return school === null ? path : `${path}&school=${encodeURIComponent(school)}`;
}

/** The choice of paper, and of a school's name: a form that needs no script. */
export function posterChoices(
  { size, school }: Pick<PosterWish, 'size' | 'school'>,
  sizePath: (size: PosterSize) => string,
): Markup {
  const [action = '', query = ''] = sizePath(size).split('?');
  return html`<nav class="screen switch" aria-label="Size of the paper">
<ul>${POSTER_SIZES.map((each) => html`<li><a href="${withSchool(sizePath(each), school)}"${each === size ? html` aria-current="page"` : ''}>${each.toUpperCase()}</a></li>`)}</ul>
</nav>
<form class="screen" action="${action}" method="get">${[...new URLSearchParams(query)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label for="school">Name of your school, to go on the poster</label>
<div class="search"><input id="school" name="school" maxlength="60" value="${school ?? ''}"><button>Add it</button></div></form>
<p class="screen soft">To print: choose Print in your browser, on ${size.toUpperCase()} paper, at 100%. It is one side, in black.</p>`;
}

export function sheetPage(sheet: Sheet): string {
  const { title, notice, origin, path, size, school, sizePath, sources } = sheet;
  const address = `${origin}${path}`;
  return renderPage({
    title: `Poster: ${title}`,
    notice,
    crumbs: [...sheet.crumbs, { name: title, href: path }],
    canonical: address,
    stylesheet: posterStylesheetPath(size),
    main: html`${posterChoices({ size, school }, sizePath)}${sheet.choices ?? ''}
<article class="poster">
<div class="poster-head"><h1${isLongTitle(title) ? html` class="long"` : ''}>${title}</h1></div>
${sheet.main}
<div class="poster-foot">
<div class="sheet">${qrCode(address, `QR code of ${address}`)}
<div>${schoolLine(school)}${notice === null ? '' : html`<p class="poster-notice">${notice.split(':')[0] ?? ''}</p>`}
<p class="scan">Scan for more.</p></div></div>
<div class="small">${lateLines({ sources })}
<p>${address}</p>
<p>${sheet.small === undefined ? '' : `${sheet.small} `}${sources.length === 0 ? '' : `${sourcesInOneLine({ sources })} `}${attributionLines({ sources }, sheet.attributions).join(' ')} Made on ${plainDate(sheet.madeOn.slice(0, 10))}.${notice === null ? '' : ` ${notice}`}</p></div>
</div>
</article>`,
  });
}

export function schoolLine(school: string | null): Markup | '' {
  return school === null ? '' : html`<p class="scan"><b>${school}</b></p>`;
}
