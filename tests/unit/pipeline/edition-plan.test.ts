/** Only one plan of an edition at a time, whoever builds it and however it ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { findEditionPlan } from '../../../src/db/repositories/editions/edition-plan.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import { AlreadyRunning, StorageFailed } from '../../../src/domain/errors.ts';
import {
  beginPlan,
  endPlan,
  type HeldPlan,
  resumePlan,
} from '../../../src/pipeline/edition/summarise-plan.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { onePlaceDeps } from '../../support/one-place-edition.ts';
import { NOW } from '../../support/small-county.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

/** What a process can tell of the owner of a plan: that it lives, that it is dead, or nothing. */
const builder = (id: string, isAlive: boolean | null = null, now = NOW) => ({
  ...onePlaceDeps(db, now),
  owner: { id, isAlive: () => isAlive },
});
const held = () => findEditionPlan(db);
const afterMinutes = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const note = (name: string) => compose.insertInto('installation').values({ name, value: '' }).compile();
const notes = async () =>
  (await db.read.selectFrom('installation').select('name').execute()).map(({ name }) => name);

it('is held for a quarter of an hour, and never has a number that was given before', async () => {
  const first = await beginPlan(builder('one'));
  expect(await held()).toEqual({
    editionId: 1,
    planId: first.planId,
    owner: 'one',
    expiresAt: afterMinutes(15),
  });
  await endPlan(builder('one'), first);
  expect(await held()).toBeNull();
  const second = await beginPlan(builder('one'));
  expect(second.editionId).toBe(2);
  expect(second.planId).not.toBe(first.planId);
});

describe('a plan of another', () => {
  beforeEach(async () => {
    await beginPlan(builder('one'));
  });

  it.each([
    ['lives', true, 0],
    ['of whom nothing is known', null, 0],
    ['whose time is nearly up', null, 14],
  ])('who %s is left', async (_about, isAlive, minutes) => {
    const begun = beginPlan(builder('two', isAlive, afterMinutes(minutes)));
    await expect(begun).rejects.toBeInstanceOf(AlreadyRunning);
    expect(await held()).toMatchObject({ owner: 'one', editionId: 1 });
  });

  it.each([
    ['is dead', false, 0],
    ['is out of time', null, 15],
    ['lives, and is out of time', true, 16],
    ['planned by a clock that was years ahead', null, -500_000],
  ])('who %s is given up', async (_about, isAlive, minutes) => {
    await beginPlan(builder('two', isAlive, afterMinutes(minutes)));
    expect(await held()).toMatchObject({ owner: 'two', editionId: 2 });
  });

  it.each([
    [
      'given up for another',
      (plan: HeldPlan) => endPlan(builder('one'), plan).then(() => beginPlan(builder('three'))),
    ],
    ['renewed', (plan: HeldPlan) => resumePlan(builder('one', null, afterMinutes(1)), plan)],
  ])('that is %s while it is looked at is left', async (_what, meanwhile) => {
    const plan = await held();
    if (plan === null) throw new Error('there is no plan');
    const racing: Database = {
      ...db,
      read: db.read,
      async writeAtomically(queries) {
        await meanwhile({ ...plan, db, keep: async () => {} });
        return db.writeAtomically(queries);
      },
    };
    await expect(beginPlan({ ...builder('two', false), db: racing })).rejects.toThrow('has just begun');
    expect((await held())?.owner).not.toBe('two');
  });
});

describe('what is written under a plan', () => {
  it('is written while it stands, and never after it was given up', async () => {
    const plan = await beginPlan(builder('one'));
    expect(await plan.db.writeAtomically([note('a'), note('b')])).toEqual([1, 1]);
    await beginPlan(builder('two', false));
    await expect(plan.db.writeAtomically([note('c')])).rejects.toThrow(
      new AlreadyRunning(
        'Edition 1 is built by this plan no more: it has been published, or another build has taken its place.',
      ),
    );
    await expect(plan.keep()).rejects.toBeInstanceOf(AlreadyRunning);
    await expect(resumePlan(builder('one'), plan)).rejects.toBeInstanceOf(AlreadyRunning);
    expect(await notes()).toEqual(['a', 'b']);
  });

  it('fails as any write does while the plan stands', async () => {
    const plan = await beginPlan(builder('one'));
    await expect(plan.db.writeAtomically([note('a'), note('a')])).rejects.toBeInstanceOf(StorageFailed);
    expect(await notes()).toEqual([]);
  });
});

describe('the end of a plan', () => {
  it('is put off by each part', async () => {
    const plan = await beginPlan(builder('one'));
    await resumePlan(builder('two', null, afterMinutes(10)), plan);
    expect(await held()).toMatchObject({ owner: 'one', expiresAt: afterMinutes(25) });
  });

  it('comes for nobody else’s', async () => {
    const plan = await beginPlan(builder('one'));
    await endPlan(builder('two'), { ...plan, planId: 'another' });
    await endPlan(builder('two'), { ...plan, editionId: 2 });
    expect(await held()).toMatchObject({ editionId: 1 });
    await endPlan(builder('two'), plan);
    expect(await held()).toBeNull();
  });
});
