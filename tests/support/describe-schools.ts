/** Registers of schools, imported into a real database and asked for in the one box. */
import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { connector } from '../../src/connectors/dfe/schools/connector.ts';
import type { Database } from '../../src/db/database.ts';
import { searchSchools } from '../../src/db/repositories/schools/school-search.ts';
import { createApp } from '../../src/http/app.ts';
import { importFile } from '../../src/pipeline/import-file.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { emptyDatabase } from './empty-database.ts';
import { HEAD, type InventedSchool, registerOf, SCHOOLS, TELEPHONE } from './invented-registers.ts';
import { testAppDeps } from './open-test-app.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';

interface Held {
  readonly db: Database;
  readonly bench: PipelineBench;
  readonly app: Hono;
  bring(name: string, schools: readonly InventedSchool[]): ReturnType<typeof importFile>;
}

const areas = createAreaIndex([]);

export function describeSchools(name: string, open: () => Promise<Database>): void {
  describe(`schools on ${name}`, () => {
    let held: Held;
    beforeEach(async () => {
      const db = await open();
      await emptyDatabase(db);
      const bench = createPipelineBench(db, { areas });
      const app = createApp({ ...testAppDeps(db, areas), sources: [connector.source], measures: [] });
      const bring: Held['bring'] = (file, schools) =>
        importFile(bench.deps, connector, registerOf(file, schools), 'live');
      held = { db, bench, app, bring };
    });
    describesRegisters(() => held);
    describesBox(() => held);
  });
}

function describesRegisters(current: () => Held): void {
  it('are kept without anything of the people in them, in the archive too', async () => {
    const { db, bench, bring } = current();
    expect(await bring('register.csv', SCHOOLS)).toMatchObject({ state: 'published', acceptedCount: 11 });
    const stored = await db.read.selectFrom('school').selectAll().execute();
    const [retrieval] = await db.read.selectFrom('retrieval').select('sha256').execute();
    const bytes = await bench.raw.get(retrieval?.sha256 ?? '');
    const kept = JSON.stringify(stored) + new TextDecoder().decode(bytes ?? new Uint8Array());
    expect(kept).toContain('Hopfield Grammar School');
    for (const secret of [HEAD, TELEPHONE, 'HeadLastName']) expect(kept).not.toContain(secret);
    expect(await runChecks(db)).toEqual({});
  });

  it('are whole in each file: a school that the next one lacks is found no more', async () => {
    const { db, bring } = current();
    await bring('old.csv', SCHOOLS);
    const second = await bring('new.csv', SCHOOLS.slice(1));
    expect(second).toMatchObject({ state: 'published', acceptedCount: 10, displaced: ['old.csv'] });
    const sources = await db.read.selectFrom('source').select('current_release_id as id').execute();
    const ids = sources.flatMap(({ id }) => id ?? []);
    expect(await searchSchools(db, ids, ['hopfield'])).toEqual([]);
    expect((await searchSchools(db, ids, ['larkfield'])).map(({ name }) => name)).toEqual([
      'The Edith Larkfield School',
    ]);
    expect(await bring('new.csv', SCHOOLS.slice(1))).toMatchObject({ state: 'already-done' });
  });

  it('are held back when a column slid into another', async () => {
    const { bring } = current();
    const alike = Array.from({ length: 30 }, (_, at) => ({
      urn: 990100 + at,
      name: at % 3 === 0 ? `School ${at}` : 'Chatham',
      town: 'Chatham',
      outcode: 'ME4',
      district: at % 2 === 0 ? 'E06000035' : 'E07000110',
    }));
    const outcome = await bring('slid.csv', alike);
    expect(outcome.state).toBe('quarantined');
    expect(outcome.error?.message).toContain('of 30 schools’ names only 11 are unlike each other');
  });
}

/** What a reader types, and where it leads or what is offered. */
const LEADS = [
  ['Hopfield Grammar School', '/in/medway?school=dfe/schools/990001'],
  ['hopfield grammar', '/in/medway?school=dfe/schools/990001'],
  ['hopfield', '/in/medway?school=dfe/schools/990001'],
  ['Edith Larkfield School', '/in/medway?school=dfe/schools/990002'],
  ['Hopfield Grammar School for Boys', '/in/medway?school=dfe/schools/990001'],
  ["St John's, Chatham", '/in/medway?school=dfe/schools/990003'],
  ['saint johns high school', '/in/leeds?school=dfe/schools/990004'],
  ['St Mary’s, Maidstone', '/in/maidstone?school=dfe/schools/990005'],
  ['Maidstone High School', '/in/maidstone?school=dfe/schools/990008'],
  ['electrician near Hopfield Grammar School', '/in/medway/jobs/electrician?from=ME4'],
  // Jobs and places stay what they were.
  ['Chatham', null],
  ['Leeds', '/in/leeds'],
  ['electrician', '/jobs/electrician'],
  ['engineering', '/jobs?sector=engineering-and-manufacturing'],
  ['engineering in Leeds', '/in/leeds/jobs?sector=engineering-and-manufacturing'],
] as const;

function describesBox(current: () => Held): void {
  const ask = async (text: string) => {
    const response = await current().app.request(`/?q=${encodeURIComponent(text)}`);
    return { to: response.headers.get('location'), text: await response.text() };
  };

  it('are found by any usual form of their names', async () => {
    await current().bring('register.csv', SCHOOLS);
    for (const [text, to] of LEADS) {
      const found = await ask(text);
      if (to !== null) expect([text, found.to]).toEqual([text, to]);
      else expect(`${found.to}${found.text}`).not.toContain('school=');
    }
  });

  it('are offered where several are called so, and where a word is misspelt', async () => {
    await current().bring('register.csv', SCHOOLS);
    const several = await ask("St Mary's");
    expect(several.to).toBeNull();
    expect(several.text).toContain('Several schools are called “St Mary&#39;s”');
    for (const urn of [990005, 990006, 990007]) expect(several.text).toContain(`school=dfe/schools/${urn}`);
    expect(several.text).toContain('school in Leeds');
    const misspelt = await ask('Hopfeild Grammar School');
    expect(misspelt.text).toContain('Did you mean one of these?');
    expect(misspelt.text).toContain('school=dfe/schools/990001');
  });

  it('that no register holds are answered so, and not with jobs that are spelt like them', async () => {
    await current().bring('register.csv', SCHOOLS);
    for (const text of ['Quarrington Zephyr School', 'zzzz academy']) {
      const unknown = await ask(text);
      expect([text, unknown.to]).toEqual([text, null]);
      expect(unknown.text).toContain('hold no open school of that name');
      expect(unknown.text).not.toContain('Headteacher</a>');
    }
    for (const text of ['school cook in Leeds', 'teaching assistant', 'driving school'])
      expect((await ask(text)).text).not.toContain('no open school');
  });

  it('are not spoken of where no register was imported', async () => {
    const before = await (await current().app.request('/')).text();
    expect(before).not.toContain('a place or a school');
    expect((await ask('Hopfield Grammar School')).to).toBeNull();
    await current().bring('register.csv', SCHOOLS);
    const app = createApp({
      ...testAppDeps(current().db, areas),
      sources: [connector.source],
      measures: [],
    });
    expect(await (await app.request('/')).text()).toContain('a place or a school');
  });
}
