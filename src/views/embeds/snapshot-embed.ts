/** A card for another site's page: what is most worth saying, what jobs pay, or what is open now; two lines of source, and the way to the whole. */
import { html } from 'hono/html';
import type { Figure, Snapshot, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { allInWords } from '../../snapshots/words/advert-total.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { bareText, inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { jobPath, pagePath, vacanciesPath } from '../parts/addresses.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import type { Markup } from '../parts/markup.ts';
import { milesLine, type OpeningsView } from '../parts/openings.ts';
import { sourcesInBrief } from '../parts/source-lines.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';

/** Cards of figures, which stay true until newer figures come. `both`, the usual one: the insight, then the jobs. */
export const FIGURE_CARDS = ['both', 'insight', 'jobs'] as const;
export type FigureCard = (typeof FIGURE_CARDS)[number];
export const CARDS = [...FIGURE_CARDS, 'openings'] as const;
export type Card = (typeof CARDS)[number];

/** More than this is no card. */
const JOBS_SHOWN = 5;
export const OPENINGS_SHOWN = 3;

export interface CardView {
  readonly origin: string;
  readonly theme: Theme;
  readonly resizes: boolean;
  readonly card: Card;
  /** Asked for with the card of openings; else null. */
  readonly openings: OpeningsView | null;
}

export function snapshotEmbed(snapshot: Snapshot, view: CardView): string {
  const { origin, theme, resizes, card, openings } = view;
  const whole = `${origin}${pagePath(snapshot)}`;
  const shown = usedBy(snapshot, card);
  return renderEmbed({
    title: snapshot.title,
    theme,
    resizes,
    notice: snapshot.notice,
    canonical: whole,
    main: html`<h1>${snapshot.title}</h1>
${card === 'both' || card === 'insight' ? insightPart(snapshot) : ''}
${card === 'jobs' || (card === 'both' && jobRows(snapshot).length > 0) ? jobsPart(snapshot, origin) : ''}
${card === 'openings' && openings !== null ? openingsPart(snapshot, openings, origin) : ''}
${shown.length === 0 ? '' : html`<p class="from">${cardSource(snapshot, shown)}</p>`}
<p class="from">${outwards(whole, CARD_LINK)}</p>`,
  });
}

export const CARD_LINK = 'All figures, notes and licences';

/** At most two lines at 320 px. */
export function cardSource(snapshot: Snapshot, shown: readonly Figure[]): string {
  return sourcesInBrief(sourcesBehind(snapshot, shown));
}

export function sourcesBehind(snapshot: Snapshot, shown: readonly Figure[]): SnapshotSource[] {
  const used = new Set(shown.flatMap(({ sources }) => sources));
  return snapshot.sources.filter(({ id }) => used.has(id));
}

/** The figures that a card has. */
export function usedBy(snapshot: Snapshot, card: Card): Figure[] {
  const figures = figuresOf(snapshot);
  const said = snapshot.insights[0]?.figures ?? snapshot.sentences[0]?.figures ?? [];
  const jobs = jobRows(snapshot).map(({ figure }) => figure);
  return [
    ...(card === 'both' || card === 'insight' ? said.flatMap((id) => figures.get(id) ?? []) : []),
    ...(card === 'both' || card === 'jobs' ? jobs : []),
  ];
}

function insightPart({ headline, insights: [first] }: Snapshot): Markup {
  return html`<p class="claim">${headline}</p>
${first === undefined ? '' : insightPicture({ picture: first.picture, note: null })}`;
}

export interface JobRow {
  readonly name: string;
  readonly slug: string;
  readonly figure: Figure;
}

/** With pay where most have it, else with people, else with adverts. */
export function jobRows(snapshot: Snapshot): JobRow[] {
  const figures = figuresOf(snapshot);
  for (const part of ['middle', 'people', 'adverts'] as const) {
    const rows = (snapshot.jobs?.rows ?? []).flatMap((row): JobRow[] => {
      const figure = figures.get(row[part] ?? '');
      // A card sets pay of one place side by side.
      const isElsewhere = part === 'middle' && figure?.areaName !== snapshot.jobs?.payPlace;
      return figure?.value == null || isElsewhere ? [] : [{ name: row.name, slug: row.slug, figure }];
    });
    if (rows.length > 1) return rows.slice(0, JOBS_SHOWN);
  }
  return [];
}

export function jobsCaption({ sector, area }: Snapshot, [first]: readonly JobRow[]): string {
  if (first === undefined) return '';
  const { unit, areaName, period } = first.figure;
  const when = period?.label ?? '';
  if (unit === 'gbp-per-year')
    return `Middle full-time pay a year in common jobs${sectorWords(sector)}: ${areaName}, ${when}`;
  return unit === 'people'
    ? `The most common jobs${sectorWords(sector)} in ${inPlace(area.name)}, ${when}`
    : `New adverts for jobs${sectorWords(sector)} in ${inPlace(area.name)}, ${when}`;
}

const NUMBER_WORDS = new Map([
  ['gbp-per-year', 'Pay a year'],
  ['people', 'People'],
]);

/** What stands over the numbers, under a caption that says more. */
export function numberWords([first]: readonly JobRow[]): string {
  return NUMBER_WORDS.get(first?.figure.unit ?? '') ?? 'New adverts';
}

/** Of that job where the card is of. */
export function jobAddress(snapshot: Snapshot, { slug }: JobRow, origin: string): string {
  return `${origin}${jobPath(slug, snapshot.area.slug)}`;
}

function jobsPart(snapshot: Snapshot, origin: string): Markup {
  const rows = jobRows(snapshot);
  if (rows.length === 0)
    return html`<p>None of our sources gives figures by job for ${inPlace(snapshot.area.name)}.</p>`;
  return html`<table>
<caption>${jobsCaption(snapshot, rows)}</caption>
<thead><tr><th scope="col">Job</th><th scope="col" class="number">${numberWords(rows)}</th></tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${outwards(jobAddress(snapshot, row, origin), row.name)}</th><td class="number">${bareText(row.figure)}</td></tr>`)}</tbody></table>`;
}

/** "All 12 apprenticeships in Medway", and the list of them. */
export function allOpenings(
  { area, sector }: Snapshot,
  { total }: Pick<OpeningsView['apprenticeships'], 'total'>,
  origin: string,
) {
  const where = whereOpen({ area, sector });
  return {
    where,
    href: `${origin}${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`,
    words:
      total.count === 1 && !total.isCapped
        ? `The apprenticeship${where}`
        : `${allInWords(total)} apprenticeships${where}`,
  };
}

const whereOpen = ({ area, sector }: Pick<Snapshot, 'area' | 'sector'>) =>
  `${sectorWords(sector)} in ${inPlace(area.name)}`;

/** Why there is none to show. */
export function noneOpen(snapshot: Snapshot, { note }: OpeningsView): string {
  return note ?? `The lists that we read have no apprenticeship${whereOpen(snapshot)} open now.`;
}

function openingsPart(snapshot: Snapshot, openings: OpeningsView, origin: string): Markup {
  const { apprenticeships, nation, from } = openings;
  const { shown } = apprenticeships;
  const all = allOpenings(snapshot, apprenticeships, origin);
  if (shown.length === 0)
    return html`<p>${noneOpen(snapshot, openings)}</p>${nation === null ? '' : html`<p>Apprenticeships in ${nation.country}: ${outwards(nation.listed.url, nation.listed.text)}.</p>`}`;
  return html`<ul class="adverts">${shown.slice(0, OPENINGS_SHOWN).map(
    ({ title, url, employerName, distance, closesAt }) =>
      html`<li><b>${url === null ? title : outwards(url, title)}</b>
<p>${[employerName, distance, closesAt === null ? null : `closes on ${closingWords(closesAt)}`].flatMap((each) => each ?? []).join(', ')}</p></li>`,
  )}</ul>
${milesLine(from, shown)}
<p class="from">${outwards(all.href, all.words)}</p>`;
}
