/**
 * The recorded workbooks of Table 14 (2024, provisional) as the archive that holds them: imported, published, and asked for through the API;
 * and every printed cell of every sheet, read again by its position. Skipped where the recordings are not at hand.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { connector } from '../../src/connectors/ons/pay-by-occupation/connector.ts';
import { connector as byRegion } from '../../src/connectors/ons/pay-by-region-and-occupation/connector.ts';
import { readSheets } from '../../src/connectors/shared/read-sheets.ts';
import { SourceChanged } from '../../src/domain/errors.ts';
import { dimensionKey } from '../../src/domain/observation.ts';
import { createApp } from '../../src/http/app.ts';
import { importFile } from '../../src/pipeline/import-file.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { createNodeDeps, type NodeDeps } from '../../src/runtime/node/deps.ts';
import { answered, archiveOf, type Files, readEarnings, SHEETS } from '../support/earnings-workbooks.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/occupations/', import.meta.url));
const NAMES = {
  'PROV - Occupation SOC20 (4) Table 14.7a   Annual pay - Gross 2024.xlsx':
    'ashe_table14_7a_annual_gross_2024_provisional.xlsx',
  'PROV - Occupation SOC20 (4) Table 14.7b   Annual pay - Gross 2024 CV.xlsx':
    'ashe_table14_7b_annual_gross_2024_provisional_cv.xlsx',
  'PROV - Occupation SOC20 (4) Table 14.1a   Weekly pay - Gross 2024.xlsx':
    'ashe_table14_1a_weekly_gross_2024_provisional.xlsx',
  'PROV - Occupation SOC20 (4) Table 14.9a   Paid hours worked - Total 2024.xlsx':
    'ons/ashe_table14_9a_paid_hours_total_2024_provisional.xlsx',
} as const;
const read = (file: string) => new Uint8Array(readFileSync(join(SAMPLES, file)));
const recorded = (): Files =>
  Object.fromEntries(Object.entries(NAMES).map(([name, file]) => [name, read(file)]));

const YEARLY = 'annual-pay-of-occupation';
const WEEKLY = 'weekly-pay-of-occupation';
const HOURS = 'paid-hours-of-occupation';
const JOBS = 'employee-jobs-of-occupation';

/** Measure, dimensions, value (or the mark that stands for it), coefficient of variation. */
type Printed = readonly [measure: string, picked: string, value: number | string, variation?: number | null];
const PRINTED: readonly Printed[] = [
  [YEARLY, '', 31_602, 0.2],
  [YEARLY, 'percentile=10', 11_004, 0.8],
  [YEARLY, 'percentile=90', 65_227, 0.4],
  [YEARLY, 'hours=full-time', 37_430, 0.3],
  [YEARLY, 'hours=part-time', 13_910, 0.7],
  [YEARLY, 'sex=female', 26_628, 0.3],
  [YEARLY, 'sex=male', 37_143],
  [JOBS, '', 23_385_000, 0],
  [YEARLY, 'occupation=soc2020:1', 48_962, 1],
  [YEARLY, 'occupation=soc2020:1111', 81_776, 6.9],
  [YEARLY, 'occupation=soc2020:1111;percentile=10', 'suppressed x'],
  [YEARLY, 'occupation=soc2020:1111;percentile=75', 119_419, 10],
  [YEARLY, 'hours=full-time;occupation=soc2020:1111', 88_056, 6.2],
  [YEARLY, 'hours=part-time;occupation=soc2020:1111', 'suppressed x'],
  [JOBS, 'occupation=soc2020:1111', 113_000, 5.8],
  [YEARLY, 'occupation=soc2020:1112', 'suppressed x'],
  [JOBS, 'occupation=soc2020:1112', 9_000, 19.5],
  [JOBS, 'occupation=soc2020:1161', 'missing :'],
  [JOBS, 'occupation=soc2020:1163;sex=female', 'suppressed ..'],
  [YEARLY, 'occupation=soc2020:5241', 38_077, 3.2],
  [YEARLY, 'occupation=soc2020:5241;percentile=25', 30_207, 5.4],
  [YEARLY, 'occupation=soc2020:5241;percentile=75', 45_497, 4.6],
  [YEARLY, 'occupation=soc2020:5241;percentile=90', 'suppressed x'],
  [YEARLY, 'hours=full-time;occupation=soc2020:5241', 38_760, 3.4],
  [YEARLY, 'occupation=soc2020:5241;sex=female', 25_850, null],
  [JOBS, 'occupation=soc2020:5241;sex=female', 'suppressed x'],
  [JOBS, 'occupation=soc2020:5241', 90_000, 5.8],
  [YEARLY, 'occupation=soc2020:2237', 35_133, 1.6],
  [YEARLY, 'hours=full-time;occupation=soc2020:2237;percentile=10', 26_104, 4.9],
  [YEARLY, 'hours=full-time;occupation=soc2020:2134', 54_669, 3],
  [YEARLY, 'occupation=soc2020:5434', 25_593],
  [YEARLY, 'occupation=soc2020:6135;sex=female', 19_024],
  [WEEKLY, '', 613.3, null],
  [WEEKLY, 'percentile=90', 1_249.3, null],
  [WEEKLY, 'occupation=soc2020:1111', 1_563.8],
  [WEEKLY, 'occupation=soc2020:1112', 'suppressed x'],
  [WEEKLY, 'occupation=soc2020:5241', 724.8],
  [WEEKLY, 'hours=part-time;occupation=soc2020:5241;percentile=25', 230],
  [HOURS, '', 37, null],
  [HOURS, 'occupation=soc2020:5241', 40],
  [HOURS, 'occupation=soc2020:5241;percentile=10', 36],
  [HOURS, 'occupation=soc2020:5241;percentile=90', 49.1],
  [HOURS, 'occupation=soc2020:6135', 32.1],
  [HOURS, 'occupation=soc2020:2237', 37.2],
  [HOURS, 'occupation=soc2020:1111;percentile=60', 37],
  [HOURS, 'occupation=soc2020:1111;percentile=70', 'suppressed x'],
  [HOURS, 'occupation=soc2020:1111;percentile=75', 37.5],
  [HOURS, 'occupation=soc2020:9', 27.5],
];

