import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compose } from '../../src/db/sql/compose.ts';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import type { Env } from '../../src/runtime/workers/env.ts';
import { logger } from '../../src/runtime/workers/logger.ts';
import main from '../../src/runtime/workers/main.ts';
import { queueInto } from './queue-into.ts';

/** A database that is out of reach: every query fails. */
const unreachable = {
  prepare: () => {
    throw new Error('D1_ERROR: the database is overloaded');
  },
} as unknown as D1Database;

type IncomingRequest = Parameters<typeof main.fetch>[0];

async function consume(body: unknown, bindings: Env = env, queue = 'wealdway-jobs') {
  const message = { id: 'm1', timestamp: new Date('2026-08-06T12:00:00Z'), attempts: 1, body };
  const batch = createMessageBatch(queue, [message]);
  await main.queue(batch, bindings);
  return getQueueResult(batch, createExecutionContext());
}

/** As if a newer program had migrated it, for as long as `work` takes. */
async function onNewerDatabase(work: () => Promise<void>): Promise<void> {
  const newer = '9001_of_tomorrow.sql';
  await env.DB.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(newer).run();
  try {
    await work();
  } finally {
    await env.DB.prepare('DELETE FROM d1_migrations WHERE name = ?').bind(newer).run();
  }
}
const NEWER = /The D1 database was made by a newer Wealdway \(it has 9001_of_tomorrow\.sql/;

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(logger, level).mockImplementation((message, fields) => {
      lines.push(`${level}: ${message} ${JSON.stringify(fields)}`);
    });
  }
});

describe('queue', () => {
  it('acknowledges work that is done', async () => {
    expect(await consume({ job: 'prune' })).toMatchObject({ explicitAcks: ['m1'], retryMessages: [] });
  });

  it('gives back what may succeed later', async () => {
    const result = await consume({ job: 'publish' }, { ...env, DB: unreachable });
    expect(result).toMatchObject({ explicitAcks: [], retryMessages: [{ msgId: 'm1' }] });
  });

  it('does no job on a database of a newer Wealdway, and says so', async () => {
    await onNewerDatabase(async () => {
      const result = await consume({ job: 'prune' });
      expect(result).toMatchObject({ explicitAcks: [], retryMessages: [{ msgId: 'm1' }] });
      expect(lines.join()).toMatch(NEWER);
    });
  });

  it('drops, with a word in the log, what it cannot read', async () => {
    expect(await consume({ job: 'dance' })).toMatchObject({ explicitAcks: ['m1'], retryMessages: [] });
    expect(lines).toEqual([expect.stringContaining('could not be read')]);
  });

  it('drops a refresh whose connector is gone', async () => {
    const result = await consume({ job: 'refresh', sourceId: 'no/longer', runKey: '2026-08-06' });
    expect(result).toMatchObject({ explicitAcks: ['m1'], retryMessages: [] });
    expect(lines).toEqual([expect.stringMatching(/^warn: .*no\/longer/)]);
  });
});

const SOURCE = 'alpha/adverts';
const run = {
  run_id: `${SOURCE}@x`,
  source_id: SOURCE,
  run_key: 'x',
  task: 'refresh',
  state: 'running',
  started_at: new Date(Date.now() - 3_600_000).toISOString(),
  claimed_by: 'workers:gone',
  finished_at: null,
  release_id: null,
  error_code: null,
  error_detail: null,
} as const;

