/** "Add to an action plan": one side of A4 to print, a text to copy and a code to scan. Nothing is kept anywhere. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { crumbsOf, type SnapshotLinks } from '../pages/snapshot-page.ts';
import { pagePath } from '../parts/addresses.ts';
import { summaryTable } from '../parts/figure-table.ts';
import { captionOf, type KeyFigures, keyFigures } from '../parts/key-figures.ts';
import { renderPage } from '../parts/layout.ts';
import { qrCode } from '../parts/qr-code.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { attributionLines, lateLines, sourcesInOneLine } from '../parts/source-lines.ts';

/** What fits a side of A4 beside the reader's own lines; the page itself has all of it. */
const ROOM = { rows: 8, places: 4 } as const;

export function planPage(snapshot: Snapshot, links: Pick<SnapshotLinks, 'parents' | 'origin'>): string {
  const key = keyFigures(snapshot, ROOM);
  const { marks } = key;
  const address = `${links.origin}${pagePath(snapshot)}`;
  return renderPage({
    title: `For an action plan: ${snapshot.title}`,
    notice: snapshot.notice,
    crumbs: [...crumbsOf(snapshot, links), { name: snapshot.title, href: pagePath(snapshot) }],
    // A form of the page that it is made from: search engines are shown that one.
    canonical: `${links.origin}${pagePath(snapshot)}`,
    paper: 'large',
    main: html`<h1 class="title">${sectorSymbol(snapshot.sector.id)}${snapshot.title}</h1>
<p class="subtitle">${snapshot.subtitle}</p>
<p class="headline">${snapshot.headline}</p>
${summaryTable(key.summary, captionOf(`${snapshot.title}: figures beside other places`, key))}
${marks.length === 0 ? '' : html`<ul class="notes">${marks.map((mark) => html`<li>${mark}</li>`)}</ul>`}
<section><h2>My next step</h2>
<ul class="lines"><li>What I will do:</li><li>By when:</li><li>Who can help:</li></ul></section>
<section class="sheet"><div><h2>Where this comes from</h2>
${lateLines(key)}
<p class="from">${sourcesInOneLine(key)}</p>
<p class="from">${attributionLines(key).join(' ')}</p>
<p class="from">Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}. ${address}</p></div>
${qrCode(address, `QR code of ${address}`)}</section>
<section class="screen"><h2>Text to copy</h2>
<p>Select it all, copy it, and put it into the plan.</p>
<label for="copy">These figures as text, with where they come from</label>
<textarea id="copy" readonly rows="12">${planText(snapshot, key, address)}</textarea>
<p>To keep a PDF, choose Print, then "Save as PDF". It is one side of A4. Nothing you write is sent or kept.</p></section>`,
  });
}

/** The same figures as lines of text, source and date with them. */
function planText(snapshot: Snapshot, { summary, sources }: KeyFigures, address: string): string {
  const lines = [
    snapshot.title,
    snapshot.headline,
    '',
    ...summary.rows.map(
      ({ label, period, texts }) =>
        `${label}${period === '' ? '' : ` (${period})`}: ${summary.places.map(({ name }, at) => `${name} ${texts[at] ?? ''}`).join('; ')}`,
    ),
    '',
    ...(snapshot.notice === null ? [] : [snapshot.notice]),
    sourcesInOneLine({ sources }),
    ...sources.flatMap(({ overdue }) => overdue ?? []),
    `Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}. ${address}`,
  ];
  return lines.join('\n');
}
