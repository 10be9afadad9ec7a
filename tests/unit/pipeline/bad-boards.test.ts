/** What boards do wrong, each beside a good one: held or failed with a sentence, and the rest publish. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { SourceRefused, SourceUnreachable } from '../../../src/domain/errors.ts';
import { acceptRelease } from '../../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import type { HttpClient } from '../../../src/ports/http-client.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import type { FakeAnswer } from '../../support/fake-http-client.ts';
import { inventedBoardConnector } from '../../support/invented-boards.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from '../../support/pipeline-bench.ts';

let db: Database;
let bench: PipelineBench;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db, { config: { ...NO_CONFIG, contact: 'ann@otter.example' } });
  bench.clock.set('2026-11-20T09:00:00.000Z');
});
afterEach(() => db.close());

const items = (count: number, inner = '') =>
  Array.from(
    { length: count },
    (_, at) =>
      `<item><title>Job ${at}</title><link>https://x.example/job/${1000 + at}</link><t:location>Deal</t:location>${inner}</item>`,
  ).join('');
const feed = (inner: string) =>
  `<rss version="2.0" xmlns:t="urn:t"><channel><title>Otter</title>${inner}</channel></rss>`;

type Trouble = FakeAnswer | Error;

/** Boards at hosts of their own; each was good yesterday. */
async function refreshWith(
  troubles: Readonly<Record<string, Trouble>>,
): Promise<ReadonlyMap<string, RunOutcome>> {
  let isToday = false;
  const http: HttpClient = {
    async send({ url }) {
      const { hostname, pathname } = new URL(url);
      const [id = ''] = hostname.split('.');
      const trouble = isToday && pathname !== '/robots.txt' ? troubles[id] : undefined;
      if (trouble instanceof Error) throw trouble;
      const good: FakeAnswer = pathname === '/robots.txt' ? { status: 404 } : { body: feed(items(3)) };
      const { status = 200, headers = {}, body = '' } = trouble ?? good;
      return { status, headers, body: typeof body === 'string' ? new TextEncoder().encode(body) : body };
    },
  };
  const deps = { ...bench.deps, http };
  const connectors = [...Object.keys(troubles), 'good'].map((id) =>
    inventedBoardConnector('rss', { id, address: `https://${id}.otter.example/jobs.rss` }),
  );
  for (const connector of connectors) {
    const { runId } = await refreshSource(deps, connector, { runKey: 'yesterday', contentKind: 'live' });
    bench.clock.advance(1_000);
    expect((await acceptRelease(deps, connectors, runId)).state).toBe('published');
  }
  bench.clock.advance(86_400_000);
  isToday = true;
  const outcomes = new Map<string, RunOutcome>();
  for (const connector of connectors) {
    const [, id = ''] = connector.source.id.split('/');
    outcomes.set(id, await refreshSource(deps, connector, { runKey: 'today', contentKind: 'live' }));
  }
  return outcomes;
}

describe('a board that', () => {
  it('fails in its own way keeps its last release, says why, and holds up nobody', async () => {
    const outcomes = await refreshWith({
      page: { body: '<!doctype html><title>We are moving</title>', headers: { 'content-type': 'text/html' } },
      elsewhere: { status: 302, headers: { location: 'https://casino.example/' } },
      large: new SourceRefused(
        'large.otter.example sent more than the 5000000 bytes allowed; the rest was not read',
        null,
      ),
      dark: new SourceUnreachable('dark.otter.example could not be read: ECONNREFUSED'),
      tls: new SourceUnreachable('tls.otter.example could not be read: UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      broken: { body: feed(items(3)).slice(0, 200) },
      closed: { status: 403 },
      entities: { body: `<!DOCTYPE rss [<!ENTITY a "aaaa">]>${feed('<item><title>&a;</title></item>')}` },
    });
    const [states, words] = [new Map<string, string>(), new Map<string, string>()];
    for (const [id, { state, error }] of outcomes) {
      states.set(id, state);
      words.set(id, error?.message ?? '');
    }
    expect(Object.fromEntries(states)).toEqual({
      page: 'failed',
      elsewhere: 'failed',
      large: 'failed',
      dark: 'failed',
      tls: 'failed',
      broken: 'failed',
      closed: 'failed',
      entities: 'failed',
      good: 'unchanged',
    });
    expect(words.get('page')).toContain('answered with a web page instead of data');
    expect(words.get('elsewhere')).toContain('redirected to https://casino.example');
    expect(words.get('large')).toContain('more than the 5000000 bytes');
    expect(words.get('tls')).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    expect(words.get('entities')).toContain('declares a document type');
  });

  it('sends odd values loses those values, and the adverts stand', async () => {
    const odd =
      '<t:closingDate>01/01/0001</t:closingDate><t:salary>2000022000</t:salary><t:location>Dover</t:location><t:location>Walmer</t:location>';
    const outcomes = await refreshWith({
      odd: { body: feed(items(3, odd).replaceAll('Job ', '&lt;b&gt;Job&lt;/b&gt; ')) },
    });
    expect(outcomes.get('odd')).toMatchObject({ state: 'published', acceptedCount: 3, rejectedCount: 0 });
  });

  it('dates an advert years ahead gives no deadline', async () => {
    const outcomes = await refreshWith({
      far: { body: feed(items(2, '<t:closingDate>31/12/2035</t:closingDate>')) },
    });
    expect(outcomes.get('far')).toMatchObject({ state: 'published', acceptedCount: 2 });
  });
});