describe('a dead letter', () => {
  const die = (body: unknown, bindings: Env = env) =>
    consume(body, bindings, 'wealdway-staging-dead-letters');
  const { read, writeAtomically } = openD1(env.DB);
  const hold = (claim_expires_at: string) =>
    writeAtomically([
      compose.deleteFrom('issue').compile(),
      compose.deleteFrom('run').compile(),
      compose
        .insertInto('run')
        .values({ ...run, claim_expires_at })
        .compile(),
    ]);

  it('ends its run with an issue, and stands in the status until the same job is done', async () => {
    await hold('2026-08-06T03:03:00.000Z');
    const result = await die({ job: 'refresh', sourceId: SOURCE, runKey: 'x', handover: 'lost' });
    expect(result).toMatchObject({ explicitAcks: ['m1'], retryMessages: [] });
    const ended = await read.selectFrom('run').select(['state', 'error_code', 'started_at']).execute();
    expect(ended).toEqual([{ state: 'failed', error_code: 'interrupted', started_at: run.started_at }]);
    const issues = await read.selectFrom('issue').select(['code', 'detail']).execute();
    expect(issues).toEqual([
      { code: 'run-interrupted', detail: expect.stringContaining('more time or memory') },
    ]);
    await die({ job: 'prune' });
    const status = async () => {
      const request = new Request('http://lmi.example/api/v1/status') as IncomingRequest;
      const answer = await main.fetch(request, env, createExecutionContext());
      const { givenUpJobs }: { givenUpJobs: { job: string }[] } = await answer.json();
      return givenUpJobs.map(({ job }) => job);
    };
    expect(await status()).toEqual(['prune', `refresh ${SOURCE}`]);
    await consume({ job: 'prune' });
    expect(await status()).toEqual([`refresh ${SOURCE}`]);
    const page = await main.fetch(
      new Request('http://lmi.example/status') as IncomingRequest,
      env,
      createExecutionContext(),
    );
    expect(await page.text()).toContain(`given up: refresh ${SOURCE}`);
    await writeAtomically([
      compose.deleteFrom('issue').compile(),
      compose.deleteFrom('run').compile(),
      compose.deleteFrom('given_up_job').compile(),
    ]);
  });

  it('waits while somebody is at its run, and while the database is out of reach', async () => {
    await hold(new Date(Date.now() + 60_000).toISOString());
    const message = { job: 'refresh', sourceId: SOURCE, runKey: 'x' };
    expect(await die(message)).toMatchObject({ explicitAcks: [], retryMessages: [{ msgId: 'm1' }] });
    expect(await read.selectFrom('run').select('state').execute()).toEqual([{ state: 'running' }]);
    await writeAtomically([compose.deleteFrom('run').compile()]);
    expect(await die({ job: 'prune' }, { ...env, DB: unreachable })).toMatchObject({ explicitAcks: [] });
  });
});

describe('scheduled', () => {
  const tickAt = async (text: string, bindings: Env = env) => {
    const sent: unknown[] = [];
    const controller = createScheduledController({ scheduledTime: new Date(text), cron: '*/15 * * * *' });
    await main.scheduled(controller, { ...bindings, JOBS: queueInto(sent) });
    return sent;
  };

  it('goes by the time of the tick, not of its start', async () => {
    expect(await tickAt('2026-08-09T06:45:00Z')).toContainEqual({ job: 'prune' });
    expect(await tickAt('2026-08-09T07:00:00Z')).not.toContainEqual({ job: 'prune' });
  });

  it('asks for an edition once there is a release', async () => {
    const db = openD1(env.DB);
    expect(await tickAt('2026-08-06T12:00:00Z')).toEqual([]);
    await db.writeAtomically([
      compose
        .insertInto('release')
        .values({
          release_id: 1,
          name: 'alpha/adverts@2026-08-06',
          source_id: 'alpha/adverts',
          state: 'published',
          retrieved_at: '2026-08-06T03:00:00Z',
          published_at: '2026-08-06T03:00:00Z',
          code_version: 'test',
          content_sha256: '0',
          is_partial: 0,
          previous_release_id: null,
          movements: null,
          failures: null,
        })
        .compile(),
      compose
        .insertInto('source')
        .values({ source_id: 'alpha/adverts', current_release_id: 1, last_checked_at: null })
        .compile(),
    ]);
    expect(await tickAt('2026-08-06T12:00:00Z')).toEqual([{ job: 'publish' }]);
  });

  it('fails aloud on a database of a newer Wealdway', async () => {
    await onNewerDatabase(() => expect(tickAt('2026-08-06T12:00:00Z')).rejects.toThrow(NEWER));
    expect(await tickAt('2026-08-06T12:00:00Z')).toEqual([{ job: 'publish' }]);
  });

  it('fails aloud when the database is out of reach, so that the platform shows it', async () => {
    await expect(tickAt('2026-08-06T12:00:00Z', { ...env, DB: unreachable })).rejects.toThrow('D1');
  });
});

