/** The demonstration from the first file to the last, and the wall between invented and real figures. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectors } from '../../../src/connectors/registry.ts';
import { listAreasWithBulletin, listEditionAreas } from '../../../src/db/repositories/editions/bulletins.ts';
import { findCurrentEdition } from '../../../src/db/repositories/editions/editions.ts';
import { listChanges } from '../../../src/db/repositories/releases/changes.ts';
import { boardSites } from '../../../src/replay/board-sites.ts';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { snapshotPage } from '../../../src/views/pages/snapshot-page.ts';
import { type PageSaid, pageSaid } from '../../../tools/page-words/said.ts';
import { eachSnapshot } from '../../support/list-snapshots.ts';
import { RULES } from '../../support/presentation-rules/rules.ts';
import { type CliFolder, type CliResult, createCliFolder } from '../../support/run-cli.ts';
import { describeAdvertCounts } from './describe-advert-counts.ts';
import { describeAdviserQuestions } from './describe-adviser-questions.ts';
import { describeJobQuestions } from './describe-job-questions.ts';
import { describePageWords } from './describe-page-words.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
/** Every kind of area, every nation, what the questions below ask about, and places of which little is known: a fifth of the demonstration, and a region with a long name. */
const SOME_AREAS = [
  ...['united-kingdom', 'england', 'wales', 'scotland', 'northern-ireland', 'south-east'],
  ...['kent-and-medway', 'kent', 'medway', 'ashford', 'dartford', 'folkestone-and-hythe', 'maidstone'],
  ...['swale', 'thanet', 'leeds', 'yorkshire-and-the-humber', 'swansea', 'glasgow-city', 'belfast'],
  ...['hartlepool', 'gwynedd', 'powys', 'moray', 'mid-ulster'],
];
/** Of the whole country the building alone takes a quarter of an hour of a processor, more where it has others beside it. */
const BUILD_MS = process.env.WEALDWAY_TEST_EVERY_AREA === '1' ? 3_000_000 : 900_000;
/** `demonstration` holds the rules over all of it, `1` over the areas without figures too: some minutes. */
const WHICH_AREAS = process.env.WEALDWAY_TEST_EVERY_AREA ?? 'some';
const AREA_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  some: ['--areas', SOME_AREAS.join(',')],
  demonstration: [],
  1: ['--all-areas'],
};
const BOARDS = boardSites(DEMO).map(({ sourceId }) => sourceId);
const START = ['demo', '--once', ...(AREA_OPTIONS[WHICH_AREAS] ?? [])];
const LEAST_SNAPSHOTS: Readonly<Record<string, number>> = {
  some: 2_000,
  demonstration: 7_000,
  1: 50_000,
};
/** Every district of England stands beside the area of its skills plan, or the table says in words that there is no figure of it. */
function hasOutlook({ area, tables }: Snapshot): boolean {
  const outlook = tables.find(({ id }) => id === 'outlook');
  return (
    !/^E0[6-9]/.test(area.code) ||
    outlook?.rows.some(({ role }) => role === 'skills-area') === true ||
    outlook?.notes.some((note) => note.startsWith('No figure is published for ')) === true
  );
}

/** The sources of an area's own figures, and what its page says is missing. */
interface Coverage {
  readonly sources: readonly string[];
  readonly gaps: readonly string[];
}

function coverageOf({ area, figures, gaps }: Snapshot): Coverage {
  const own = figures.filter(({ areaCode, value }) => areaCode === area.code && value !== null);
  return { sources: own.flatMap(({ sources }) => sources), gaps };
}

function callsMissingWhatItTells({ growth, gaps }: Snapshot): boolean {
  return growth !== null && gaps.some((gap) => gap.includes('whether there will be more jobs'));
}

/** Whether the page leads on to another place, and to the contrasting one where there is one. */
function offersOthers(snapshot: Snapshot): boolean {
  const page = snapshotPage(snapshot, {
    sectors: [],
    namesakes: [],
    parents: [],
    origin: 'https://lmi.example',
    hasSubjectPosters: true,
  });
  const hasOthers =
    snapshot.elsewhere === null || page.includes(`/in/${snapshot.elsewhere.contrasting.slug}`);
  return page.includes('Try another place') && hasOthers;
}

let folder: CliFolder;
let first: CliResult;

