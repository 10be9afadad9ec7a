/**
 * ONS's file of labour market series, rebuilt from an extract of it in `ons/lms_timeseries_extract_*.csv` (one row a figure, with the
 * series' identifier and title). Release dates are not in the extract and stay empty.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { namesIn, notFound, type ReplaySource, rememberRecording } from './replay-source.ts';

const FOLDER = 'ons';
const PATH = '/file';
const URI =
  '/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/labourmarketstatistics/current/lms.csv';
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const extractsIn = (directory: string) =>
  namesIn(directory, FOLDER).filter((name) => /^lms_timeseries_extract_.*\.csv$/.test(name));

type Row = Readonly<Record<string, string>>;

/** `a 2021-01-01` -> `2021`, `q 2021-04-01` -> `2021 Q2`, `m 2021-05-01` -> `2021 MAY`. */
function labelOf({ freq = '', date = '' }: Row): string {
  const [year = '', month = ''] = date.split('-');
  if (freq === 'a') return year;
  return freq === 'q' ? `${year} Q${Math.ceil(Number(month) / 3)}` : `${year} ${MONTHS[Number(month) - 1]}`;
}

const readFile = rememberRecording(({ directory, date: name }): string => {
  const rows: readonly Row[] = parseCsv(readFileSync(join(directory, FOLDER, name ?? ''), 'utf8'), {
    bom: true,
    columns: true,
  });
  const titles = new Map(rows.map(({ cdid = '', title = '' }) => [cdid, title]));
  const values = new Map(rows.map((row) => [`${row.cdid} ${labelOf(row)}`, row.value ?? '']));
  const rank = ({ freq = '', date = '' }: Row) => `${'aqm'.indexOf(freq)}${date}`;
  const labels = new Set(
    [...rows].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)).map(labelOf),
  );
  const line = (head: string, cells: readonly string[]) =>
    [head, ...cells].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const empty = [...titles.keys()].map(() => '');
  return `${[
    line('Title', [...titles.values()]),
    line('CDID', [...titles.keys()]),
    ...['PreUnit', 'Unit', 'Release Date', 'Next release', 'Important Notes'].map((head) =>
      line(head, empty),
    ),
    ...[...labels].map((label) =>
      line(
        label,
        [...titles.keys()].map((cdid) => values.get(`${cdid} ${label}`) ?? ''),
      ),
    ),
  ].join('\n')}\n`;
});

export const labourMarketSeries: ReplaySource = {
  sourceId: 'ons/labour-market-series',
  dates: () => [],
  isRecorded: (directory) => extractsIn(directory).length > 0,
  respond: ({ path, query }, { directory }) => {
    const name = extractsIn(directory).at(-1);
    if (path !== PATH || query.get('uri') !== URI || name === undefined) return notFound;
    return { status: 200, contentType: 'text/csv', body: readFile({ directory, date: name }) };
  },
};
