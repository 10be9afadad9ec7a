/**
 * Workbooks of the projections, or one of their sheets saved as CSV -> records. Sheets are known by their titles ("Occupation Figure 2
 * Employment by Occupation (SOC 2020), 2010-2035, Kent and Medway"), which also name the area; the others hold other cuts.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet } from '../../shared/sheet.ts';
import { readOpenings } from './openings-table.ts';
import type { ProjectedRecord } from './projected-record.ts';
import { readSexes } from './sexes-table.ts';
import { readYears } from './yearly-table.ts';

interface Layout {
  readonly title: RegExp;
  /** `areaName` is what the title ends with. Throws SourceChanged, naming sheet and cell. */
  read(sheet: Sheet, areaName: string): Iterable<ParsedItem<ProjectedRecord>>;
}

const LAYOUTS: readonly Layout[] = [
  {
    title: /^Industry Figure \d\s+Employment by Industry \(SIC 2007\), 2010-2035, (.+)$/,
    read: (sheet, areaName) => readYears(sheet, 'industry', areaName),
  },
  {
    title: /^Occupation Figure \d\s+Employment by Occupation \(SOC 2020\), 2010-2035, (.+)$/,
    read: (sheet, areaName) => readYears(sheet, 'occupation', areaName),
  },
  {
    title: /^Qualification Figure \d\s+Employment by Qualification, 2010-2035, (.+)$/,
    read: (sheet, areaName) => readYears(sheet, 'qualification', areaName),
  },
  {
    title:
      /^Occupation Table 2\s+Employment Change by Occupation \(SOC 2020\) and Replacement Demand, 20\d\d-2035, (.+)$/,
    read: readOpenings,
  },
  {
    // The publisher's own spelling, and the right one.
    title: /^Occupation Table 4\s+Occup(?:t)?ation composition \(SOC ?2020\) by gender, 20\d\d-2035, (.+)$/,
    read: readSexes,
  },
];

interface Found {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly areaName: string;
}

function layoutOf(sheet: Sheet): Found | null {
  const title = sheet.rows[0]?.cells[0] ?? '';
  for (const layout of LAYOUTS) {
    const areaName = layout.title.exec(title)?.[1];
    if (areaName !== undefined) return { sheet, layout, areaName };
  }
  return null;
}

export function isProjection(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => layoutOf(sheet) !== null);
}

/** Without hidden copies of what is shown: those hold workings. A workbook whose tables are all hidden is read all the same. */
function pickShown(sheets: readonly Sheet[]): readonly Sheet[] {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return isProjection(shown) ? shown : sheets;
}

/** Throws SourceChanged, naming sheet and cell, when no sheet is one of ours or one has lost its years or its total. */
export function parseProjections(response: RawResponse): ParsedResponse<ProjectedRecord> {
  const sheets = readSheets(response.body);
  const tables = pickShown(sheets).flatMap((sheet) => layoutOf(sheet) ?? []);
  if (tables.length === 0) {
    const first = sheets[0]?.rows[0];
    const where =
      sheets[0] && first
        ? `${cellPlace(sheets[0], first, 0)} says “${(first.cells[0] ?? '').slice(0, 80)}”`
        : 'The file is empty';
    throw new SourceChanged(
      `${where}; a sheet of the projections has a title such as “Industry Figure 2 Employment by Industry (SIC 2007), 2010-2035, …”`,
    );
  }
  // Every table is looked at before the first figure is given, so that a broken one is known at once.
  const items = tables.map(({ sheet, layout, areaName }) => layout.read(sheet, areaName));
  return { statedTotal: null, items: readItems(sheets, items) };
}

function* readItems(
  sheets: readonly Sheet[],
  tables: readonly Iterable<ParsedItem<ProjectedRecord>>[],
): Generator<ParsedItem<ProjectedRecord>> {
  if (sheets.some(({ isWindowsText }) => isWindowsText)) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const table of tables) yield* table;
}
