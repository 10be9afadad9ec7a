/** What counts as trouble with a source, and what mends itself. */
import { describe, expect, it } from 'vitest';
import { beginWords } from '../../../src/pipeline/watch/alert-words.ts';
import { troubleOf, type WatchedRun, type WatchedSource } from '../../../src/pipeline/watch/troubles.ts';
import { madeUpSource } from '../../support/made-up-connector.ts';

const NOW = '2026-08-10T12:00:00.000Z';
const PATIENCE = { attempts: 3, maxMinutes: 60 };

const failed = (startedAt: string, errorCode: string, finishedAt = startedAt): WatchedRun => ({
  state: 'failed',
  startedAt,
  finishedAt,
  errorCode,
  errorDetail: 'It says why.',
});

const watched = (changes: Partial<WatchedSource>): WatchedSource => ({
  source: madeUpSource(),
  readiness: { state: 'ready' },
  runs: [],
  checkedAt: '2026-08-10T03:00:00.000Z',
  timeliness: { nextDueOn: '2026-08-11', overdue: null, outlook: '' },
  ...changes,
});
const kindOf = (changes: Partial<WatchedSource>) => troubleOf(watched(changes), PATIENCE, NOW)?.kind ?? null;

describe('a source', () => {
  it('that was stopped with the service is in no trouble; one whose hour was over three times is slow', () => {
    const stopped = ['04', '05', '06'].map((hour) => failed(`2026-08-10T${hour}:00:00.000Z`, 'cancelled'));
    expect(kindOf({ runs: stopped })).toBeNull();
    const overrun = ['04', '06', '08'].map((hour) =>
      failed(
        `2026-08-10T${hour}:00:00.000Z`,
        'cancelled',
        `2026-08-10T${hour.replace(/.$/, (d) => `${Number(d) + 1}`)}:00:00.000Z`,
      ),
    );
    expect(kindOf({ runs: overrun.slice(1) })).toBeNull();
    expect(kindOf({ runs: overrun })).toBe('slow');
  });

  it('that answers and has nothing newer for too long is late, with the words of its status', () => {
    const overdue = 'This may be out of date: expected newer figures by 1 July 2026.';
    const late = watched({ timeliness: { nextDueOn: '2026-07-01', overdue, outlook: '' } });
    const trouble = troubleOf(late, PATIENCE, NOW);
    expect(trouble).toEqual({ kind: 'late', since: '2026-07-01T00:00:00.000Z', detail: overdue });
    expect(trouble && beginWords(late, trouble)).toContain(
      'has been late since 1 July 2026.\nWhy: This may be out of date',
    );
  });

  it('whose address asks for much is told without it', () => {
    const words = (query: string) =>
      beginWords(watched({}), {
        kind: 'refused',
        since: NOW,
        detail: `https://feed.example/list.csv?${query} answered 403`,
      });
    const long = `geography=${'TYPE499,'.repeat(8)}&recordlimit=25000`;
    expect(words(long)).toContain('\nWhy: https://feed.example/list.csv?… answered 403.\n');
    expect(words('page=2')).toContain('\nWhy: https://feed.example/list.csv?page=2 answered 403.\n');
  });

  it('that nobody has asked for longer than its slot is told, by its own cadence', () => {
    const at = (checkedAt: string) => ({ checkedAt, source: madeUpSource({ cadence: 'monthly' }) });
    expect(kindOf({ checkedAt: '2026-08-09T03:00:00.000Z' })).toBeNull();
    expect(kindOf({ checkedAt: '2026-08-08T23:00:00.000Z' })).toBe('unasked');
    expect(kindOf(at('2026-08-03T03:00:00.000Z'))).toBeNull();
    expect(kindOf(at('2026-08-02T23:00:00.000Z'))).toBe('unasked');
  });

  it('that is held back stays so while the next night brings no answer', () => {
    const held: WatchedRun = {
      ...failed('2026-08-09T03:00:00.000Z', 'release-rejected'),
      state: 'quarantined',
    };
    const runs = [held, failed('2026-08-10T03:00:00.000Z', 'source-unreachable')];
    expect(kindOf({ runs })).toBe('held');
  });
});

describe('a source that cannot be asked as it is', () => {
  it('is left alone when it is switched off, and when it waits for a key is told only once its figures are late', () => {
    const runs = [failed('2026-08-10T04:00:00.000Z', 'source-refused')];
    const off = { state: 'off', cause: 'disabled', reason: 'Off.' } as const;
    const paused = { state: 'paused', cause: 'secret', reason: 'Waits for A_KEY. Get one.' } as const;
    expect([kindOf({ runs }), kindOf({ runs, readiness: off }), kindOf({ runs, readiness: paused })]).toEqual(
      ['refused', null, null],
    );
    const late = watched({
      readiness: paused,
      timeliness: { nextDueOn: '2026-08-01', overdue: 'Late.', outlook: '' },
    });
    const trouble = troubleOf(late, PATIENCE, NOW);
    expect(trouble && beginWords(late, trouble)).toContain('What to do: Waits for A_KEY. Get one.');
  });

  it('says which key to look at when it is refused', () => {
    const refused = watched({
      source: madeUpSource({ secrets: [{ setting: 'WEALDWAY_ALPHA_KEY', help: 'Ask.' }] }),
      runs: [failed('2026-08-10T04:00:00.000Z', 'source-refused')],
    });
    const trouble = troubleOf(refused, PATIENCE, NOW);
    expect(trouble && beginWords(refused, trouble)).toContain(
      'Look at WEALDWAY_ALPHA_KEY: the key may have run out.',
    );
  });
});