const PAGE_SIZE = 500;

interface Listed {
  readonly results: Served[];
  /** What to go on after; null at the end. */
  readonly paging: { readonly next: string | null };
}

interface Served {
  readonly value: number | null;
  readonly status: string;
  readonly statusReason: string | null;
  readonly coefficientOfVariation: number | null;
  readonly dimensions: Record<string, string>;
  readonly period: { readonly label: string };
}

describe.skipIf(!existsSync(SAMPLES))('pay by occupation of 2024, as recorded', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'earnings-'));
  let deps: NodeDeps;
  let outcome: RunOutcome;

  beforeAll(async () => {
    const config = parseConfig({
      WEALDWAY_DATABASE: join(folder, 'wealdway.sqlite'),
      WEALDWAY_ARCHIVE: join(folder, 'raw'),
    });
    deps = createNodeDeps(config, { logLevel: 'silent', now: '2026-10-09T08:00:00Z' });
    const file = { name: 'ashetable142024provisional.zip', body: archiveOf(recorded()) };
    outcome = await importFile(deps, connector, file, 'live');
  }, 300_000);
  afterAll(async () => {
    await deps.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is published without a rejected cell', () => {
    expect([outcome.state, outcome.rejectedCount, outcome.error]).toEqual(['published', 0, null]);
  });

  let app: ReturnType<typeof createApp> | null = null;
  /** What the query finds, page by page, up to the page that holds the figure: 45,000 of a measure are ninety pages. */
  async function ask(query: URLSearchParams, picked: string): Promise<Served[]> {
    const found: Served[] = [];
    app ??= createApp(deps);
    for (;;) {
      const response = await app.request(`/api/v1/observations?${query}`);
      expect(response.status, await response.clone().text()).toBe(200);
      const { results, paging }: Listed = await response.json();
      found.push(...results);
      if (results.some(({ dimensions }) => dimensionKey(dimensions) === picked)) return found;
      if (paging.next === null) return found;
      query.set('after', paging.next);
    }
  }

  it.each(PRINTED.map((one) => [...one] as const))('%s %s is served as %s', async (...printed) => {
    const [measure, picked, value, variation] = printed;
    const pageSize = String(PAGE_SIZE);
    const query = new URLSearchParams({ measure, area: 'K02000001', period: 'all', pageSize });
    for (const part of picked === '' ? [] : picked.split(';')) {
      const [name = '', code = ''] = part.split('=');
      query.set(name, code);
    }
    const found = (await ask(query, picked)).filter(({ dimensions }) => dimensionKey(dimensions) === picked);
    expect(found.map(({ period }) => period.label)).toEqual(['April 2024']);
    const [figure] = found;
    if (typeof value === 'string') {
      expect([figure?.value, `${figure?.status} ${figure?.statusReason}`]).toEqual([null, value]);
    } else expect([figure?.value, figure?.status]).toEqual([value, 'provisional']);
    if (variation !== undefined) expect(figure?.coefficientOfVariation).toBe(variation);
  });
});

