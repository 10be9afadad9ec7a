/**
 * The watchdog through the real timetable, tick by tick, by a clock that a test moves: what is told, when, and how often. The same on
 * SQLite and on D1. Must show 5 of issue 16.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../jobs/run-job.ts';
import { tick } from '../../jobs/tick.ts';
import { parseConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import type { PipelineDeps } from '../../src/pipeline/shared/deps.ts';
import type { HttpRequest } from '../../src/ports/http-client.ts';
import type { Mail } from '../../src/ports/mailer.ts';
import { emptyDatabase } from './empty-database.ts';
import { createFakeHttpClient, type FakeAnswer } from './fake-http-client.ts';
import { advertConnector } from './made-up-connector.ts';
import { createPipelineBench, NO_CONFIG } from './pipeline-bench.ts';

const HOOK = 'https://hooks.example/abc';
const PUBLISHER = 'https://feed.example.test';
const HOURS_PER_DAY = 24;

interface Told {
  readonly at: string;
  readonly text: string;
}

interface Watched {
  /** What the source does from now on. */
  source: (request: HttpRequest) => FakeAnswer;
  hookStatus: number;
  readonly hook: Told[];
  readonly mails: (Told & Pick<Mail, 'subject'>)[];
  readonly log: string[];
  now(): string;
  days(count: number): Promise<void>;
}

const listOf = (count: number, headers: Record<string, string> = {}): FakeAnswer => ({
  body: JSON.stringify({ adverts: Array.from({ length: count }, (_, key) => ({ key: `a${key}` })) }),
  headers: { 'content-type': 'application/json', ...headers },
});

const CONFIG = {
  ...NO_CONFIG,
  contact: 'https://lmi.example.test',
  baseUrls: new Map([['made-up/adverts', PUBLISHER]] as const),
  monitoring: parseConfig(
    {
      WEALDWAY_ALERT_WEBHOOK: HOOK,
      WEALDWAY_ALERT_EMAIL: 'operator@lmi.example',
      WEALDWAY_ALERT_SMTP: 'smtp://127.0.0.1:2525',
    },
    [],
  ).monitoring,
};

async function openWatched(db: Database, tickMinutes: number): Promise<Watched> {
  await emptyDatabase(db);
  const hook: Told[] = [];
  const mails: Watched['mails'] = [];
  const log: string[] = [];
  const note = (message: string, fields?: object) => void log.push(`${message} ${JSON.stringify(fields)}`);
  const http = createFakeHttpClient((request) => {
    if (request.url !== HOOK) return watched.source(request);
    if (watched.hookStatus === 200) hook.push({ at: clock.now(), text: JSON.parse(request.post ?? '').text });
    return { status: watched.hookStatus };
  });
  const mailer = {
    send: async ({ subject, text }: Mail) => void mails.push({ at: clock.now(), subject, text }),
  };
  const bench = createPipelineBench(db, {
    config: CONFIG,
    http,
    mailer,
    log: { info: note, warn: note, error: note },
  });
  const { clock } = bench;
  const connectors = [advertConnector({ assertions: { maxFallShare: 0.5 } })];
  const watched: Watched = {
    source: () => listOf(40),
    hookStatus: 200,
    hook,
    mails,
    log,
    now: () => clock.now(),
    async days(count) {
      const end = Date.parse(clock.now()) + count * HOURS_PER_DAY * 3_600_000;
      while (Date.parse(clock.now()) < end) {
        await oneTick(bench.deps, connectors);
        clock.advance(tickMinutes * 60_000);
      }
    },
  };
  return watched;
}

/** Editions are another suite's business. */
async function oneTick(deps: PipelineDeps, connectors: Parameters<typeof tick>[1]): Promise<void> {
  for (const message of await tick(deps, connectors)) {
    if (message.job === 'refresh' || message.job === 'watch')
      await runJob({ deps, connectors: [...connectors], measures: [] }, message);
  }
}

const unreachable = (why: string) => () => {
  throw new SourceUnreachable(`feed.example.test could not be read: ${why}`);
};
const YEARS_AGO = new Date('2020-01-01T00:00:00Z').toUTCString();

