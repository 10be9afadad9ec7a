/** A snapshot as a poster: one side of A4 or A3, black on white, to be read from two metres. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { LEVELS, type Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { crumbsOf, type SnapshotLinks } from '../pages/snapshot-page.ts';
import { pagePath, posterPath, verifyPath } from '../parts/addresses.ts';
import { marksOf } from '../parts/figure-table.ts';
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { attributionLines, lateLines, sourcesInOneLine } from '../parts/source-lines.ts';
import { posterStylesheetPath } from '../style/poster.ts';
import { besideWords, type PosterContent, posterContent } from './poster-content.ts';
import { type PosterWish, posterChoices, schoolLine, withSchool } from './poster-sheet.ts';

export function posterPage(
  snapshot: Snapshot,
  wish: PosterWish,
  links: Pick<SnapshotLinks, 'parents' | 'origin'>,
): string {
  const { size, school } = wish;
  const content = posterContent(snapshot, school);
  const { area, sector, level } = snapshot;
  return renderPage({
    title: `Poster: ${snapshot.title}`,
    notice: snapshot.notice,
    crumbs: [...crumbsOf(snapshot, links), { name: snapshot.title, href: pagePath(snapshot) }],
    // A form of the page that it is made from: search engines are shown that one.
    canonical: `${links.origin}${pagePath(snapshot)}`,
    stylesheet: posterStylesheetPath(size),
    main: html`${posterChoices(wish, (each) => posterPath(snapshot, each))}
<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${withSchool(posterPath({ area, sector, level: each }, size), school)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>
${poster(snapshot, content, wish)}`,
  });
}

function poster(snapshot: Snapshot, content: PosterContent, { origin, school }: PosterWish): Markup {
  const { title, headline, notice, sector, seal } = snapshot;
  const address = `${origin}${pagePath(snapshot)}`;
  const scanned = seal === null ? address : `${origin}${verifyPath(seal.code)}`;
  return html`<article class="poster">
<div class="poster-head">${sectorSymbol(sector.id)}<h1${content.hasLongTitle ? html` class="long"` : ''}>${title}</h1></div>
<p class="poster-headline">${headline}</p>
${content.insights.map((text) => html`<p class="poster-saying">${text}</p>`)}
${
  content.tiles.length === 0
    ? ''
    : html`<dl class="tiles-large">${content.tiles.map(
        ({ figure, label, beside }) => html`
<div><dt>${label}<span class="when">${figure.period?.label ?? ''}</span></dt>
<dd><strong${figure.text.length > 9 ? html` class="long"` : ''}>${bareText(figure)}${figure.mark === null ? '' : html` <span class="mark">${figure.mark}</span>`}</strong>${beside.map((each) => html`<span class="beside">${besideWords(each)}</span>`)}</dd></div>`,
      )}
</dl>`
}
${content.sayings.map((text) => html`<p class="poster-saying">${text}</p>`)}
<div class="poster-foot">
<div class="sheet">${qrCode(scanned, `QR code of ${scanned}`)}
<div>${schoolLine(school)}${notice === null ? '' : html`<p class="poster-notice">${notice.split(':')[0] ?? ''}</p>`}
<p class="scan">Scan to check these figures and to see more.</p></div></div>
<div class="small">${smallPrint(snapshot, content, { origin, address })}</div>
</div>
</article>`;
}

/** To be read from near by: where the figures on this sheet are from, what their marks mean, and when it was made. */
function smallPrint(
  snapshot: Snapshot,
  content: PosterContent,
  { origin, address }: { readonly origin: string; readonly address: string },
): Markup {
  const sources = snapshot.sources.filter(({ id }) => content.sources.has(id));
  const marks = marksOf(snapshot).filter((note) => [...content.marks].some((mark) => note.includes(mark)));
  return html`${lateLines({ sources })}
<p>${address}</p>
${checkLine(snapshot, origin)}<p>${marks.join(' ')} ${sourcesInOneLine({ sources })} ${attributionLines({ sources }).join(' ')} Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}.${snapshot.notice === null ? '' : ` ${snapshot.notice}`}</p>`;
}

function checkLine({ seal }: Snapshot, origin: string): Markup | '' {
  return seal === null
    ? ''
    : html`<p>To check this sheet: ${origin}/verify, code <strong>${seal.code}</strong>. SHA-256 of its figures: ${seal.figuresSha256}.</p>
`;
}
