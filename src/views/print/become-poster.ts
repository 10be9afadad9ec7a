/** How people get into a job, to hang up. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { articleOf, withinSentence } from '../../domain/first-letter.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { shortWayIn } from '../../snapshots/occupation/way-in.ts';
import { becomePosterPath, jobPath } from '../parts/addresses.ts';
import { payRowsOf } from '../parts/job-pay.ts';
import { standardWords } from '../parts/job-texts.ts';
import { payRangeWords } from './job-poster-page.ts';
import type { PosterOpenings } from './poster-openings.ts';
import { heroHead } from './poster-parts.ts';
import { partOf, TYPE } from './poster-room.ts';
import { type PosterSheet, type PosterWish, roomOn, type SheetSources, sheetPage } from './poster-sheet.ts';

const MOST_STANDARDS = 2;

export function becomePosterPage(
  document: OccupationDocument,
  wish: PosterWish,
  openings: PosterOpenings | null,
): string {
  const { occupation, area, level, standards, entry, entryGrades } = document;
  // A group of several jobs is nothing that anybody becomes.
  const lead = occupation.isSeveral
    ? 'How people get into this work:'
    : `How to become ${articleOf(occupation.name)}`;
  const name = withinSentence(occupation.name);
  const sheet: PosterSheet = {
    ...wish,
    title: `${lead} ${name}`,
    notice: document.notice,
    crumbs: [{ name: 'Find a job', href: '/jobs' }],
    path: jobPath(occupation.slug, area.slug, level),
    sizePath: (each) => becomePosterPath(occupation.slug, area.slug, each),
    head: heroHead(lead, name, ''),
    openings,
    madeOn: document.asAt,
  };
  const { steps } = shortWayIn('ks3', entry, occupation.isSeveral, null);
  const courses = standards
    .slice(0, MOST_STANDARDS)
    .map((each) => `Apprenticeship in England: ${each.title}, ${standardWords(each)}.`);
  const range = payRangeWords(document);
  const grades = entryGrades?.short ?? null;
  const sourcesOf = (said: readonly string[]): SheetSources => {
    const used = new Set([
      ...(range !== null && said.includes(range) ? (payRowsOf(document)[0]?.lower.sources ?? []) : []),
      ...(grades !== null && said.includes(grades) ? [entryGrades?.source ?? ''] : []),
      ...standards.flatMap(({ source }, at) => (said.includes(courses[at] ?? '') ? [source] : [])),
    ]);
    return { sources: document.sources.filter(({ id }) => used.has(id)) };
  };
  const candidates = [grades, courses[0], range, ...courses.slice(1)].filter((each) => each != null);
  let room = roomOn(sheet, sourcesOf(candidates));
  for (const step of steps) room -= partOf(step, TYPE.step);
  const sayings = candidates.filter((each) => {
    const height = partOf(each, TYPE.saying, 3);
    if (height > room) return false;
    room -= height;
    return true;
  });
  return sheetPage(
    sheet,
    html`<ol class="poster-steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>
${sayings.map((each) => html`<p class="poster-saying rule">${each}</p>`)}`,
    sourcesOf(sayings),
  );
}
