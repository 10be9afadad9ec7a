/**
 * Tables of the Annual Population Survey (Nomis NM_17_1), where a CELL is a row and column of one printed table. Its numbers are nowhere
 * documented, so they are looked up in Nomis's own list, by name: first every cell's name for England, then the cells wanted for every
 * area. The name comes with each figure and is what is read (docs/decisions/0050).
 */
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import type { MeasureId, Observation } from '../../domain/observation.ts';
import type {
  Connector,
  ParsedResponse,
  PlannedRequest,
  RawResponse,
  SourceDescription,
} from '../contract.ts';
import { responseText } from '../shared/response-text.ts';
import { refuseCutText } from '../shared/table-text.ts';
import { type NomisFigure, parseNomisCsv } from './api-csv.ts';
import {
  type NomisQuery,
  PAGE_ROWS,
  parseRows,
  planNextPage,
  planQuery,
  readRole,
  withPart,
} from './api-query.ts';
import { type MeaningOrNot, nomisConnector } from './nomis-connector.ts';
import { readSurveyYear } from './read-year.ts';

const DATASET = 'NM_17_1';
const LIST_ROLE = 'cells';
const FIGURES = 'figures';

interface CellTable {
  readonly source: SourceDescription;
  /** As the names of the table's cells begin: `T13a:`. */
  readonly table: RegExp;
  /** Nomis's geography types and codes, as its `geography` takes them. */
  readonly areas: string;
  /** Nomis's words for the periods. Only years that do not overlap. */
  readonly dates: string;
  readonly measure: MeasureId;
  /** Whether the table holds figures for the twelve months that end with this one, `2025-12`. Left out: for all. */
  readonly isHeldFor?: (date: string) => boolean;
  /** What the words after "T13a:4 (" stand for; null for a cell of the table that is not taken. Undefined when they are not known. */
  readCell(words: string): Observation['dimensions'] | null | undefined;
}

/** `T13a:4 (B,D,E Energy & water (SIC 2007) : All people )` -> `B,D,E Energy & water (SIC 2007) : All people`. Null for another table's cell. */
function wordsOf({ table }: CellTable, name: string): string | null {
  return table.test(name) ? (/^[^(]*\((.*?)\s*\)\s*$/.exec(name)?.[1] ?? '') : null;
}

function readMeaning(cellTable: CellTable, { dimensions, date }: NomisFigure): MeaningOrNot {
  const name = dimensions.CELL_NAME ?? '';
  const words = wordsOf(cellTable, name);
  const picked = words === null ? undefined : cellTable.readCell(words);
  if (picked === undefined) return { rejected: { code: 'unknown-code', detail: `CELL_NAME ${name}` } };
  if (picked === null) return { skipped: 'a cell of the table that is not taken' };
  if (cellTable.isHeldFor?.(date) === false)
    return { skipped: 'twelve months for which the table is not made' };
  const period = readSurveyYear(date);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return { meaning: { measure: cellTable.measure, period, dimensions: picked, note: null } };
}

/** The figures of every cell of ours that the list names. */
function followList(
  cellTable: CellTable,
  query: NomisQuery,
  response: RawResponse,
): readonly PlannedRequest[] {
  const wanted = listCells(response).filter(({ name }) => {
    const words = wordsOf(cellTable, name);
    return words !== null && (cellTable.readCell(words) ?? null) !== null;
  });
  if (wanted.length === 0) return [];
  const cell = wanted.map(({ id }) => id).join(',');
  return planQuery(withPart(query, FIGURES, { date: cellTable.dates, cell }));
}

function followFigures(
  { dates }: CellTable,
  query: NomisQuery,
  response: RawResponse,
): readonly PlannedRequest[] {
  const asked = new URL(response.request.path, 'http://path.invalid').searchParams;
  const part = { date: dates, cell: asked.get('cell') ?? '' };
  return planNextPage(withPart(query, FIGURES, part), response);
}

/** The list holds no figures to keep. That a cell of our table is not known is worth an issue: it may be a new group. */
function parseList(cellTable: CellTable, response: RawResponse): ParsedResponse<NomisFigure> {
  const named = listCells(response).flatMap(({ name }) => wordsOf(cellTable, name) ?? []);
  const found = `${DATASET}, ${cellTable.source.title}`;
  if (named.length === 0) {
    const detail = `no cell named ${cellTable.table.source} in Nomis’s list`;
    return { statedTotal: null, items: [{ kind: 'issue', issue: issue('no-rows', 'error', found, detail) }] };
  }
  const strange = named.filter((words) => cellTable.readCell(words) === undefined);
  return {
    statedTotal: null,
    items: strange.map((words) => ({
      kind: 'issue' as const,
      issue: issue('unknown-code', 'warning', found, `cell ${words}`),
    })),
  };
}

export function cellTableConnector(cellTable: CellTable): Connector<NomisFigure> {
  const { source, areas } = cellTable;
  const query: NomisQuery = {
    dataset: DATASET,
    dimensions: ['CELL', 'CELL_NAME'],
    parameters: { geography: areas },
    parts: [],
    measures: { value: '20100', confidence: '20701' },
  };
  const isList = ({ request }: RawResponse): boolean => readRole(request.role).part === LIST_ROLE;
  return {
    ...nomisConnector({ source, query, readMeaning: (figure) => readMeaning(cellTable, figure) }),
    plan: () => [
      {
        path: `/api/v01/dataset/${DATASET}.data.csv?geography=E92000001&date=latest&measures=20100&select=CELL,CELL_NAME,RECORD_OFFSET,RECORD_COUNT&RecordOffset=0&recordlimit=${PAGE_ROWS}`,
        role: LIST_ROLE,
      },
    ],
    follow: (response) =>
      isList(response) ? followList(cellTable, query, response) : followFigures(cellTable, query, response),
    parse: (response) => (isList(response) ? parseList(cellTable, response) : parseNomisCsv(query, response)),
  };
}

/** Nomis's list of cells. Throws SourceChanged when it is cut off or is not the list. */
function listCells(response: RawResponse): readonly { readonly id: string; readonly name: string }[] {
  refuseCutText(response.body, 'Nomis’s list of cells');
  const [header, ...rows] = parseRows(responseText(response));
  if (header === undefined) return [];
  const [idAt, nameAt, countAt] = ['CELL', 'CELL_NAME', 'RECORD_COUNT'].map((name) => header.indexOf(name));
  if (
    idAt === undefined ||
    nameAt === undefined ||
    countAt === undefined ||
    idAt < 0 ||
    nameAt < 0 ||
    countAt < 0
  )
    throw new SourceChanged(`Nomis’s list of cells has the columns ${header.join(', ')}`);
  const stated = Number(rows[0]?.[countAt]);
  if (rows.length !== stated)
    throw new SourceChanged(`Nomis’s list of cells has ${rows.length} rows of ${stated}`);
  return rows.map((row) => ({ id: row[idAt] ?? '', name: row[nameAt] ?? '' }));
}
