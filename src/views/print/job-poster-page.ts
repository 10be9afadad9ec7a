/** A job as a poster: what it pays, drawn large, and one thing more. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { jobPath, jobPosterPath } from '../parts/addresses.ts';
import { payRowsOf } from '../parts/job-pay.ts';
import type { PosterOpenings } from './poster-openings.ts';
import { heroHead } from './poster-parts.ts';
import { payBar } from './poster-picture.ts';
import {
  claimSize,
  claimStep,
  claimType,
  GAP,
  heightOf,
  partOf,
  SMALLEST_CLAIM,
  TYPE,
} from './poster-room.ts';
import { type PosterSheet, type PosterWish, roomOn, type SheetSources, sheetPage } from './poster-sheet.ts';

/** What the bar of pay needs. */
const BAR = 18;

export function jobPosterPage(
  document: OccupationDocument,
  wish: PosterWish,
  openings: PosterOpenings | null,
): string {
  const { occupation, area, level, title, headline, entry } = document;
  const sheet: PosterSheet = {
    ...wish,
    title,
    notice: document.notice,
    crumbs: [{ name: 'Find a job', href: '/jobs' }],
    path: jobPath(occupation.slug, area.slug, level),
    sizePath: (each) => jobPosterPath(occupation.slug, area.slug, each),
    head: headOf(document),
    openings,
    madeOn: document.asAt,
  };
  const pay = payRowsOf(document)[0] ?? null;
  const number = pay === null ? '' : bareText(pay.middle);
  const about =
    pay === null
      ? ''
      : `Middle full-time pay a year in ${inPlace(pay.middle.areaName)}, ${pay.middle.period?.label ?? ''}`;
  const lead = [...document.sentences, ...document.claims].find(({ text }) => text === headline);
  // What is drawn is not said again.
  const isPaySaid = pay !== null && lead !== undefined && 'kind' in lead && lead.kind === 'pay';
  const claim = isPaySaid ? entry.words : headline;
  const range = payRangeWords(document) ?? '';
  const ofPay = pay === null ? [] : [pay.middle.id, pay.lower.id, pay.upper.id];
  const from = sourcesOf(document, [...(isPaySaid ? [] : (lead?.figures ?? [])), ...ofPay]);
  // What matters more takes its room first: the pay, the claim, the range of pay, the way in.
  let room = roomOn(sheet, from) - partOf(number, TYPE.number) - partOf(about, TYPE.about);
  const take = (height: number): boolean => {
    const fits = height <= room;
    if (fits) room -= height;
    return fits;
  };
  const claimHeight = (size: number) => heightOf(claim, claimType(size)) + GAP;
  const isClaimSaid = pay === null || claimHeight(SMALLEST_CLAIM) <= room;
  const forClaim = isClaimSaid ? claimHeight(SMALLEST_CLAIM) : 0;
  room -= forClaim;
  const isRangeDrawn = range !== '' && take(BAR + partOf(range, TYPE.saying));
  const step = claimStep(claimHeight, room + forClaim, pay === null ? 0 : 2);
  room -= isClaimSaid ? claimHeight(claimSize(step)) - forClaim : 0;
  const isEntrySaid = !isPaySaid && take(partOf(entry.plainWords, TYPE.saying, 3));
  return sheetPage(
    sheet,
    html`${number === '' ? '' : html`<p class="number">${number}</p><p class="poster-about">${about}</p>`}
${!isRangeDrawn || pay === null ? '' : html`${payBar({ lower: pay.lower.value ?? 0, middle: pay.middle.value ?? 0, upper: pay.upper.value ?? 0 })}<p class="poster-saying">${range}</p>`}
${isClaimSaid ? html`<p class="poster-headline step-${step}">${claim}</p>` : ''}
${isEntrySaid ? html`<p class="poster-saying rule">${entry.plainWords}</p>` : ''}`,
    isClaimSaid ? from : sourcesOf(document, ofPay),
  );
}

function sourcesOf({ figures, sources }: OccupationDocument, ids: readonly string[]): SheetSources {
  const used = new Set(figures.flatMap((each) => (ids.includes(each.id) ? each.sources : [])));
  return { sources: sources.filter(({ id }) => used.has(id)) };
}

/** The job large, and the place after it. */
function headOf({ title, occupation }: OccupationDocument): PosterSheet['head'] {
  const isFirst = title.startsWith(occupation.name);
  return heroHead(
    '',
    isFirst ? occupation.name : title,
    isFirst ? title.slice(occupation.name.length).trim() : '',
  );
}

/** "Half of full-time electricians in the South East earn £33,500 to £55,500 a year (April 2025)."; null where the quarters are not published. */
export function payRangeWords(document: OccupationDocument): string | null {
  const [own] = payRowsOf(document);
  if (own?.lower.value == null || own.upper.value == null || own.middle.value === null) return null;
  const { lower, upper } = own;
  return `Half of full-time ${document.occupation.plural} in ${inPlace(lower.areaName)} earn ${bareText(lower)} to ${bareText(upper)} a year (${lower.period?.label ?? ''}).`;
}
