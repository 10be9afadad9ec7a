/** Nomis's surveys on recorded material: API rows where a client kept them, the website's own workbooks for the words and values. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawResponse } from '../../../src/connectors/contract.ts';
import { connector as censusActivity } from '../../../src/connectors/nomis/census-activity/connector.ts';
import { connector as employmentByIndustry } from '../../../src/connectors/nomis/employment-by-industry/connector.ts';
import { connector as occupationByIndustry } from '../../../src/connectors/nomis/occupation-by-industry/connector.ts';
import { connector as payResidence } from '../../../src/connectors/nomis/pay-residence/connector.ts';
import { connector as qualifications } from '../../../src/connectors/nomis/qualifications/connector.ts';
import { readSurveyYear } from '../../../src/connectors/nomis/read-year.ts';
import { connector as residentsByIndustry } from '../../../src/connectors/nomis/residents-by-industry/connector.ts';
import { connector as residentsByOccupation } from '../../../src/connectors/nomis/residents-by-occupation/connector.ts';
import { connector as workRates } from '../../../src/connectors/nomis/work-rates/connector.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { nomisCensusActivity, nomisOccupationByIndustry } from '../../../src/replay/nomis.ts';
import { readFirstSheet } from '../../../tools/extract-reference/workbook.ts';
import { sweepReplay } from '../../support/replayed-sweep.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const context = { now: '2026-11-21T10:00:00Z', secrets: {}, lastRetrievedAt: null };
const nothing = { seenKeys: new Set<string>(), requestCount: 1 };

function answer(path: string, role: string, lines: readonly string[]): RawResponse {
  return {
    request: { path, role },
    status: 200,
    headers: { 'content-type': 'text/csv' },
    body: new TextEncoder().encode(`${lines.join('\n')}\n`),
    retrievedAt: context.now,
  };
}

/** Nomis's list of cells, of the given names, numbered from 1. */
function listOfCells(names: readonly string[]): RawResponse {
  const [request] = residentsByIndustry.plan(context);
  return answer(request?.path ?? '', 'cells', [
    '"CELL","CELL_NAME","RECORD_OFFSET","RECORD_COUNT"',
    ...names.map((name, at) => `${at + 1},"${name}",${at},${names.length}`),
  ]);
}

const cellsAsked = (path: string | undefined) =>
  new URL(path ?? '', 'http://path.invalid').searchParams.get('cell')?.split(',').length;

describe('periods of a survey', () => {
  it.each([
    ['2023-06', '2022-07-01', '2023-06-30', 'Jul 2022-Jun 2023'],
    ['2025-12', '2025-01-01', '2025-12-31', 'Jan 2025-Dec 2025'],
    ['2024-02', '2023-03-01', '2024-02-29', 'Mar 2023-Feb 2024'],
  ])('%s is %s to %s', (date, start, end, label) => {
    expect(readSurveyYear(date)).toEqual({ start, end, label });
  });
  it.each(['2023', '2023-13', 'Jul 2022-Jun 2023', ''])('%s is none', (date) =>
    expect(readSurveyYear(date)).toBeNull(),
  );
});

describe('a table of cells', () => {
  it('asks for the next page with the same cells', () => {
    const names = ['T13a:1 (A Agricuture & fishing (SIC 2007) : All people )'];
    const [first] = residentsByIndustry.follow?.(listOfCells(names), nothing) ?? [];
    const page = answer(first?.path ?? '', 'figures', [
      'DATE,GEOGRAPHY_CODE,CELL,CELL_NAME,MEASURES,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,RECORD_OFFSET,RECORD_COUNT',
      `2026-06,E06000035,1,"${names[0]}",20100,100,A,Normal Value,24999,30000`,
    ]);
    const [next] = residentsByIndustry.follow?.(page, nothing) ?? [];
    expect(next?.role).toBe('figures of 30000');
    expect(next?.path).toContain('&cell=1&');
    expect(next?.path).toContain('RecordOffset=25000');
  });

  it('asks for nothing when the list does not hold the table', () => {
    const response = listOfCells(['T01:7 (All aged 16-64 - All : All People )']);
    expect(qualifications.follow?.(response, nothing)).toEqual([]);
    expect([...qualifications.parse(response).items]).toMatchObject([{ issue: { code: 'no-rows' } }]);
  });
});

