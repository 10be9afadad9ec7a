/** The picture on the first screen of a job's page: its pay, else how common it is, else how people get in. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { PEOPLE_SHARE } from '../../snapshots/occupation/questions.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { easyWayIn, WAYS_IN } from '../../snapshots/words/ways-in.ts';
import { insightPicture } from './insight-picture.ts';
import { type JobPayRow, payRowsOf } from './job-pay.ts';
import type { Markup } from './markup.ts';
import { payPicture } from './pay-range.ts';

/** `isPayClaimed`: the page leads with what it pays, which is not said again under the picture. */
export function firstPictureOfJob(document: OccupationDocument, isPayClaimed = false): Markup {
  // "9 in 1,000" is no number for easy reading.
  const share = document.level === 'easyread' ? null : shareDrawing(document);
  return payDrawing(document, isPayClaimed) ?? share ?? entryDrawing(document);
}

/** The job's own pay, where both its quarters are shown: then the first picture says what it pays. */
export function drawnPay(document: OccupationDocument): JobPayRow | null {
  const [own] = payRowsOf(document);
  return own === undefined || own.lower.value === null || own.upper.value === null ? null : own;
}

function payDrawing(document: OccupationDocument, isPayClaimed: boolean): Markup | null {
  const own = drawnPay(document);
  if (own === null) return null;
  const { areaName, period } = own.middle;
  const said = document.sentences.find(({ kind }) => kind === 'pay')?.text;
  const where = `${areaName}, ${period?.label ?? ''}`;
  // The sentence of the youngest names the middle alone.
  const bar = document.level === 'ks3' ? ' The bar shows what the half in the middle earn.' : '';
  const middle = `In full-time jobs, the middle is ${bareText(own.middle)} a year (${where}).`;
  return payPicture(own, html`${isPayClaimed ? middle : (said ?? where)}${bar}`);
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
function entryDrawing({ entry, level }: OccupationDocument): Markup {
  return html`<figure class="picture first"><svg viewBox="0 0 260 60" width="260" height="60" aria-hidden="true" focusable="false">${WAYS_IN.map(
    (_, at) =>
      html`<rect class="${at + 1 === entry.level ? 'own' : 'rest'}" x="${at * 65 + 1}" y="${45 - at * 14}" width="62" height="${14 + at * 14}" rx="3"/>`,
  )}</svg><p><b>${level === 'easyread' ? easyWayIn(entry.label) : entry.label}</b>${level === 'easyread' ? '' : `: step ${entry.level} of 4, by how much learning jobs ask for`}</p></figure>`;
}
