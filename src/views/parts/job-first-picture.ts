/** The picture on the first screen of a job's page: its pay beside that of jobs like it, else how common it is, else how people get in. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { PEOPLE_SHARE } from '../../snapshots/occupation/questions.ts';
import { WAYS_IN } from '../../snapshots/occupation/skill-level.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { insightPicture } from './insight-picture.ts';
import { payRowsOf } from './job-pay.ts';
import type { Markup } from './markup.ts';
import { payPicture } from './pay-range.ts';

/** Jobs drawn, this one among them. */
const JOBS_DRAWN = 3;

export function firstPictureOfJob(document: OccupationDocument): Markup {
  return payDrawing(document) ?? shareDrawing(document) ?? entryDrawing(document);
}

/** Ranges of one place and time, so that their bars can be read together. Null where the job's own quarters are not shown. */
function payDrawing(document: OccupationDocument): Markup | null {
  const rows = payRowsOf(document).map((row, at) => ({ ...row, name: html`${row.name}`, isOwn: at === 0 }));
  const [own] = rows;
  if (own === undefined || own.lower.value === null || own.upper.value === null) return null;
  const drawn = rows.filter(
    ({ lower, middle, upper }) =>
      lower.value !== null &&
      upper.value !== null &&
      middle.areaCode === own.middle.areaCode &&
      middle.period?.label === own.middle.period?.label,
  );
  const what =
    document.level === 'easyread'
      ? 'The bar shows what half of people earn in a year. The mark shows the middle.'
      : 'What half of people earn for a full-time year; the mark is the middle.';
  const about = `${what} ${own.middle.areaName}, ${own.middle.period?.label ?? ''}.`;
  const alone = drawn.length === 1 ? shareDrawing(document) : null;
  // Easy reading: one thing to look at.
  const most = document.level === 'easyread' ? 1 : JOBS_DRAWN;
  return html`${payPicture(drawn.slice(0, most), about)}${alone ?? ''}`;
}

/** Of all who work, here and in the nation. Null where it is not counted in both. */
function shareDrawing({ figures, area }: OccupationDocument): Markup | null {
  const shares = figures.filter(({ measure, value }) => measure === PEOPLE_SHARE && value !== null);
  const here = shares.find(({ areaCode }) => areaCode === area.code);
  const there = shares.find(
    ({ areaCode, period }) => areaCode !== area.code && period?.label === here?.period?.label,
  );
  if (here === undefined || there === undefined) return null;
  const rows = [here, there].map((figure) => ({
    name: `of those who work in ${inPlace(figure.areaName)}`,
    value: figure.value ?? 0,
    text: bareText(figure),
  }));
  return insightPicture({ picture: { kind: 'bars', rows }, note: here.period?.label ?? null });
}

/** Four ways in, from the one that asks for the least learning. */
function entryDrawing({ entry }: OccupationDocument): Markup {
  return html`<figure class="picture first"><svg viewBox="0 0 260 60" width="260" height="60" aria-hidden="true" focusable="false">${WAYS_IN.map(
    (_, at) =>
      html`<rect class="${at + 1 === entry.level ? 'own' : 'rest'}" x="${at * 65 + 1}" y="${45 - at * 14}" width="62" height="${14 + at * 14}" rx="3"/>`,
  )}</svg><p><b>${entry.label}</b>: step ${entry.level} of 4, by how much learning jobs ask for</p></figure>`;
}