describe.skipIf(!existsSync(samples))('words of the website', () => {
  const labels = (file: string) => [...(readFirstSheet(`${samples}nomis/${file}.xlsx`)[4]?.values() ?? [])];

  it('finds the nine groups of industries under the names that Nomis prints', () => {
    const response = listOfCells(labels('xlsx_aps_t13a_industry_2018-2022'));
    const [figures] = residentsByIndustry.follow?.(response, nothing) ?? [];
    expect(cellsAsked(figures?.path)).toBe(9);
    expect([...residentsByIndustry.parse(response).items]).toEqual([]);
  });

  it('takes no occupations by the classification of 2010', () => {
    const response = listOfCells(labels('xlsx_aps_t09a_occupation_soc2010_2017-2021'));
    expect(residentsByOccupation.follow?.(response, nothing)).toEqual([]);
  });

  it('finds the groups of 2020, printed as those of 2010 are', () => {
    const names = labels('xlsx_aps_t09a_occupation_soc2010_2017-2021')
      .filter((name) => /Health Professionals|Skilled Agricultural/.test(name))
      .map((name) => name.replace('T09a', 'T09b').replace('SOC2010', 'SOC2020'));
    const response = listOfCells(names);
    const [figures] = residentsByOccupation.follow?.(response, nothing) ?? [];
    // "Skilled agricultural and related trades" and "Health professionals" kept their titles.
    expect(cellsAsked(figures?.path)).toBe(2);
  });
});

describe.skipIf(!existsSync(samples))('survey figures as recorded', () => {
  it('takes occupation by industry, with half-widths, and says what is unreliable or suppressed', () => {
    const sweep = sweepReplay(occupationByIndustry, nomisOccupationByIndustry, samples);
    expect(sweep.recordCount).toBe(1080);
    expect([...sweep.skipped]).toEqual([['area level not held: ITL2 of 2021 that was redrawn in 2025', 90]]);
    expect([sweep.rejected, sweep.issues]).toEqual([[], []]);
    const inKentWithMedway = (occupation: string, industry: string) =>
      sweep.figure('residents-by-occupation-and-industry', 'TLJ4', 'Jul 2022-Jun 2023', {
        occupation: `soc2020:${occupation}`,
        industry: `sic2007:${industry}`,
      });
    expect(inKentWithMedway('2', 'O-Q')).toMatchObject({
      value: 127_000,
      lower95: 109_200,
      upper95: 144_800,
    });
    expect(inKentWithMedway('1', 'R-U')).toMatchObject({
      value: 5500,
      status: 'low-reliability',
      lower95: null,
    });
    expect(inKentWithMedway('1', 'A')).toMatchObject({ value: null, status: 'suppressed' });
  });

  it('takes twelve counts of each area of the census', () => {
    const sweep = sweepReplay(censusActivity, nomisCensusActivity, samples);
    expect(sweep.observations).toHaveLength(19 * 12);
    expect([sweep.rejected, sweep.issues]).toEqual([[], []]);
  });

  it('takes the pay that the website printed, with its coefficient of variation', () => {
    const { observations, rejected } = readPay();
    expect(rejected).toEqual([]);
    const suppressed = observations.filter(({ status }) => status === 'suppressed');
    expect([observations.length, suppressed.length]).toEqual([350 * 9, 643]);
    const medway = (percentile?: string) =>
      observations.find(
        ({ areaCode, dimensions }) => areaCode === 'E06000035' && dimensions.percentile === percentile,
      );
    expect(medway()).toMatchObject({
      measure: 'annual-pay-residents',
      value: 32_107,
      coefficientOfVariation: 6.2,
      status: 'provisional',
      lower95: null,
      period: { label: 'April 2024' },
    });
    expect(medway('10')?.value).toBe(12_113);
    expect(medway('80')?.value).toBe(52_019);
    expect(medway('90')).toMatchObject({ value: null, status: 'suppressed', coefficientOfVariation: null });
  });
});

