/** A page in the middle of the file is damaged while the service runs on it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkIntegrity } from '../../../src/runtime/node/integrity.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { createMemoryRawStore } from '../../support/memory-raw-store.ts';
import { areasOf, PLACE, publishOnePlace } from '../../support/one-place-edition.ts';
import { createTestApp } from '../../support/open-test-app.ts';
import { seedSmallCounty } from '../../support/small-county.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-page-'));
  file = join(folder, 'wealdway.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Fills the page of the file in which the text stands with rubbish. */
function damagePageOf(text: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThan(4096);
  const page = at - (at % 4096);
  bytes.fill(0xa5, page, page + 4096);
  writeFileSync(file, bytes);
}

it('answers what lies elsewhere, says that it cannot answer the rest, and the check names it', async () => {
  const db = openSqlite({ file });
  await seedSmallCounty(db);
  await publishOnePlace(db);
  const packs = await db.read.selectFrom('snapshot_pack').select(['level', 'body']).execute();
  const [longest, other] = packs.toSorted((a, b) => b.body.length - a.body.length);
  await db.close();
  const { level = '', body = '' } = longest ?? {};
  // From the middle of the document: the row itself can still be found.
  damagePageOf(body.slice(body.length / 2, body.length / 2 + 40));

  const damaged = openSqlite({ file });
  const app = createTestApp(damaged, areasOf(PLACE));
  const ask = async (name: string) => app.request(`/api/v1/snapshots/medway/all?level=${name}`);
  expect((await ask(other?.level ?? '')).status).toBe(200);
  const lost = await ask(level);
  expect(lost.status).toBe(500);
  expect(lost.headers.get('cache-control')).toBe('no-store');
  expect(await lost.text()).not.toContain(file);
  const checks = await checkIntegrity({
    db: damaged,
    raw: createMemoryRawStore(),
    sampleSize: 0,
    isFile: true,
  });
  await damaged.close();
  expect(checks.find(({ name }) => name === 'file')?.findings.length).toBeGreaterThan(0);
});
