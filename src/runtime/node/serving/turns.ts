/** Whose turn it is at the reading threads. Pages may take any; searches all but one, so that a page never waits for searches. */
import type { Lane } from '../../../http/gate/lane.ts';

export type ReaderLane = Exclude<Lane, 'stored'>;

/** To be called once, when the turn is over. */
type Leave = () => void;

export interface Turns {
  /** Resolves when a thread is free. Rejects with `QueueFull`, or with the signal's reason when it is aborted first. */
  take(lane: ReaderLane, signal: AbortSignal): Promise<Leave>;
  /** By lane, how many have their turn and how many wait for it. */
  sizes(): TurnSizes;
}

export type TurnSizes = Readonly<Record<ReaderLane, { readonly running: number; readonly waiting: number }>>;

export class QueueFull extends Error {}

/** Waiting pages go before waiting searches. */
const LANES: readonly ReaderLane[] = ['page', 'search'];

/** `mostWaiting` in each lane. */
export function createTurns(threads: number, mostWaiting: number): Turns {
  const mostAtOnce: Readonly<Record<ReaderLane, number>> = { page: threads, search: threads - 1 };
  const running: Record<ReaderLane, number> = { page: 0, search: 0 };
  const waiting: Readonly<Record<ReaderLane, Set<(leave: Leave) => void>>> = {
    page: new Set(),
    search: new Set(),
  };
  const isFree = (lane: ReaderLane): boolean =>
    running.page + running.search < threads && running[lane] < mostAtOnce[lane];
  const begin = (lane: ReaderLane): Leave => {
    running[lane] += 1;
    return () => {
      running[lane] -= 1;
      beginWaiting();
    };
  };
  const beginWaiting = (): void => {
    for (const lane of LANES) {
      for (const start of waiting[lane]) {
        if (!isFree(lane)) break;
        start(begin(lane));
      }
    }
  };
  const sizeOf = (lane: ReaderLane) => ({ running: running[lane], waiting: waiting[lane].size });
  return {
    sizes: () => ({ page: sizeOf('page'), search: sizeOf('search') }),
    take(lane, signal) {
      if (isFree(lane)) return Promise.resolve(begin(lane));
      if (waiting[lane].size >= mostWaiting) return Promise.reject(new QueueFull());
      return new Promise((resolve, reject) => {
        const start = (leave: Leave): void => {
          waiting[lane].delete(start);
          signal.removeEventListener('abort', giveUp);
          resolve(leave);
        };
        const giveUp = (): void => {
          waiting[lane].delete(start);
          reject(signal.reason);
        };
        waiting[lane].add(start);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
