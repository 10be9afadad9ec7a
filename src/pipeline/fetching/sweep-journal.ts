/**
 * What a sweep in steps has found out so far. Each step makes the same sweep again, from the entries, and asks only what is not among
 * them: so it stands where the step before stood, whatever was lost, repeated or cut off in between.
 */
import type { PlannedRequest } from '../../connectors/contract.ts';
import {
  deleteRetrievalsAfter,
  listRetrievals,
  type RoleRetrieval,
} from '../../db/repositories/releases/retrievals.ts';
import { insertSweepEntry, listSweepEntries } from '../../db/repositories/releases/run-steps.ts';
import { StorageFailed, type WealdwayError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { Lease } from '../shared/lease.ts';
import {
  isSourceTrouble,
  recallTrouble,
  type StoredTrouble,
  storedTrouble,
} from '../shared/stored-trouble.ts';
import type { PublisherClock } from './publisher-clock.ts';
import { openRequest, sealRequest } from './sealed-requests.ts';

/** What became of one request. */
export interface AskedRequest {
  /** Null when no answer came. */
  readonly retrieval: RoleRetrieval | null;
  /** Why an optional request failed. */
  readonly failure: WealdwayError | null;
  /** What the answer calls for. */
  readonly next: readonly PlannedRequest[];
  /** Of the answer's records. */
  readonly keys: readonly string[];
  /** Records whose key could not be read. */
  readonly unreadable: readonly { readonly locator: string; readonly detail: string }[];
}

export interface SweepJournal {
  /** Of the request that is given out as number `position`; null when it has not been asked yet. */
  find(position: number): AskedRequest | null;
  /** Kept before anything else is asked. Does nothing for one that was found here. */
  note(position: number, asked: AskedRequest): Promise<void>;
  /** The robots.txt that the run has asked for already. */
  readonly robots: RoleRetrieval | null;
  /** How many requests this step has asked. */
  readonly askedCount: number;
}

interface Entry extends Omit<AskedRequest, 'retrieval' | 'failure'> {
  readonly sequence: number | null;
  readonly failure: StoredTrouble | null;
  readonly publisherNow: Instant | null;
}

export interface JournalContext {
  readonly deps: Pick<PipelineDeps, 'db'>;
  readonly lease: Pick<Lease, 'runId'>;
  readonly publisherClock: PublisherClock;
  /** Values by setting: kept out of the database. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The role under which a robots.txt is stored. */
  readonly robotsRole: string;
}

export async function openSweepJournal(context: JournalContext): Promise<SweepJournal> {
  const { deps, lease, publisherClock, secrets, robotsRole } = context;
  const entries = (await listSweepEntries(deps.db, lease.runId)).map((body): Entry => JSON.parse(body));
  const retrievals = await listRetrievals(deps.db, lease.runId);
  const robots = retrievals.find(({ role }) => role === robotsRole) ?? null;
  const last = Math.max(robots?.sequence ?? 0, ...entries.map(({ sequence }) => sequence ?? 0));
  // Of a request that was cut off, or put beside the sweep after its end: both are done again.
  if (retrievals.some(({ sequence }) => sequence > last)) {
    await deps.db.writeAtomically([deleteRetrievalsAfter(lease.runId, last)]);
  }
  publisherClock.recall(entries.at(-1)?.publisherNow ?? null);
  const bySequence = new Map(retrievals.map((retrieval) => [retrieval.sequence, retrieval]));
  let askedCount = 0;
  return {
    robots,
    get askedCount() {
      return askedCount;
    },
    find(position) {
      const entry = entries[position - 1];
      if (entry === undefined) return null;
      const { sequence, failure, next, keys, unreadable } = entry;
      const retrieval = sequence === null ? null : bySequence.get(sequence);
      if (retrieval === undefined) {
        throw new StorageFailed(`The database has lost answer ${sequence} of ${lease.runId}: refresh again`);
      }
      return {
        retrieval,
        failure: failure === null ? null : recallTrouble(failure),
        next: next.map((request) => openRequest(request, secrets)),
        keys,
        unreadable,
      };
    },
    async note(position, { retrieval, failure, next, keys, unreadable }) {
      if (entries[position - 1] !== undefined) return;
      askedCount += 1;
      const entry: Entry = {
        sequence: retrieval?.sequence ?? null,
        failure: isSourceTrouble(failure) ? storedTrouble(failure) : null,
        next: next.map((request) => sealRequest(request, secrets)),
        keys,
        unreadable,
        publisherNow: publisherClock.latest(),
      };
      await deps.db.writeAtomically(insertSweepEntry(lease.runId, position, JSON.stringify(entry)));
    },
  };
}
