/** The replayed statistics services answer as the real ones do, from any folder of the same layout. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connector as claimantCount } from '../../src/connectors/nomis/claimant-count/connector.ts';
import { listAreas } from '../../src/reference/area-list.ts';
import { exploreLocalStatistics } from '../../src/replay/explore-local-statistics.ts';
import { nomisClaimantCount, nomisEmploymentByIndustry, nomisPopulation } from '../../src/replay/nomis.ts';
import type { ReplayResponse, ReplaySource } from '../../src/replay/replay-source.ts';
import { sweepReplay } from '../support/replayed-sweep.ts';

const directory = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(directory, { recursive: true }));

const BIRTHS = `\uFEFFareacd,areanm,geography,indicator,period,value,measure,unit,lci_95,uci_95,status,notes\r
W06000015,Cardiff,Local Authority District,Business births,2024-01-01/P1Y,12.50,Percentage,%,,,,\r
W06000015,Cardiff,Local Authority District,Business births,2023-01-01/P1Y,,Percentage,%,,,x,\r
W06000015,Cardiff,Local Authority District,Business deaths,2024-01-01/P1Y,9,Percentage,%,,,,"A note, with a comma"\r
`;
const CLAIMANTS = `DATE,GEOGRAPHY,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GEOGRAPHY_TYPECODE,GENDER,AGE,MEASURE,MEASURES,OBS_VALUE,OBS_STATUS,RECORD_OFFSET,RECORD_COUNT
2026-06,1,Cardiff,W06000015,424,0,0,1,20100,9000,A,500,9999
2026-07,1,Cardiff,W06000015,424,0,0,1,20100,9100,A,501,9999
2026-07,1,Cardiff,W06000015,424,0,1,1,20100,1900,A,502,9999
2026-07,2,Cardiff West,W07000111,172,0,0,1,20100,2100,A,503,9999
`;
mkdirSync(join(directory, 'els'));
mkdirSync(join(directory, 'nomis'));
writeFileSync(join(directory, 'els', 'business-demography.csv'), BIRTHS);
writeFileSync(join(directory, 'nomis', 'api_csv_NM_162_1_cardiff.csv'), CLAIMANTS);

function ask(source: ReplaySource, address: string): ReplayResponse {
  const url = new URL(address, 'http://replay');
  return source.respond(
    { path: url.pathname, query: url.searchParams, headers: {} },
    { directory, date: null },
  );
}

describe('Explore Local Statistics', () => {
  const api = (query: string) =>
    ask(exploreLocalStatistics, `/explore-local-statistics/api/v1/data.csv?${query}`);

  it('writes the API’s columns, with the rows without a value only when the status is asked for', () => {
    expect(api('indicator=business-births&time=all').body).toBe(
      'areacd,areanm,period,value\nW06000015,Cardiff,2024-01-01/P1Y,12.5',
    );
    expect(api('indicator=business-births&time=all&includeStatus=true').body).toBe(
      'areacd,areanm,period,value,status\nW06000015,Cardiff,2023-01-01/P1Y,,x\nW06000015,Cardiff,2024-01-01/P1Y,12.5,',
    );
  });

  it('names the indicator when there are several', () => {
    expect(api('indicator=business-births,business-deaths&includeNames=false').body).toBe(
      'indicator,areacd,period,value\nBusiness births,W06000015,2024-01-01/P1Y,12.5\nBusiness deaths,W06000015,2024-01-01/P1Y,9',
    );
  });

  it.each([
    ['indicator=no-such-thing', 'No data available for the selected filters.'],
    ['indicator=business-births&time=1999', 'No data available for the selected filters.'],
    ['indicators=business-births', 'Request contained invalid or duplicate parameters.'],
    ['time=all&time=latest', 'Request contained invalid or duplicate parameters.'],
  ])('refuses %s', (query, message) => {
    expect(api(query)).toMatchObject({ status: 400, body: JSON.stringify({ message }) });
  });

  it('serves the data file as it stands', () => {
    const answer = ask(exploreLocalStatistics, '/explore-local-statistics/files/business-demography.csv');
    expect(Buffer.from(answer.body).toString('utf8')).toBe(BIRTHS);
    expect(ask(exploreLocalStatistics, '/explore-local-statistics/files/other.csv').status).toBe(404);
  });
});

describe('Nomis', () => {
  const api = (query: string) => ask(nomisClaimantCount, `/api/v01/dataset/NM_162_1.data.csv?${query}`);

  it('picks by area type, dates and codes, and numbers what it found anew', () => {
    const query = 'geography=TYPE424&date=latest&age=0...1&select=OBS_VALUE,record_offset,record_count';
    expect(api(query).body).toBe('"OBS_VALUE","RECORD_OFFSET","RECORD_COUNT"\n9100,0,2\n1900,1,2\n');
    expect(api(`${query}&recordoffset=1`).body).toBe(
      '"OBS_VALUE","RECORD_OFFSET","RECORD_COUNT"\n1900,1,2\n',
    );
    expect(api('geography=W06000015&date=latestMINUS1&select=DATE').body).toBe('"DATE"\n"2026-06"\n');
    expect(api('geography=W06000015&time=latestMINUS9-latest&age=0&select=DATE').body).toBe(
      '"DATE"\n"2026-06"\n"2026-07"\n',
    );
  });

  it('answers a query that finds nothing with 200 and no bytes', () => {
    expect(api('geography=TYPE464')).toMatchObject({ status: 200, body: '' });
  });

  it('does not make up answers to what the recording cannot know', () => {
    expect(api('geography=TYPE424&industry=1').status).toBe(501);
  });

  it('knows which of its datasets a folder holds', () => {
    expect(nomisClaimantCount.isRecorded(directory)).toBe(true);
    expect(nomisPopulation.isRecorded(directory)).toBe(false);
    expect(nomisEmploymentByIndustry.isRecorded(directory)).toBe(false);
  });
});

describe('an answer of more than 25,000 rows', () => {
  const large = mkdtempSync(join(tmpdir(), 'replay-large-'));
  afterAll(() => rmSync(large, { recursive: true }));
  const districts = listAreas().filter(({ level }) => level === 'district');
  const months = Array.from({ length: 14 }, (_, at) =>
    at < 7 ? `2025-${at < 4 ? `0${at + 6}` : at + 6}` : `2026-0${at - 6}`,
  );
  const cells = ['0,1', '1,1', '0,2', '1,2'];

  it('is read to its end, page by page, and each figure once', () => {
    // Twice every district, as under two years' boundaries, so that the earlier months fill two pages.
    const lines = months.flatMap((month) =>
      [424, 423].flatMap((type) =>
        districts.flatMap(({ code }) =>
          cells.map((cell) => `${month},${type}${code},${code},${type},0,${cell},20100,5,A,0,0`),
        ),
      ),
    );
    const columns =
      'DATE,GEOGRAPHY,GEOGRAPHY_CODE,GEOGRAPHY_TYPECODE,GENDER,AGE,MEASURE,MEASURES,OBS_VALUE,OBS_STATUS,RECORD_OFFSET,RECORD_COUNT';
    mkdirSync(join(large, 'nomis'));
    writeFileSync(join(large, 'nomis', 'api_csv_NM_162_1_all.csv'), `${columns}\n${lines.join('\n')}\n`);
    const sweep = sweepReplay(claimantCount, nomisClaimantCount, large);
    expect(lines.length).toBeGreaterThan(40_000);
    expect(sweep.requests).toHaveLength(3);
    expect(sweep.recordCount).toBe(lines.length);
    expect([sweep.issues, sweep.rejected]).toEqual([[], []]);
    const figures = new Set(sweep.observations.map((one) => JSON.stringify(one)));
    expect(figures.size).toBe(months.length * districts.length * 3);
    const provisional = sweep.observations.filter(({ status }) => status === 'provisional');
    expect(new Set(provisional.map(({ period }) => period.label))).toEqual(new Set(['July 2026']));
  });
});
