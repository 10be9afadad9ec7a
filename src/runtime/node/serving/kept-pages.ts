/**
 * Pages that a thread made are kept here for a minute, and whoever asks for one that is being made waits for that one: the next reader
 * takes no thread, and a hundred schools at the same moment take one. The answers themselves allow five minutes.
 */
import {
  createPreparedStore,
  type Prepared,
  preparedWith,
  respondTo,
  type StoreOptions,
} from '../../../http/answers/prepared.ts';
import type { Publication } from '../../../http/answers/publication.ts';
import { answerOf, type CarriedAnswer, type CarriedRequest } from './carried.ts';

export interface KeptPages {
  /** Throws what `make` throws. */
  answer(request: Request, asked: CarriedRequest): Promise<Response>;
  /** Once something else is published. */
  clear(): void;
}

export interface KeptPagesOptions {
  readonly store: StoreOptions;
  readonly publication: () => Promise<Publication> | Publication;
  /** A clock that nobody sets back. */
  readonly nowMs: () => number;
  make(asked: CarriedRequest): Promise<CarriedAnswer>;
}

const KEPT_MS = 60_000;

export function createKeptPages({ store: options, publication, nowMs, make }: KeptPagesOptions): KeptPages {
  const store = createPreparedStore(options);
  const madeAtMs = new WeakMap<Prepared, number>();
  const underWay = new Map<string, Promise<Prepared | CarriedAnswer>>();
  /** Changes when something else is published: what was begun before is not kept. */
  let generation = 0;

  const find = (key: string): Prepared | null => {
    const found = store.find(key);
    return found && nowMs() - (madeAtMs.get(found) ?? 0) < KEPT_MS ? found : null;
  };
  const makeAndKeep = async (key: string, asked: CarriedRequest): Promise<Prepared | CarriedAnswer> => {
    const begun = generation;
    const made = await make(withoutCondition(asked));
    const { etag } = made.headers;
    if (made.status !== 200 || made.body === null || etag === undefined) return made;
    const prepared = preparedWith(made.body, etag, made.headers);
    if (begun === generation) {
      madeAtMs.set(prepared, nowMs());
      store.keep(key, prepared);
    }
    return prepared;
  };
  const begin = (key: string, asked: CarriedRequest): Promise<Prepared | CarriedAnswer> => {
    const making = makeAndKeep(key, asked).finally(() => {
      if (underWay.get(key) === making) underWay.delete(key);
    });
    underWay.set(key, making);
    return making;
  };
  return {
    async answer(request, asked) {
      await publication();
      const key = `${asked.url} ${asked.headers['accept-encoding'] ?? ''}`;
      const answer = find(key) ?? (await (underWay.get(key) ?? begin(key, asked)));
      return 'found' in answer ? respondTo(request, answer) : answerOf(answer);
    },
    clear() {
      generation += 1;
      store.clear();
      underWay.clear();
    },
  };
}

/** Whole, so that it can be given to others. */
function withoutCondition({
  headers: { 'if-none-match': _, ...headers },
  ...asked
}: CarriedRequest): CarriedRequest {
  return { ...asked, headers };
}
