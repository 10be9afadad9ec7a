/** A plain CSV answer -> rows of text by column name, for small official tables with a fixed header. */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../contract.ts';
import { responseText } from './response-text.ts';
import { refuseCutText } from './table-text.ts';

export interface TableShape {
  /** For issues: "CCAALGD". */
  readonly name: string;
  /** Without them the answer as a whole is not what it was. */
  readonly required: readonly string[];
  /** Known and not needed. */
  readonly others: readonly string[];
}

export type TableRow = Readonly<Record<string, string>>;

/** Throws SourceChanged when it is no CSV, lacks a column or breaks off in its last row. */
export function parseTable(
  response: RawResponse,
  { name, required, others }: TableShape,
): ParsedResponse<TableRow> {
  const rows = readRows(responseText(response), name);
  refuseCutText(response.body, name);
  const [header, ...body] = rows;
  const nothing = (detail: string): ParsedResponse<TableRow> => ({
    statedTotal: null,
    items: [{ kind: 'issue', issue: issue('no-rows', 'error', name, detail) }],
  });
  if (header === undefined) return nothing('empty answer');
  const absent = required.filter((column) => !header.includes(column));
  if (absent.length > 0) throw new SourceChanged(`${name} lacks the columns ${absent.join(', ')}`);
  if (body.length === 0) return nothing('a header and no rows');
  if (body.at(-1)?.length !== header.length) throw new SourceChanged(`${name} is cut off in its last row`);
  return { statedTotal: null, items: readItems(header, body, name, [...required, ...others]) };
}

function readRows(text: string, name: string): string[][] {
  try {
    return parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new SourceChanged(`${name} is not CSV`, { cause });
  }
}

function* readItems(
  header: readonly string[],
  body: readonly string[][],
  name: string,
  known: readonly string[],
): Generator<ParsedItem<TableRow>> {
  for (const column of header) {
    if (!known.includes(column))
      yield { kind: 'issue', issue: issue('unknown-field', 'warning', `${name}, header`, column) };
  }
  for (const [at, row] of body.entries()) {
    const locator = `${name}, row ${at + 2}`;
    if (row.length !== header.length) {
      const detail = `${row.length} fields where the header has ${header.length}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    if (row.join() === header.join()) {
      yield {
        kind: 'issue',
        issue: issue('unreadable-record', 'error', locator, 'The header stands there again'),
      };
      continue;
    }
    const fields = Object.fromEntries(header.map((column, index) => [column, row[index]?.trim() ?? '']));
    yield { kind: 'record', record: { locator, fields } };
  }
}
