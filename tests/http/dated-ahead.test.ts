/** What readers and operators are told when a clock that was wrong has dated a refresh in the future. */
import { expect, it } from 'vitest';
import { compose } from '../../src/db/sql/compose.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedSmallCounty } from '../support/small-county.ts';

const NOW = '2026-08-06T09:00:00.000Z';
const PAUSED_OR_OFF = ['waiting', 'off', 'retired'];

interface Report {
  readonly id: string;
  readonly state: string;
  readonly explanation: string;
  readonly lastRun: { readonly startedAt: string } | null;
}

async function reportsAfterCheckAt(checkedAt: string, startedAt: readonly string[] = []) {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, testAreas(), NOW), TEST_CONTENT);
  const sources = await db.read.selectFrom('source').select('source_id').execute();
  await db.writeAtomically([
    compose.updateTable('source').set({ last_checked_at: checkedAt }).compile(),
    ...startedAt.flatMap((at) =>
      sources.map(({ source_id }) =>
        compose
          .insertInto('run')
          .values({
            run_id: `${source_id}@${at}`,
            source_id,
            run_key: at,
            state: 'unchanged',
            started_at: at,
            finished_at: at,
            task: 'refresh',
          })
          .compile(),
      ),
    ),
  ]);
  const answer = await createTestApp(db, testAreas(), { now: NOW }).request('/api/v1/status');
  const reports: readonly Report[] = JSON.parse(await answer.text()).sources;
  const published = new Set<string>(sources.map(({ source_id }) => source_id));
  return reports.filter(({ id, state }) => published.has(id) && !PAUSED_OR_OFF.includes(state));
}

it.each(['2026-08-07T09:00:01.000Z', '2027-08-06T09:00:00.000Z', '2046-01-01T00:00:00.000Z'])(
  'a source that was checked at %s is not up to date',
  async (checkedAt) => {
    const reports = await reportsAfterCheckAt(checkedAt);
    expect(reports.length).toBeGreaterThan(1);
    for (const { state, explanation } of reports) {
      expect(state).toBe('late');
      expect(explanation).toContain(
        `on ${checkedAt.slice(0, 10)} by the clock of that run, which is ahead of today (2026-08-06)`,
      );
      expect(explanation).toContain('the next refresh puts it right; if not, set the clock.');
    }
  },
);

it.each(['2026-08-06T08:00:00.000Z', '2026-08-07T09:00:00.000Z'])(
  'a source that was checked at %s is nothing out of the way',
  async (checkedAt) => {
    for (const { explanation } of await reportsAfterCheckAt(checkedAt))
      expect(explanation).not.toContain('ahead of today');
  },
);

it('a run dated ahead is not the last one for years', async () => {
  const [honest, ahead] = ['2026-08-06T08:00:00.000Z', '2046-01-01T00:00:00.000Z'] as const;
  const reports = await reportsAfterCheckAt(honest, [ahead, honest]);
  expect(reports.map(({ lastRun }) => lastRun?.startedAt)).toEqual(reports.map(() => honest));
});
