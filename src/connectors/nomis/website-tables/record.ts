/** A downloaded table -> one record a figure, in the table's own words, each findable in the program the officer has open. */
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse, SourceRecord } from '../../contract.ts';
import { readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet } from '../../shared/sheet.ts';
import type { TableFacts } from './columns.ts';
import { readBlocks, shorten, type WebsiteBlock } from './layout.ts';
import { findWebsiteTable, websiteTables } from './tables.ts';

export interface WebsiteFigure extends TableFacts {
  readonly date: string;
  /** The column's label. */
  readonly label: string;
  readonly areaText: string;
  /** Empty where the table holds no codes. */
  readonly areaCode: string;
  readonly areaHeader: string;
  readonly value: string;
  readonly flag: string;
  readonly confidence: string;
  /** What symbols mean, by the table's own footnotes. */
  readonly symbols: Readonly<Record<string, string>>;
}

/** Throws SourceChanged, naming sheet and cell, when the table as a whole is not one that we read. */
export function parseWebsiteTables(response: RawResponse): ParsedResponse<WebsiteFigure> {
  const sheets = readSheets(response.body);
  const blocks = readBlocks(sheets);
  for (const block of blocks) refuseUnknown(block);
  return { statedTotal: null, items: readItems(sheets, blocks) };
}

function factsOf({ title, keys }: WebsiteBlock): TableFacts & { date: string } {
  const said = (name: RegExp) => [...keys].find(([key]) => name.test(key))?.[1].value ?? '';
  return {
    title,
    pay: said(/^pay$/),
    industry: said(/^industry$/),
    size: said(/size/),
    date: said(/^date$/),
  };
}

/** Throws SourceChanged for a table, a choice, a date or a column that we do not know: its figures would be of something else. */
function refuseUnknown(block: WebsiteBlock): void {
  const facts = factsOf(block);
  const table = findWebsiteTable(block.title);
  if (table === null) {
    const known = websiteTables.map(({ name }) => name).join('; ');
    throw new SourceChanged(
      `The table “${shorten(block.title)}” (sheet “${block.sheet.name}”) is not one we read. We read: ${known}`,
    );
  }
  for (const column of block.columns) {
    const verdict = table.readColumn(column.label, facts);
    if (verdict === null || !('refused' in verdict)) continue;
    throw new SourceChanged(`${column.place} heads “${shorten(column.label)}”, and ${verdict.refused}`);
  }
  for (const [name, wanted] of Object.entries(table.keys)) {
    const key = block.keys.get(name);
    if (key === undefined && table.mustSay.includes(name)) {
      throw new SourceChanged(
        `${block.headerPlace}: no row above says ${plainWords(wanted)} for ${name}, so nobody could tell what the figures are: download the table again`,
      );
    }
    if (key === undefined || wanted.test(key.value)) continue;
    throw new SourceChanged(
      `${key.place} says “${shorten(key.value)}” for ${name}, where we read only ${plainWords(wanted)}: download the table with that choice`,
    );
  }
  if (table.readPeriod(facts.date) === null) {
    const where = block.keys.get('date')?.place ?? block.headerPlace;
    throw new SourceChanged(
      `${where} gives no date that we can read (${facts.date === '' ? 'none' : shorten(facts.date)}): download the table with areas as rows and one date a table`,
    );
  }
  if (table.confidence !== null && block.columns.some(({ confidence }) => confidence === null)) {
    throw new SourceChanged(
      `${block.headerPlace}: the table comes without its confidence columns, so nobody could tell which figures are sound: tick “confidence” when you download it`,
    );
  }
  for (const column of block.columns) {
    if (table.readColumn(column.label, facts) !== null) continue;
    throw new SourceChanged(
      `${column.place} heads a column “${shorten(column.label)}” that we do not know: download the table without it`,
    );
  }
}

/** `/^(Annual|Weekly) pay - gross$/` -> "Annual pay - gross" or its like, for a sentence. */
function plainWords(pattern: RegExp): string {
  const words = pattern.source.replace(/[\^$]/g, '');
  const options = /^\((.+?)\)(.*)$/.exec(words);
  if (options?.[1] === undefined) return `“${words}”`;
  return options[1]
    .split('|')
    .map((option) => `“${option}${options[2] ?? ''}”`)
    .join(' or ');
}

function* readItems(
  sheets: readonly Sheet[],
  blocks: readonly WebsiteBlock[],
): Generator<ParsedItem<WebsiteFigure>> {
  if (sheets.some(({ isWindowsText }) => isWindowsText)) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const block of blocks) {
    if (block.rows.length === 0) {
      const detail = 'a header and no rows of figures';
      yield { kind: 'issue', issue: issue('no-rows', 'error', block.headerPlace, detail) };
      continue;
    }
    let valued = 0;
    for (const record of recordsOf(block)) {
      if (/\d/.test(record.fields.value)) valued += 1;
      yield { kind: 'record', record };
    }
    if (valued > 0) continue;
    const detail = `no figure for ${factsOf(block).date} has a value`;
    yield { kind: 'issue', issue: issue('all-suppressed', 'warning', block.headerPlace, detail) };
  }
}

function* recordsOf(block: WebsiteBlock): Generator<SourceRecord<WebsiteFigure>> {
  const facts = factsOf(block);
  for (const row of block.rows) {
    const cell = (index: number | null): string => (index === null ? '' : (row.cells[index] ?? ''));
    for (const { label, figure, flag, confidence } of block.columns) {
      const fields: WebsiteFigure = {
        ...facts,
        label,
        areaText: cell(0),
        areaCode: block.hasCodes ? cell(1) : '',
        areaHeader: block.areaHeader,
        value: cell(figure),
        flag: cell(flag),
        confidence: cell(confidence),
        symbols: block.symbols,
      };
      yield { locator: cellPlace(block.sheet, row, figure), fields };
    }
  }
}
