/** A Snapshot as CSV (RFC 4180): one figure a row, with everything that says where it came from. */
import type { Figure, Snapshot, SnapshotFigures, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { csvText } from './csv-text.ts';
import { FIGURE_COLUMNS, figureFields, timelinessFields } from './figure-fields.ts';

const COLUMNS = [
  'table',
  'place',
  'area_code',
  ...FIGURE_COLUMNS,
  'period_start',
  'period_end',
  'basis',
  'note',
  'source',
  'release',
  'retrieved_at',
  'attribution',
  'licence',
  'edition',
  'content',
  'reference',
  'next_due_on',
  'late',
  'code',
  'figures_sha256',
] as const;

/** What the file needs of a document: that of a sector, or of a job. */
type TabledFigures = Pick<Snapshot, 'figures' | 'sources' | 'notice' | 'edition'> & {
  /** Documents about jobs are made when they are asked for, and have none. */
  readonly seal?: Snapshot['seal'];
  readonly tables: readonly SnapshotFigures[];
};

/** What a row that is no figure has to say; the rest of it is empty. */
export type CsvRow = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number | null>>>;

/** `besides` stand after the figures. */
export function snapshotCsv(snapshot: TabledFigures, besides: readonly CsvRow[] = []): string {
  const { seal } = snapshot;
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const content = snapshot.notice ?? 'Live figures';
  const tabled = snapshot.tables.flatMap((table) =>
    table.rows.flatMap((row) => row.figures.map((id) => ({ title: table.title, id }))),
  );
  const inTables = new Set(tabled.map(({ id }) => id));
  // Figures that only sentences name come last, under no table.
  const rest = snapshot.figures.flatMap(({ id }) => (inTables.has(id) ? [] : [{ title: '', id }]));
  const rows = [...tabled, ...rest].flatMap(({ title, id }) => {
    const figure = figures.get(id);
    if (!figure) return [];
    return [
      [
        title,
        figure.areaName,
        figure.areaCode,
        ...figureFields(figure),
        figure.period?.start ?? null,
        figure.period?.end ?? null,
        figure.basis,
        figure.reason ?? figure.note,
        figure.sources.join('; '),
        figure.sources.map((source) => sources.get(source)?.release ?? '').join('; '),
        figure.sources.map((source) => sources.get(source)?.retrievedAt ?? '').join('; '),
        named(figure, sources, ({ attribution }) => attribution),
        named(figure, sources, ({ url }) => url),
        snapshot.edition,
        content,
        figure.reference,
        ...timelinessFields(figure, sources),
        seal?.code ?? null,
        seal?.figuresSha256 ?? null,
      ],
    ];
  });
  const others = besides.map((row) => {
    const whole: CsvRow = { edition: snapshot.edition, content, ...row };
    return COLUMNS.map((column) => whole[column] ?? null);
  });
  return csvText([COLUMNS, ...rows, ...others]);
}

/** Something of each source's licence; each once. */
function named(
  figure: Figure,
  sources: ReadonlyMap<string, SnapshotSource>,
  part: (licence: SnapshotSource['licence']) => string,
): string {
  const parts = figure.sources.flatMap((id) => sources.get(id) ?? []).map(({ licence }) => part(licence));
  return [...new Set(parts)].join('; ');
}
