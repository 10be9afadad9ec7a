import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config.ts';
import { connector as destinations } from '../../../src/connectors/dfe/ks4-destinations/connector.ts';
import { connector as population } from '../../../src/connectors/nomis/population/connector.ts';
import { connector as tables } from '../../../src/connectors/nomis/website-tables/connector.ts';
import { findCurrentRelease } from '../../../src/db/repositories/releases/releases.ts';
import { listRetrievals } from '../../../src/db/repositories/releases/retrievals.ts';
import { WrongUse } from '../../../src/domain/errors.ts';
import type { SourceId } from '../../../src/domain/release.ts';
import { importFile } from '../../../src/pipeline/import-file.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { surveyFile } from '../../../src/pipeline/staging/survey-file.ts';
import { fixedClock } from '../../../src/runtime/node/clock.ts';
import { createNodeDeps, type NodeDeps } from '../../../src/runtime/node/deps.ts';

/** Pay of some districts in the layout with codes. */
function payTable(year: number, rows: readonly (readonly [string, string, string])[]): Uint8Array {
  return new TextEncoder().encode(
    [
      'annual survey of hours and earnings - resident analysis',
      'ONS Crown Copyright Reserved [from Nomis on 3 November 2026]',
      `date,${year}`,
      'sex,Total',
      'pay,Annual pay - gross',
      'confidence,Standard error as a percentage of the figure',
      'local authority: district / unitary (as of April 2023),,Median,',
      ',,number,conf %',
      ...rows.map(([name, code, pay]) => `${name},${code},${pay},5`),
      '# These figures are suppressed as statistically unreliable.',
      '',
    ].join('\n'),
  );
}

const MEDWAY = ['Medway', 'E06000035', '32000'] as const;
const ASHFORD = ['Ashford', 'E07000105', '33000'] as const;
const DESTINATION_HEADER =
  'time_period,time_identifier,geographic_level,country_code,lad_code,data_type,institution_group,level_methodology,characteristic,cohort,education,appren,all_work,all_notsust,all_unknown';
const leavers = (districts: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      DESTINATION_HEADER,
      ...districts.map(
        (code) =>
          `202324,Academic year,Local authority district,E92000001,${code},Number of pupils,State-funded mainstream schools,Provider location,Total,100,80,5,5,8,2`,
      ),
      '',
    ].join('\n'),
  );

const folder = mkdtempSync(join(tmpdir(), 'import-'));
let deps: NodeDeps;
let minute = 0;
const at = () => fixedClock(`2026-11-21T10:${String(minute++).padStart(2, '0')}:00Z`);
const bring = (connector: Parameters<typeof importFile>[1], name: string, body: Uint8Array) =>
  importFile({ ...deps, clock: at() }, connector, { name, body }, 'live');
const figures = async (sourceId: SourceId) => {
  const release = await findCurrentRelease(deps.db, sourceId);
  const rows = await deps.db.read
    .selectFrom('observation')
    .select(['area_code', 'period_label', 'value', 'locator'])
    .where('release_id', '=', release?.release_id ?? -1)
    .orderBy('area_code')
    .orderBy('period_label')
    .execute();
  return rows.map((row) => `${row.area_code} ${row.period_label} ${row.value}`);
};

