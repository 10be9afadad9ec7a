/** One source, one date: the same due date and the same words on every level, in every file, in the API and on /status. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { LEVELS, type Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedSmallCounty } from '../support/small-county.ts';

interface Report {
  readonly id: string;
  readonly state: string;
  readonly explanation: string;
  readonly nextDueOn: string | null;
}

describe.each(['2026-08-06T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2031-01-05T09:00:00.000Z'])(
  'on %s',
  (now) => {
    let app: Hono;
    let reports: readonly Report[];
    const text = async (path: string) => (await app.request(path)).text();
    const read = async (path: string) =>
      JSON.parse(await text(path)) as { results: Report[]; sources: Report[] };
    beforeAll(async () => {
      const db = openSqlite({ file: ':memory:' });
      await seedSmallCounty(db);
      await publishEdition(publishingDeps(db, testAreas(), now), TEST_CONTENT);
      app = createTestApp(db, testAreas(), { now });
      reports = (await read('/api/v1/sources')).results;
    });

    it('gives one due date and one sentence for a source, on every level of every place', async () => {
      const seen = new Map<string, Set<string>>();
      for (const area of ['medway', 'ashford', 'kent', 'england', 'aberdeen-city'])
        for (const level of LEVELS)
          for (const sector of ['all', 'construction']) {
            const path = `/api/v1/snapshots/${area}/${sector}?level=${level}`;
            const { sources } = JSON.parse(await text(path)) as Snapshot;
            for (const { id, nextDueOn, overdue } of sources)
              seen.set(id, (seen.get(id) ?? new Set()).add(JSON.stringify([nextDueOn, overdue])));
          }
      expect(seen.size).toBeGreaterThan(1);
      for (const [id, dates] of seen) {
        const report = reports.find((each) => each.id === id);
        const late = report?.state === 'late' ? report.explanation.split(' The last run')[0] : null;
        expect([id, [...dates]]).toEqual([id, [JSON.stringify([report?.nextDueOn, late])]]);
      }
    });

    it('says the same in /status, on its page, in the text, the CSV and a comparison', async () => {
      expect(
        (await read('/api/v1/status')).sources.map(({ id, state, nextDueOn }) => [id, state, nextDueOn]),
      ).toEqual(reports.map(({ id, state, nextDueOn }) => [id, state, nextDueOn]));
      const late = reports.filter(({ state }) => state === 'late');
      const [status, page, plain, csv, compared] = await Promise.all(
        [
          '/status',
          '/in/medway/all?level=adviser',
          '/api/v1/snapshots/medway/all.txt?level=adviser',
          '/api/v1/snapshots/medway/all.csv?level=adviser',
          '/api/v1/compare.csv?areas=medway,ashford&measure=employment-rate',
        ].map(text),
      );
      for (const { explanation } of late) expect(status).toContain(explanation.split(' The last run')[0]);
      const { sources } = JSON.parse(await text('/api/v1/snapshots/medway/all?level=adviser')) as Snapshot;
      for (const { overdue, nextDueOn } of sources) {
        for (const each of [page, plain, csv]) if (overdue !== null) expect(each).toContain(overdue);
        if (nextDueOn !== null) expect(csv).toContain(nextDueOn);
      }
      expect(compared).toContain('next_due_on');
      if (now.startsWith('2031')) expect(late.length).toBeGreaterThan(1);
    });
  },
);
