/** Sources of one small table that a single request brings as CSV: one figure a row, without intervals. */
import type { Observation } from '../../domain/observation.ts';
import type {
  Connector,
  Normalised,
  PlannedRequest,
  Rejection,
  SourceDescription,
  SourceRecord,
} from '../contract.ts';
import { parseTable, type TableRow, type TableShape } from './csv-table.ts';
import { judgeArea } from './statistical-area.ts';

type StatedFigure = Pick<Observation, 'period' | 'dimensions' | 'value' | 'status' | 'statusReason'>;

/** What a row says beside its area. */
export type RowVerdict =
  | { readonly figure: StatedFigure }
  | { readonly skipped: string }
  | { readonly rejected: Rejection };

interface OneTable {
  readonly source: SourceDescription;
  readonly request: PlannedRequest;
  readonly shape: TableShape;
  /** The code of the row's area, empty where it has none, and the words it was sent in. */
  areaOf(row: TableRow): { readonly code: string; readonly asSent: string };
  readRow(row: TableRow): RowVerdict;
}

/** What all of them share; a year of figures a year, and an answer that comes whole. */
export const oneTableFacts = {
  kind: 'observations',
  cadence: 'yearly',
  politeness: { minIntervalMs: 1000, timeoutMs: 120_000, maxBytes: 10_000_000, maxRequests: 1 },
  secrets: [],
  status: { state: 'active' },
} as const satisfies Partial<SourceDescription>;

/** Throws Error when the source supplies more than one measure: its rows would not say which. */
export function oneTableConnector({
  source,
  request,
  shape,
  areaOf,
  readRow,
}: OneTable): Connector<TableRow> {
  const [measure, ...others] = source.measures;
  if (measure === undefined || others.length > 0) throw new Error(`${source.id} must supply one measure`);

  function normalise({ fields }: SourceRecord<TableRow>): Normalised {
    const { code, asSent } = areaOf(fields);
    const area = judgeArea(code);
    if (area.kind === 'not-held') return { skipped: area.reason };
    if (area.kind === 'unknown') return { rejected: { code: 'unknown-area', detail: asSent } };
    const verdict = readRow(fields);
    if (!('figure' in verdict)) return verdict;
    return {
      observations: [
        {
          measure: measure ?? '',
          areaCode: area.code,
          ...verdict.figure,
          lower95: null,
          upper95: null,
          coefficientOfVariation: null,
          note: null,
        },
      ],
    };
  }

  return {
    source,
    plan: () => [request],
    parse: (response) => parseTable(response, shape),
    recordKey: () => null,
    normalise,
  };
}
