/** A table of jobs as CSV (RFC 4180): one job a row. */
import type { Figure } from '../../snapshots/document/snapshot.ts';
import type { JobTable } from '../../snapshots/occupation/job-table.ts';
import { csvText } from './csv-text.ts';

const COLUMNS = [
  'job',
  'soc2020',
  'place',
  'area_code',
  'people',
  'people_period',
  'share_percent',
  'new_adverts',
  'new_adverts_period',
  'middle_full_time_pay_gbp_per_year',
  'pay_place',
  'pay_period',
  'pay_variation_percent',
  'usual_way_in',
  'attribution',
  'content',
] as const;

export function jobTableCsv(table: JobTable): string {
  const attribution = [...new Set(table.sources.map(({ licence }) => licence.attribution))].join('; ');
  const rows = table.rows.map(({ name, soc2020, people, share, adverts, pay, entry }) => [
    name,
    soc2020,
    table.area.name,
    table.area.code,
    exactly(people),
    people?.period?.label ?? null,
    exactly(share),
    exactly(adverts),
    adverts?.period?.label ?? null,
    exactly(pay),
    pay?.areaName ?? null,
    pay?.period?.label ?? null,
    pay?.coefficientOfVariation ?? null,
    entry.label,
    attribution,
    table.notice ?? 'Live figures',
  ]);
  return csvText([COLUMNS, ...rows]);
}

/** As published; where nothing is shown, the words that say so. */
function exactly(figure: Figure | null): number | string | null {
  return figure === null ? null : (figure.value ?? figure.text);
}