beforeAll(() => {
  const config = parseConfig({
    WEALDWAY_DATABASE: join(folder, 'wealdway.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
  });
  deps = createNodeDeps(config, { logLevel: 'silent' });
});
afterAll(async () => {
  await deps.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an imported file', () => {
  it('is archived under its hash and name, and published', async () => {
    const first = await bring(tables, 'pay 2024.csv', payTable(2024, [MEDWAY, ASHFORD]));
    expect([first.state, first.acceptedCount]).toEqual(['published', 2]);
    const [retrieval] = await listRetrievals(deps.db, first.runId);
    expect(retrieval?.url).toBe(`import:/${retrieval?.sha256.slice(0, 16)}/pay%202024.csv`);
    expect(await deps.raw.get(retrieval?.sha256 ?? '')).toEqual(payTable(2024, [MEDWAY, ASHFORD]));
  });

  it('changes nothing when it comes again, under any name', async () => {
    expect((await bring(tables, 'pay 2024.csv', payTable(2024, [MEDWAY, ASHFORD]))).state).toBe('unchanged');
  });

  it('adds to the files before it, and its word on a figure comes first', async () => {
    const added = await bring(tables, 'b.csv', payTable(2025, [MEDWAY]));
    expect([added.state, added.acceptedCount]).toEqual(['published', 3]);
    await bring(tables, 'c.csv', payTable(2024, [['Medway', 'E06000035', '32500']]));
    expect(await figures('nomis/website-tables')).toEqual([
      'E06000035 April 2024 32500',
      'E06000035 April 2025 32000',
      'E07000105 April 2024 33000',
    ]);
  });

  it('leaves a file out that gives no figure any more', async () => {
    const last = await bring(tables, 'd.csv', payTable(2024, [MEDWAY, ['Ashford', 'E07000105', '33100']]));
    await bring(tables, 'e.csv', payTable(2026, [MEDWAY]));
    const release = await findCurrentRelease(deps.db, 'nomis/website-tables');
    const used = await listRetrievals(deps.db, release?.name ?? '');
    expect(last.state).toBe('published');
    expect(used.map(({ url }) => url.split('/').at(-1))).toEqual(['e.csv', 'd.csv', 'b.csv']);
  });
});

describe('an imported file that brings little or nothing', () => {
  it('never replaces good figures by bad ones', async () => {
    const before = await figures('nomis/website-tables');
    const bad = await bring(tables, 'f.csv', payTable(2027, [['Medway', 'E06000035', 'lots']]));
    expect([bad.state, await figures('nomis/website-tables')]).toEqual(['quarantined', before]);
    const broken = await bring(tables, 'g.csv', new TextEncoder().encode('Area,Total\nMedway,5\n'));
    expect([broken.state, broken.error?.message]).toEqual([
      'failed',
      'sheet “CSV”, cell A1 says “Area”; a table of the Nomis website has “ONS Crown Copyright Reserved [from Nomis on …]” in its second row',
    ]);
  });

  it('takes nothing from a source that is fetched, however few figures it holds', async () => {
    const five = ['E06000035', 'E07000105', 'E07000106', 'E07000107', 'E07000108'];
    expect((await bring(destinations, 'all.csv', leavers(five))).state).toBe('published');
    const smaller = await bring(destinations, 'few.csv', leavers(five.slice(0, 2)));
    expect([smaller.state, (await figures('dfe/ks4-destinations')).length]).toEqual(['published', 30]);
    expect(smaller.files.map(({ name, figureCount }) => `${name} ${figureCount}`)).toEqual([
      'few.csv 12',
      'all.csv 18',
    ]);
  });

  it('is refused by a source that takes none, and cannot be refreshed where nothing is fetched', async () => {
    await expect(bring(population, 'a.csv', leavers([]))).rejects.toThrow(WrongUse);
    const refresh = refreshSource({ ...deps, clock: at() }, tables, { runKey: 'x', contentKind: 'live' });
    await expect(refresh).rejects.toThrow(/is paused.*wealdway import FILE/);
  });

  it('is told in counts before anything is stored', () => {
    const body = payTable(2024, [MEDWAY, ['Nowhere', 'E07999999', '1'], ['Ashford', 'E07000105', '#']]);
    expect(surveyFile(tables, { name: 'a.csv', body }, '2026-11-21T10:00:00Z')).toMatchObject({
      records: 3,
      figures: 2,
      values: 1,
      rejected: 1,
      areas: 2,
      periods: { first: 'April 2024', last: 'April 2024', count: 1 },
      problems: ['sheet “CSV”, cell C10: “Nowhere” is no area that we know by this name'],
    });
  });
});
