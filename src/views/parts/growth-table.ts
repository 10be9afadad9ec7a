/** What a model expects to grow in a place, as two small tables: the jobs of now as a bar, those to come beyond its end. */
import { html } from 'hono/html';
import { withinSentence } from '../../domain/first-letter.ts';
import type { ExpectedGrowth, GrowingGroup } from '../../snapshots/document/growth.ts';
import type { Figure, Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, jobPath } from './addresses.ts';
import { figuresOf } from './figure-table.ts';
import type { Markup } from './markup.ts';
import { sourcesInBrief } from './source-lines.ts';

/** Both tables on one scale, so that a bar of one can be held against a bar of the other. */
export function growthTables(snapshot: Snapshot, growth: ExpectedGrowth): Markup {
  const figures = figuresOf(snapshot);
  const all = [...growth.industries.rows, ...growth.jobs.rows];
  const most = Math.max(1, ...all.map(({ later }) => figures.get(later)?.value ?? 0));
  const used = new Set(all.flatMap(({ later }) => figures.get(later)?.sources ?? []));
  const table = (list: ExpectedGrowth['jobs'], head: string) =>
    list.rows.length === 0
      ? ''
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${list.caption}"><table class="growth">
<caption>${list.caption}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col" class="number">${growth.from}</th><th scope="col" class="number">${growth.to}</th></tr></thead>
<tbody>${list.rows.map((row) => line(row, figures, most, snapshot))}
</tbody></table></div>
`;
  return html`<div class="grown">${table(growth.industries, 'Industry')}${table(growth.jobs, 'Kind of job')}</div><p class="from">${growth.notes.join(' ')} ${sourcesInBrief(snapshot.sources.filter(({ id }) => used.has(id)))}</p>`;
}

const WIDTH = 400;
const HEIGHT = 14;

function line(
  row: GrowingGroup,
  figures: ReadonlyMap<string, Figure>,
  most: number,
  { area, level }: Snapshot,
): Markup | '' {
  const [begun, later] = [figures.get(row.begun), figures.get(row.later)];
  if (begun?.value == null || later?.value == null) return '';
  const [from, to] = [begun.value, later.value].map((value) => Math.round((value / most) * WIDTH));
  const name =
    row.sector === null
      ? row.name
      : html`<a href="${areaSectorPath(area.slug, row.sector, level)}">${row.name}</a>`;
  // The jobs lead: nobody looks for a group of them by its name.
  const lead =
    row.jobs.length === 0
      ? name
      : html`${row.jobs.map(
          ({ slug, name: job }, at) =>
            html`${at === 0 ? '' : ', '}<a href="${jobPath(slug, area.slug, level)}">${at === 0 ? job : withinSentence(job)}</a>`,
        )} and other ${withinSentence(row.name)}`;
  return html`
<tr><th scope="row">${lead}<svg class="share" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false"><rect class="own" x="0" y="2" width="${from}" height="10"/><rect class="other" x="${from}" y="2" width="${Math.max(2, (to ?? 0) - (from ?? 0))}" height="10"/></svg></th><td class="number">${bareText(begun)}</td><td class="number"><b>${bareText(later)}</b></td></tr>`;
}
