/** What each part of an edition asks D1: what does not change while it is built is read by the first part alone. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishEnd, publishInParts, publishPart } from '../../jobs/publish-in-parts.ts';
import { measureReleases } from '../../src/db/repositories/editions/series-figures.ts';
import { carriedAdverts } from '../../src/db/repositories/postings/carried-adverts.ts';
import { unplacedCounts } from '../../src/db/repositories/postings/unplaced-postings.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { areasOf } from '../support/one-place-edition.ts';
import { publishingDeps, TEST_CONTENT } from '../support/open-test-app.ts';
import { NOW, seedSmallCounty } from '../support/small-county.ts';
import { type CountedRead, countReads } from './counted-reads.ts';

const counted = countReads(env.DB);
const db = openD1(counted.d1);
const deps = publishingDeps(db, areasOf('E06000035', 'E07000105', 'E10000016'), NOW);

const MOST_CALLS = 24;
/** Of every advert, of every area, of every release. */
const FIXED = {
  'what lists carry': carriedAdverts(db, [1], []).compile().sql,
  'adverts without a place': unplacedCounts(db, 1, [1], NOW, []).compile().sql,
  'measures of releases': measureReleases(db, [1], ['a']).compile().sql,
};
const NAMES = ['what lists carry', 'adverts without a place', 'measures of releases'] as const;
const isFixed = (name: (typeof NAMES)[number]) => (read: CountedRead) => read.sql === FIXED[name];

let reads: CountedRead[][] = [];
const left: unknown[] = [];
beforeAll(async () => {
  await emptyDatabase(db);
  await seedSmallCounty(db);
  const messages: JobMessage[] = [];
  await publishInParts(deps, TEST_CONTENT, async (sent) => {
    messages.push(...sent);
  });
  counted.take();
  reads = [];
  for (const message of messages) {
    if (message.job === 'publish-part') await publishPart(deps, TEST_CONTENT, message);
    if (message.job === 'publish-end') await publishEnd(deps, TEST_CONTENT, message);
    reads.push(counted.take());
  }
  left.push(...(await db.read.selectFrom('edition_reading').selectAll().execute()));
});

const visitedBy = (part: readonly CountedRead[] = []): number =>
  part.reduce((sum, { visited }) => sum + visited, 0);

describe('parts of an edition on D1', () => {
  it('are two, and the first reads what both need', () => {
    expect(reads).toHaveLength(3);
    for (const name of NAMES) expect(reads[0]?.filter(isFixed(name)), name).toHaveLength(1);
  });

  it('read nothing fixed after the first', () => {
    for (const name of NAMES) expect(reads[1]?.filter(isFixed(name)), name).toEqual([]);
    expect(visitedBy(reads[1])).toBeLessThan(visitedBy(reads[0]) / 2);
  });

  it('make few calls each', () => {
    expect(reads[1]?.length).toBeLessThanOrEqual(MOST_CALLS);
  });

  it('leave nothing of what they shared', () => {
    expect(left).toEqual([]);
  });
});
