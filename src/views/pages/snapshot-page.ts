/** A Snapshot as a page: what is most worth saying first, then the answers, then every figure. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import { plainDate } from '../../domain/period.ts';
import { LEVELS, type Snapshot } from '../../snapshots/document/snapshot.ts';
import { withEasyName } from '../../snapshots/words/easy-sectors.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, embedCodePath, pagePath, planPath, vacanciesPath } from '../parts/addresses.ts';
import { after16Line, after16Section, isShownAbove } from '../parts/after-16.ts';
import { NOT_EASY } from '../parts/easy-ideas.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import { lessonLine } from '../parts/lesson-line.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import type { OpeningsView } from '../parts/openings.ts';
import { type SchoolView, schoolLines } from '../parts/school-lines.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { attributionsOnPaper, sourceList } from '../parts/source-lines.ts';
import { easyAnswers, easyOpening } from './easy-snapshot.ts';
import {
  growthSection,
  hiringSection,
  mapSection,
  opening,
  paySection,
  sectorSection,
  stepSection,
  thinkSection,
  waysInSection,
  workSection,
} from './snapshot-answers.ts';
import { asideSections, besideTables, gapSection } from './snapshot-besides.ts';
import { tableSections, wordList } from './snapshot-tables.ts';
import { breadcrumbsOf, datasetOf } from './structured-data.ts';
import { takeAway } from './take-away.ts';

export interface SnapshotLinks {
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** Other places whose names begin alike: "Kent" the county, "Kent and Medway" the partnership. */
  readonly namesakes: readonly PlaceLink[];
  /** The areas this one lies in, nearest first. */
  readonly parents: readonly Pick<Area, 'code' | 'name' | 'slug'>[];
  /** Where readers reach this service: "https://lmi.example". */
  readonly origin: string;
  /** Whose page it is, where a reader asked for a school. */
  readonly school?: SchoolView;
  /** Whether a source that says which jobs use a school subject has been read. */
  readonly hasSubjectPosters: boolean;
  /** Left out: nothing is said of adverts. */
  readonly openings?: OpeningsView;
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
    ...(snapshot.level === 'easyread' ? { isEasy: true } : { paper: 'two' }),
    main: html`<h1 class="title">${sectorSymbol(sector.id)}${snapshot.title}</h1>
${links.school === undefined ? '' : schoolLines(snapshot, links.school, links.hasSubjectPosters)}${body(snapshot, links)}
${figuresSection(snapshot)}
${snapshot.level === 'easyread' ? '' : html`<p class="screen">To keep: <a href="${planPath(snapshot)}">a page for an action plan</a>. <a href="${embedCodePath(snapshot)}">Put this on your website</a>.</p>`}
<details class="screen"${sector.id === ALL_SECTORS && snapshot.wider !== null && !isEasyPlace(snapshot) ? html` open` : ''}><summary>${isEasyPlace(snapshot) ? 'Other places' : 'Other places and sectors'}</summary>
${ways(snapshot, links)}</details>
${
  snapshot.level === 'easyread'
    ? ''
    : html`<details class="screen"><summary>More to take away, and downloads</summary>
${takeAway(snapshot, links)}</details>`
}
<p class="soft whole">${snapshot.level !== 'easyread' ? `${snapshot.subtitle}. ` : sector.id === ALL_SECTORS ? '' : `The full name of this sector: ${withinSentence(sector.title)}. `}Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}. <span class="print">${links.origin}${pagePath(snapshot)}</span></p>`,
  });
}

/** Whoever reads easily is asked for whom the page is to be before it begins; for easy reading that would only stand in the way. */
function body(snapshot: Snapshot, links: SnapshotLinks): Markup {
  const openings = links.openings ?? null;
  const forWhom = html`${levels(snapshot)}
${snapshot.level === 'parent' || snapshot.level === 'easyread' ? '' : lessonLine(snapshot)}`;
  return snapshot.level === 'easyread'
    ? html`${easyOpening(snapshot)}${widerLine(snapshot)}
${easyAnswers(snapshot, openings, links)}
${forWhom}`
    : html`${opening(snapshot)}${widerLine(snapshot)}${after16Line(snapshot)}
${snapshot.level === 'parent' ? html`${after16Section(snapshot, openings)}${stepSection(snapshot)}` : ''}${forWhom}
${answers(snapshot, openings)}
${gapSection(snapshot)}`;
}

