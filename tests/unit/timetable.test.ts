import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueRuns } from '../../jobs/due.ts';
import { dueRecodes } from '../../jobs/due-recodes.ts';
import { isPruneDue } from '../../jobs/prune.ts';
import { isPublishDue } from '../../jobs/publish.ts';
import { refreshing } from '../../jobs/schedule.ts';
import { addMinutes, latestOf, spread } from '../../jobs/slots.ts';
import type { PastRun } from '../../src/db/repositories/releases/run-history.ts';
import type { SourceId } from '../../src/domain/release.ts';

const daily = { id: 'alpha/adverts', cadence: 'daily', isOn: true, seed: 'a' } as const;
const yearly = { id: 'beta/figures', cadence: 'yearly', isOn: true, seed: 'b' } as const;
/** The night of Thursday 6 August 2026 is over. */
const NOON = '2026-08-06T12:00:00.000Z';

function run(changes: Partial<PastRun>): PastRun {
  return {
    sourceId: daily.id,
    runKey: '2026-08-06',
    state: 'published',
    startedAt: '2026-08-06T10:00:00.000Z',
    finishedAt: '2026-08-06T10:05:00.000Z',
    claimExpiresAt: null,
    isCancelled: false,
    task: 'refresh',
    ...changes,
  };
}
const failed = (runKey: string, startedAt: string) =>
  run({ runKey, state: 'failed', startedAt, finishedAt: addMinutes(startedAt, 5) });
const keysOf = (runs: readonly PastRun[], now = NOON) =>
  dueRuns([daily], runs, now).map(({ runKey }) => runKey);

describe('latestOf', () => {
  it.each([
    ['2 1 * * *', NOON, '2026-08-06T01:02:00.000Z'],
    ['2 1 * * *', '2026-08-06T01:02:00.000Z', '2026-08-06T01:02:00.000Z'],
    ['2 1 * * *', '2026-08-06T01:01:59.999Z', '2026-08-05T01:02:00.000Z'],
    ['2 1 * * Wed', NOON, '2026-08-05T01:02:00.000Z'],
    ['2 1 * * Thu', '2026-08-06T00:00:00.000Z', '2026-07-30T01:02:00.000Z'],
    ['0 0 * * Sun', '2027-01-01T00:00:00.000Z', '2026-12-27T00:00:00.000Z'],
  ])('%s before %s is %s', (cron, now, expected) => {
    expect(latestOf(cron, now)).toBe(expected);
  });

  it('refuses what it cannot read', () => {
    for (const cron of ['*/5 * * * *', '2 1 * * 3', '2 1 * * Mit', ''])
      expect(() => latestOf(cron, NOON)).toThrow(cron);
  });
});

describe('dueRuns', () => {
  it('asks each source for its slot when nothing has run', () => {
    expect(dueRuns([daily, yearly], [], NOON)).toEqual([
      { sourceId: daily.id, runKey: '2026-08-06' },
      { sourceId: yearly.id, runKey: '2026-08-05' },
    ]);
  });

  it('does not ask a source that is off or paused', () => {
    expect(dueRuns([{ ...daily, isOn: false }], [], NOON)).toEqual([]);
  });

  it.each(['published', 'unchanged', 'quarantined'] as const)(
    'asks no more after a run that ended %s',
    (state) => {
      expect(keysOf([run({ state })])).toEqual([]);
    },
  );

  it("counts an operator's run as the slot's", () => {
    expect(keysOf([run({ runKey: '2026-08-06T10:00:00Z' })])).toEqual([]);
  });

  it('does not count what another source did, or the night before', () => {
    expect(keysOf([run({ sourceId: 'gamma/x' })])).toEqual(['2026-08-06']);
    expect(keysOf([run({ runKey: '2026-08-05', startedAt: '2026-08-05T05:10:00.000Z' })])).toEqual([
      '2026-08-06',
    ]);
  });
});

describe('a run that did not come to its end', () => {
  it('tries a failed run again after one hour, then four, then not before the next slot', () => {
    const first = failed('2026-08-06', '2026-08-06T05:00:00.000Z');
    expect(keysOf([first], '2026-08-06T06:04:59.000Z')).toEqual([]);
    expect(keysOf([first], '2026-08-06T06:05:00.000Z')).toEqual(['2026-08-06#2']);
    const second = failed('2026-08-06#2', '2026-08-06T06:10:00.000Z');
    expect(keysOf([first, second], '2026-08-06T10:14:00.000Z')).toEqual([]);
    expect(keysOf([first, second], '2026-08-06T10:15:00.000Z')).toEqual(['2026-08-06#3']);
    const third = failed('2026-08-06#3', '2026-08-06T10:20:00.000Z');
    expect(keysOf([first, second, third], '2026-08-06T23:59:00.000Z')).toEqual([]);
    expect(keysOf([first, second, third], '2026-08-07T12:00:00.000Z')).toEqual(['2026-08-07']);
  });

  it('takes up at once what was stopped with the service', () => {
    const stopped = { ...failed('2026-08-06', '2026-08-06T11:50:00.000Z'), isCancelled: true };
    expect(keysOf([stopped])).toEqual(['2026-08-06#2']);
  });

  it('leaves a run alone while its claim holds, and takes it up again after', () => {
    const running = run({
      state: 'running',
      startedAt: '2026-08-05T05:10:00.000Z',
      runKey: '2026-08-05',
      finishedAt: null,
      claimExpiresAt: '2026-08-06T12:00:01.000Z',
    });
    expect(keysOf([running])).toEqual([]);
    expect(keysOf([{ ...running, claimExpiresAt: NOON }])).toEqual(['2026-08-05']);
    const farAhead = { ...running, claimExpiresAt: '2046-08-06T12:00:00.000Z' };
    expect(keysOf([farAhead])).toEqual(['2026-08-05']);
  });
});