/** How the source goes wrong, and what must be told of it. */
const TROUBLES: readonly (readonly [string, Watched['source'], RegExp])[] = [
  [
    'dies',
    unreachable('it accepts no connections (ECONNREFUSED)'),
    /has given no usable answer since .*\nWhy: .*it accepts no connections \(ECONNREFUSED\)\.\nWhat to do: Nothing at first/,
  ],
  [
    'drips',
    unreachable('no whole answer within 5 seconds'),
    /has given no usable answer since .*\nWhy: .*no whole answer within 5 seconds/,
  ],
  [
    'shrinks',
    () => listOf(3),
    /an answer that failed its checks; it has been held back since .*\nWhy: .*wealdway accept "made-up\/adverts@[^"]+"\.\nWhat to do: Compare/,
  ],
  [
    'lies about its form',
    () => ({ body: '<h1>Welcome</h1>' }),
    /that we cannot read since .*\nWhy: [\s\S]*Update Wealdway/,
  ],
  [
    'lies about the time',
    () => listOf(40, { date: YEARS_AGO }),
    /have disagreed about the time since .*\nWhy: .*2020-01-01/,
  ],
  [
    'refuses',
    () => ({ status: 403 }),
    /has refused us since .*\nWhy: .*answered 403\.\nWhat to do: Open https/,
  ],
];

const hoursSince = (begun: string, { at }: Told) => (Date.parse(at) - Date.parse(begun)) / 3_600_000;

interface WatchSuite {
  readonly tickMinutes: number;
  /** Of how a source goes wrong. */
  readonly troubles: 'all' | 'the last';
}

/** A tick on D1 takes many times what it takes on SQLite: there time passes in longer steps, and for one trouble. */
export function describeWatch(
  name: string,
  open: () => Promise<Database>,
  { tickMinutes, troubles }: WatchSuite,
): void {
  describe(`the watchdog on ${name}`, () => {
    let db: Database;
    let watched: Watched;
    beforeEach(async () => {
      db = await open();
      watched = await openWatched(db, tickMinutes);
      await watched.days(2);
    });
    afterEach(() => db.close());

    it('says nothing of a source that is well', () => {
      expect([watched.hook, watched.mails]).toEqual([[], []]);
    });
    describeTroubles(() => watched, troubles === 'all' ? TROUBLES : TROUBLES.slice(-1));
    describeManners(() => watched);
  });
}

function describeTroubles(watched: () => Watched, troubles: typeof TROUBLES): void {
  it.each(troubles)(
    'tells once, within a day of asking, of a source that %s, and once that it is over',
    async (_, goWrong, words) => {
      // It cannot be known before it is asked, which is once a day.
      let begun = '';
      const { source } = watched();
      watched().source = (request) => {
        begun ||= watched().now();
        return goWrong(request);
      };
      await watched().days(4);
      const [first, ...others] = watched().hook;
      expect(others).toEqual([]);
      expect(first?.text).toMatch(words);
      expect(first?.text).toContain('it was last read with success on ');
      expect(first && hoursSince(begun, first)).toBeLessThan(HOURS_PER_DAY);
      expect(watched().mails).toEqual([{ ...first, subject: 'Wealdway: 1 source needs a look' }]);

      const mended = watched().now();
      watched().source = source;
      await watched().days(4);
      const [, second, ...more] = watched().hook;
      expect(more).toEqual([]);
      expect(second?.text).toMatch(
        /^Over: Made-up adverts \(made-up\/adverts\)\. .*There is nothing to do\.$/,
      );
      expect(second && hoursSince(mended, second)).toBeLessThan(HOURS_PER_DAY);
      expect(watched().mails[1]).toEqual({ ...second, subject: 'Wealdway: 1 is well again' });
    },
  );
}

function describeManners(watched: () => Watched): void {
  it('says nothing of one bad attempt that the next makes good', async () => {
    let attempts = 0;
    watched().source = (request) =>
      attempts++ < 1 ? unreachable('ECONNRESET')() : listOf(request.url.length);
    await watched().days(3);
    expect([attempts > 2, watched().hook]).toEqual([true, []]);
  });

  it('tries again by the way that failed, and by that alone', async () => {
    watched().hookStatus = 500;
    watched().source = () => ({ status: 403 });
    await watched().days(1);
    expect([watched().hook.length, watched().mails.length]).toEqual([0, 1]);
    expect(watched().log.join('\n')).toContain('The webhook answered 500');
    watched().hookStatus = 200;
    await watched().days(1);
    expect([watched().hook.length, watched().mails.length]).toEqual([1, 1]);
  });

  it('tells of another trouble of the same source, and of one end for both', async () => {
    watched().source = () => listOf(3);
    await watched().days(2);
    watched().source = () => ({ status: 403 });
    await watched().days(2);
    watched().source = () => listOf(40);
    await watched().days(2);
    expect(watched().hook.map(({ text }) => text.split('\n')[0]?.replace(/,? since.*|\. The.*/, ''))).toEqual(
      [
        'Made-up adverts (made-up/adverts) sent an answer that failed its checks; it has been held back',
        'Made-up adverts (made-up/adverts) has refused us',
        'Over: Made-up adverts (made-up/adverts)',
      ],
    );
  });
}
