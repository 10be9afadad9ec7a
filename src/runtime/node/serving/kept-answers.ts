/**
 * Answers are kept here for a minute, and whoever asks for one that is being made waits for that one: the next reader takes no thread, and
 * a hundred schools at the same moment take one. The answers themselves allow five minutes.
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
import type { Encoding } from './compression.ts';

export interface KeptAnswers {
  /** Throws what `make` throws. */
  answer(request: Request, asked: CarriedRequest, lane: KeptLane): Promise<Response>;
  /** What can be sent at once to a GET of this absolute address; null when {@link answer} must be asked. */
  findReady(url: string, encoding: Encoding | null): Ready | null;
  /** Once something else is published. */
  clear(): void;
}

/** Searches are not kept: there is no end of them. */
type KeptLane = 'stored' | 'page';

interface Ready extends Prepared {
  readonly lane: KeptLane;
  /** With the length, which an answer that is written without an adapter must say itself. */
  readonly foundHeaders: Record<string, string>;
}

interface Kept extends Ready {
  readonly madeAtMs: number;
}

export interface KeptAnswersOptions {
  readonly store: StoreOptions;
  readonly publication: () => Promise<Publication> | Publication;
  /** A clock that nobody sets back. */
  readonly nowMs: () => number;
  make(asked: CarriedRequest, lane: KeptLane): Promise<CarriedAnswer>;
}

const KEPT_MS = 60_000;

export function createKeptAnswers({
  store: options,
  publication,
  nowMs,
  make,
}: KeptAnswersOptions): KeptAnswers {
  const store = createPreparedStore<Kept>(options);
  const underWay = new Map<string, Promise<Prepared | CarriedAnswer>>();
  /** Changes when something else is published: what was begun before is not kept. */
  let generation = 0;

  const find = (key: string): Kept | null => {
    const found = store.find(key);
    return found && nowMs() - found.madeAtMs < KEPT_MS ? found : null;
  };
  const makeAndKeep = async (
    key: string,
    asked: CarriedRequest,
    lane: KeptLane,
  ): Promise<Prepared | CarriedAnswer> => {
    const begun = generation;
    const made = await make(withoutCondition(asked), lane);
    const { etag } = made.headers;
    if (made.status !== 200 || made.body === null || etag === undefined) return made;
    const prepared = preparedWith(made.body, etag, made.headers);
    const foundHeaders = { ...prepared.found.headers, 'content-length': String(made.body.byteLength) };
    if (begun === generation) store.keep(key, { ...prepared, lane, foundHeaders, madeAtMs: nowMs() });
    return prepared;
  };
  const begin = (key: string, asked: CarriedRequest, lane: KeptLane): Promise<Prepared | CarriedAnswer> => {
    const making = makeAndKeep(key, asked, lane).finally(() => {
      if (underWay.get(key) === making) underWay.delete(key);
    });
    underWay.set(key, making);
    return making;
  };
  return {
    async answer(request, asked, lane) {
      await publication();
      const key = keyOf(asked.url, asked.headers['accept-encoding']);
      const answer = find(key) ?? (await (underWay.get(key) ?? begin(key, asked, lane)));
      return 'found' in answer ? respondTo(request, answer) : answerOf(answer);
    },
    findReady(url, encoding) {
      // Whoever asks first after something else was published waits until that is known, and clears what is here.
      return publication() instanceof Promise ? null : find(keyOf(url, encoding));
    },
    clear() {
      generation += 1;
      store.clear();
      underWay.clear();
    },
  };
}

const keyOf = (url: string, encoding: string | null | undefined): string => `${url} ${encoding ?? ''}`;

/** Whole, so that it can be given to others. */
function withoutCondition({
  headers: { 'if-none-match': _, ...headers },
  ...asked
}: CarriedRequest): CarriedRequest {
  return { ...asked, headers };
}
