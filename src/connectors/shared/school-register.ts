/**
 * Registers of schools: a text file or a workbook with one school a row. Registers name heads and say how to reach them; what is kept of a
 * file is the few columns that are read here, and the rest is neither archived nor stored.
 */
import type { AreaCode } from '../../domain/area.ts';
import { SourceChanged } from '../../domain/errors.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import { listAreas } from '../../reference/area-list.ts';
import { findOutcode, findPostcode } from '../../reference/outcodes.ts';
import { plainName } from '../../reference/plain-name.ts';
import {
  type Connector,
  FILE_ROLE,
  type Normalised,
  type OfferedFile,
  type ParsedItem,
  type ParsedResponse,
  type Rejection,
  type SourceDescription,
  type SourceRecord,
} from '../contract.ts';
import { readBeginnings, readSheets, SHEET_OF_TEXT } from './read-sheets.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { judgeArea } from './statistical-area.ts';

/** Cells by the names of their columns; columns that the file lacks are empty. */
export type RegisterRow = Readonly<Record<string, string>>;

/** What a row says of its school, or why it is not taken. */
export type RegisterVerdict =
  | {
      readonly school: {
        readonly key: string;
        readonly name: string;
        readonly town: string | null;
        readonly postcode: string;
        /** The code of its district; empty where the register has none. */
        readonly districtCode: string;
        /** The name of its council; empty where the register has none. */
        readonly council: string;
      };
    }
  | { readonly skipped: string }
  | { readonly rejected: Rejection };

export interface SchoolRegister {
  readonly source: SourceDescription;
  /** For messages: "Get Information about Schools". */
  readonly name: string;
  /** Columns that a file of it has, the number of the school first; `others` may be missing. Nothing else is read or kept. */
  readonly columns: readonly string[];
  readonly others: readonly string[];
  /** Columns that are known and not read. */
  readonly unread: readonly string[];
  readRow(row: RegisterRow): RegisterVerdict;
}

/** What all of them share. */
export const schoolRegisterFacts = {
  kind: 'schools',
  expectedLagDays: 0,
  measures: [],
  // The register of England has some 65 MB.
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 150_000_000, maxRequests: 1 },
  secrets: [],
} as const satisfies Partial<SourceDescription>;

export function schoolRegisterConnector(register: SchoolRegister): Connector<RegisterRow> {
  return {
    source: register.source,
    plan: () => [{ path: '/', role: FILE_ROLE }],
    accepts: ({ body }) => readBeginnings(body).some((sheet) => headerIn(register, sheet) !== null),
    withoutPeople: (file) => withoutPeople(register, file),
    isWholeInEachFile: true,
    parse: ({ body }) => parseRegister(register, body),
    recordKey: ({ fields }) => fields[register.columns[0] ?? ''] ?? null,
    normalise: (record) => normalise(register, record),
  };
}

interface Header {
  readonly row: SheetRow;
  /** Where each column stands that is read. */
  readonly columns: readonly { readonly name: string; readonly at: number }[];
}

/** Titles and notes may stand above it. */
const ROWS_ABOVE = 20;

function headerIn({ columns, others }: SchoolRegister, { rows, isHidden }: Sheet): Header | null {
  if (isHidden) return null;
  const row = rows.slice(0, ROWS_ABOVE).find(({ cells }) => columns.every((name) => cells.includes(name)));
  if (row === undefined) return null;
  const found = [...columns, ...others].map((name) => ({ name, at: row.cells.indexOf(name) }));
  return { row, columns: found.filter(({ at }) => at !== -1) };
}

interface Register {
  readonly header: Header;
  /** Below the header. */
  readonly rows: readonly SheetRow[];
  /** Numbers of the rows of a text file that have more cells than its header, or fewer. */
  readonly uneven: ReadonlySet<number>;
  readonly isWindowsText: boolean;
}

/** Throws SourceChanged when no sheet is the register's, a column stands twice, or the file is cut off. */
function readRegister(register: SchoolRegister, body: Uint8Array): Register {
  const [found] = readBeginnings(body).flatMap((sheet) => {
    const header = headerIn(register, sheet);
    return header === null ? [] : [{ name: sheet.name, header }];
  });
  if (found === undefined) {
    const columns = register.columns.join(', ');
    throw new SourceChanged(`${register.name}: no row is a header with the columns ${columns}`);
  }
  const { name, header } = found;
  const names = header.row.cells.filter((cell) => cell !== '');
  if (new Set(names).size < names.length) {
    throw new SourceChanged(`${register.name}: row ${header.row.number} has a column twice`);
  }
  const uneven = new Set<number>();
  let last = 0;
  const width = Math.max(...header.columns.map(({ at }) => at)) + 1;
  const sheets = readSheets(body, {
    isWanted: (each) => each === name,
    shorten(row) {
      if (row.number <= header.row.number) return null;
      last = row.number;
      // A workbook leaves out the empty cells at the end of a row.
      if (name === SHEET_OF_TEXT && row.cells.length !== header.row.cells.length) uneven.add(row.number);
      return { ...row, cells: row.cells.slice(0, width) };
    },
  });
  if (uneven.has(last)) {
    throw new SourceChanged(`${register.name}: row ${last} is cut off: download the file again`);
  }
  const sheet = sheets.find((each) => each.name === name);
  return { header, rows: sheet?.rows ?? [], uneven, isWindowsText: sheet?.isWindowsText === true };
}

