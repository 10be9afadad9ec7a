/** Ten jobs of a place and what they pay, to be read across a corridor. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import type { PaidJobs } from '../../snapshots/occupation/paid-jobs.ts';
import { bareText, inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import {
  apprenticeshipsPosterPath,
  areaSectorPath,
  jobsPosterPath,
  jobTablePath,
} from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import { otherPapers } from './other-papers.ts';
import type { PosterOpenings } from './poster-openings.ts';
import { fitRows, numberHead, rowsMarkup } from './poster-parts.ts';
import { partOf, TYPE } from './poster-room.ts';
import { type PosterSheet, type PosterWish, roomOn, type SheetSources, sheetPage } from './poster-sheet.ts';

const CRUMBS = [{ name: 'Find a job', href: '/jobs' }] as const;
const NUMBERS = ['', '', '', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

interface OfSector {
  readonly id: SectorId;
  readonly title: string;
}

/** `standards`: by job the lowest level of apprenticeship that leads to it; empty where the place has another list of them. */
export function jobsPosterPage(
  jobs: PaidJobs,
  sector: OfSector,
  poster: PosterWish,
  {
    openings,
    standards,
  }: { readonly openings: PosterOpenings; readonly standards: ReadonlyMap<string, number> },
): string {
  const { area } = jobs;
  const sheetOf = (count: number): PosterSheet => {
    const number = `${NUMBERS[count] || count} jobs`;
    const rest = `${sectorWords(sector).trimStart()}${sectorWords(sector) === '' ? '' : ' '}in ${inPlace(area.name)}, and what they pay`;
    return {
      ...poster,
      title: `${number} ${rest}`,
      notice: jobs.notice,
      crumbs: CRUMBS,
      path: jobTablePath(area.slug, sector.id),
      sizePath: (each) => jobsPosterPath(area.slug, sector.id, each),
      head: numberHead(number, rest),
      openings,
      isClose: true,
      others: otherPapers({ area, sector }, poster, 'jobs'),
      madeOn: jobs.asAt,
    };
  };
  const about = `Middle full-time pay a year in ${inPlace(jobs.payPlace)}, ${jobs.payPeriod}, and a way in`;
  const from: SheetSources = { sources: jobs.sources, small: commonWords(jobs) };
  const room = roomOn(sheetOf(jobs.rows.length), from) - partOf(about, TYPE.about);
  const common = jobs.rows.map(({ soc2020, name, pay, entry }) => ({
    name,
    pay: bareText(pay),
    value: pay.value ?? 0,
    way: wayIn(entry, standards.get(soc2020)),
  }));
  // Where not all fit the least common are left out, whatever they pay.
  const { rows, type } = fitRows(common, room);
  const byPay = rows.toSorted((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
  return sheetPage(
    sheetOf(rows.length),
    html`<p class="poster-about">${about}</p>${rowsMarkup({ rows: byPay, type })}`,
    from,
  );
}

/** A job that school alone leads to needs no apprenticeship, and where a degree is usual one of a low level would mislead. */
function wayIn({ level, label }: PaidJobs['rows'][number]['entry'], standard: number | undefined): string {
  return standard === undefined || level === 1 || level === 4 ? label : `Apprenticeship L${standard}`;
}

/** Whose jobs these are. */
function commonWords({ counted }: PaidJobs): string {
  const { by, areaName, period } = counted;
  const when = period === null ? '' : ` (${period})`;
  const which =
    by === 'people'
      ? `most common among people who live in ${inPlace(areaName)}`
      : `with the most new adverts in ${inPlace(areaName)}`;
  return `Of the jobs whose pay is published, those ${which}${when}, the best paid first. L is the level of the apprenticeship.`;
}

/** Where too little is known of the jobs: what can be hung up instead. */
export function noJobsPosterPage(view: {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: OfSector;
  readonly origin: string;
}): string {
  const { notice, area, sector, origin } = view;
  const title = `No poster of jobs${sectorWords(sector)} in ${inPlace(area.name)}`;
  return renderPage({
    title,
    notice,
    crumbs: [...CRUMBS, { name: area.name, href: areaSectorPath(area.slug, 'all') }],
    canonical: `${origin}${jobTablePath(area.slug, sector.id)}`,
    isUnlisted: true,
    main: html`<h1>${title}</h1>
<p>Our sources say of too few jobs both how common they are in ${inPlace(area.name)}, or around it, and what they pay.</p>
<p>You can hang up:</p>
<ul><li><a href="${apprenticeshipsPosterPath(area.slug, sector.id, 'a4')}">Apprenticeships near ${inPlace(area.name)}</a></li>
<li><a href="${jobsPosterPath('england-and-wales', sector.id, 'a4')}">Ten jobs in England and Wales, and what they pay</a></li>
<li>How to become what you choose: open <a href="${jobTablePath(area.slug)}">a job in ${inPlace(area.name)}</a> and take its poster</li></ul>`,
  });
}