describe('the slots of a night', () => {
  it('opens every slot once, in the night, whenever the ticks come', () => {
    const sources = fc.record({
      id: fc
        .tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.stringMatching(/^[a-z-]{1,20}$/))
        .map(([publisher, dataset]): SourceId => `${publisher}/${dataset}`),
      cadence: fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly', 'yearly' as const),
      isOn: fc.constant(true),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(sources, fc.integer({ min: 0, max: 6 }), (source, day) => {
        const runs: PastRun[] = [];
        const begin = addMinutes('2026-08-02T20:00:00.000Z', day * 1_440);
        // A first tick settles what was open before.
        for (let minute = 0; minute <= 7 * 1_440; minute += 15) {
          const now = addMinutes(begin, minute);
          for (const { runKey } of dueRuns([source], runs, now)) {
            if (minute > 0) expect(now.slice(11, 16) >= '01:00' && now.slice(11, 16) <= '05:15').toBe(true);
            runs.push(run({ sourceId: source.id, runKey, startedAt: now, finishedAt: now }));
          }
        }
        const keys = runs.map(({ runKey }) => runKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toHaveLength(source.cadence === 'daily' ? 8 : 2);
      }),
      { numRuns: 40 },
    );
  });

  it('spreads sources over the night', () => {
    const minutes = Array.from({ length: 200 }, (_, i) =>
      spread(`publisher-${i}/dataset`, refreshing.spreadMinutes),
    );
    expect(new Set(minutes).size).toBeGreaterThan(100);
    expect(Math.max(...minutes)).toBeLessThan(refreshing.spreadMinutes);
  });
});

describe('isPublishDue', () => {
  const newestReleaseAt = '2026-08-06T03:00:00.000Z';
  const yesterday = { asAt: '2026-08-05T06:15:00.000Z', isBehind: true };
  const today = { asAt: '2026-08-06T06:15:00.000Z', isBehind: false };
  const history = { runs: [], newestReleaseAt, edition: yesterday };

  it('waits for the first release, and then not at all', () => {
    expect(isPublishDue({ runs: [], newestReleaseAt: null, edition: null }, NOON)).toBe(false);
    expect(isPublishDue({ ...history, edition: null }, '2026-08-06T03:15:00.000Z')).toBe(true);
  });

  it('waits for the end of the night', () => {
    expect(isPublishDue(history, '2026-08-06T03:15:00.000Z')).toBe(false);
    expect(isPublishDue(history, '2026-08-06T06:15:00.000Z')).toBe(true);
  });

  it('publishes once a day, whether or not a feed has changed', () => {
    expect(isPublishDue({ ...history, edition: { ...yesterday, isBehind: false } }, NOON)).toBe(true);
    expect(isPublishDue({ ...history, edition: today }, NOON)).toBe(false);
    expect(isPublishDue({ ...history, edition: today }, '2026-08-07T00:30:00.000Z')).toBe(false);
  });

  it('publishes again for a release that came late', () => {
    expect(isPublishDue({ ...history, edition: { ...today, isBehind: true } }, NOON)).toBe(true);
  });

  it('does not publish in the middle of a refresh', () => {
    expect(isPublishDue({ ...history, runs: [run({ state: 'running', finishedAt: null })] }, NOON)).toBe(
      false,
    );
  });
});

describe('dueRecodes', () => {
  const stale = [{ sourceId: daily.id, publishedAt: '2026-08-06T09:00:00.000Z' }];
  const recode = (startedAt: string, changes: Partial<PastRun> = {}) =>
    run({ task: 'recode', state: 'failed', startedAt, finishedAt: startedAt, ...changes });

  it('asks for what another coder made, unless somebody is at it', () => {
    expect(dueRecodes({ runs: [], stale }, NOON)).toEqual([daily.id]);
    expect(dueRecodes({ runs: [], stale: [] }, NOON)).toEqual([]);
    const running = (claimExpiresAt: string) =>
      recode('2026-08-06T11:00:00.000Z', { state: 'running', finishedAt: null, claimExpiresAt });
    expect(dueRecodes({ runs: [running('2026-08-06T12:01:00.000Z')], stale }, NOON)).toEqual([]);
    // The message with its next step was lost.
    expect(dueRecodes({ runs: [running('2026-08-06T11:59:00.000Z')], stale }, NOON)).toEqual([daily.id]);
  });

  it('gives up after three failures, until there is another release', () => {
    const twice = [recode('2026-08-06T10:00:00.000Z'), recode('2026-08-06T10:15:00.000Z')];
    expect(dueRecodes({ runs: twice, stale }, NOON)).toEqual([daily.id]);
    const thrice = [...twice, recode('2026-08-06T10:30:00.000Z')];
    expect(dueRecodes({ runs: thrice, stale }, NOON)).toEqual([]);
    const later = [{ sourceId: daily.id, publishedAt: '2026-08-06T11:00:00.000Z' }];
    expect(dueRecodes({ runs: thrice, stale: later }, NOON)).toEqual([daily.id]);
  });

  it('is no refresh: the slot of the night stays open', () => {
    expect(keysOf([recode('2026-08-06T10:00:00.000Z', { state: 'published' })])).toEqual(['2026-08-06']);
  });
});

describe('isPruneDue', () => {
  it('is due in one tick a week', () => {
    const ticks = Array.from({ length: 7 * 96 }, (_, i) => addMinutes('2026-08-03T00:00:00.000Z', i * 15));
    expect(ticks.filter(isPruneDue)).toEqual(['2026-08-09T06:45:00.000Z']);
  });
});