/** Where our sources have next to nothing on a place, the way to the nearest one of which they have more. */
function widerLine({ wider, sector, level, sentences }: Snapshot): Markup | '' {
  if (wider === null) return '';
  const what =
    sector.id === ALL_SECTORS ? 'Work' : level === 'easyread' ? withEasyName(sector).title : sector.title;
  return html`
<p class="go screen">${sentences.length === 0 ? '' : html`More is known of ${inPlace(wider.areaName)}.<br>`}<a href="${areaSectorPath(wider.slug, sector.id, level)}">${what} in ${inPlace(wider.areaName)}</a></p>`;
}

/** From the widest place to this page's own. */
export function crumbsOf(
  { area, sector, level }: Pick<Snapshot, 'area' | 'sector' | 'level'>,
  { parents }: Pick<SnapshotLinks, 'parents'>,
): Crumb[] {
  return [
    { name: 'Find a place', href: '/' },
    ...[...parents]
      .reverse()
      .map(({ name, slug }) => ({ name, href: areaSectorPath(slug, sector.id, level) })),
    ...(sector.id === ALL_SECTORS
      ? []
      : [{ name: area.name, href: areaSectorPath(area.slug, ALL_SECTORS, level) }]),
  ];
}

function levels({ area, sector, level }: Snapshot): Markup {
  return html`<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${areaSectorPath(area.slug, sector.id, each)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>`;
}

/** Each level its own plan: short pages have the jobs, one thing to think about and what to do; the others five questions. */
function answers(snapshot: Snapshot, openings: OpeningsView | null): Markup {
  switch (snapshot.level) {
    case 'easyread':
    case 'ks3':
      return html`${sectorSection(snapshot)}${workSection(snapshot)}${thinkSection(snapshot)}${stepSection(snapshot)}`;
    case 'parent':
      // What they came for stands above, before the other levels.
      return html`${hiringSection(snapshot, openings)}${sectorSection(snapshot)}${workSection(snapshot)}${paySection(snapshot)}${growthSection(snapshot)}${mapSection(snapshot)}`;
    case 'ks4':
    case 'post16':
    case 'adviser':
      return html`${sectorSection(snapshot)}${workSection(snapshot)}${paySection(snapshot)}${hiringSection(snapshot, openings)}${growthSection(snapshot)}${mapSection(snapshot)}${waysInSection(snapshot, openings)}${thinkSection(snapshot)}${stepSection(snapshot)}`;
  }
}

/** Every figure, one tap away and whole in print; what is the same for every sector of the place stands last. */
function figuresSection(snapshot: Snapshot): Markup {
  const { tables, sector, area, words, level } = snapshot;
  const isEasy = level === 'easyread';
  const own = tables.filter(({ about }) => about === 'subject');
  const place = tables.filter(({ about }) => about === 'place');
  const said = statements(snapshot);
  return html`${
    own.length + said.length === 0
      ? ''
      : fold(
          isEasy
            ? 'Figures in tables (not easy read)'
            : sector.id === ALL_SECTORS
              ? `The figures for ${inPlace(area.name)}, in tables`
              : 'These figures beside other places, in tables',
          html`${said.length === 0 ? '' : html`<h2 class="print">The figures in words</h2>`}${list(said)}${tableSections(own, snapshot)}${besideTables(snapshot)}${isEasy && words.length > 0 ? html`<h2>Words explained</h2>${wordList(words)}` : ''}`,
          // On paper an easy page is what can be read easily.
          isEasy ? 'screen' : 'figures',
        )
  }
${place.length === 0 ? '' : fold(`Figures for ${inPlace(area.name)} as a whole, the same for every sector`, tableSections(place, snapshot), 'figures')}
${
  sector.id === ALL_SECTORS
    ? snapshot.asides.length === 0
      ? ''
      : fold(
          level === 'parent'
            ? 'Good to know: the minimum wage'
            : 'Good to know: minimum wage, ways in after school',
          asideSections(snapshot, (id) => !isShownAbove(id)),
        )
    : level === 'easyread' || level === 'ks3'
      ? ''
      : html`<p>Pay of all jobs, what young people do after school and how many people live here: <a href="${areaSectorPath(area.slug, ALL_SECTORS, level)}">the page for ${inPlace(area.name)}</a>.</p>`
}
${words.length === 0 || isEasy ? '' : fold('Words explained', wordList(words))}
${fold('Where the figures come from', html`<h2 id="sources">Where the figures come from</h2>${sourceList(snapshot)}`)}
<p class="print from">${attributionsOnPaper(snapshot)}</p>`;
}

