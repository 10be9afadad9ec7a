import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  findSnapshot,
  stageEdition,
  stageSnapshots,
} from '../../../src/db/repositories/editions/editions.ts';
import { packTexts, unpackText, unpackTexts } from '../../../src/db/sql/packed-texts.ts';
import { StorageFailed } from '../../../src/domain/errors.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const TEXTS: string[][][] = [
  [],
  [['one']],
  [[], [''], ['},{', '{"a":[{},{}]},{'], ['£9.50 ', '– “a”'], ['– “a”', '🙂'.repeat(30_000), '£9.50 ']],
];

it.each(TEXTS.map((texts) => [texts]))('gives back what was packed, and its hashes: %#', async (texts) => {
  const { packed, hashes } = await packTexts(texts);
  const whole = texts.map((pieces) => pieces.join(''));
  expect(await unpackTexts(packed)).toEqual(whole);
  expect(await Promise.all(texts.map((_, position) => unpackText(packed, position)))).toEqual(whole);
  expect(await unpackText(packed, texts.length)).toBeNull();
  expect(hashes).toEqual(whole.map((text) => createHash('sha256').update(text).digest('hex')));
});

it('reads the packs of earlier editions', async () => {
  const lines = '[[0,1,2],[1]]\n[{"a":1\n"b":"£9.50 – “a”"\n"c":3}]';
  const packed = deflateRawSync(lines).toString('base64');
  expect(await unpackTexts(packed)).toEqual(['[{"a":1},{"b":"£9.50 – “a”"},{"c":3}]', '"b":"£9.50 – “a”"']);
});

const randomText = (seed: number): string =>
  [1, 2, 3, 4].map((part) => createHash('sha512').update(`${seed} ${part}`).digest('hex')).join('');

it('stores what repeats once', async () => {
  // Longer than DEFLATE looks back, and without repetition of its own.
  const records = Array.from({ length: 120 }, (_, index) => ({ id: randomText(index) }));
  const texts = Array.from({ length: 18 }, (_, index) =>
    [{ own: index }, ...records].map((record) => JSON.stringify(record)),
  );
  const { packed: one } = await packTexts(texts.slice(0, 1));
  expect(one.length).toBeGreaterThan(32_000);
  expect((await packTexts(texts)).packed.length).toBeLessThan(one.length * 1.1);
});

it.each(['', 'AAAA', 'not base64!', 'S8xNVS'])('refuses %j', async (damaged) => {
  await expect(unpackText(damaged, 0)).rejects.toThrow();
});

it('says so when a stored snapshot is damaged', async () => {
  const db = openSqlite({ file: ':memory:' });
  const row = { areaCode: 'E06000035', sectorId: 'all', level: 'ks4', snapshotId: 'a' } as const;
  const edition = {
    editionId: 1,
    name: 'one',
    asAt: '2026-08-06T09:00:00.000Z',
    builderVersion: 'test',
    contentSha256: '0',
    frameSha256: '0',
  };
  await db.writeAtomically(stageEdition(edition, []));
  const { packed: body } = await packTexts([['{', '}']]);
  const pack = { areaCode: row.areaCode, level: row.level, reads: '', body, snapshots: [row] };
  await db.writeAtomically(stageSnapshots(1, [pack]));
  const find = () => findSnapshot(db, 1, row.areaCode, row.sectorId, row.level);
  expect(await find()).toEqual({ snapshotId: 'a', body: '{}' });
  const damaged = stageSnapshots(1, [pack]).map((query) => ({
    ...query,
    parameters: query.sql.includes('INTO "snapshot_pack"')
      ? ['[[1,"E06000035","ks4","AAAA",""]]']
      : query.parameters,
  }));
  await db.writeAtomically(damaged);
  await expect(find()).rejects.toThrow(StorageFailed);
});
