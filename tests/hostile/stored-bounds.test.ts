/** Whatever a source says, its run ends in a stored state: what the database cannot hold costs a field or a record, and is told. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import { connector as findAnApprenticeship } from '../../src/connectors/dfe/find-an-apprenticeship/connector.ts';
import type { Database } from '../../src/db/database.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { normaliseRecord } from '../../src/pipeline/staging/normalise.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { loadMaterial } from '../support/connector-cases.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { inventApprenticeship, inventPlace, inventPosting } from '../support/invented-posting.ts';
import { madeUpSource } from '../support/made-up-connector.ts';
import { createPipelineBench } from '../support/pipeline-bench.ts';
import { runChecks } from '../support/run-checks.ts';
import { observation, posting } from './any-rows.ts';
import { sendingConnector } from './sending-connector.ts';

const coder = createShippedCoder(createAreaIndex([]), readShippedOccupationModel());
const source = madeUpSource();
const NOW = '2026-11-20T06:00:00Z';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

async function refreshWith(rows: { postings?: readonly Posting[]; observations?: readonly Observation[] }) {
  const bench = createPipelineBench(db, { coder });
  bench.put('/all', {});
  return refreshSource(bench.deps, sendingConnector(rows), { runKey: 'run-1', contentKind: 'live' });
}

function clean(changes: Partial<Posting>) {
  const posting = inventPosting(changes);
  const record = { locator: 'record 1', fields: posting };
  return normaliseRecord(sendingConnector({ postings: [posting] }, source), record, { now: NOW });
}

const figure: Observation = {
  measure: 'made-up-rate',
  areaCode: 'E10000016',
  period: { start: '2025-01-01', end: '2025-12-31', label: '2025' },
  dimensions: {},
  value: 1,
  status: 'normal',
  statusReason: null,
  lower95: null,
  upper95: null,
  coefficientOfVariation: null,
  note: null,
};

describe('a run of anything at all', () => {
  it('ends with every posting stored or told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(posting, { maxLength: 8 }), async (postings) => {
        db = openSqlite({ file: ':memory:' });
        const outcome = await refreshWith({ postings });
        expect(outcome.state).toBe('published');
        const released = await db.read.selectFrom('release').selectAll().executeTakeFirstOrThrow();
        const { accepted_count, rejected_count, repeated_count } = released;
        expect(accepted_count + rejected_count + repeated_count).toBe(postings.length);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('ends with every figure stored or told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(observation, { maxLength: 8 }), async (observations) => {
        db = openSqlite({ file: ':memory:' });
        const outcome = await refreshWith({ observations });
        expect(['published', 'quarantined']).toContain(outcome.state);
      }),
      { numRuns: 150, seed: 2026 },
    );
  });
});

/** Named; what is sent; the part of the posting that it ought to be left out of; the issue's code. */
const IMPOSSIBLE: readonly [string, Partial<Posting>, (kept: Posting) => unknown, string][] = [
  ['pay of 1e20', { pay: payOf(1e20, 'week') }, ({ pay }) => pay.minGbp, 'unreadable-pay'],
  ['pay by the hour of a year', { pay: payOf(30_000, 'hour') }, ({ pay }) => pay.maxGbp, 'unreadable-pay'],
  ['pay of two million a year', { pay: payOf(2e6, 'year') }, ({ pay }) => pay.maxGbp, 'unreadable-pay'],
  ['pay without a period, of 1e9', { pay: payOf(1e9, null) }, ({ pay }) => pay.maxGbp, 'unreadable-pay'],
  ['pay below nothing', { pay: payOf(-5, 'hour') }, ({ pay }) => pay.minGbp, 'unreadable-pay'],
  ['pay that is no number', { pay: payOf(Number.NaN, 'year') }, ({ pay }) => pay.minGbp, 'unreadable-pay'],
  ['openings of 1e20', { openings: 1e20 }, ({ openings }) => openings, 'unreadable-number'],
  ['half an opening', { openings: 1.5 }, ({ openings }) => openings, 'unreadable-number'],
  ['fewer than no openings', { openings: -3 }, ({ openings }) => openings, 'unreadable-number'],
  [
    'more hours than a week has',
    { hoursPerWeek: 169 },
    ({ hoursPerWeek }) => hoursPerWeek,
    'unreadable-number',
  ],
  ['hours without end', { hoursPerWeek: Infinity }, ({ hoursPerWeek }) => hoursPerWeek, 'unreadable-number'],
  [
    'a deadline in the year 1',
    { closesAt: '0001-01-01T00:00:00Z' },
    ({ closesAt }) => closesAt,
    'unreadable-date',
  ],
  ['a deadline in 2035', { closesAt: '2035-06-01T00:00:00Z' }, ({ closesAt }) => closesAt, 'unreadable-date'],
  [
    'a deadline in the year 10000',
    { closesAt: '+010000-01-01T00:00:00Z' },
    ({ closesAt }) => closesAt,
    'unreadable-date',
  ],
  ['a posting day that is none', { postedOn: '2026-02-30' }, ({ postedOn }) => postedOn, 'unreadable-date'],
  [
    'a latitude of 91',
    { places: [inventPlace({ latitude: 91, longitude: 0 })] },
    ({ places }) => places[0]?.latitude,
    'unreadable-number',
  ],
  [
    'a postcode that is none',
    { places: [inventPlace({ postcode: '<b>' })] },
    ({ places }) => places[0]?.postcode,
    'unreadable-record',
  ],
  [
    'level 99',
    { apprenticeship: inventApprenticeship({ level: 99 }) },
    (kept) => kept.apprenticeship?.level,
    'unreadable-number',
  ],
  [
    'a standard of 1e20',
    { apprenticeship: inventApprenticeship({ larsCode: 1e20 }) },
    (kept) => kept.apprenticeship?.larsCode,
    'unreadable-number',
  ],
  [
    'a reference of many lines',
    { sharedReference: 'nhs:\n1' },
    (kept) => kept.sharedReference,
    'unreadable-record',
  ],
];

