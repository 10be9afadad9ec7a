/** What changed between two releases of figures, and what is noted of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  type ChangeFilter,
  deleteChanges,
  insertChanges,
  listAreaSeries,
  listChangedSeries,
  listChanges,
} from '../../../src/db/repositories/releases/changes.ts';
import type { Change } from '../../../src/domain/change.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { yearPeriod } from '../../../src/domain/period.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const [MEDWAY, KENT] = ['E06000035', 'E10000016'] as const;
const SOURCE = 'made-up/figures';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const seed = (releaseId: number, observations: readonly Observation[] = []) =>
  seedRelease(db, { releaseId, sourceId: SOURCE, observations });

const figure = (year: number, value: number | null, more: Partial<Observation> = {}) =>
  inventObservation({ period: yearPeriod(year), value, ...more });

describe('what changed between two releases', () => {
  it('is told by area, with the newest of the figures', async () => {
    await seed(1, [figure(2022, 1), figure(2023, 2), figure(2024, 3), figure(2024, 4, { areaCode: KENT })]);
    await seed(2, [
      figure(2022, 9),
      figure(2023, null),
      figure(2024, 3),
      figure(2024, 4, { areaCode: KENT }),
    ]);
    expect(await listChangedSeries(db, 1, 2, 'employment-rate')).toMatchObject([
      {
        areaCode: MEDWAY,
        figures: 2,
        dimension: '',
        periodLabel: '2023',
        oldValue: 2,
        newValue: null,
        oldStatus: 'normal',
        newStatus: 'suppressed',
      },
    ]);
  });

  it('of one period is told with the dimension that comes first', async () => {
    const of = (age: string, value: number) => figure(2024, value, { dimensions: { age } });
    await seed(1, [of('65+', 1), of('16-24', 2)]);
    await seed(2, [of('65+', 3), of('16-24', 4)]);
    expect(await listChangedSeries(db, 1, 2, 'employment-rate')).toMatchObject([
      { figures: 2, dimension: 'age=16-24', oldValue: 2, newValue: 4 },
    ]);
  });

  it.each<[string, Partial<Observation>, number]>([
    ['a value', { value: 71 }, 1],
    ['a mark', { status: 'provisional' }, 1],
    ['a lower end', { lower95: 60 }, 1],
    ['an upper end', { upper95: 80 }, 1],
    ['a coefficient', { coefficientOfVariation: 5 }, 1],
    ['a note', { note: 'New words.' }, 0],
    ['a reason', { statusReason: 'New words.' }, 0],
    ['another year', { period: yearPeriod(2025) }, 0],
    ['another area', { areaCode: KENT, value: 1 }, 0],
    ['another measure', { measure: 'pay', value: 1 }, 0],
    ['another dimension', { dimensions: { age: '16-24' }, value: 1 }, 0],
  ])('counts %s: %#', async (_about, change, count) => {
    await seed(1, [inventObservation()]);
    await seed(2, [inventObservation(change)]);
    expect(await listChangedSeries(db, 1, 2, 'employment-rate')).toHaveLength(count);
  });
});

describe('the figures of an area', () => {
  it('are told with how far they go', async () => {
    await seed(1, [
      figure(2024, 3),
      figure(2022, 1),
      figure(2023, 1, { areaCode: KENT }),
      figure(2025, 1, { measure: 'pay' }),
    ]);
    expect(await listAreaSeries(db, 1, 'employment-rate')).toEqual([
      { areaCode: MEDWAY, newestLabel: '2024', figures: 2, newestEnd: '2024-12-31' },
      { areaCode: KENT, newestLabel: '2023', figures: 1, newestEnd: '2023-12-31' },
    ]);
    expect(await listAreaSeries(db, 2, 'employment-rate')).toEqual([]);
  });
});

const CHANGE: Change = {
  releaseId: 1,
  kind: 'revised',
  measure: 'employment-rate',
  areaCode: MEDWAY,
  sourceId: SOURCE,
  noticedAt: '2026-08-01T05:00:00.000Z',
  areaCount: 1,
  figureCount: 2,
  dimensions: { age: '16-24' },
  periodLabel: '2024',
  oldValue: 1,
  newValue: null,
  oldStatus: 'normal',
  newStatus: 'suppressed',
  formerCodes: [KENT],
};
const BARE: Change = {
  ...CHANGE,
  kind: 'late',
  measure: null,
  areaCode: null,
  dimensions: null,
  periodLabel: null,
  oldValue: null,
  oldStatus: null,
  newStatus: null,
  formerCodes: null,
};
const NO_WISH: ChangeFilter = { areaCodes: [MEDWAY], sourceId: null, measure: null, kind: null };

describe('a noted change', () => {
  const list = (filter: Partial<ChangeFilter> = {}, page = 1, size = 9) =>
    listChanges(db, { ...NO_WISH, ...filter }, page, size);
  beforeEach(async () => {
    await seed(1);
    await db.writeAtomically(insertChanges([CHANGE, BARE]));
  });

  it('is read back as it was, with its release', async () => {
    const told = {
      releaseName: `${SOURCE}@2026-08-01T05:00:00.000Z`,
      movements: null,
      isSameContent: false,
      withdrawal: null,
    };
    expect(await list()).toEqual({ total: 1, changes: [{ ...CHANGE, ...told }] });
    expect(await list({ areaCodes: null })).toEqual({ total: 1, changes: [{ ...BARE, ...told }] });
  });

  it('that is noticed again stays as it was', async () => {
    await db.writeAtomically(insertChanges([{ ...BARE, noticedAt: '2026-09-01T05:00:00.000Z' }]));
    expect((await list({ areaCodes: null })).changes.map(({ noticedAt }) => noticedAt)).toEqual([
      BARE.noticedAt,
    ]);
  });

  it.each<[Partial<ChangeFilter>, number]>([
    [{ sourceId: SOURCE, measure: 'employment-rate', kind: 'revised' }, 1],
    [{ sourceId: 'made-up/other' }, 0],
    [{ measure: 'pay' }, 0],
    [{ kind: 'new' }, 0],
    [{ areaCodes: [KENT] }, 0],
    [{ areaCodes: [KENT, MEDWAY] }, 1],
  ])('is found by %j', async (filter, total) => {
    expect((await list(filter)).total).toBe(total);
  });

  it('comes on pages, the newest first', async () => {
    await seed(2);
    const later = { ...CHANGE, releaseId: 2, noticedAt: '2026-08-02T05:00:00.000Z' };
    await db.writeAtomically(insertChanges([later, { ...later, kind: 'new' }]));
    const page = async (number: number) => {
      const { total, changes } = await list({}, number, 2);
      return [total, ...changes.map(({ releaseId, kind }) => `${releaseId} ${kind}`)];
    };
    expect(await page(1)).toEqual([3, '2 new', '2 revised']);
    expect(await page(2)).toEqual([3, '1 revised']);
  });

  it('goes with its release, a few at a time', async () => {
    expect(await db.writeAtomically([deleteChanges(2, 9)])).toEqual([0]);
    expect(await db.writeAtomically([deleteChanges(1, 1)])).toEqual([1]);
    expect(await db.writeAtomically([deleteChanges(1, 1)])).toEqual([1]);
    expect((await list()).total).toBe(0);
  });
});
