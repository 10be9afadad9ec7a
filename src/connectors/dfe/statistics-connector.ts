/** What the connectors of all education statistics do alike. A data set says only what its own columns mean. */

import { type Issue, issue } from '../../domain/issue.ts';
import { dimensionKey, type MeasureId, type Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type {
  Connector,
  Normalised,
  ParsedItem,
  ParsedResponse,
  SourceDescription,
  SourceRecord,
} from '../contract.ts';
import { openGovernmentLicence } from '../shared/open-licence.ts';
import { judgeArea } from '../shared/statistical-area.ts';
import { readTextStart } from '../shared/table-text.ts';
import { type DataSetAddress, followDataSet, planDataSet } from './statistics-api.ts';
import {
  findFilters,
  isLevelHeld,
  parseStatisticsFile,
  type StatisticsRow,
  type StatisticsShape,
} from './statistics-file.ts';
import { readStatedValue, readStatisticsPeriod } from './statistics-value.ts';

interface IndicatorMeaning {
  readonly column: string;
  readonly measure: MeasureId;
  readonly dimensions?: Dimensions;
  /** When the figure is of another span than the row's period; keeps the publisher's label. */
  readonly restate?: (period: Period) => Period;
}

type Dimensions = Readonly<Record<string, string>>;

/**
 * What a row's filters pick out: dimensions, or a reason to leave it, or a value that nobody told us of. `beside`: of a row that differs
 * from one that we take in a single column, the dimensions of that one.
 */
export type FilterVerdict =
  | { readonly dimensions: Dimensions }
  | { readonly skipped: string; readonly beside?: Dimensions }
  | { readonly unknown: string };

interface StatisticsDataSet extends Pick<StatisticsShape, 'filters' | 'otherFilters' | 'foreign' | 'unread'> {
  readonly source: SourceDescription;
  readonly address: DataSetAddress;
  readonly indicators: readonly IndicatorMeaning[];
  readFilters(cells: Readonly<Record<string, string>>): FilterVerdict;
  /** Whether a row is of this data set, where another has the same columns. */
  isOurs?(cells: Readonly<Record<string, string>>): boolean;
  /** Columns that add up to another where all are numbers. */
  readonly sum?: { readonly total: string; readonly parts: readonly string[] };
}

export const educationStatisticsFacts = {
  publisher: { name: 'Department for Education', url: 'https://explore-education-statistics.service.gov.uk' },
  licence: openGovernmentLicence('Department for Education, Explore education statistics'),
  kind: 'observations',
  coverage: 'England',
  vintages: ['lad2023'],
  secrets: [],
  status: { state: 'active' },
  baseUrl: 'https://api.education.gov.uk/statistics',
  politeness: { minIntervalMs: 1000, timeoutMs: 120_000, maxBytes: 60_000_000, maxRequests: 12 },
} as const satisfies Partial<SourceDescription>;

export function statisticsConnector(dataSet: StatisticsDataSet): Connector<StatisticsRow> {
  const { source, address, indicators } = dataSet;
  const columns = [...new Set(indicators.map(({ column }) => column))];
  const shape: StatisticsShape = { ...dataSet, name: source.title, indicators: columns };
  return {
    source,
    plan: () => planDataSet(address),
    follow: (response) => followDataSet(address, response),
    parse: (response) =>
      ['publications', 'data-sets'].includes(response.request.role)
        ? parseIndex(response, address)
        : told(dataSet, parseStatisticsFile(shape, response)),
    accepts: ({ body }) => isFileOf(dataSet, shape, body),
    recordKey: () => null,
    normalise: (record) => normalise(dataSet, record),
  };
}

function normalise(dataSet: StatisticsDataSet, { fields, locator }: SourceRecord<StatisticsRow>): Normalised {
  const isHeld = isLevelHeld(fields.geographicLevel);
  if (isHeld === null) {
    return { rejected: { code: 'unknown-code', detail: `geographic_level ${fields.geographicLevel}` } };
  }
  if (!isHeld) return { skipped: `area level not held: ${fields.geographicLevel}` };
  const verdict = dataSet.readFilters(fields.cells);
  if ('skipped' in verdict) return verdict;
  if ('unknown' in verdict) return { rejected: { code: 'unknown-code', detail: verdict.unknown } };
  const area = judgeArea(fields.areaCode);
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown') return { rejected: { code: 'unknown-area', detail: fields.areaCode } };
  const period = readStatisticsPeriod(fields.timePeriod, fields.timeIdentifier);
  if (period === null) {
    const detail = `time_period ${fields.timePeriod}, ${fields.timeIdentifier}`;
    return { rejected: { code: 'unreadable-date', detail } };
  }
  const gap = sumGap(dataSet, fields.cells);
  if (gap !== null) return { rejected: { code: 'unreadable-record', detail: gap } };
  const about = { areaCode: area.code, period, dimensions: verdict.dimensions };
  return readIndicators(dataSet, fields.cells, locator, about);
}

/**
 * With an issue about areas and periods that have rows of another group and none of the group that we take, at all or of the same dimensions: its name
 * may be another now.
 */
function told(
  dataSet: StatisticsDataSet,
  { statedTotal, items }: ParsedResponse<StatisticsRow>,
): ParsedResponse<StatisticsRow> {
  return { statedTotal, items: withLeftOut(dataSet, items) };
}

function* withLeftOut(
  { readFilters }: StatisticsDataSet,
  items: Iterable<ParsedItem<StatisticsRow>>,
): Generator<ParsedItem<StatisticsRow>> {
  const taken = new Set<string>();
  const leftOut = new Map<string, string>();
  for (const item of items) {
    yield item;
    if (item.kind !== 'record' || isLevelHeld(item.record.fields.geographicLevel) !== true) continue;
    const { areaCode, timePeriod, cells } = item.record.fields;
    const verdict = readFilters(cells);
    const whole = `${areaCode}, ${timePeriod}`;
    if ('dimensions' in verdict) taken.add(whole).add(rowIn(whole, verdict.dimensions));
    if (!('skipped' in verdict)) continue;
    const key = verdict.beside === undefined ? whole : rowIn(whole, verdict.beside);
    if (!leftOut.has(key)) leftOut.set(key, item.record.locator);
  }
  const alone = [...leftOut].filter(([key]) => !taken.has(key));
  const [first] = alone;
  if (first === undefined) return;
  const detail = `${alone.length} areas and periods, or parts of them, have rows and none of those that we take, such as ${first[0]}`;
  yield { kind: 'issue', issue: issue('incomplete-sweep', 'warning', first[1], detail) };
}

function rowIn(whole: string, dimensions: Dimensions): string {
  return `${whole}, ${dimensionKey(dimensions) || 'all together'}`;
}

/** One figure an indicator; an indicator that cannot be read costs itself alone. */
function readIndicators(
  { indicators }: StatisticsDataSet,
  cells: Readonly<Record<string, string>>,
  locator: string,
  about: Pick<Observation, 'areaCode' | 'period' | 'dimensions'>,
): Normalised {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  for (const { column, measure, dimensions, restate } of indicators) {
    const read = readStatedValue(cells[column] ?? '');
    if ('rejected' in read) {
      issues.push(issue(read.rejected.code, 'error', `${locator}, column ${column}`, read.rejected.detail));
      continue;
    }
    observations.push({
      measure,
      areaCode: about.areaCode,
      period: restate ? restate(about.period) : about.period,
      dimensions: { ...about.dimensions, ...dimensions },
      ...read.stated,
      lower95: null,
      upper95: null,
      coefficientOfVariation: null,
      note: null,
    });
  }
  return { observations, issues };
}

/** By its columns, and where those are another data set's too, by what stands in its first row. */
function isFileOf(dataSet: StatisticsDataSet, shape: StatisticsShape, body: Uint8Array): boolean {
  const [header = [], first = []] = readTextStart(body);
  const isWhole = ['geographic_level', ...shape.indicators].every((column) => header.includes(column));
  if (!isWhole || findFilters(shape, header) === null) return false;
  const cells = Object.fromEntries(header.map((column, at) => [column, first[at] ?? '']));
  return first.length === 0 || (dataSet.isOurs?.(cells) ?? true);
}

/** Pages on the way to the file hold no figures; what they say is used to find the next. */
function parseIndex(response: Parameters<typeof followDataSet>[1], address: DataSetAddress) {
  followDataSet(address, response);
  return { statedTotal: null, items: [] };
}

/** A sentence when the parts do not come to the total; null when they do or one of them is not a number. */
function sumGap({ sum }: StatisticsDataSet, cells: Readonly<Record<string, string>>): string | null {
  if (sum === undefined) return null;
  const numbers = [sum.total, ...sum.parts].map((column) =>
    Number(cells[column] === '' ? Number.NaN : cells[column]),
  );
  const [total = 0, ...parts] = numbers;
  if (!numbers.every(Number.isFinite)) return null;
  const added = parts.reduce((all, part) => all + part, 0);
  return added === total ? null : `${sum.total} is ${total}, but its parts come to ${added}`;
}