/** The website's table of yearly pay as the API would send it: `#` is the letter `?` with no value. */
function readPay(): { observations: readonly Observation[]; rejected: readonly unknown[] } {
  const items = { E: '2', G: '6', I: '7', K: '9', M: '10', O: '11', Q: '12', S: '14', U: '15' };
  const rows = readFirstSheet(`${samples}nomis/xlsx_ashe_resident_annual_lad_2024.xlsx`)
    .filter((row) => /^[EWS]\d{8}$/.test(row.get('B') ?? ''))
    .flatMap((row) =>
      Object.entries(items).flatMap(([column, item]) => {
        const beside = String.fromCharCode(column.charCodeAt(0) + 1);
        return [
          ['20100', row.get(column)],
          ['20701', row.get(beside)],
        ].map(([measure, text]) => {
          const [value, letter] = text === '#' ? ['', '?'] : [text, 'A'];
          return `2024,${row.get('B')},7,${item},7,${measure},${value},${letter},`;
        });
      }),
    );
  const [request] = payResidence.plan(context);
  const response = answer(request?.path ?? '', 'latest', [
    'DATE,GEOGRAPHY_CODE,SEX,ITEM,PAY,MEASURES,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,RECORD_OFFSET,RECORD_COUNT',
    ...rows.map((row, at) => `${row},${at},${rows.length}`),
  ]);
  const results = [...payResidence.parse(response).items].flatMap((item) =>
    item.kind === 'record' ? [payResidence.normalise(item.record, context)] : [],
  );
  return {
    observations: results.flatMap((result) => result.observations ?? []),
    rejected: results.flatMap((result) => result.rejected ?? []),
  };
}

describe('areas that a query does not ask for', () => {
  const told = (connector: typeof workRates | typeof employmentByIndustry, codes: readonly string[]) => {
    const [request] = connector.plan(context);
    const header =
      'DATE,GEOGRAPHY_CODE,VARIABLE,INDUSTRY,EMPLOYMENT_STATUS,MEASURE,MEASURES,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,RECORD_OFFSET,RECORD_COUNT';
    const rows = codes.map(
      (code, at) => `2026-06,${code},45,1,1,1,20599,70,A,Normal Value,${at},${codes.length}`,
    );
    return [
      ...connector.parse(answer(request?.path ?? '', request?.role ?? '', [header, ...rows])).items,
    ].flatMap((item) =>
      item.kind === 'issue' && item.issue.code === 'unknown-area' ? [item.issue.detail] : [],
    );
  };

  it('are told in one sentence a level, with their codes and what to do', () => {
    const codes = ['E06000035', 'E14001465', 'E14001465', 'W07000081', 'S14000060', 'N05000001', 'TLC31'];
    expect(told(workRates, codes)).toEqual([
      'Nomis sent E14001465, W07000081, S14000060 and 1 more (parliamentary constituency), which our query does not ask for. ' +
        'These figures are left out. If an area of ours has lost its figures, Nomis may have redrawn it: ' +
        'look for its new code at www.nomisweb.co.uk and report both codes.',
      expect.stringMatching(/^Nomis sent TLC31 \(ITL3\), which our query does not ask for/),
    ]);
  });

  it('are regions of 2021 too, unless the query names their boundaries', () => {
    expect(told(workRates, ['E06000035', 'TLC1'])).toEqual([
      expect.stringContaining('TLC1 (ITL2 of 2021 that was redrawn in 2025)'),
    ]);
    expect(told(employmentByIndustry, ['E06000035', 'TLC1'])).toEqual([]);
    expect(told(employmentByIndustry, ['E06000035', 'TLC'])).toHaveLength(1);
  });
});
