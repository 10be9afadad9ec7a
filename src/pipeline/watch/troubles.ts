/** What is wrong with a source, from its last runs and its dates: at most one thing, and nothing that mends itself within the night. Pure. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Readiness } from '../../connectors/readiness.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { RunState } from '../../domain/release.ts';
import type { Timeliness } from '../../snapshots/words/timeliness.ts';

export type TroubleKind =
  | 'unreachable'
  | 'slow'
  | 'limit'
  | 'refused'
  | 'changed'
  | 'held'
  | 'clock'
  | 'failed'
  | 'late'
  | 'unasked';

export interface Trouble {
  readonly kind: TroubleKind;
  /** When it began, as far as we know. */
  readonly since: Instant;
  /** What the run or the timetable says, as a sentence; null where the kind says it all. */
  readonly detail: string | null;
}

export interface WatchedRun {
  readonly state: RunState;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  /** An `ErrorCode`, or one of an earlier version; null unless it failed or was held back. */
  readonly errorCode: string | null;
  readonly errorDetail: string | null;
}

export interface WatchedSource {
  readonly source: SourceDescription;
  readonly readiness: Readiness;
  /** Refreshes since the last success, oldest first. */
  readonly runs: readonly WatchedRun[];
  /** Last asked with success; null for never. */
  readonly checkedAt: Instant | null;
  /** Null before the first release. */
  readonly timeliness: Timeliness | null;
}

/** The timetable, as far as it matters here. */
export interface Patience {
  /** Runs of one night; a source that could not be reached is told after the last. */
  readonly attempts: number;
  /** After this long a run is stopped. */
  readonly maxMinutes: number;
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** All but daily sources are asked once a week. Half a day more, for a night that ran long. */
const SILENCE_MS = { daily: 1.5 * DAY, others: 7.5 * DAY } as const;

type Kinds = Readonly<Record<string, TroubleKind | undefined>>;

/** Told at once: asking again is no help. */
const LASTING: Kinds = {
  'source-refused': 'refused',
  'source-changed': 'changed',
  'clock-ahead': 'clock',
  'clock-behind': 'clock',
} satisfies Partial<Record<ErrorCode, TroubleKind>>;
/** Told when the night's attempts are used up. */
const PASSING: Kinds = {
  'source-unreachable': 'unreachable',
  'source-rate-limited': 'unreachable',
  cancelled: 'slow',
  'run-limit-reached': 'limit',
} satisfies Partial<Record<ErrorCode, TroubleKind>>;

/** Null for a source that is well, switched off, or not begun. */
export function troubleOf(watched: WatchedSource, patience: Patience, now: Instant): Trouble | null {
  if (watched.readiness.state === 'off') return null;
  const isReady = watched.readiness.state === 'ready';
  return (
    (isReady ? troubleOfRuns(watched, patience, now) : null) ??
    lateness(watched) ??
    silence(watched, isReady, now)
  );
}

function troubleOfRuns(
  { source, runs, checkedAt }: WatchedSource,
  patience: Patience,
  now: Instant,
): Trouble | null {
  const bad = runs.filter((run) => isToldOf(run, patience));
  const [first] = bad;
  if (first === undefined) return null;
  const isSilent = Date.parse(now) - Date.parse(checkedAt ?? first.startedAt) > silenceMs(source);
  // What may pass does not end what will not: a list that is held back is still so when the next night nobody answers.
  const isTold = isSilent || bad.length >= patience.attempts;
  const last = bad.findLast((run) => isTold || !isPassing(run));
  return last ? { kind: kindOf(last), since: first.startedAt, detail: last.errorDetail } : null;
}

/** A run that was stopped with the service says nothing of its source; one that was stopped because its time was over does. */
function isToldOf(
  { state, errorCode, startedAt, finishedAt }: WatchedRun,
  { maxMinutes }: Patience,
): boolean {
  if (state === 'quarantined') return true;
  if (state !== 'failed') return false;
  const lasted = Date.parse(finishedAt ?? startedAt) - Date.parse(startedAt);
  return errorCode !== 'cancelled' || lasted >= maxMinutes * MINUTE;
}

function isPassing({ errorCode }: WatchedRun): boolean {
  return PASSING[errorCode ?? ''] !== undefined;
}

function kindOf({ state, errorCode }: WatchedRun): TroubleKind {
  if (state === 'quarantined') return 'held';
  return PASSING[errorCode ?? ''] ?? LASTING[errorCode ?? ''] ?? 'failed';
}

function lateness({ timeliness }: WatchedSource): Trouble | null {
  if (timeliness === null || timeliness.nextDueOn === null || timeliness.overdue === null) return null;
  return { kind: 'late', since: `${timeliness.nextDueOn}T00:00:00.000Z`, detail: timeliness.overdue };
}

/** Nobody asked it, or a run is under way for ever. */
function silence({ source, checkedAt }: WatchedSource, isReady: boolean, now: Instant): Trouble | null {
  if (!isReady || checkedAt === null) return null;
  const isSilent = Date.parse(now) - Date.parse(checkedAt) > silenceMs(source);
  return isSilent ? { kind: 'unasked', since: checkedAt, detail: null } : null;
}

const silenceMs = ({ cadence }: SourceDescription): number =>
  cadence === 'daily' ? SILENCE_MS.daily : SILENCE_MS.others;
