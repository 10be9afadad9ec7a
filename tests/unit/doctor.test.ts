/** What the doctor finds, and that each finding says what to do. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import { examineClock, examineFiles, examineSettings } from '../../src/runtime/node/doctor.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createFakeHttpClient } from '../support/fake-http-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'wealdway-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sources = connectors.map(({ source }) => source);
const settings = (env: Record<string, string>) =>
  examineSettings(parseConfig(env), sources).map(({ state, text }) => `${state} ${text}`);

it('names what is not set, and how to set it', () => {
  const bare = settings({}).join('\n');
  expect(bare).toMatch(/^wrong .*set WEALDWAY_CONTACT/m);
  expect(bare).toMatch(/^note .*find-an-apprenticeship.*WEALDWAY_FIND_AN_APPRENTICESHIP_KEY/m);
  expect(bare).toMatch(/^note Nobody is told what is late: set WEALDWAY_ALERT_WEBHOOK/m);
  const whole = settings({
    WEALDWAY_CONTACT: 'lmi@lmi.example',
    WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: 'k'.repeat(20),
    WEALDWAY_JOB_PROFILES_KEY: 'k'.repeat(20),
    WEALDWAY_ALERT_WEBHOOK: 'https://hooks.example/x',
  });
  expect(whole).toEqual(['ok The settings can be read.']);
});

it('sees folders that are there, not there and not a folder of ours, and an open file of keys', async () => {
  const envFile = join(folder, '.env');
  writeFileSync(envFile, '');
  chmodSync(envFile, 0o644);
  const look = (database: string) =>
    examineFiles({ database, archive: join(folder, 'raw') }, envFile).map(
      ({ state, text }) => `${state} ${text}`,
    );
  await openSqlite({ file: join(folder, 'a.sqlite') }).close();
  const there = look(join(folder, 'a.sqlite')).join('\n');
  expect(there).toMatch(/^ok The database can be read and written/m);
  expect(look(join(folder, 'b.sqlite'))[0]).toMatch(/^note The database .*b\.sqlite is not there yet/);
  expect(there).toMatch(/^note The folder of the archive.* WEALDWAY_ARCHIVE/m);
  expect(there).toMatch(/GB are free for/);
  expect(there).toContain(`chmod 640 ${envFile}`);
  chmodSync(envFile, 0o640);
  expect(look(':memory:').join('\n')).toMatch(
    /^wrong WEALDWAY_DATABASE is :memory:[\s\S]*^ok Only its owner and group/m,
  );
});

it('does not take for a database or an archive what is none', () => {
  const text = join(folder, 'notes.txt');
  writeFileSync(text, 'a shopping list');
  const empty = join(folder, 'empty.sqlite');
  writeFileSync(empty, '');
  const look = (database: string, archive: string) =>
    examineFiles({ database, archive }, '').map(({ state, text }) => `${state} ${text}`);
  expect(look(folder, folder)[0]).toBe(
    `wrong ${folder} is no file: set WEALDWAY_DATABASE to the path of one.`,
  );
  for (const file of [text, empty]) expect(look(file, folder)[0]).toContain(`wrong ${file} is no database`);
  expect(look(text, text)[1]).toBe(`wrong ${text} is no folder: set WEALDWAY_ARCHIVE to the path of one.`);
  expect(look(text, folder)[1]).toMatch(/^ok The archive/);
});

it('takes an empty file whose log is not written back yet for a database', () => {
  const file = join(folder, 'new.sqlite');
  writeFileSync(file, '');
  writeFileSync(`${file}-wal`, 'a log');
  expect(examineFiles({ database: file, archive: folder }, '')[0]?.state).toBe('ok');
});

it('sees a log that a command of another user left beside the database', () => {
  const file = join(folder, 'left.sqlite');
  writeFileSync(`${file}-wal`, '');
  // As another user's file is to everybody but root, who may run this.
  const access = (path: string) => {
    if (path === `${file}-wal`) throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
  };
  expect(examineFiles({ database: file, archive: folder }, '', access)[0]?.text).toContain(
    `${file}-wal cannot be read and written by this user (EACCES)`,
  );
});

it('compares the clock with a publisher’s, and says so when it cannot', async () => {
  const config = parseConfig({ WEALDWAY_CONTACT: 'lmi@lmi.example' });
  const clock = createFakeClock('2026-09-01T06:00:00.000Z');
  const examine = (date: string | null) => {
    const http = createFakeHttpClient(() => ({ status: 404, headers: date === null ? {} : { date } }));
    return examineClock({ http, clock }, config, sources);
  };
  expect(await examine('Tue, 01 Sep 2026 05:58:00 GMT')).toMatchObject({ state: 'ok' });
  expect(await examine('Tue, 01 Sep 2026 05:50:00 GMT')).toMatchObject({ state: 'ok' });
  expect(await examine('Tue, 01 Sep 2026 04:58:00 GMT')).toMatchObject({
    state: 'note',
    text: expect.stringContaining('62 minutes away from that of'),
  });
  expect(await examine('Tue, 01 Sep 2020 05:58:00 GMT')).toMatchObject({
    state: 'wrong',
    text: expect.stringContaining('2191 days away: set it right with timedatectl'),
  });
  expect(await examine(null)).toMatchObject({ state: 'note' });
  const dead = createFakeHttpClient(() => {
    throw new SourceUnreachable('a.example could not be read: ENOTFOUND');
  });
  expect(await examineClock({ http: dead, clock }, config, sources)).toMatchObject({
    state: 'wrong',
    text: expect.stringContaining('reach the internet'),
  });
  expect(await examineClock({ http: dead, clock }, parseConfig({}), sources)).toMatchObject({
    state: 'note',
  });
});
