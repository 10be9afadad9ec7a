/** Each error keeps its code, which is stored with runs and printed, and says whether trying again may help. */
import { describe, expect, it } from 'vitest';
import {
  AlreadyRunning,
  Cancelled,
  ClockAhead,
  ClockBehind,
  ConfigInvalid,
  ConnectorFaulty,
  ContentKindMismatch,
  isWorthRetrying,
  ReleaseRejected,
  RunLimitReached,
  SourceChanged,
  SourceRateLimited,
  SourceRefused,
  SourceUnreachable,
  StorageFailed,
  WealdwayError,
  WrongUse,
} from '../../../src/domain/errors.ts';

const CASES = [
  [() => new ConfigInvalid(['a']), 'config-invalid', false],
  [() => new SourceUnreachable('a'), 'source-unreachable', true],
  [() => new SourceRateLimited('a', 5), 'source-rate-limited', true],
  [() => new SourceRefused('a', 404), 'source-refused', false],
  [() => new SourceChanged('a'), 'source-changed', false],
  [() => new ReleaseRejected(['a']), 'release-rejected', false],
  [() => new StorageFailed('a'), 'storage-failed', true],
  [() => new AlreadyRunning('a'), 'already-running', false],
  [() => new ContentKindMismatch('a'), 'content-kind-mismatch', false],
  [() => new Cancelled('a'), 'cancelled', false],
  [() => new ClockBehind('a'), 'clock-behind', false],
  [() => new ConnectorFaulty('a'), 'connector-faulty', false],
  [() => new ClockAhead('a'), 'clock-ahead', false],
  [() => new RunLimitReached('a'), 'run-limit-reached', false],
  [() => new WrongUse('a'), 'wrong-use', false],
] as const;

describe('an error', () => {
  it.each(CASES)('%s says %s, and whether to try again: %s', (make, code, isRetryable) => {
    const error = make();
    expect(error).toBeInstanceOf(WealdwayError);
    expect(error.code).toBe(code);
    expect(error.isRetryable).toBe(isRetryable);
    expect(isWorthRetrying(error)).toBe(isRetryable);
  });

  it.each([() => new Error('a'), new TypeError('a'), 'a', null, undefined, { isRetryable: true }])(
    'that is not ours will not mend itself: %j',
    (error) => expect(isWorthRetrying(error)).toBe(false),
  );
});

describe('what an error says', () => {
  it('one problem of the settings, or all of them', () => {
    expect(new ConfigInvalid(['PORT is no number']).message).toBe(
      'The settings have 1 problem:\n- PORT is no number',
    );
    const two = new ConfigInvalid(['PORT is no number', 'TOKEN is missing']);
    expect(two.message).toBe('The settings have 2 problems:\n- PORT is no number\n- TOKEN is missing');
    expect(two.problems).toEqual(['PORT is no number', 'TOKEN is missing']);
  });

  it('every check that a release failed, and the remedy where there is one', () => {
    const rejected = new ReleaseRejected(['too few', 'too old']);
    expect(rejected.message).toBe('The new release was not published: too few; too old');
    expect(rejected.failures).toEqual(['too few', 'too old']);
    expect(new ReleaseRejected(['too few'], 'Accept it by hand').message).toBe(
      'The new release was not published: too few. Accept it by hand',
    );
  });

  it('how long to wait, what status it was, and what lay beneath', () => {
    const cause = new Error('socket');
    const limited = new SourceRateLimited('Too many', 1500, { cause });
    expect([limited.message, limited.retryAfterMs, limited.cause]).toEqual(['Too many', 1500, cause]);
    const refused = new SourceRefused('Gone', 410, { cause });
    expect([refused.message, refused.status, refused.cause]).toEqual(['Gone', 410, cause]);
    expect(new SourceRefused('Too large', null).status).toBeNull();
    expect(new SourceRateLimited('Too many', null).retryAfterMs).toBeNull();
  });
});
