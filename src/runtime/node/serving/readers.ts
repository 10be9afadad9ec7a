/** The reading threads: whoever asks for something dear waits there, and nobody waits for them. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { Problem } from '../../../http/answers/problem.ts';
import { RETRY_AFTER_SECONDS, withinTime } from '../../../http/gate/time-limit.ts';
import type { Logger } from '../../../ports/logger.ts';
import type { CarriedAnswer, CarriedRequest } from './carried.ts';
import type { ReadingSettings } from './reading.ts';
import { createTurns, QueueFull, type ReaderLane, type TurnSizes } from './turns.ts';

export interface Readers {
  /** Throws the Problem `busy` when the queue is full, the time is over or the thread broke off. */
  ask(lane: ReaderLane, asked: CarriedRequest): Promise<CarriedAnswer>;
  /** Resolves when a thread can answer. Throws what kept it from beginning. */
  begun(): Promise<void>;
  /** How many requests are at a thread, or wait for one. */
  sizes(): TurnSizes;
  /** Waits for what is being answered. */
  close(): Promise<void>;
  /** Waits for nothing. */
  end(): void;
}

export interface ReadersOptions {
  readonly settings: ReadingSettings;
  readonly log: Logger;
  /** The module that answers, by default reader.ts. */
  readonly module?: URL;
}

/** A statement cannot be broken off: only a thread that overran its limit this often is ended and replaced. */
const LIMITS_UNTIL_ENDED = 6;
/** More than any answer takes; a runaway ends its own thread and not the service. */
const MOST_HEAP_MB = 1024;

/** Above that of the thread that serves stored answers (0), below that of a refresh (10): who may wait longest yields first. */
const NICENESS = 5;

/** Something that costs nothing and needs no edition. */
const FIRST_REQUEST: CarriedRequest = {
  method: 'GET',
  url: 'http://localhost/robots.txt',
  headers: {},
  requestId: 'begin',
};

export function openReaders({ settings, log, module }: ReadersOptions): Readers {
  const { readers, timeLimitMs, queueLimit } = settings.config.limits;
  const threads = readers ?? Math.min(4, Math.max(2, availableParallelism()));
  const turns = createTurns(threads, queueLimit);
  const pool = new Piscina<CarriedRequest, CarriedAnswer>({
    filename: (module ?? new URL('./reader.ts', import.meta.url)).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    niceIncrement: NICENESS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    execArgv: [],
  });
  pool.on('error', (cause) => log.error('A reading thread failed', { detail: messageOf(cause) }));

  const answer = async (
    lane: ReaderLane,
    asked: CarriedRequest,
    limit: AbortSignal,
  ): Promise<CarriedAnswer> => {
    const leave = await turns.take(lane, limit);
    const ended = AbortSignal.timeout(timeLimitMs * LIMITS_UNTIL_ENDED);
    return pool.run(asked, { signal: ended }).finally(leave);
  };
  return {
    async ask(lane, asked) {
      const limit = AbortSignal.timeout(timeLimitMs);
      try {
        return await withinTime(limit, answer(lane, asked, limit));
      } catch (cause) {
        if (cause instanceof Problem) throw cause;
        if (cause instanceof QueueFull) throw busy('Too many others wait for an answer just now.');
        log.error('A reading thread broke off and is replaced', { detail: messageOf(cause) });
        throw busy('The answer broke off.');
      }
    },
    async begun() {
      await pool.run(FIRST_REQUEST);
    },
    sizes: () => turns.sizes(),
    close: () => pool.close(),
    end: () => void pool.destroy(),
  };
}

function busy(why: string): Problem {
  return new Problem('busy', `${why} Try again in a moment.`, { retryAfterSeconds: RETRY_AFTER_SECONDS });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