const columns = ['jobs', '', '10', '20', '25', '30', '40', '60', '70', '75', '80', '90'];
const positions = [2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const measures: Readonly<Record<string, string>> = { '14.7': YEARLY, '14.1': WEEKLY, '14.9': HOURS };
const people: Readonly<Record<string, string>> = {
  male: 'sex=male',
  female: 'sex=female',
  'full-time': 'hours=full-time',
  'part-time': 'hours=part-time',
};

/** "annual-pay-of-occupation hours=full-time;occupation=soc2020:1 37430" by positions alone. */
function* printedIn(file: string, part: string): Generator<string> {
  for (const sheet of readSheets(read(file))) {
    const of = SHEETS[sheet.name];
    for (const { number, cells } of of === undefined ? [] : sheet.rows) {
      const code = (cells[1] ?? '').trim();
      if (number < 6 || (code === '' && !/^All employees/.test(cells[0] ?? ''))) continue;
      for (const [at, position] of positions.entries()) {
        const [column = '', text = ''] = [columns[at], cells[position]];
        if (text === '' || (column === 'jobs' && part !== '14.7')) continue;
        const keys = [
          people[of ?? ''] ?? '',
          code === '' ? '' : `occupation=soc2020:${code}`,
          /\d/.test(column) ? `percentile=${column}` : '',
        ];
        const measure = column === 'jobs' ? JOBS : measures[part];
        const value = /\d/.test(text)
          ? Number((Number(text) * (column === 'jobs' ? 1_000 : 1)).toFixed(1))
          : text;
        yield `${measure} ${keys
          .filter((key) => key !== '')
          .sort()
          .join(';')} ${value}`;
      }
    }
  }
}

describe.skipIf(!existsSync(SAMPLES))('every cell of the recorded workbooks', { timeout: 120_000 }, () => {
  it('comes through as it is printed, and nothing else does', () => {
    const { figures, problems } = readEarnings(connector, answered(archiveOf(recorded())));
    const parts = Object.entries(NAMES).flatMap(([name, file]) => {
      const part = /Table (14\.\d)a/.exec(name)?.[1];
      return part === undefined ? [] : [...printedIn(file, part)];
    });
    const served = figures.map(
      (one) => `${one.measure} ${dimensionKey(one.dimensions)} ${one.value ?? one.statusReason}`,
    );
    expect(problems.filter((one) => !/coefficients of variation/.test(one))).toEqual([]);
    expect(parts.length).toBe(91_002);
    expect(served.toSorted()).toEqual(parts.toSorted());
  });

  it('of 2020 is refused: its codes are of SOC 2010', () => {
    const body = read('ons/ashe_table15_7a_annual_gross_2020_soc2010_part-time-sheet-whole.xlsx');
    expect(byRegion.accepts?.({ name: 'salaries.xlsx', body })).toBe(true);
    const act = () => readEarnings(byRegion, answered(body, '/0/salaries.xlsx', 'file'));
    expect(act).toThrow(SourceChanged);
    expect(act).toThrow(/Table 15\.7.*2020” is of an edition before 2021/);
  });
});
