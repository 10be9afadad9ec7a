/** A comparison as CSV: one figure a row. */
import type { Comparison } from '../../snapshots/compare/document.ts';
import { csvText } from './csv-text.ts';
import { FIGURE_COLUMNS, figureFields, timelinessFields } from './figure-fields.ts';

const COLUMNS = [
  'table',
  'place',
  'area_code',
  ...FIGURE_COLUMNS,
  'basis',
  'note',
  'source',
  'release',
  'attribution',
  'reference',
  'content',
  'next_due_on',
  'late',
] as const;

export function compareCsv({ tables, sources }: Comparison, content: string): string {
  const known = new Map(sources.map((source) => [source.id, source]));
  const rows = tables.flatMap((table) =>
    table.rows.flatMap(({ area, figures }) =>
      figures.map((figure) => {
        const from = figure.sources.flatMap((id) => known.get(id) ?? []);
        return [
          table.title,
          area.name,
          area.code,
          ...figureFields(figure),
          figure.basis,
          figure.reason ?? figure.note,
          figure.sources.join('; '),
          from.map(({ release }) => release).join('; '),
          [...new Set(from.map(({ licence }) => licence.attribution))].join('; '),
          figure.reference,
          content,
          ...timelinessFields(figure, known),
        ];
      }),
    ),
  );
  return csvText([COLUMNS, ...rows]);
}
