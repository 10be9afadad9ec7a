/** The rows of a release as they are carried from one database to another: each but its owner's number, which every database gives anew. */
import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { type Cell, insertCells } from '../../sql/insert-many.ts';
import { type KeyRange, type LineStep, within } from '../postings/posting-lines.ts';
import { replaceAll } from '../postings/posting-merging.ts';
import { insertDistricts } from '../postings/posting-staging.ts';

interface CarriedTable {
  readonly owner: 'run_id' | 'release_id';
  /** What tells two rows of one owner apart. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** In the order in which rows may be written. What is made from these rows (indexes, summaries) is made anew. */
export const CARRIED_TABLES = {
  retrieval: {
    owner: 'run_id',
    key: ['sequence'],
    columns: words(
      'sequence url role status content_type etag last_modified retrieved_at sha256 byte_length',
    ),
  },
  issue: {
    owner: 'run_id',
    key: ['sequence'],
    columns: words('sequence code severity retrieval_sequence locator detail'),
  },
  observation: {
    owner: 'release_id',
    key: words('measure area_code dimension period_end period_start'),
    columns: words(
      'measure area_code dimension period_start period_end period_label value lower_95 upper_95 coefficient_of_variation status status_reason note retrieval_sequence locator other_value',
    ),
  },
  occupation_fact: {
    owner: 'release_id',
    key: ['fact_key'],
    columns: words('fact_key kind title body retrieval_sequence locator'),
  },
  occupation_fact_link: {
    owner: 'release_id',
    key: words('soc2020 fact_key'),
    columns: words('soc2020 fact_key basis matched'),
  },
  school: {
    owner: 'release_id',
    key: ['school_key'],
    columns: words('school_key name town outcode district_code terms retrieval_sequence locator'),
  },
  posting: {
    owner: 'release_id',
    key: ['posting_key'],
    columns: words(
      `posting_key state first_seen_at last_seen_at ended_at times_returned times_edited stated_hash content_hash alternate_key shared_reference kind
       title employer_name employer_reference url summary posted_on closes_at places is_national pay employment_types hours_per_week openings
       source_category apprenticeship place_basis sector_id sector_basis coder_version soc2020 pay_min_gbp_per_year
       pay_max_gbp_per_year working_pattern contract workplace is_for_school_leavers coding is_left_out`,
    ),
  },
  posting_district: {
    owner: 'release_id',
    key: words('posting_key district_code'),
    columns: words('district_code posting_key'),
  },
  posting_sight: {
    owner: 'release_id',
    key: ['pack'],
    columns: words('pack sight_count first_sequence last_sequence body'),
  },
  change: {
    owner: 'release_id',
    key: words('kind measure area_code'),
    columns: words(
      `kind measure area_code source_id noticed_at area_count figure_count dimension period_label old_value new_value old_status new_status
       former_codes`,
    ),
  },
} as const satisfies Record<string, CarriedTable>;

export type CarriedName = keyof typeof CARRIED_TABLES;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const ROWS_PER_READ = 1_000;

/** Pages of rows, their cells in the order of the table's columns, in the order of its key. `owner`: the number of a release, or a run's id. */
export async function* readCarriedRows(
  db: Database,
  table: CarriedName,
  owner: number | string,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const { owner: ownerColumn, key, columns } = CARRIED_TABLES[table];
  const at = key.map((column) => columns.indexOf(column));
  const keyColumns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: readonly Cell[] | null = null; ; ) {
    const after: ReturnType<typeof sql> =
      last === null
        ? sql``
        : // Lists of columns of several tables have no index; their first column has.
          sql`AND ${sql.ref(key[0] ?? '')} >= ${last[at[0] ?? 0]}
            AND (${keyColumns}) > (${sql.join(at.map((index) => last?.[index]))})`;
    const page = sql<Record<string, Cell>>`(SELECT ${sql.join(columns.map((column) => sql.ref(column)))}
      FROM ${sql.table(table)} WHERE ${sql.ref(ownerColumn)} = ${owner} ${after}
      ORDER BY ${keyColumns} LIMIT ${sql.lit(ROWS_PER_READ)})`;
    const found: readonly Record<string, Cell>[] = await db.read
      .selectFrom(page.as('carried'))
      .selectAll()
      .execute();
    const rows = found.map((row) => columns.map((column) => row[column] ?? null));
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_PER_READ) return;
    last = rows.at(-1) ?? null;
  }
}

/** Letters of JSON in a statement: written out as SQL, each at most three bytes, they stay below the 100 kB that D1 takes. */
const MAX_JSON_LENGTH = 30_000;

/** Rows of all but postings and their districts, with their cells in the order of the table's columns. */
export function insertCarriedRows(
  table: Exclude<CarriedName, PostingTables>,
  owner: number | string,
  rows: readonly (readonly Cell[])[],
): CompiledQuery[] {
  const { owner: ownerColumn, columns } = CARRIED_TABLES[table];
  return insertCells(
    table,
    [ownerColumn, ...columns],
    rows.map((cells) => [owner, ...cells]),
    { maxJsonLength: MAX_JSON_LENGTH },
  );
}

/** Postings are written as rows of their line. */
export type PostingTables = 'posting' | 'posting_district';

export const isOfPostings = (table: CarriedName): table is PostingTables =>
  table === 'posting' || table === 'posting_district';

/** Postings of a release that is brought in, or their districts, as rows that begin with it: see {@link settleCarriedPostings}. */
export function insertCarriedPostings(
  table: PostingTables,
  { lineId, releaseId }: LineStep,
  rows: readonly (readonly Cell[])[],
): CompiledQuery[] {
  if (table === 'posting')
    return insertCells(
      'posting_version',
      ['line_id', 'from_release', ...CARRIED_TABLES.posting.columns],
      rows.map((cells) => [lineId, releaseId, ...cells]),
      { maxJsonLength: MAX_JSON_LENGTH },
    );
  const queries: CompiledQuery[] = [];
  for (let start = 0; start < rows.length; start += DISTRICTS_PER_STATEMENT) {
    const part = rows.slice(start, start + DISTRICTS_PER_STATEMENT);
    queries.push(
      ...insertDistricts(part.map(([district, key]) => [lineId, releaseId, String(key), String(district)])),
    );
  }
  return queries;
}

/** With keys of 300 letters, the longest there are, they stay below {@link MAX_JSON_LENGTH}. */
const DISTRICTS_PER_STATEMENT = 80;

/** Postings of the range, once all are there: where one says what the row before it says, that row goes on; what is not among them ends. */
export function settleCarriedPostings(step: LineStep, range: KeyRange): CompiledQuery[] {
  const { lineId, releaseId } = step;
  return [
    sql`UPDATE posting_version SET last_seen_at = NULL
      WHERE line_id = ${lineId} AND ${within('posting_key', range)} AND +from_release = ${releaseId} AND state = 'live'
        AND last_seen_at = (SELECT retrieved_at FROM release WHERE release_id = ${releaseId})`.compile(
      compose,
    ),
    ...replaceAll(step, range),
  ];
}
