/** Runs, their answers and their issues, as they are written and read back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  countIssues,
  deleteIssues,
  insertIssues,
  type LoggedIssue,
} from '../../../src/db/repositories/releases/issues.ts';
import {
  deleteRetrievals,
  insertRetrieval,
  listRetrievals,
} from '../../../src/db/repositories/releases/retrievals.ts';
import { listRunsOfSource } from '../../../src/db/repositories/releases/run-history.ts';
import {
  endRun,
  fenceRun,
  findRun,
  findRunningRun,
  insertRun,
  type NewRun,
  renewRun,
  setRequestCount,
  takeOverRun,
} from '../../../src/db/repositories/releases/runs.ts';
import {
  listChecksBefore,
  listIssues,
  listLastRuns,
} from '../../../src/db/repositories/upkeep/source-status.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const RUN: NewRun = {
  runId: 'made-up/adverts@1',
  sourceId: 'made-up/adverts',
  runKey: '1',
  task: 'refresh',
  claimedBy: 'first',
  claimExpiresAt: '2026-08-06T09:05:00Z',
  startedAt: '2026-08-06T09:00:00Z',
};
const END = {
  state: 'unchanged',
  finishedAt: '2026-08-06T09:02:00Z',
  releaseId: null,
  errorCode: null,
  errorDetail: null,
} as const;
const later = (number: number): NewRun => ({
  ...RUN,
  runId: `made-up/adverts@${number}`,
  runKey: `${number}`,
  startedAt: `2026-08-0${number + 5}T09:00:00Z`,
});

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

describe('a run', () => {
  it('is stored as it begins', async () => {
    expect(await db.writeAtomically([insertRun(RUN)])).toEqual([1]);
    expect(await findRun(db, RUN.runId)).toEqual({
      run_id: RUN.runId,
      source_id: 'made-up/adverts',
      run_key: '1',
      task: 'refresh',
      state: 'running',
      claimed_by: 'first',
      claim_expires_at: RUN.claimExpiresAt,
      started_at: RUN.startedAt,
      finished_at: null,
      release_id: null,
      request_count: 0,
      error_code: null,
      error_detail: null,
    });
    expect((await findRunningRun(db, RUN.sourceId))?.run_id).toBe(RUN.runId);
    expect(await findRunningRun(db, 'made-up/figures')).toBeNull();
    expect(await findRun(db, 'made-up/adverts@2')).toBeNull();
  });

  it('is the only one of its source that runs, and is not begun twice', async () => {
    await db.writeAtomically([insertRun(RUN)]);
    expect(await db.writeAtomically([insertRun(RUN)])).toEqual([0]);
    expect(await db.writeAtomically([insertRun(later(2))])).toEqual([0]);
    await db.writeAtomically([endRun(RUN, END)]);
    expect(await findRunningRun(db, RUN.sourceId)).toBeNull();
    expect(await db.writeAtomically([insertRun(later(2))])).toEqual([1]);
  });

  it('ends with what came of it', async () => {
    await db.writeAtomically([insertRun(RUN), setRequestCount(RUN.runId, 7)]);
    const failed = { ...END, state: 'failed', errorCode: 'source-changed', errorDetail: 'no rows' } as const;
    expect(await db.writeAtomically([endRun(RUN, failed)])).toEqual([1]);
    expect(await findRun(db, RUN.runId)).toMatchObject({
      state: 'failed',
      claimed_by: null,
      claim_expires_at: null,
      finished_at: END.finishedAt,
      request_count: 7,
      error_code: 'source-changed',
      error_detail: 'no rows',
    });
    expect(await db.writeAtomically([endRun(RUN, END)])).toEqual([0]);
  });
});

describe('a hold', () => {
  const others = [
    { ...RUN, claimedBy: 'second' },
    { ...RUN, claimExpiresAt: '2026-08-06T09:06:00Z' },
    { ...RUN, runId: 'made-up/adverts@2' },
  ];

  it('is renewed and taken over only from whoever has it', async () => {
    await db.writeAtomically([insertRun(RUN), setRequestCount(RUN.runId, 7)]);
    const next = {
      ...later(2),
      runId: RUN.runId,
      claimedBy: 'second',
      claimExpiresAt: '2026-08-07T09:05:00Z',
    };
    for (const other of others) {
      expect(await db.writeAtomically([renewRun(other, '2026-08-06T10:00:00Z')])).toEqual([0]);
      expect(await db.writeAtomically([takeOverRun(other, next)])).toEqual([0]);
      expect(await db.writeAtomically([endRun(other, END)])).toEqual([0]);
    }
    expect(await db.writeAtomically([renewRun(RUN, '2026-08-06T10:00:00Z')])).toEqual([1]);
    const renewed = { ...RUN, claimExpiresAt: '2026-08-06T10:00:00Z' };
    expect(await db.writeAtomically([takeOverRun(renewed, next)])).toEqual([1]);
    expect(await findRun(db, RUN.runId)).toMatchObject({
      state: 'running',
      claimed_by: 'second',
      claim_expires_at: next.claimExpiresAt,
      started_at: next.startedAt,
      request_count: 0,
      release_id: null,
    });
  });

  it('that has passed on fails the whole write', async () => {
    await db.writeAtomically([insertRun(RUN)]);
    const write = (hold: NewRun) => db.writeAtomically([setRequestCount(RUN.runId, 9), fenceRun(hold)]);
    for (const other of others.slice(0, 2)) await expect(write(other)).rejects.toThrow();
    expect((await findRun(db, RUN.runId))?.request_count).toBe(0);
    expect(await write(RUN)).toEqual([1, 0]);
    await db.writeAtomically([endRun(RUN, END)]);
    await expect(write(RUN)).rejects.toThrow();
  });
});

describe('the past of a source', () => {
  beforeEach(async () => {
    await db.writeAtomically([
      insertRun(RUN),
      endRun(RUN, { ...END, state: 'failed', errorCode: 'cancelled' }),
    ]);
    await db.writeAtomically([
      insertRun(later(2)),
      endRun(later(2), { ...END, finishedAt: '2026-08-07T09:02:00Z' }),
    ]);
    await db.writeAtomically([insertRun({ ...later(3), task: 'recode' })]);
  });

  it('is told from a day on, oldest first, with what is under way', async () => {
    const runs = await listRunsOfSource(db, RUN.sourceId, '2026-08-06T09:00:00Z');
    expect(runs.map(({ runKey, state, task, isCancelled }) => [runKey, state, task, isCancelled])).toEqual([
      ['1', 'failed', 'refresh', true],
      ['2', 'unchanged', 'refresh', false],
      ['3', 'running', 'recode', false],
    ]);
    const since = async (instant: string) =>
      (await listRunsOfSource(db, RUN.sourceId, instant)).map(({ runKey }) => runKey);
    expect(await since('2026-08-06T09:00:01Z')).toEqual(['2', '3']);
    expect(await since('2026-09-01T00:00:00Z')).toEqual(['3']);
    expect(await listRunsOfSource(db, 'made-up/figures', RUN.startedAt)).toEqual([]);
  });

  it('knows the last run that asked, and the last that asked with success', async () => {
    const last = await listLastRuns(db, [RUN.sourceId, 'made-up/figures'], '2030-01-01T00:00:00Z');
    expect(last.map(({ runId, issueCount }) => [runId, issueCount])).toEqual([['made-up/adverts@2', 0]]);
    const checkedBy = async (instant: string) => [...(await listChecksBefore(db, instant))];
    expect(await checkedBy('2026-08-07T09:02:00Z')).toEqual([[RUN.sourceId, '2026-08-07T09:02:00Z']]);
    expect(await checkedBy('2026-08-07T09:01:59Z')).toEqual([]);
  });
});

describe('what a run left', () => {
  const issue = (sequence: number, code: LoggedIssue['code']): LoggedIssue => ({
    sequence,
    code,
    severity: 'warning',
    retrievalSequence: null,
    locator: `row ${sequence}`,
    detail: 'x',
  });
  const retrieval = (sequence: number) => ({
    sequence,
    url: `https://publisher.example/${sequence}`,
    role: 'page',
    status: 200,
    contentType: 'text/csv',
    etag: '"a"',
    lastModified: null,
    retrievedAt: RUN.startedAt,
    sha256: `${sequence}`.repeat(64),
    byteLength: 12,
  });

  it('counts, pages and removes its issues', async () => {
    const issues = [issue(1, 'no-rows'), issue(2, 'unknown-code'), issue(3, 'no-rows')];
    await db.writeAtomically([insertRun(RUN), ...insertIssues(RUN.runId, issues)]);
    expect(await countIssues(db, RUN.runId)).toBe(3);
    expect(await countIssues(db, RUN.runId, 'no-rows')).toBe(2);
    expect(await countIssues(db, 'made-up/adverts@2')).toBe(0);
    const { total, issues: page } = await listIssues(db, RUN.runId, 2, 2);
    expect(total).toBe(3);
    expect(page).toEqual([
      { runId: RUN.runId, sequence: 3, code: 'no-rows', severity: 'warning', locator: 'row 3', detail: 'x' },
    ]);
    expect(await db.writeAtomically([deleteIssues(RUN.runId, 2)])).toEqual([2]);
    expect(await db.writeAtomically([deleteIssues('made-up/adverts@2', 2)])).toEqual([0]);
    expect(await countIssues(db, RUN.runId)).toBe(1);
  });

  it('lists and removes its answers', async () => {
    await db.writeAtomically([
      insertRun(RUN),
      ...[2, 1, 3].map((each) => insertRetrieval(RUN.runId, retrieval(each))),
    ]);
    expect(await listRetrievals(db, RUN.runId)).toEqual([1, 2, 3].map(retrieval));
    expect(await listRetrievals(db, 'made-up/adverts@2')).toEqual([]);
    expect(await db.writeAtomically([deleteRetrievals(RUN.runId, 2)])).toEqual([2]);
    expect((await listRetrievals(db, RUN.runId)).length).toBe(1);
  });
});
