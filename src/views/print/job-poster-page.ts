/** A job as a poster, and the jobs of a sector with what they pay: one side of A4 or A3, black on white. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import type { JobTable } from '../../snapshots/occupation/job-table.ts';
import { mainArea } from '../../snapshots/occupation/pay-of-job.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { jobPath, jobPosterPath, jobsPosterPath, jobTablePath } from '../parts/addresses.ts';
import { middlePayOf } from '../parts/job-pay.ts';
import { otherPlace } from '../parts/pay-range.ts';
import { GAP, heightOf, isLongTitle, LINE, roomFor } from './poster-room.ts';
import { type PosterWish, sheetPage } from './poster-sheet.ts';

const CRUMBS = [{ name: 'Find a job', href: '/jobs' }] as const;

/** Millimetres of the tile with the middle pay. */
const TILE = 32;

export function jobPosterPage(document: OccupationDocument, wish: PosterWish): string {
  const { occupation, area, level, title, headline } = document;
  const middle = middlePayOf(document);
  const said = [...document.sentences, ...document.claims];
  const lead = said.find(({ text }) => text === headline);
  let room = roomFor(wish.school) - heightOf(title, isLongTitle(title) ? LINE.longTitle : LINE.title);
  room -= heightOf(headline, LINE.headline) + heightOf(document.entry.plainWords, LINE.saying) + GAP;
  room -= middle === null ? 0 : TILE;
  // The tile says what the sentence about pay would.
  const isPay = (each: (typeof said)[number]) => 'kind' in each && each.kind === 'pay';
  const sayings = said.filter((each) => {
    const height = heightOf(each.text, LINE.saying) + GAP;
    if (each === lead || isPay(each) || height > room) return false;
    room -= height;
    return true;
  });
  const shown = new Set([...(lead?.figures ?? []), ...sayings.flatMap((each) => each.figures)]);
  const used = new Set(
    document.figures.flatMap(({ id, sources }) => (shown.has(id) || id === middle?.id ? sources : [])),
  );
  return sheetPage({
    ...wish,
    title,
    notice: document.notice,
    crumbs: CRUMBS,
    path: jobPath(occupation.slug, area.slug, level),
    sizePath: (each) => jobPosterPath(occupation.slug, area.slug, each),
    sources: document.sources.filter(({ id }) => used.has(id)),
    madeOn: document.asAt,
    main: html`<p class="poster-headline">${headline}</p>
${middle === null ? '' : html`<dl class="tiles-large"><div><dt>middle full-time pay a year<span class="when">${middle.areaName}, ${middle.period?.label ?? ''}</span></dt><dd><strong>${bareText(middle)}</strong></dd></div></dl>`}
${sayings.map(({ text }) => html`<p class="poster-saying">${text}</p>`)}
<p class="poster-saying">${document.entry.plainWords}</p>`,
  });
}

/** As many rows as can be read across a corridor. */
const ROWS = 8;

export function jobsPosterPage(
  table: JobTable,
  sector: { readonly title: string },
  poster: PosterWish,
): string {
  const { area, wish } = table;
  const title = `Jobs in ${inPlace(area.name)}, and what they pay`;
  const paid = table.rows.filter(({ pay, isSeveral }) => pay?.value != null && !isSeveral).slice(0, ROWS);
  const payPlace = mainArea(paid.flatMap(({ pay }) => pay ?? []));
  const about = `${sector.title}${payPlace === null ? '' : `. Middle full-time pay a year, ${inPlace(payPlace)}, ${table.periods.pay ?? ''}`}`;
  let room =
    roomFor(poster.school) -
    heightOf(title, isLongTitle(title) ? LINE.longTitle : LINE.title) -
    heightOf(about, LINE.headline);
  const rows = paid
    .map(({ name, pay }) => ({ pay, name: `${name}${pay === null ? '' : otherPlace(pay, payPlace)}` }))
    .filter(({ name }) => {
      room -= heightOf(name, LINE.row) + GAP;
      return room >= 0;
    });
  return sheetPage({
    ...poster,
    title,
    notice: table.notice,
    crumbs: CRUMBS,
    path: jobTablePath(area.slug, wish.sector ?? 'all'),
    sizePath: (each) => jobsPosterPath(area.slug, wish.sector ?? 'all', each),
    sources: table.sources,
    madeOn: table.asAt,
    main: html`<p class="poster-headline">${about}</p>
${
  rows.length === 0
    ? html`<p class="poster-saying">No pay is published for jobs of this sector.</p>`
    : html`<table class="poster-table"><tbody>${rows.map(
        ({ name, pay }) => html`
<tr><th scope="row">${name}</th><td class="number">${pay === null ? '' : bareText(pay)}</td></tr>`,
      )}
</tbody></table>`
}`,
  });
}
