/** The jobs that most people in a place do, in a table that a class can read across, and what they pay as ranges. */
import { html } from 'hono/html';
import type { Figure, JobLine, Snapshot, SnapshotJobs } from '../../snapshots/document/snapshot.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { jobPath } from './addresses.ts';
import { figuresOf } from './figure-table.ts';
import type { Markup } from './markup.ts';
import { payRanges, underNumber } from './pay-range.ts';

/** `hasPay`: where no table of pay follows. Columns without a figure are not drawn. */
export function commonJobTable(snapshot: Snapshot, jobs: SnapshotJobs, hasPay: boolean): Markup {
  const figures = figuresOf(snapshot);
  const has = (part: 'people' | 'adverts' | 'middle') =>
    jobs.rows.some((row) => (figures.get(row[part] ?? '')?.value ?? null) !== null);
  const isShort = snapshot.level === 'easyread' || snapshot.level === 'ks3';
  const columns = [
    ...(has('people') ? [{ part: 'people', label: 'People' } as const] : []),
    ...(has('adverts') && !isShort ? [{ part: 'adverts', label: 'New adverts' } as const] : []),
    ...(has('middle') && hasPay ? [{ part: 'middle', label: 'Middle pay a year' } as const] : []),
  ];
  const when = (part: 'people' | 'adverts' | 'middle') =>
    jobs.rows.flatMap((row) => figures.get(row[part] ?? '')?.period?.label ?? [])[0] ?? '';
  // People of a wider place than the page's stand beside pay of this one.
  const isOfOthers = jobs.rows.some((row) => {
    const people = figures.get(row.people ?? '');
    return people?.value != null && people.areaCode !== snapshot.area.code;
  });
  const payPlace = isOfOthers && has('middle') && hasPay ? jobs.payPlace : null;
  const most = Math.max(...jobs.rows.map(({ people }) => figures.get(people ?? '')?.value ?? 0), 1);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${jobs.caption}"><table class="jobs">
<caption>${jobs.caption}${payPlace === null ? '' : `, with pay in ${inPlace(payPlace)}`}</caption>
<thead><tr><th scope="col">Job</th>${columns.map(({ part, label }) => html`<th scope="col" class="number">${label}<span class="when">${when(part)}</span></th>`)}</tr></thead>
<tbody>${jobs.rows.map(
    (row) => html`
<tr><th scope="row">${jobLink(row, snapshot)}${isShort ? '' : html`<span class="range">${row.entry}</span>`}</th>${columns.map(({ part }) => cell(figures.get(row[part] ?? ''), part === 'people' ? most : null, part === 'middle' ? jobs.payPlace : null))}</tr>`,
  )}
</tbody></table></div>`;
}

function jobLink({ slug, name }: JobLine, { area, level }: Snapshot): Markup {
  return html`<a href="${jobPath(slug, area.slug, level)}">${name}</a>`;
}

const BAR = 64;

/** Numbers of people have a bar: how much more common one job is than another is seen before it is read. */
function cell(figure: Figure | undefined, most: number | null, payPlace: string | null): Markup {
  if (figure === undefined || figure.value === null) return html`<td class="number">not shown</td>`;
  const bar =
    most === null
      ? ''
      : html`<svg class="count" viewBox="0 0 ${BAR} 8" width="${BAR}" height="8" aria-hidden="true" focusable="false"><rect class="own" x="0" y="0" width="${Math.max(1, Math.round((figure.value / most) * BAR))}" height="8" rx="2"/></svg>`;
  const place =
    payPlace === null || figure.areaName === payPlace
      ? ''
      : html`<span class="range">${underNumber(figure.areaName)}</span>`;
  return html`<td class="number">${bareText(figure)}${bar}${place}</td>`;
}

/** Their page has what is open and what it pays as well: the other jobs’ pay is a tap away. */
const PAID_FOR_PARENTS = 8;

/** Null where fewer than two jobs have a middle. */
export function commonJobPay(snapshot: Snapshot, jobs: SnapshotJobs): Markup | null {
  const figures = figuresOf(snapshot);
  const asked = snapshot.level === 'parent' ? jobs.rows.slice(0, PAID_FOR_PARENTS) : jobs.rows;
  const rows = asked.flatMap((row) => {
    const [lower, middle, upper] = [row.lower, row.middle, row.upper].map((id) => figures.get(id ?? ''));
    if (middle === undefined || middle.value === null) return [];
    return [
      {
        name: jobLink(row, snapshot),
        isOwn: false,
        lower: lower ?? none(middle),
        middle,
        upper: upper ?? none(middle),
      },
    ];
  });
  const [first] = rows;
  if (first === undefined || rows.length < 2) return null;
  const place = jobs.payPlace ?? first.middle.areaName;
  const caption = `Full-time pay a year before tax: ${place}, ${first.middle.period?.label ?? ''}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">${payRanges(rows, caption, place)}</div>`;
}

function none(figure: Figure): Figure {
  return { ...figure, value: null };
}
