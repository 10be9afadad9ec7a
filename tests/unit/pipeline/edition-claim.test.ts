/** Only one build of an edition at a time, whoever builds it and however it ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { findEditionClaim } from '../../../src/db/repositories/editions/edition-claim.ts';
import { AlreadyRunning } from '../../../src/domain/errors.ts';
import {
  claimEditionBuild,
  releaseEditionBuild,
  renewEditionBuild,
} from '../../../src/pipeline/edition/summarise-claim.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { onePlaceDeps } from '../../support/one-place-edition.ts';
import { NOW } from '../../support/small-county.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

/** What a process can tell of the holder of a claim: that it lives, that it is dead, or nothing. */
const builder = (id: string, isAlive: boolean | null = null, now = NOW) => ({
  ...onePlaceDeps(db, now),
  owner: { id, isAlive: () => isAlive },
});
const held = async () => {
  const text = await findEditionClaim(db);
  return text === null ? null : JSON.parse(text);
};
const afterMinutes = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

it('is claimed for a quarter of an hour', async () => {
  await claimEditionBuild(builder('one'));
  expect(await held()).toEqual({ owner: 'one', expiresAt: afterMinutes(15) });
});

describe('a claim of another', () => {
  beforeEach(() => claimEditionBuild(builder('one')));

  it.each([
    ['lives', true, 0],
    ['of whom nothing is known', null, 0],
    ['whose time is nearly up', null, 14],
  ])('who %s is left', async (_about, isAlive, minutes) => {
    await expect(claimEditionBuild(builder('two', isAlive, afterMinutes(minutes)))).rejects.toBeInstanceOf(
      AlreadyRunning,
    );
    expect(await held()).toMatchObject({ owner: 'one' });
  });

  it.each([
    ['is dead', false, 0],
    ['is out of time', null, 15],
    ['lives, and is out of time', true, 16],
  ])('who %s is taken over', async (_about, isAlive, minutes) => {
    await claimEditionBuild(builder('two', isAlive, afterMinutes(minutes)));
    expect(await held()).toMatchObject({ owner: 'two' });
  });

  it('that changes while it is looked at is left', async () => {
    const slow = builder('two', false);
    const isAlive = () => false;
    const racing: Database = {
      ...db,
      read: db.read,
      writeAtomically: async (queries) => {
        await claimEditionBuild({ ...builder('three'), owner: { id: 'three', isAlive } });
        return db.writeAtomically(queries);
      },
    };
    await expect(claimEditionBuild({ ...slow, db: racing })).rejects.toThrow('has just begun');
    expect(await held()).toMatchObject({ owner: 'three' });
  });
});

describe('the end of a claim', () => {
  it('is put off for the edition that it is for, and for no other', async () => {
    await renewEditionBuild(builder('one'), 1);
    expect(await held()).toBeNull();
    await claimEditionBuild(builder('one'));
    await renewEditionBuild(builder('two', null, afterMinutes(10)), 1);
    const renewed = { owner: 'one', editionId: 1, expiresAt: afterMinutes(25) };
    expect(await held()).toEqual(renewed);
    await renewEditionBuild(builder('two', null, afterMinutes(20)), 2);
    expect(await held()).toEqual(renewed);
    await renewEditionBuild(builder('two', null, afterMinutes(20)), 1);
    expect(await held()).toEqual({ ...renewed, expiresAt: afterMinutes(35) });
  });

  it('comes by its owner, or by the edition that it is for', async () => {
    await releaseEditionBuild(builder('one'));
    await claimEditionBuild(builder('one'));
    await releaseEditionBuild(builder('two'));
    await releaseEditionBuild(builder('two'), 1);
    expect(await held()).toMatchObject({ owner: 'one' });
    await renewEditionBuild(builder('one'), 1);
    await releaseEditionBuild(builder('one'), 2);
    expect(await held()).toMatchObject({ owner: 'one' });
    await releaseEditionBuild(builder('two'), 1);
    expect(await held()).toBeNull();
    await claimEditionBuild(builder('one'));
    await releaseEditionBuild(builder('one'));
    expect(await held()).toBeNull();
  });
});
