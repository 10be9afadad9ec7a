/** A Snapshot as a page. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import {
  LEVELS,
  type Sentence,
  type Snapshot,
  type SnapshotFigures,
  type Term,
} from '../../snapshots/document/snapshot.ts';
import { bulletinPath } from '../bulletin/bulletin-parts.ts';
import { snapshotCsv } from '../files/snapshot-csv.ts';
import {
  adviserPath,
  areaSectorPath,
  embedCodePath,
  filePath,
  investigatePath,
  jobTablePath,
  pagePath,
  planPath,
  posterPath,
  vacanciesPath,
  wordSearchPath,
} from '../parts/addresses.ts';
import { chartFigure, chartsOf, chartsOfSnapshot } from '../parts/bar-chart.ts';
import {
  type Figures,
  figuresOf,
  figureTable,
  type Summary,
  summarise,
  summaryTable,
} from '../parts/figure-table.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { attributionLines, provenance, sourceList, sourcesOf } from '../parts/source-lines.ts';
import { tableNotes } from '../parts/table-notes.ts';
import { besideTables } from './snapshot-besides.ts';
import { breadcrumbsOf, datasetOf } from './structured-data.ts';

/** Comparisons that stand open; advisers get a page of them. */
const CLAIMS_AT_ONCE = 4;
const WORDS_AT_ONCE = 5;

export interface SnapshotLinks {
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** Other places whose names begin alike: "Kent" the county, "Kent and Medway" the partnership. */
  readonly namesakes: readonly PlaceLink[];
  /** The areas this one lies in, nearest first. */
  readonly parents: readonly { readonly name: string; readonly slug: string }[];
  /** Where readers reach this service: "https://lmi.example". */
  readonly origin: string;
}

interface PlaceLink {
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
}

export function snapshotPage(snapshot: Snapshot, links: SnapshotLinks): string {
  const { area, sector } = snapshot;
  const crumbs = crumbsOf(snapshot, links);
  return renderPage({
    title: snapshot.title,
    notice: snapshot.notice,
    description: `${snapshot.subtitle}. ${snapshot.headline}`,
    crumbs,
    canonical: `${links.origin}${pagePath(snapshot)}`,
    alternates: [
      {
        type: 'application/json+oembed',
        title: snapshot.title,
        href: `${links.origin}/oembed?format=json&url=${encodeURIComponent(`${links.origin}${pagePath(snapshot)}`)}`,
      },
      {
        type: 'application/atom+xml',
        title: `Adverts: ${snapshot.title}`,
        href: `/feeds/postings.atom?area=${area.slug}&sector=${sector.id}`,
      },
    ],
    structured: [datasetOf(snapshot, links.origin), breadcrumbsOf(crumbs, links.origin)],
    paper: 'two',
    main: html`<h1 class="title">${sectorSymbol(sector.id)}${snapshot.title}</h1>
<p class="subtitle">${snapshot.subtitle}</p>
<p class="headline">${snapshot.headline}</p>
${ways(snapshot, links)}
${blocks(snapshot)}
${takeAway(snapshot, links.origin)}
<p class="soft whole">Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}. <span class="print">${links.origin}${pagePath(snapshot)}</span></p>`,
  });
}

/** From the widest place to this page's own. */
export function crumbsOf(
  { area, sector }: Pick<Snapshot, 'area' | 'sector'>,
  { parents }: Pick<SnapshotLinks, 'parents'>,
): Crumb[] {
  return [
    { name: 'Find a place', href: '/' },
    ...[...parents].reverse().map(({ name, slug }) => ({ name, href: areaSectorPath(slug, sector.id) })),
    ...(sector.id === ALL_SECTORS ? [] : [{ name: area.name, href: areaSectorPath(area.slug, ALL_SECTORS) }]),
  ];
}

/** Every part of the document, in its order. A part that is empty leaves nothing behind. */
function blocks(snapshot: Snapshot): Markup {
  const figures = figuresOf(snapshot);
  const summary = summarise(snapshot);
  return html`${sentenceSection(snapshot)}
${snapshot.tables.map((table) => tableSection(table, figures, snapshot, summary))}
${besideTables(snapshot, figures)}
${questionSection(snapshot)}
${
  snapshot.words.length === 0
    ? ''
    : html`<section><h2>Words explained</h2>
${wordList(snapshot.words)}</section>`
}
<section><h2 id="sources">Where the figures come from</h2>
${sourceList(snapshot)}
<p class="print from">${attributionLines(snapshot).join(' ')}</p></section>`;
}