beforeAll(async () => {
  folder = createCliFolder();
  first = await folder.runProcess(START);
}, BUILD_MS);
afterAll(() => folder.remove());

it('refreshes every source and publishes an edition, without network or key', () => {
  expect(first.exitCode).toBe(0);
  const lines = first.stdout.trim().split('\n');
  const editions = lines.filter((line) => line.startsWith('Edition'));
  expect(editions).toHaveLength(2);
  expect(editions[0]).toMatch(/^Edition 2026-10-23: published, \d{3,} snapshots$/);
  expect(lines.at(-1)).toMatch(/^Edition 2026-11-20: published, \d{4,} snapshots$/);
  const runs = lines.filter((line) => !line.startsWith('Edition'));
  const sources = runs.map((line) => line.slice(0, line.indexOf(':')));
  expect([...new Set(sources)].sort()).toEqual(
    [...connectors.map(({ source }) => source.id), ...BOARDS].sort(),
  );
  // A line a run: what is imported comes in a file an area, once.
  expect(sources.filter((id) => id === 'dfe/skills-imperative-2035')).toHaveLength(4);
  for (const line of runs)
    expect(line).toMatch(
      /: (published \(\d+ records, \d+ accepted, 0 rejected|unchanged since the last release$)/,
    );
  // Not a terminal: whole lines, none rewritten.
  expect(first.stderr).not.toContain('\r');
});

it('writes the bulletin of the month for every area of the edition', async () => {
  const db = openSqlite({ file: folder.database });
  const edition = await findCurrentEdition(db);
  const made = await listAreasWithBulletin(db, '2026-11');
  expect(made.length).toBeGreaterThanOrEqual(SOME_AREAS.length);
  expect(made.sort()).toEqual([...(await listEditionAreas(db, edition?.editionId ?? 0))].sort());
  await db.close();
});

it('prints a snapshot that says it is a demonstration, as JSON and as text', async () => {
  const asJson = await folder.run(['snapshot', 'kent', 'construction', '--json']);
  expect(asJson.exitCode).toBe(0);
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    isDemonstration: true,
    notice: expect.stringContaining('Demonstration figures'),
    area: { code: 'E10000016' },
    sector: { id: 'construction' },
    level: 'ks4',
  });
  const asText = await folder.run(['snapshot', 'ME4', 'digital', '--level', 'adviser']);
  expect(asText.stdout).toMatch(/^Digital in Medway\n/);
  expect(asText.stdout).toContain('Demonstration figures');
});

describe('every snapshot of the demonstration', () => {
  const broken = new Map<string, string[]>();
  const said: PageSaid[] = [];
  let count = 0;
  let withOthers = 0;
  /** By code, of the pages for advisers. */
  const nations = new Map<string, Coverage>();
  beforeAll(async () => {
    const db = openSqlite({ file: folder.database });
    for await (const { sectorId, level, body } of eachSnapshot(db)) {
      count += 1;
      const snapshot = JSON.parse(body) as Snapshot;
      said.push(pageSaid(snapshot));
      for (const [id, rule] of Object.entries(RULES)) {
        const breaches = rule(snapshot).map(
          (each) => `${snapshot.area.name}, ${sectorId}, ${level}: ${each}`,
        );
        if (breaches.length > 0) broken.set(id, [...(broken.get(id) ?? []), ...breaches].slice(0, 5));
      }
      if (callsMissingWhatItTells(snapshot))
        broken.set('missing', [...(broken.get('missing') ?? []), snapshot.title].slice(0, 5));
      if (level === 'adviser' && sectorId === 'all') nations.set(snapshot.area.code, coverageOf(snapshot));
      if (level !== 'ks4' || sectorId !== 'all') continue;
      if (!hasOutlook(snapshot))
        broken.set('outlook', [...(broken.get('outlook') ?? []), snapshot.area.name]);
      if (!offersOthers(snapshot)) broken.set('C2', [snapshot.area.name]);
      if (snapshot.elsewhere !== null) withOthers += 1;
    }
    await db.close();
  }, BUILD_MS);

  it('is there to be read', () => {
    expect(count).toBeGreaterThan(LEAST_SNAPSHOTS[WHICH_AREAS] ?? Number.POSITIVE_INFINITY);
    // The demonstration has the figures that places are chosen by for Kent and its neighbours only.
    expect(withOthers).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['W92000004', 'welshgov/young-people'],
    ['S92000003', 'scotgov/school-leavers'],
    ['N92000002', 'nisra/claimants'],
  ])('tells of %s from a source of its own, and says what is missing', (code, sourceId) => {
    expect(nations.get(code)?.sources).toContain(sourceId);
    expect(nations.get(code)?.gaps.length).toBeGreaterThan(0);
  });

  describePageWords(() => said);

  it.each([...Object.keys(RULES), 'C2', 'outlook', 'missing'])('keeps rule %s', (id) => {
    expect(broken.get(id) ?? []).toEqual([]);
  });
});

