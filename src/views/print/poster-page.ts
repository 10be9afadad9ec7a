/** A snapshot as a poster: one thing to stop for, drawn large, and what is open to apply for. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { LEVELS, type Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { crumbsOf, type SnapshotLinks } from '../pages/snapshot-page.ts';
import { pagePath, posterPath, withSchool } from '../parts/addresses.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { otherPapers } from './other-papers.ts';
import { type PosterContent, posterContent, SHORT_NUMBER } from './poster-content.ts';
import type { PosterOpenings } from './poster-openings.ts';
import { fitRows, rowsMarkup } from './poster-parts.ts';
import { posterPicture } from './poster-picture.ts';
import { claimType, heightOf, partOf, TYPE } from './poster-room.ts';
import { type PosterSheet, type PosterWish, roomOn, type SheetSources, sheetPage } from './poster-sheet.ts';

/** The symbol is as high as two lines. */
const SYMBOL = 15;

/** `openings` is null for a day that has passed. */
export function posterPage(
  snapshot: Snapshot,
  wish: PosterWish,
  links: Pick<SnapshotLinks, 'parents' | 'origin'>,
  openings: PosterOpenings | null,
): string {
  const { area, sector, level, title } = snapshot;
  const sheet: PosterSheet = {
    ...wish,
    title,
    notice: snapshot.notice,
    crumbs: crumbsOf(snapshot, links),
    path: pagePath(snapshot),
    sizePath: (each) => posterPath(snapshot, each),
    head: {
      markup: html`<div class="poster-head of-place">${sectorSymbol(sector.id)}<h1>${title}</h1></div>`,
      height: Math.max(SYMBOL, heightOf(title, TYPE.placeTitle)),
    },
    openings,
    choices: {
      summary: `Written for: ${levelName(level)}`,
      list: html`<nav class="switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${withSchool(posterPath({ area, sector, level: each }, wish.size), wish.school)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>`,
    },
    others: otherPapers(snapshot, wish, 'fact'),
    madeOn: snapshot.asAt,
  };
  const seal = snapshot.seal === null ? null : { code: snapshot.seal.code, edition: snapshot.edition };
  const bare = isBare(snapshot) ? jobsInstead(snapshot, sheet) : null;
  if (bare !== null) return sheetPage({ ...sheet, isClose: true }, bare.main, { ...bare.from, seal });
  const fromOf = (content: PosterContent): SheetSources => ({
    sources: snapshot.sources.filter(({ id }) => content.sources.has(id)),
    seal,
  });
  // How much fits depends on the small print, and that on what is shown: with less shown it is no longer.
  const most = posterContent(snapshot, roomOn(sheet, { sources: [] }));
  const content = posterContent(snapshot, roomOn(sheet, fromOf(most)));
  return sheetPage(sheet, contentMarkup(content), fromOf(content));
}

/** Nothing is said of the place in figures: its headline says only that. */
function isBare({ headline, insights, sentences }: Snapshot): boolean {
  return [...insights, ...sentences].every(({ text, figures }) => text !== headline || figures.length === 0);
}

/** The common jobs of the wider place, whose they are said, with their pay; null where nobody counts jobs there either. */
function jobsInstead(snapshot: Snapshot, sheet: PosterSheet): { main: Markup; from: SheetSources } | null {
  const { jobs } = snapshot;
  const figures = figuresOf(snapshot);
  const paid = (jobs?.rows ?? []).flatMap((row) => {
    const [pay, people] = [figures.get(row.middle ?? ''), figures.get(row.people ?? row.adverts ?? '')];
    return pay?.value == null || pay.areaName !== jobs?.payPlace ? [] : [{ ...row, pay, people }];
  });
  const [first] = paid;
  if (jobs === null || first === undefined) return null;
  const { caption } = jobs;
  const about = `Middle full-time pay a year in ${inPlace(first.pay.areaName)}, ${first.pay.period?.label ?? ''}`;
  const used = new Set(paid.flatMap(({ pay, people }) => [...pay.sources, ...(people?.sources ?? [])]));
  const from = { sources: snapshot.sources.filter(({ id }) => used.has(id)) };
  const room =
    roomOn({ ...sheet, isClose: true }, from) - partOf(caption, claimType(13.5)) - partOf(about, TYPE.about);
  const rows = paid.map(({ name, entry, pay }) => ({
    name,
    pay: bareText(pay),
    way: entry,
  }));
  return {
    main: html`<p class="poster-headline step-1">${caption}</p><p class="poster-about">${about}</p>${rowsMarkup(fitRows(rows, room))}`,
    from,
  };
}

function contentMarkup({ claim, numberAbove, picture, step, lines }: PosterContent): Markup {
  const [before, number, after] = claim;
  return html`${numberAbove === null ? '' : html`<p class="number${isLong(numberAbove)}">${numberAbove}</p>`}
<p class="poster-headline step-${step}">${before}${number === '' ? '' : html`<b class="number${isLong(number)}">${number}</b>`}${after}</p>
${picture === null ? '' : posterPicture(picture)}
${lines.map((text) => html`<p class="poster-saying rule">${text}</p>`)}`;
}

function isLong(number: string): string {
  return number.length > SHORT_NUMBER ? ' long' : '';
}