describe('a value that no job has is left out, and told', () => {
  it.each(IMPOSSIBLE)('%s', (_name, changes, part, code) => {
    const { posting: kept, issues, rejectedCount } = clean(changes);
    expect(rejectedCount).toBe(0);
    expect(kept && part(kept)).toBeNull();
    expect(issues.map((one) => one.code)).toEqual([code]);
  });

  it.each([
    '',
    ' a',
    'a\0',
    '\ud800',
    'a\u202eb',
    '<script>',
    'a'.repeat(301),
    'two\nlines',
    '\u200b',
    'é\u0000',
  ])('an advert with the key %j is refused', (key) => {
    const { posting: kept, rejectedCount, issues } = clean({ key });
    expect([kept, rejectedCount, issues.length]).toEqual([null, 1, 1]);
  });
});

it.each<[string, Partial<Observation>]>([
  ['no measure', { measure: '' }],
  ['an area of many lines', { areaCode: 'partnership:a\nb' }],
  ['half a letter in its code', { areaCode: 'TL\ud800' }],
  ['a dimension that falls apart', { dimensions: { age: '16;sex=f' } }],
  ['a dimension without a name', { dimensions: { '': '' } }],
  ['a value without end', { value: Number.POSITIVE_INFINITY }],
  ['a limit that is no number', { lower95: Number.NaN }],
  ['a value and no reason for its lack', { value: null }],
  ['a period of the year 0', { period: { ...figure.period, start: '0000-01-01' } }],
  ['a period that ends before it begins', { period: { ...figure.period, end: '2024-01-01' } }],
  ['a period in the year 9999', { period: { ...figure.period, end: '9999-12-31' } }],
  ['a period without a label', { period: { ...figure.period, label: ' \u200b' } }],
])('a figure with %s is refused, and the one beside it stays', async (_name, changes) => {
  const outcome = await refreshWith({ observations: [figure, { ...figure, ...changes }] });
  expect(outcome).toMatchObject({ state: 'published', acceptedCount: 1, rejectedCount: 1 });
});

it.each([1e20, 1e9, 250_000, 1e308, 20_000, Number.MAX_SAFE_INTEGER, 2 ** 31, 2 ** 63, 1e15, 600_000])(
  'one advert of the apprenticeship service at £%d a week costs its pay, not the feed',
  async (wageAmount) => {
    const { cases } = await loadMaterial(findAnApprenticeship.source.id);
    const normal = cases.find(({ name }) => name === 'normal');
    const answer = JSON.parse(normal?.text ?? '{}');
    answer.vacancies[0].wage = { wageType: 'Custom', wageUnit: 'Weekly', wageAmount };
    const bench = createPipelineBench(db, { coder });
    for (const page of [1, 2]) {
      const vacancies = page === 1 ? answer.vacancies : [];
      bench.put(`/vacancies/vacancy?PageNumber=${page}&PageSize=100&Sort=AgeDesc`, { ...answer, vacancies });
    }
    const config = { ...bench.deps.config, secrets: { WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: 'k' } };
    const { source: described } = findAnApprenticeship;
    const connector = {
      ...findAnApprenticeship,
      source: { ...described, assertions: { ...described.assertions, minRecords: 0 } },
    };
    const outcome = await refreshSource({ ...bench.deps, config }, connector, {
      runKey: 'run-1',
      contentKind: 'live',
      baseUrl: 'http://127.0.0.1:9',
    });
    expect(outcome).toMatchObject({
      state: 'published',
      acceptedCount: answer.vacancies.length,
      rejectedCount: 0,
    });
    expect(JSON.stringify((await dumpDatabase(db)).issue)).toContain('is no pay');
  },
);

function payOf(amount: number, period: 'hour' | 'week' | 'year' | null): Posting['pay'] {
  const periodBasis = period === null ? null : 'stated';
  return { text: 'as stated', minGbp: amount, maxGbp: amount, period, periodBasis, payBasis: null };
}