/** The same rows with the columns that are read. */
function withoutPeople(register: SchoolRegister, { name, body }: OfferedFile): OfferedFile {
  const { header, rows } = readRegister(register, body);
  const lines = [
    header.columns.map((column) => column.name),
    ...rows.map(({ cells }) => header.columns.map(({ at }) => cells[at] ?? '')),
  ];
  const text = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return { name, body: new TextEncoder().encode(`${text}\r\n`) };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function parseRegister(register: SchoolRegister, body: Uint8Array): ParsedResponse<RegisterRow> {
  const found = readRegister(register, body);
  if (found.rows.length > 0) return { statedTotal: null, items: readItems(register, found) };
  const detail = 'a header and no rows';
  return {
    statedTotal: null,
    items: [{ kind: 'issue', issue: issue('no-rows', 'error', register.name, detail) }],
  };
}

function* readItems(
  { columns, others, unread }: SchoolRegister,
  { header, rows, uneven, isWindowsText }: Register,
): Generator<ParsedItem<RegisterRow>> {
  if (isWindowsText) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'info', 'the whole file', detail) };
  }
  const known = new Set([...columns, ...others, ...unread, '']);
  for (const name of others) {
    if (header.row.cells.includes(name)) continue;
    const detail = `there is no column ${name}`;
    yield { kind: 'issue', issue: issue('missing-field', 'info', `row ${header.row.number}`, detail) };
  }
  for (const name of header.row.cells) {
    if (known.has(name)) continue;
    const detail = `column ${name} is not read`;
    yield { kind: 'issue', issue: issue('unknown-field', 'info', `row ${header.row.number}`, detail) };
  }
  for (const { number, cells } of rows) {
    const locator = `row ${number}`;
    if (uneven.has(number)) {
      const detail = `the row has more or fewer cells than the header's ${header.row.cells.length}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    const fields = Object.fromEntries(header.columns.map(({ name, at }) => [name, cells[at] ?? '']));
    // Notes may stand below a table.
    if (columns.slice(1).every((name) => fields[name] === '')) continue;
    yield { kind: 'record', record: { locator, fields } };
  }
}

function normalise(register: SchoolRegister, { locator, fields }: SourceRecord<RegisterRow>): Normalised {
  const verdict = register.readRow(fields);
  if (!('school' in verdict)) return verdict;
  const { key, name, town, postcode, districtCode, council } = verdict.school;
  if (!/\p{L}/u.test(name)) return { rejected: { code: 'missing-field', detail: `${key}: name “${name}”` } };
  const issues: Issue[] = [];
  const doubt = (code: Issue['code'], detail: string) =>
    issues.push(issue(code, 'warning', locator, `${key}: ${detail}`));
  const outcode = findPostcode(postcode)?.outcode ?? null;
  if (outcode === null && postcode !== '') doubt('unreadable-record', `postcode “${postcode}”`);
  const district = districtOf(districtCode, council, outcode);
  if (district === null) {
    const detail = `${key}: district “${districtCode}”, council “${council}”, postcode “${postcode}”`;
    return { rejected: { code: 'unknown-area', detail } };
  }
  if (district.by === 'postcode' && districtCode + council !== '') {
    doubt('unknown-area', `district “${districtCode}”, council “${council}”: told by its postcode`);
  }
  const isTown = town !== null && /\p{L}/u.test(town);
  if (town !== null && !isTown) doubt('unreadable-record', `town “${town}”`);
  return { school: { key, name, town: isTown ? town : null, outcode, district: district.code }, issues };
}

interface FoundDistrict {
  readonly code: AreaCode;
  readonly by: 'register' | 'postcode';
}

/** By the register's code, else by the council's name, else where the postcode district is. */
function districtOf(code: string, council: string, outcode: string | null): FoundDistrict | null {
  const held = judgeArea(code);
  if (held.kind === 'held') return { code: held.code, by: 'register' };
  const named = councils.get(plainName(council));
  if (named !== undefined) return { code: named, by: 'register' };
  const first = outcode === null ? undefined : findOutcode(outcode)?.districts[0];
  return first === undefined ? null : { code: first, by: 'postcode' };
}

/** Districts that there are now, by the names that registers give their councils. */
const councils: ReadonlyMap<string, AreaCode> = new Map(
  listAreas()
    .filter(({ level, endYear }) => level === 'district' && endYear === null)
    .flatMap(({ code, name, otherNames }) => [name, ...otherNames].map((each) => [plainName(each), code])),
);