describe('fetch', () => {
  it('answers readers', async () => {
    const answer = await main.fetch(
      new Request('http://lmi.example/no-such-page'),
      env,
      createExecutionContext(),
    );
    expect(answer.status).toBe(404);
  });

  it('numbers each request itself, in the answer, the problem and one line without who asked or what was typed', async () => {
    const asked = new Request('http://lmi.example/api/v1/nowhere?q=my-own-words', {
      headers: {
        'x-request-id': 'typed',
        'cf-connecting-ip': '192.0.2.7',
        referer: 'https://intranet.example/',
      },
    });
    const answer = await main.fetch(asked as IncomingRequest, env, createExecutionContext());
    const requestId = answer.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await answer.json()).toMatchObject({ requestId });
    expect(lines).toEqual([expect.stringContaining(`"requestId":"${requestId}"`)]);
    expect(lines.join()).not.toMatch(/typed|192\.0\.2\.7|intranet|my-own-words/);
  });

  it('says that it is not set up when a setting is wrong', async () => {
    const wrong = { ...env, WEALDWAY_CONTACT: 'ring us' };
    const answer = await main.fetch(new Request('http://lmi.example/'), wrong, createExecutionContext());
    expect(answer.status).toBe(503);
    expect(lines).toEqual([expect.stringContaining('WEALDWAY_CONTACT')]);
  });

  it('shows nothing of a database of a newer Wealdway, and serves again on its own', async () => {
    const bindings = { ...env };
    const ask = () =>
      main.fetch(new Request('http://lmi.example/no-such-page'), bindings, createExecutionContext());
    await onNewerDatabase(async () => {
      const answer = await ask();
      expect([answer.status, await answer.text()]).toEqual([
        503,
        'This service cannot use its database: its log says why.\n',
      ]);
      expect(lines).toEqual([expect.stringMatching(NEWER)]);
    });
    expect((await ask()).status).toBe(404);
  });

  it('says so when the database is out of reach at the first request', async () => {
    const bindings = { ...env, DB: unreachable };
    const answer = await main.fetch(new Request('http://lmi.example/'), bindings, createExecutionContext());
    expect(answer.status).toBe(503);
    expect(lines).toEqual([expect.stringContaining('D1')]);
  });
});

describe('strangers', () => {
  it('asks the platform whether this client may ask again, of searches apart from pages', async () => {
    const asked: string[] = [];
    const limit = (name: string, success: boolean) => ({
      limit: async ({ key }: { key: string }) => {
        asked.push(`${name} ${key}`);
        return { success };
      },
    });
    const bindings = { ...env, PAGE_LIMIT: limit('page', true), SEARCH_LIMIT: limit('search', false) };
    const ask = (path: string) => {
      const request = new Request(`http://lmi.example${path}`, {
        headers: { 'cf-connecting-ip': '2001:db8:1:2::9', 'x-forwarded-for': '192.0.2.1' },
      });
      return main.fetch(request as IncomingRequest, bindings, createExecutionContext());
    };
    expect((await ask('/no-such-page')).status).toBe(404);
    const refused = await ask('/vacancies');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(asked).toEqual(['page 2001:db8:1:2::/64', 'search 2001:db8:1:2::/64']);
  });

  it('has the limits of wrangler.toml', async () => {
    expect(await env.SEARCH_LIMIT?.limit({ key: 'test' })).toEqual({ success: true });
    expect(await env.PAGE_LIMIT?.limit({ key: 'test' })).toEqual({ success: true });
  });

  it('answers 421 to another host than its public address', async () => {
    const bindings = { ...env, WEALDWAY_PUBLIC_URL: 'https://lmi.example' };
    const statusAt = async (host: string) =>
      (await main.fetch(new Request(`http://${host}/no-such-page`), bindings, createExecutionContext()))
        .status;
    expect([await statusAt('lmi.example'), await statusAt('wealdway.somebody.workers.dev')]).toEqual([
      404, 421,
    ]);
  });

  it('gives up an answer that the database does not give in time', async () => {
    // It answers the first questions, of its migrations, and then not until long after the reader has gone.
    const slow = {
      prepare: (sql: string) =>
        sql.includes('d1_migrations')
          ? env.DB.prepare(sql)
          : { bind: () => ({ all: () => new Promise(() => undefined) }) },
    } as unknown as D1Database;
    const bindings = { ...env, DB: slow, WEALDWAY_TIME_LIMIT: '1' };
    const answer = await main.fetch(
      new Request('http://lmi.example/api/v1/snapshots/medway/all'),
      bindings,
      createExecutionContext(),
    );
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ type: '/problems/busy' });
  });
});
