/** Tables of the Annual Survey of Hours and Earnings (ASHE) by occupation: an archive of workbooks a year, found on the page of its dataset. */
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import {
  type Connector,
  FILE_ROLE,
  type ParsedItem,
  type ParsedResponse,
  type RawResponse,
  type SourceDescription,
} from '../contract.ts';
import { openGovernmentLicence } from '../shared/open-licence.ts';
import type { Sheet } from '../shared/sheet.ts';
import { datasetConnector, onsFacts } from './dataset-connector.ts';
import type { DatasetPage } from './dataset-page.ts';
import { type EarningsFigure, type FigureRules, normaliseFigure } from './earnings-figure.ts';
import { type EarningsWorkbook, holdsTable, readWorkbooks, type WantedParts } from './earnings-files.ts';
import { type EarningsRow, type EarningsSheet, readEarningsSheet } from './earnings-sheet.ts';

const DATASETS = '/employmentandlabourmarket/peopleinwork/earningsandworkinghours/datasets';

/** The page of a table, by the name of its dataset. Several still say `soc2010`; their files are of SOC 2020. */
export function earningsPage(dataset: string, table: string): DatasetPage {
  return {
    path: `${DATASETS}/${dataset}`,
    fileName: new RegExp(`^(ashe)?table${table}20\\d\\d(provisional|revised)\\.zip$`),
    fileExample: `ashetable${table}2025provisional.zip`,
    knownEdition: '2025provisional',
  };
}

/** What all of these tables have in common as sources. */
export const earningsFacts = {
  ...onsFacts,
  licence: openGovernmentLicence('Office for National Statistics'),
  kind: 'observations',
  cadence: 'yearly',
  // Of April, in late October.
  expectedLagDays: 210,
} as const satisfies Partial<SourceDescription>;

export interface EarningsTable {
  readonly source: SourceDescription;
  readonly page: DatasetPage;
  readonly wanted: WantedParts;
  readonly rules: FigureRules;
}

export function earningsConnector({ source, page, wanted, rules }: EarningsTable): Connector<EarningsFigure> {
  return datasetConnector<EarningsFigure>({
    source,
    page,
    parse: (response) => parseTable(response, wanted),
    accepts: ({ body }) => holdsTable(body, wanted),
    normalise: ({ fields }) => normaliseFigure(fields, rules),
  });
}

function parseTable(response: RawResponse, wanted: WantedParts): ParsedResponse<EarningsFigure> {
  if (response.body.length === 0) throw new SourceChanged(`${response.request.path} answered with nothing`);
  return { statedTotal: null, items: readItems(response, wanted) };
}

function* readItems(response: RawResponse, wanted: WantedParts): Generator<ParsedItem<EarningsFigure>> {
  const { path, role } = response.request;
  const fileName = role === FILE_ROLE ? decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)) : '';
  for (const workbook of readWorkbooks(response.body, fileName, wanted)) {
    if (workbook.name !== '' && workbook.quality === null) {
      const detail = `the archive has no coefficients of variation of Table ${workbook.part}: the quality of its figures is unknown`;
      yield { kind: 'issue', issue: issue('interval-missing', 'warning', workbook.name, detail) };
    }
    for (const sheet of workbook.estimates) yield* readSheet(workbook, sheet, wanted);
  }
}

function* readSheet(
  workbook: EarningsWorkbook,
  sheet: Sheet,
  wanted: WantedParts,
): Generator<ParsedItem<EarningsFigure>> {
  const read = readEarningsSheet(sheet);
  refuseOther(workbook, read, wanted);
  const inFile = (place: string) => (workbook.name === '' ? place : `${workbook.name}, ${place}`);
  if (sheet.isWindowsText) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const found of read.issues)
    yield { kind: 'issue', issue: { ...found, locator: inFile(found.locator) } };
  if (read.rows.length === 0) {
    const place = inFile(`sheet “${sheet.name}”`);
    yield { kind: 'issue', issue: issue('no-rows', 'error', place, 'a header and no rows of figures') };
  }
  const variations = readVariations(workbook, read);
  const { number: part, people, year } = read.title;
  for (const row of read.rows) {
    const quality = variations.get(rowKey(row));
    for (const { column, place, text } of row.cells) {
      const fields: EarningsFigure = {
        part,
        people,
        year,
        label: row.label,
        code: row.code,
        column,
        value: text,
        variation: quality?.get(column) ?? '',
        isProvisional: workbook.isProvisional,
      };
      yield { kind: 'record', record: { locator: inFile(place), fields } };
    }
  }
}

/** Rows of both workbooks are told by their words: one of them may have a row more. */
const rowKey = ({ label, code }: EarningsRow): string => `${code} ${label.toLowerCase()}`;

function readVariations(
  { quality }: EarningsWorkbook,
  { sheet, title }: EarningsSheet,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const beside = quality?.find(({ name }) => name === sheet.name);
  if (beside === undefined) return new Map();
  const read = readEarningsSheet(beside);
  const { number, people, year, isQuality } = read.title;
  if (!isQuality || number !== title.number || people !== title.people || year !== title.year) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” of the coefficients of variation is of Table ${number}, ${people} employee jobs, ${year}, and its estimates are of Table ${title.number}, ${title.people} employee jobs, ${title.year}: download the archive again`,
    );
  }
  return new Map(
    read.rows.map((row) => [rowKey(row), new Map(row.cells.map(({ column, text }) => [column, text]))]),
  );
}

/** Throws SourceChanged for a sheet of another table, or of other people than its name says. */
function refuseOther({ part }: EarningsWorkbook, { sheet, title }: EarningsSheet, wanted: WantedParts): void {
  const { number, subject, people, year, isQuality } = title;
  const named = `“Table ${number}, ${subject}, ${people} employee jobs, ${year}”`;
  const words = wanted.parts.get(number.slice(number.indexOf('.') + 1));
  const isOther = !part.startsWith(number) || isQuality || words?.test(subject) !== true;
  if (isOther) throw new SourceChanged(`Sheet “${sheet.name}” should be of Table ${part} and is ${named}`);
  const expected = wanted.sheets.get(sheet.name.trim());
  if (expected !== undefined && expected !== people) {
    throw new SourceChanged(`Sheet “${sheet.name}” should be of ${expected} employee jobs and is ${named}`);
  }
}
