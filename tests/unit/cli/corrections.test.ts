/** An operator corrects the coding: the file is checked, and what is held is coded again without a request. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const SOURCE = 'dfe/teaching-vacancies';
const HEADER = 'source,key,title,field,value,reason,date';
let replay: Replay;
let folder: CliFolder;

beforeAll(async () => {
  replay = await startReplay({ directory: DEMO, sources: replaySources });
  folder = createCliFolder();
});
afterAll(async () => {
  await replay.close();
  folder.remove();
});

function write(name: string, ...lines: string[]): string {
  const file = join(folder.path, name);
  writeFileSync(file, [HEADER, ...lines].join('\n'));
  return file;
}

it('codes what is held again after a correction, and refuses a bad file by its line', async () => {
  const now = ['--now', '2026-11-20T09:00:00Z'];
  const refresh = ['refresh', SOURCE, '--base-url', replay.url(SOURCE), ...now, '--no-publish'];
  expect(await folder.run(refresh)).toMatchObject({ exitCode: 0 });
  const recode = ['recode', SOURCE, '--now', '2026-11-20T10:00:00Z', '--no-publish'];
  expect((await folder.run(recode)).stdout).toContain('Nothing to code again');

  const bad = write('bad.csv', `${SOURCE},,*,sector,,Why,2026-11-20`);
  const checked = await folder.run(['corrections', bad]);
  expect(checked).toMatchObject({ exitCode: 1, stdout: '' });
  expect(checked.stderr).toContain('bad.csv, line 2: "*" would fit every advert');

  const good = write('good.csv', `${SOURCE},,*teacher*,school-leavers,no,Asks for a degree,2026-11-20`);
  expect((await folder.run(['corrections', good])).stdout).toContain('1 correction, nothing wrong');
  const requests = replay.requests.length;
  const recoded = await folder.run(recode, { WEALDWAY_CORRECTIONS: good });
  expect(recoded).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`${SOURCE}: published`) });
  expect(replay.requests).toHaveLength(requests);
  const db = new BetterSqlite3(folder.database, { readonly: true });
  const rows = db
    .prepare(
      `SELECT DISTINCT is_for_school_leavers AS mark, coding->>'$.corrections[0].reason' AS reason FROM posting
      JOIN source ON source.current_release_id = posting.release_id WHERE title LIKE '%teacher%'`,
    )
    .all();
  db.close();
  expect(rows).toEqual([{ mark: 0, reason: 'Asks for a degree' }]);
}, 60_000);
