/** The figures of a snapshot as advisers get them: one row a figure, what bears on it, and a line that can be quoted. */
import { plainDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Figure, Snapshot, SnapshotFigures } from '../../snapshots/document/snapshot.ts';
import { howSure } from '../../snapshots/words/how-sure.ts';
import type { Figures } from '../parts/figure-table.ts';
import { sourcesOf } from '../parts/source-lines.ts';

export type Measures = ReadonlyMap<string, Measure>;

export interface AdviserRow {
  readonly label: string;
  readonly here: Figure;
  /** One a wider place, in the order of `beside` of the table. */
  readonly beside: readonly (Figure | null)[];
  readonly facts: Measure | null;
}

/** What is true of several figures of a table is told once. */
export interface Bearing {
  readonly labels: readonly string[];
  readonly whoIsCounted: string;
  readonly whoIsMissing: string;
  readonly howSure: string;
}

/** Wider places; the parts of a partnership are left to the whole page. */
export function placesBeside({ rows }: SnapshotFigures): SnapshotFigures['rows'] {
  return rows.filter(({ role }) => role !== 'here' && role !== 'member');
}

export function adviserRows(table: SnapshotFigures, figures: Figures, measures: Measures): AdviserRow[] {
  const own = table.rows.find(({ role }) => role === 'here');
  return table.columns.flatMap(({ measure, label }, at): AdviserRow[] => {
    const here = figures.get(own?.figures[at] ?? '');
    if (!here) return [];
    const beside = placesBeside(table).map((row) => figures.get(row.figures[at] ?? '') ?? null);
    return [{ label, here, beside, facts: measures.get(measure) ?? null }];
  });
}

export function bearings(rows: readonly AdviserRow[]): Bearing[] {
  const found = new Map<string, Bearing>();
  for (const { label, here, facts } of rows) {
    const quality = {
      whoIsCounted:
        facts?.whoIsCounted ??
        'Live adverts in the lists that we hold, also those that lists for pupils leave out.',
      whoIsMissing:
        facts === null
          ? 'Jobs that are not advertised, or advertised elsewhere.'
          : (facts.whoIsMissing ?? 'Nothing known.'),
      howSure: howSure(here, facts).join(' '),
    };
    const key = JSON.stringify(quality);
    found.set(key, { labels: [...(found.get(key)?.labels ?? []), label], ...quality });
  }
  return [...found.values()];
}

/** One figure so that it can stand anywhere: what, where, when, from whom, fetched when, and where to look it up. */
export function citation({ label, here, facts }: AdviserRow, snapshot: Snapshot, address: string): string {
  const sources = sourcesOf(snapshot);
  const from = here.sources.flatMap((id) => {
    const source = sources.get(id);
    return source
      ? `${source.title}, ${source.publisher.name}, fetched on ${plainDate(source.retrievedAt.slice(0, 10))}`
      : [];
  });
  const range = here.interval === null ? '' : `, range ${here.interval.text}`;
  const when = here.period === null ? '' : ` (${here.period.label})`;
  const who = facts === null ? '' : ` Who is counted: ${facts.whoIsCounted}`;
  const said = here.value === null ? `${here.text}. ${here.reason ?? ''}` : `${here.text}${range}${when}.`;
  const demonstration = snapshot.notice === null ? '' : ` ${snapshot.notice}`;
  return `${label}, ${here.areaName}: ${said}${who}${from.length === 0 ? '' : ` Source: ${from.join('; ')}.`}${demonstration} ${address}`;
}
