/** Bulletins: one an area and month, written once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  findBulletin,
  listAreasWithBulletin,
  listBulletinMonths,
  listNewestBulletins,
  writeBulletin,
} from '../../../src/db/repositories/editions/bulletins.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { EDITION_AT } from '../../support/invented-edition.ts';

const [MEDWAY, KENT, LEEDS] = ['E06000035', 'E10000016', 'E08000035'] as const;

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

describe('bulletins', () => {
  const write = async (areaCode: AreaCode, month: string, body: string) =>
    db.writeAtomically([await writeBulletin({ areaCode, month }, EDITION_AT, body)]);
  beforeEach(async () => {
    await write(KENT, '2026-07', '{"of":"July"}');
    await write(KENT, '2026-08', '{"of":"August"}');
    await write(MEDWAY, '2026-07', '{"of":"Medway"}');
  });

  it('are found by area and month', async () => {
    expect(await findBulletin(db, { areaCode: KENT, month: '2026-08' })).toBe('{"of":"August"}');
    expect(await findBulletin(db, { areaCode: MEDWAY, month: '2026-08' })).toBeNull();
    expect(await findBulletin(db, { areaCode: LEEDS, month: '2026-07' })).toBeNull();
  });

  it('are written once', async () => {
    await write(KENT, '2026-08', '{"of":"another"}');
    expect(await findBulletin(db, { areaCode: KENT, month: '2026-08' })).toBe('{"of":"August"}');
  });

  it('are listed by area, newest first, and by month', async () => {
    expect(await listBulletinMonths(db, KENT)).toEqual(['2026-08', '2026-07']);
    expect(await listBulletinMonths(db, LEEDS)).toEqual([]);
    expect(await listNewestBulletins(db)).toEqual([
      { areaCode: MEDWAY, month: '2026-07' },
      { areaCode: KENT, month: '2026-08' },
    ]);
    expect((await listAreasWithBulletin(db, '2026-07')).sort()).toEqual([MEDWAY, KENT]);
    expect(await listAreasWithBulletin(db, '2026-06')).toEqual([]);
  });

  it('that are damaged are said to be, with what to do', async () => {
    await db.writeAtomically([compose.updateTable('bulletin').set({ body: 'AAAA' }).compile()]);
    await expect(findBulletin(db, { areaCode: KENT, month: '2026-07' })).rejects.toThrow(
      "The stored bulletin of E10000016, 2026-07 is damaged: put a backup in the database's place",
    );
  });
});
