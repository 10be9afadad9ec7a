/** The frame of a poster: one side of A4 or A3, black on white, with a box of what is open, the school's name, a code to scan and where it comes from. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { verifyPath, withSchool } from '../parts/addresses.ts';
import type { Crumb } from '../parts/layout.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { attributionsOnPaper, lateLines, sourceNames } from '../parts/source-lines.ts';
import { POSTER_SIZES, type PosterSize, posterStylesheetPath } from '../style/poster.ts';
import { openingsWords, type PosterOpenings } from './poster-openings.ts';
import { isLongSchool, roomBetween } from './poster-room.ts';

/** How a poster was asked for. */
export interface PosterWish {
  readonly size: PosterSize;
  /** Set large beside the code; null where the address names none. */
  readonly school: string | null;
  readonly origin: string;
  /** Where no source names subjects there are no posters of them to offer. */
  readonly hasSubjectPosters: boolean;
}

export interface PosterSheet extends PosterWish {
  readonly title: string;
  readonly notice: string | null;
  readonly crumbs: readonly Crumb[];
  /** Of the page that the poster is made from. */
  readonly path: string;
  readonly sizePath: (size: PosterSize) => string;
  /** The title, and what it takes of the height. */
  readonly head: { readonly markup: Markup; readonly height: number };
  /** Null where nothing that is open now belongs on the sheet. */
  readonly openings: PosterOpenings | null;
  /** A table needs the room that larger words in the box would take. */
  readonly isClose?: boolean;
  /** What to do, beside the code; left out where the openings say it. */
  readonly scan?: string;
  /** Other sheets like it: folded, above this one on a screen. */
  readonly choices?: { readonly summary: string; readonly list: Markup };
  /** What else can be hung up for the place: open, above this sheet on a screen. */
  readonly others?: Markup;
  readonly madeOn: string;
}

/** What a sheet says of where its figures are from. */
export interface SheetSources {
  readonly sources: readonly SnapshotSource[];
  /** What licences of lists of adverts ask for, besides those in the box. */
  readonly attributions?: readonly string[];
  /** What must be known to read the sheet, in small print. */
  readonly small?: string;
  /** What somebody types to check the sheet, and the edition that it is of. */
  readonly seal?: { readonly code: string; readonly edition: string } | null;
}

/** Room between head and box, of a sheet whose figures are from there. */
export function roomOn(sheet: PosterSheet, from: SheetSources): number {
  const { box, scan } = wordsOf(sheet);
  const { school, notice } = sheet;
  const small = `${smallWords(sheet, from)}${from.seal ? ' '.repeat(60) : ''}`;
  return roomBetween(sheet.head.height, box, sheet.isClose === true, {
    school,
    notice: notice && firstPart(notice),
    scan,
    small,
  });
}

export function sheetPage(sheet: PosterSheet, main: Markup, from: SheetSources): string {
  const { title, notice, origin, path, size, school } = sheet;
  const { box, scan } = wordsOf(sheet);
  const scanned = `${origin}${sheet.openings?.path ?? path}`;
  return renderPage({
    title: `Poster: ${title}`,
    notice,
    crumbs: [...sheet.crumbs, { name: title, href: path }],
    // A form of the page that it is made from: search engines are shown that one.
    canonical: `${origin}${path}`,
    stylesheet: posterStylesheetPath(size),
    main: html`${posterChoices(sheet)}
<div class="poster-frame"><article class="poster">
${sheet.head.markup}
<div class="poster-main">${main}</div>
${box === '' ? '' : html`<p class="poster-box${sheet.isClose === true ? ' close' : ''}">${box}</p>`}
<div class="poster-foot">
<div class="sheet">${qrCode(scanned, `QR code of ${scanned}`)}
<div>${school === null ? '' : html`<p class="poster-school${isLongSchool(school) ? ' long' : ''}"><b>${school}</b></p>`}<p class="scan">${scan}</p>${notice === null ? '' : html`<p class="poster-notice">${firstPart(notice)}</p>`}</div></div>
<div class="small">${lateLines(from)}<p>${from.seal ? html`To check this sheet: <a href="${verifyPath(from.seal.code)}">${origin}/verify</a>, code <strong>${from.seal.code}</strong>. ` : ''}${smallWords(sheet, from)}</p></div>
</div>
</article></div>
<p class="screen soft">To print: choose Print in your browser, on ${size.toUpperCase()} paper, at 100%. One side, black and white. <a href="${path}">The page with these figures</a></p>`,
  });
}

function wordsOf({ openings, scan = ASK }: PosterSheet): { box: string; scan: string } {
  return openings === null ? { box: '', scan } : openingsWords(openings);
}

const ASK = 'Ask in the careers room, or scan to see more.';

function firstPart(notice: string): string {
  return notice.split(':')[0] ?? '';
}

/** Each source once, with the words that its licence asks for. */
function smallWords(
  { origin, path, openings, madeOn, notice }: PosterSheet,
  { sources, small, seal, attributions = [] }: SheetSources,
): string {
  const others = [...attributions, ...(openings?.attributions ?? [])];
  return [
    small,
    sources.length === 0 ? '' : sourceNames(sources),
    attributionsOnPaper({ sources }, others),
    notice,
    `${seal ? `Edition ${seal.edition}, made` : 'Made'} on ${plainDate(madeOn.slice(0, 10))}: ${origin}${path}`,
  ]
    .filter((each) => each != null && each !== '')
    .join(' ');
}

/** One line: the paper, the school's name, and other sheets like it. A form that needs no script. */
function posterChoices({ size, school, sizePath, choices, others }: PosterSheet): Markup {
  const [action = '', query = ''] = sizePath(size).split('?');
  return html`${others ?? ''}<div class="screen poster-choices"><nav class="switch" aria-label="Size of the paper">
<ul>${POSTER_SIZES.map((each) => html`<li><a href="${withSchool(sizePath(each), school)}"${each === size ? html` aria-current="page"` : ''}>${each.toUpperCase()}</a></li>`)}</ul>
</nav>
<form action="${action}" method="get">${[...new URLSearchParams(query)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<label class="unseen" for="school">Name of your school, to go on the poster</label><input id="school" name="school" maxlength="60" placeholder="Your school’s name" value="${school ?? ''}"><button>Add</button></form>
${choices === undefined ? '' : html`<details><summary>${choices.summary}</summary>${choices.list}</details>`}</div>`;
}
