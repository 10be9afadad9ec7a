/** Jobs side by side in one small table, for the page and for the card of another site. */
import { html } from 'hono/html';
import type { JobComparison } from '../../snapshots/occupation/compare-jobs.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { markNotes } from './mark-notes.ts';
import type { Markup } from './markup.ts';

export function jobComparisonTable(
  { jobs, rows, title }: JobComparison,
  link: (job: JobComparison['jobs'][number]) => Markup,
): Markup {
  const isOnePlace = new Set(jobs.map(({ area }) => area.slug)).size === 1;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="summary">
<caption class="unseen">${title}</caption>
<thead><tr><th scope="col">What</th>${jobs.map((job) => html`<th scope="col" class="number">${link(job)}${isOnePlace ? '' : html`<span class="when">${job.area.name}</span>`}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ label, figures }) => html`
<tr><th scope="row">${label}${periodOf(figures)}${commonPlaceOf(figures, isOnePlace ? jobs[0]?.area.name : undefined)}</th>${figures.map((figure, at) => html`<td class="number">${figure === null ? 'no figure' : figure.value === null ? figure.text : bareText(figure)}${figure && figure.areaName !== jobs[at]?.area.name && commonPlaceOf(figures, isOnePlace ? jobs[0]?.area.name : undefined) === '' ? html`<span class="range">${figure.areaName}</span>` : ''}</td>`)}</tr>`,
  )}
<tr><th scope="row">How people usually get in</th>${jobs.map(({ entry }) => html`<td class="number">${entry}</td>`)}</tr>
</tbody></table></div>
${markNotes(rows.flatMap(({ figures }) => figures))}`;
}

/** Said once where all figures of the row are of one place, and not of the one that is asked about. */
function commonPlaceOf(
  figures: JobComparison['rows'][number]['figures'],
  asked: string | undefined,
): Markup | '' {
  const [place, ...others] = new Set(figures.flatMap((figure) => figure?.areaName ?? []));
  return asked === undefined || place === undefined || others.length > 0 || place === asked
    ? ''
    : html`<span class="when">${place}</span>`;
}

/** Said once where all figures of the row are for the same time. */
function periodOf(figures: JobComparison['rows'][number]['figures']): Markup | '' {
  const periods = [...new Set(figures.flatMap((figure) => figure?.period?.label ?? []))];
  return periods.length === 1 ? html`<span class="when">${periods[0] ?? ''}</span>` : '';
}
