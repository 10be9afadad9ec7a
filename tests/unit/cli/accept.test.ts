/** `wealdway accept`: an operator publishes what a check held back, and whoever traces a figure is told. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const SOURCE = 'nisra/claimants';
let folder: CliFolder;
const replays: Replay[] = [];

/** The invented feed with every figure three times as large: nothing grows so fast in a day. */
function writeSwollenFeed(directory: string): void {
  mkdirSync(directory);
  cpSync(join(DEMO, 'nisra'), join(directory, 'nisra'), { recursive: true });
  const file = join(directory, 'nisra', 'CCAALGD.csv');
  const threefold = (_: string, value: string, end: string) => `"${Number(value) * 3}"${end}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"([\d.]+)"(\r?)$/gm, threefold));
}

async function refreshFrom(directory: string, now: string) {
  const replay = await startReplay({ directory, sources: replaySources });
  replays.push(replay);
  const base = ['--base-url', replay.url(SOURCE), '--now', now];
  return folder.run(['refresh', SOURCE, ...base, '--no-publish']);
}
const accept = (name: string, ...more: readonly string[]) =>
  folder.run(['accept', name, '--no-publish', '--now', '2026-11-22T09:00:00Z', ...more]);

beforeAll(() => {
  folder = createCliFolder();
});
afterAll(async () => {
  for (const replay of replays) await replay.close();
  folder.remove();
});

/** The reference of the first figure that readers see. */
function referenceOfFirst(): string {
  const db = new BetterSqlite3(folder.database, { readonly: true });
  const row = db
    .prepare<[], { reference: string }>(
      `SELECT release_id || '/' || measure || '/' || area_code || '/' || period_start || '..' || period_end AS reference
       FROM observation JOIN source ON current_release_id = release_id WHERE dimension = '' ORDER BY reference LIMIT 1`,
    )
    .get();
  db.close();
  return row?.reference ?? '';
}

const HELD = `${SOURCE}@2026-11-21T09:00:00.000Z`;
const FIRST = `${SOURCE}@2026-11-20T09:00:00.000Z`;

describe('accepting a release that was held back', () => {
  it('has nothing to accept before anything was fetched', async () => {
    expect(await accept(HELD)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `There is no release ${HELD}: wealdway status names those that were held back.\n`,
    });
  });

  it('is told by name in what the refresh and the status say', async () => {
    expect(await refreshFrom(DEMO, '2026-11-20T09:00:00Z')).toMatchObject({ exitCode: 0 });
    const swollen = join(folder.path, 'swollen');
    writeSwollenFeed(swollen);
    const held = await refreshFrom(swollen, '2026-11-21T09:00:00Z');
    expect(held.exitCode).toBe(1);
    const remedy = `wealdway accept "${HELD}"`;
    expect(held.stdout).toContain(`${SOURCE}: quarantined, the old figures stay.`);
    expect(held.stdout).toContain(remedy);
    expect((await folder.run(['status'])).stdout).toContain(remedy);
  });

  it.each([
    ['a name that no release has', 'nisra/claimants@2026-11-23T09:00:00.000Z', 'There is no release'],
    ['a source alone', SOURCE, `There is no release ${SOURCE}`],
    ['an empty name', '', 'There is no release'],
    ['one that was published', FIRST, `The release ${FIRST} was not held back: it is published.`],
  ])('refuses %s, and changes nothing', async (_, name, sentence) => {
    const before = referenceOfFirst();
    const { exitCode, stdout, stderr } = await accept(name);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(referenceOfFirst()).toBe(before);
  });
});

describe('a release that was held back and then accepted', () => {
  it('leaves no word of an acceptance on what was published of itself', async () => {
    const { stdout } = await folder.run(['trace', referenceOfFirst()]);
    expect(stdout).toContain(`release    1, ${FIRST}`);
    expect(stdout).not.toContain('  accepted ');
  });

  it('publishes it, and the trace says who did and why it had been held back', async () => {
    const accepted = await accept(HELD, '--json');
    expect(accepted.exitCode).toBe(0);
    expect(JSON.parse(accepted.stdout)).toMatchObject({
      run: { sourceId: SOURCE, state: 'published', error: null },
      edition: null,
    });
    const { exitCode, stdout } = await folder.run(['trace', referenceOfFirst()]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^ {2}accepted {3}2026-11-22T09:00:00(\.000)?Z by an operator: release 2 of the same bytes had been held back$/m,
    );
    expect(stdout).toMatch(/^ {13}because claimant-rate-yearly-ni: half or more of 24 figures/m);
    const traced: unknown = JSON.parse((await folder.run(['trace', referenceOfFirst(), '--json'])).stdout);
    expect(traced).toMatchObject({ rows: [{ agrees: true, release: { acceptance: { quarantinedId: 2 } } }] });
  });

  it('does it once: the same name again is older than what readers see, or no longer held back', async () => {
    const before = referenceOfFirst();
    const again = await accept(HELD);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toMatch(/was not held back|has just been accepted/);
    expect(referenceOfFirst()).toBe(before);
  });
});