/** `figures`: on paper its tables stand in columns of their own. `screen`: it is not on paper. */
function fold(title: string, inside: Markup, kind: 'figures' | 'screen' | null = null): Markup {
  return html`<details class="kept${kind === null ? '' : ` ${kind}`}"><summary>${title}</summary><div>${inside}</div></details>
`;
}

/** What is told beside the insights, and compared. */
function statements({ sentences, claims, insights, otherInsights }: Snapshot): string[] {
  const said = new Set([...insights, ...otherInsights].map(({ text }) => text));
  return [...sentences, ...claims].map(({ text }) => text).filter((text) => !said.has(text));
}

function list(texts: readonly string[]): Markup | '' {
  return texts.length === 0 ? '' : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function ways(snapshot: Snapshot, links: SnapshotLinks): Markup {
  const { area, sector, level } = snapshot;
  const isEasy = level === 'easyread';
  const beside = snapshot.tables[0]?.rows.filter((row) => row.role !== 'here') ?? [];
  return html`<nav class="screen" aria-label="Other pages of this place">
${namesakeLine(links.namesakes, level)}
<p>${beside.length === 0 ? '' : html`The same page for ${beside.map((row, at) => html`${at === 0 ? '' : ', '}<a href="${areaSectorPath(row.areaCode, sector.id, level)}">${row.areaName}</a>`)}. `}<a href="/">Try another place</a>.${links.openings?.note ? '' : html` <a href="${vacanciesPath(area.slug, sector.id)}">Adverts in ${inPlace(area.name)} now</a>${isEasy ? NOT_EASY : ''}.`}</p>
${isEasyPlace(snapshot) ? '' : sectorTiles(snapshot, links)}
</nav>`;
}

/** Its sectors stand with its jobs. */
function isEasyPlace({ level, sector }: Snapshot): boolean {
  return level === 'easyread' && sector.id === ALL_SECTORS;
}

function sectorTiles({ area, sector, level }: Snapshot, { sectors }: SnapshotLinks): Markup {
  const named = level === 'easyread' ? sectors.map(withEasyName) : sectors;
  return html`<h3>Choose ${level === 'easyread' ? 'a kind of work' : 'a sector'} in ${inPlace(area.name)}</h3>
<ul class="tiles">${named.map((each) =>
    each.id === sector.id
      ? html`<li><span class="current">${sectorSymbol(each.id)}${each.title} (this page)</span></li>`
      : html`<li><a href="${areaSectorPath(area.slug, each.id, level)}">${sectorSymbol(each.id)}${each.title}</a></li>`,
  )}</ul>`;
}

function namesakeLine(places: readonly PlaceLink[], level: Snapshot['level']): Markup | '' {
  return places.length === 0
    ? ''
    : html`<p>Other places with a name like this: ${places.map(
        ({ name, slug, kind }, at) =>
          html`${at === 0 ? '' : ', '}<a href="${areaSectorPath(slug, ALL_SECTORS, level)}">${name}</a> (${kind})`,
      )}.</p>`;
}
