/**
 * Explore Local Statistics from `els/*.csv`, the publisher's data files. Its API's CSV is written from them as the service does (its
 * source code, June 2026): areas in order of their codes, rows without a value only where the status is asked for, no notes.
 * The files themselves are served as they stand at `/explore-local-statistics/files/NAME.csv`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { findIndicatorByLabel } from '../connectors/ons/explore-local-statistics/lookups.ts';
import {
  json,
  namesIn,
  notFound,
  notRecorded,
  type Recording,
  type ReplayRequest,
  type ReplayResponse,
  type ReplaySource,
  rememberRecording,
} from './replay-source.ts';

const FOLDER = 'els';
const API = '/explore-local-statistics/api/v1/data.csv';
const FILE = /^\/explore-local-statistics\/files\/([a-z0-9-]+\.csv)$/;
const ANSWERED = ['indicator', 'time', 'geo', 'includeNames', 'includeStatus'];
/** Known to the service, but the recording cannot answer them. */
const OTHERS = [
  'topic',
  'excludeMultivariate',
  'geoExtent',
  'geoCluster',
  'hasGeo',
  'timeNearest',
  'measure',
];

type Row = Readonly<Record<string, string>>;

interface RecordedIndicator {
  readonly label: string;
  readonly rows: Row[];
}

const dataFiles = (directory: string) =>
  namesIn(directory, FOLDER).filter((name) => /^[a-z0-9-]+\.csv$/.test(name));

/** By slug. One file may hold two indicators, and one indicator's label is the only thing that names it. */
const recorded = rememberRecording(({ directory }: Recording) => {
  const indicators = new Map<string, RecordedIndicator>();
  for (const name of dataFiles(directory)) {
    const text = readFileSync(join(directory, FOLDER, name), 'utf8');
    for (const row of parseCsv<Row>(text, { bom: true, columns: true, skip_empty_lines: true })) {
      const label = row.indicator ?? '';
      const slug = findIndicatorByLabel(label)?.slug ?? label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const known = indicators.get(slug);
      if (known === undefined) indicators.set(slug, { label, rows: [row] });
      else known.rows.push(row);
    }
  }
  const place = ({ areacd = '', period = '' }: Row) => `${areacd} ${period}`;
  for (const { rows } of indicators.values()) rows.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return indicators;
});

export const exploreLocalStatistics: ReplaySource = {
  sourceId: 'ons/explore-local-statistics',
  dates: () => [],
  isRecorded: (directory) => dataFiles(directory).length > 0,
  respond(request, recording) {
    const file = FILE.exec(request.path)?.[1];
    if (file !== undefined) {
      const isThere = dataFiles(recording.directory).includes(file);
      return isThere ? csv(readFileSync(join(recording.directory, FOLDER, file))) : notFound;
    }
    return request.path === API ? answer(request, recording) : notFound;
  },
};

function answer({ query }: ReplayRequest, recording: Recording): ReplayResponse {
  const names = [...query.keys()];
  const isUnknown = (name: string) =>
    ![...ANSWERED, ...OTHERS].includes(name) && !name.startsWith('dimension_');
  if (names.some((name) => isUnknown(name) || query.getAll(name).length > 1)) {
    return refusal('Request contained invalid or duplicate parameters.');
  }
  if (names.some((name) => !ANSWERED.includes(name))) return notRecorded;
  const all = recorded(recording);
  const slugs = query.get('indicator')?.split(',') ?? [...all.keys()];
  const asked = slugs.flatMap((slug) => all.get(slug) ?? []);
  const time = query.get('time') ?? 'latest';
  const geo = query.get('geo') ?? 'all';
  if (geo !== 'all' && !geo.split(',').every((code) => /^[A-Z]\d{8}$/.test(code))) return notRecorded;
  const isWithStatus = query.get('includeStatus') === 'true';
  const tables = asked.map(({ label, rows }) => ({
    label,
    hasIntervals: rows.some((row) => row.lci_95 !== ''),
    rows: inTime(rows, time)
      .filter((row) => geo === 'all' || geo.split(',').includes(row.areacd ?? ''))
      .filter((row) => valueIn(row) !== '' || (isWithStatus && row.status !== '')),
  }));
  if (tables.every(({ rows }) => rows.length === 0)) {
    return refusal('No data available for the selected filters.');
  }
  const columns = [
    ...(slugs.length > 1 ? ['indicator'] : []),
    'areacd',
    ...(query.get('includeNames') === 'false' ? [] : ['areanm']),
    'period',
    'value',
    ...(tables.some(({ hasIntervals }) => hasIntervals) ? ['lci_95', 'uci_95'] : []),
    ...(isWithStatus ? ['status'] : []),
  ];
  const lines = tables.flatMap(({ label, rows }) =>
    rows.map((row) => columns.map((column) => quoted(cellOf(row, column, label))).join(',')),
  );
  return csv([columns.join(','), ...lines].join('\n'));
}

/** `latest` and `earliest` count for the indicator, not for the area; a year or day picks the periods that begin in it. */
function inTime(rows: readonly Row[], time: string): readonly Row[] {
  const starts = [...new Set(rows.map(startOf))].sort();
  if (time === 'all') return rows;
  if (time === 'latest') return rows.filter((row) => startOf(row) === starts.at(-1));
  if (time === 'earliest') return rows.filter((row) => startOf(row) === starts[0]);
  const [from = '', to = from] = time.split(',');
  return rows.filter((row) => startOf(row) >= from && startOf(row).slice(0, to.length) <= to);
}

const startOf = ({ period = '' }: Row) => period.slice(0, 10);

/** The data files were renaming `observation` to `value` in September 2026. */
const valueIn = (row: Row) => row.value ?? row.observation ?? '';

function cellOf(row: Row, column: string, label: string): string {
  if (column === 'indicator') return label;
  const text = column === 'value' ? valueIn(row) : (row[column] ?? '');
  // The service holds numbers, so that 67.0 becomes 67; binary noise stays.
  const isNumber = ['value', 'lci_95', 'uci_95'].includes(column) && text !== '';
  return isNumber ? String(Number(text)) : text;
}

const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const refusal = (message: string) => json(400, { message });

function csv(body: string | Uint8Array): ReplayResponse {
  return { status: 200, contentType: 'text/plain;charset=UTF-8', body };
}