describeAdviserQuestions(() => folder, '2026-11-20T10:00:00Z');
describeJobQuestions(() => folder, '2026-11-20T10:00:00Z');

describeAdvertCounts(() => folder, '2026-11-20T10:00:00Z');

it.each([
  [['snapshot', 'maidstne'], 'Nearest: Maidstone'],
  [['demo', '--once', '--areas', 'medway,kennt'], 'There is no area "kennt". Nearest: kent'],
  [['snapshot', 'kent', 'constructoin'], 'Nearest: construction'],
  [['snapshot', 'kent', 'all', '--level', 'ks5'], 'ks3, ks4, post16, parent, adviser, easyread'],
])('ends with 2 and the nearest names for %j', async (args, hint) => {
  const { exitCode, stderr } = await folder.run(args);
  expect(stderr).toContain(hint);
  expect(exitCode).toBe(2);
});

it('is made once: a second start finds nothing new and says so', { timeout: BUILD_MS }, async () => {
  const second = await folder.run(START);
  expect(second.exitCode).toBe(0);
  const lines = second.stdout.trim().split('\n');
  // The earlier day is not made again under an edition that is newer.
  const ids = lines.slice(0, -1).map((line) => line.slice(0, line.indexOf(':')));
  expect([...new Set(ids)].sort()).toEqual([...connectors.map(({ source }) => source.id), ...BOARDS].sort());
  for (const line of lines.slice(0, -1))
    expect(line).toMatch(/this run was done before|unchanged since the last release/);
  expect(lines.at(-1)).toBe('Edition 2026-11-20: unchanged');
  expect(second.stderr).toContain('made before');
});

it('has something that changed between its editions: new figures, revised ones, adverts come and gone', async () => {
  const db = openSqlite({ file: folder.database });
  const everything = { areaCodes: null, sourceId: null, measure: null, kind: null };
  const { changes } = await listChanges(db, everything, 1, 20);
  const since = changes.filter(({ noticedAt }) => noticedAt.startsWith('2026-11-20'));
  expect(since.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['new', 'revised', 'adverts']));
  const movements = since.flatMap((each) => each.movements ?? []);
  expect(movements.some((moved) => moved.new > 0 && moved.closed > 0)).toBe(true);
  await db.close();
});

it('names its releases by the instant it is set in, not by the time of the call', async () => {
  const { stdout } = await folder.run(['snapshot', 'kent', '--json']);
  const { sources } = JSON.parse(stdout) as { sources: { release: string }[] };
  for (const { release } of sources)
    expect(release).toMatch(
      /@(?:accept-2026-11-20T09:00:00\.000Z$|2026-1(?:0-23T08|1-20T09):00:00\.000Z[- ][0-9a-f]{8}$)/,
    );
});

it('tells the status of every source', async () => {
  const { stdout, exitCode } = await folder.run(['status', '--now', '2026-11-20T10:00:00Z']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Demonstration figures');
  expect(stdout).toMatch(/dfe\/teaching-vacancies: /);
});

it('keeps invented and real figures apart, both ways', async () => {
  const replay: Replay = await startReplay({ directory: DEMO, sources: replaySources });
  const live = createCliFolder();
  try {
    const args = [
      'refresh',
      'nomis/population',
      '--base-url',
      replay.url('nomis/population'),
      '--no-publish',
    ];
    const intoDemonstration = await folder.run(args);
    expect(intoDemonstration.stderr).toContain('This database holds demonstration figures');
    expect(intoDemonstration.exitCode).toBe(1);
    expect(await live.run(args)).toMatchObject({ exitCode: 0 });
    const intoLive = await live.run(['demo', '--once']);
    expect(intoLive.stderr).toContain('This database holds live figures');
    expect(intoLive.exitCode).toBe(1);
  } finally {
    live.remove();
    await replay.close();
  }
});