/** The headline is one of the sentences: it is not said twice. The first about each table is read at once; paper has the tables for the rest. */
function sentenceSection({ sentences, claims, tables, headline }: Snapshot): Markup | '' {
  const others = sentences.filter(({ text }) => text !== headline);
  if (others.length + claims.length === 0) return '';
  const firsts = new Set(
    tables.map(({ rows }) => {
      const own = new Set(rows.flatMap((row) => row.figures));
      return sentences.find(({ figures }) => figures.some((id) => own.has(id)));
    }),
  );
  const inTables = new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures)));
  const isShown = (each: Sentence) => firsts.has(each) || !each.figures.some((id) => inTables.has(id));
  const list = (some: readonly Sentence[]) =>
    some.length === 0 ? '' : html`<ul>${some.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  const later = others.filter((each) => !isShown(each));
  const [shownClaims, laterClaims] = [claims.slice(0, CLAIMS_AT_ONCE), claims.slice(CLAIMS_AT_ONCE)];
  return html`<section><h2>In a few sentences</h2>
${list([...others.filter(isShown), ...shownClaims])}
${later.length === 0 ? '' : html`<details><summary>${countOf(later.length, 'more sentence')}</summary>${list(later)}</details>`}
${laterClaims.length === 0 ? '' : html`<details class="kept"><summary>${countOf(laterClaims.length, 'more comparison')}</summary>${list(laterClaims)}</details>`}</section>
`;
}

/** Short pages are for readers who need the words at once. */
function wordList(words: readonly Term[]): Markup {
  const list = html`<dl class="words">${words.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>`;
  return words.length <= WORDS_AT_ONCE
    ? list
    : html`<details class="kept"><summary>${countOf(words.length, 'word')} that this page uses</summary>${list}</details>`;
}

function countOf(count: number, thing: string): string {
  return count === 1 ? `One ${thing}` : `${count} ${thing}s`;
}

function tableSection(
  table: SnapshotFigures,
  figures: Figures,
  snapshot: Snapshot,
  { places, rows }: Summary,
): Markup {
  const hasRanges = snapshot.level === 'adviser' || snapshot.level === 'post16';
  // On paper a line a figure and a column a place: that fits half a page, however many figures the question has.
  const own = rows.filter(({ question }) => question === table.id);
  // The caption has named the period that all lines share.
  const isOnePeriod = new Set(own.map(({ period }) => period)).size === 1;
  const onPaper = { places, rows: isOnePeriod ? own.map((row) => ({ ...row, period: '' })) : own };
  // What has no figure at all is said on paper in words alone: see the gaps. What is of wider places alone is left to the screen.
  const isEmpty = onPaper.rows.every((row) => row.figures.every(({ value }) => value === null));
  return html`<section class="asked${isEmpty ? ' screen' : ''}">
<h2 id="t-${table.id}">${table.title}</h2>
<div class="screen">${figureTable(table, figures, hasRanges)}
</div>
${own.length === 0 ? '' : html`<div class="print">${summaryTable(onPaper, table.caption, hasRanges)}</div>`}
${provenance(table, figures, sourcesOf(snapshot))}
<div class="screen charts">${chartsOf(table, figures).map(chartFigure)}</div>
${tableNotes(table.notes)}
${hasRanges ? references(table, figures) : ''}
</section>
`;
}

/** For advisers and operators: by which name each figure is traced to what its publisher sent. */
function references(table: SnapshotFigures, figures: Figures): Markup | '' {
  const named = table.rows
    .flatMap((row) => row.figures)
    .flatMap((id) => figures.get(id) ?? [])
    .filter((figure) => figure.reference !== null);
  if (named.length === 0) return '';
  return html`<details class="screen"><summary>References for tracing these figures</summary>
<ul>${named.map((figure) => html`<li>${figure.areaName}, ${figure.title}: <code>${figure.reference ?? ''}</code></li>`)}</ul></details>`;
}

function questionSection(snapshot: Snapshot): Markup | '' {
  return snapshot.questions.length === 0
    ? ''
    : html`<section><h2>Questions for a class</h2>
<ol>${snapshot.questions.map(
        (each) =>
          html`<li>${each.question}<details><summary>Answer</summary><p>${each.answer}</p></details></li>`,
      )}</ol></section>`;
}

function ways(snapshot: Snapshot, links: SnapshotLinks): Markup {
  const { area, sector, level } = snapshot;
  const beside = snapshot.tables[0]?.rows.filter((row) => row.role !== 'here') ?? [];
  return html`<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${areaSectorPath(area.slug, sector.id, each)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>
<nav class="screen" aria-label="Other pages of this place">
${namesakeLine(links.namesakes)}
<p>${beside.length === 0 ? '' : html`The same page for ${beside.map((row, at) => html`${at === 0 ? '' : ', '}<a href="${areaSectorPath(row.areaCode, sector.id)}">${row.areaName}</a>`)}. `}<a href="/">Try another place</a>. <a href="${vacanciesPath(area.slug, sector.id)}">Adverts in ${area.name} now</a>.</p>
<p class="go"><a href="${jobTablePath(area.slug, sector.id)}">${sector.id === ALL_SECTORS ? 'Jobs' : 'The jobs in this sector'} in ${area.name}: how many people do each, and what it pays</a></p>
<p>To take away: <a href="${posterPath(snapshot, 'a4')}">a poster</a>, <a href="${planPath(snapshot)}">a page for an action plan</a>, <a href="${investigatePath({ area: area.slug, sector: sector.id, level })}">questions about two places</a>, ${level === 'ks3' ? html`<a href="${wordSearchPath(sector.id)}">a word search</a>, ` : ''}<a href="#take">and more</a>.</p>
<details${sector.id === ALL_SECTORS ? html` open` : ''}><summary>Choose a sector in ${area.name}</summary>
<ul class="tiles">${links.sectors.map((each) =>
    each.id === sector.id
      ? html`<li><span class="current">${sectorSymbol(each.id)}${each.title} (this page)</span></li>`
      : html`<li><a href="${areaSectorPath(area.slug, each.id, level)}">${sectorSymbol(each.id)}${each.title}</a></li>`,
  )}</ul></details>
</nav>`;
}

function namesakeLine(places: readonly PlaceLink[]): Markup | '' {
  return places.length === 0
    ? ''
    : html`<p>Other places with a name like this: ${places.map(
        ({ name, slug, kind }, at) =>
          html`${at === 0 ? '' : ', '}<a href="/in/${slug}">${name}</a> (${kind})`,
      )}.</p>`;
}

/** Everything that takes the figures elsewhere. Rule T10: a download is named with its type and size. */
function takeAway(snapshot: Snapshot, origin: string): Markup {
  const size = inKilobytes(new TextEncoder().encode(snapshotCsv(snapshot)).length);
  const hasChart = chartsOfSnapshot(snapshot).length > 0;
  return html`<section class="card take screen" aria-labelledby="take">
<h2 id="take">Take it with you</h2>
<ul>
<li><a href="${planPath(snapshot)}">Add to an action plan</a>: one page to print, to copy or to scan</li>
<li><a href="${posterPath(snapshot, 'a4')}">Poster</a>: one side of A4 or A3, with a code to scan</li>
<li><a href="${investigatePath({ area: snapshot.area.slug, sector: snapshot.sector.id, level: snapshot.level })}">Investigate two places</a>: questions for a class, with a page of answers</li>
<li><a href="/cards/${snapshot.sector.id}">Sorting cards</a> and a <a href="${wordSearchPath(snapshot.sector.id)}">word search</a> of jobs in this sector, for younger classes</li>
<li><a href="${bulletinPath(snapshot.area.slug)}">Bulletins for ${snapshot.area.name}</a>, one a month</li>
<li><a href="${adviserPath(snapshot)}">For advisers: everything on one screen</a>, with who is counted and how sure it is</li>
<li><a href="${filePath(snapshot, 'csv')}">Download the figures for ${snapshot.title} (${size} CSV)</a></li>
${hasChart ? html`<li>The first chart as a picture: <a href="${filePath(snapshot, 'svg')}">SVG</a> or <a href="${filePath(snapshot, 'png')}">PNG</a></li>` : ''}
<li><a href="${filePath(snapshot, 'txt')}">Plain text</a>, or <a href="${filePath(snapshot, 'json')}">JSON for programs</a></li>
<li><a href="${embedCodePath(snapshot)}">Put this on your website</a></li>
<li>Print: choose Print in your browser. Answers and menus stay off the paper.</li>
</ul>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${origin}${pagePath(snapshot)}">
</section>`;
}

function inKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
