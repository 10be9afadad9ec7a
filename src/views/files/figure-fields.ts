/** What every CSV says of a figure, in this order: measure, title, dimensions, value, unit, text, status, limits and period. */
import type { Figure, SnapshotSource } from '../../snapshots/document/snapshot.ts';

/** Their names, for the head of the file. */
export const FIGURE_COLUMNS = [
  'measure',
  'title',
  'dimensions',
  'value',
  'unit',
  'shown_as',
  'status',
  'lower_95',
  'upper_95',
  'period',
] as const;

export function figureFields(figure: Figure): (string | number | null)[] {
  return [
    figure.measure,
    figure.title,
    Object.entries(figure.dimensions)
      .map(([name, code]) => `${name}=${code}`)
      .join(';'),
    figure.value,
    figure.unit,
    figure.text,
    figure.status,
    figure.interval?.lower ?? null,
    figure.interval?.upper ?? null,
    figure.period?.label ?? null,
  ];
}

/** When newer figures are due, and in words where they are late; of each source, in the order of the figure's own. */
export function timelinessFields(
  figure: Figure,
  sources: ReadonlyMap<string, Pick<SnapshotSource, 'nextDueOn' | 'overdue'>>,
): [nextDueOn: string, late: string] {
  const from = figure.sources.flatMap((id) => sources.get(id) ?? []);
  return [
    from.map(({ nextDueOn }) => nextDueOn ?? '').join('; '),
    from.flatMap(({ overdue }) => overdue ?? []).join('; '),
  ];
}
