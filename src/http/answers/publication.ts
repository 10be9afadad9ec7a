/** What readers see now: the current edition and releases. Looked up at most once a second, so hot answers cost no query. */

import type { Database } from '../../db/database.ts';
import { type EditionRow, findCurrentEdition } from '../../db/repositories/editions/editions.ts';
import { findContentKind } from '../../db/repositories/upkeep/installation.ts';
import {
  type CurrentRelease,
  listCurrentReleases,
  listNewestPeriodEnds,
} from '../../db/repositories/upkeep/source-status.ts';
import type { CalendarDate, Instant } from '../../domain/period.ts';
import type { Clock } from '../../ports/clock.ts';

export interface Publication {
  /** Null before the first edition. */
  readonly edition: EditionRow | null;
  readonly releases: readonly CurrentRelease[];
  readonly isDemonstration: boolean;
  /** By release, the last day its figures describe. Read when first asked for. */
  periodEnds(): Promise<ReadonlyMap<number, CalendarDate>>;
  /** Changes whenever edition, releases or content do. */
  readonly key: string;
}

const RECHECK_MS = 1000;

export function createPublicationReader(
  db: Database,
  clock: Clock,
  onChange: () => void,
): () => Promise<Publication> | Publication {
  let current: Publication | null = null;
  // The instants of one clock sort as text, so a hot answer need not parse one. A clock that was set back is no reason to wait.
  let readAt = '';
  let staleAt = '';
  const read = async (now: Instant) => {
    const [edition, releases, kind] = await Promise.all([
      findCurrentEdition(db),
      listCurrentReleases(db),
      findContentKind(db),
    ]);
    const isDemonstration = kind === 'demonstration';
    const key = `${edition?.editionId ?? 0}|${releases.map((release) => release.releaseId).join(',')}|${isDemonstration}`;
    if (current?.key !== key) {
      current = { edition, releases, isDemonstration, key, periodEnds: periodEndsOf(db, releases) };
      onChange();
    }
    readAt = now;
    staleAt = new Date(Date.parse(now) + RECHECK_MS).toISOString();
    return current;
  };
  return () => {
    const now = clock.now();
    return current !== null && now >= readAt && now < staleAt ? current : read(now);
  };
}

/** The same with the releases that readers saw at an earlier instant. */
export function publicationOf(
  db: Database,
  now: Publication,
  releases: readonly CurrentRelease[],
): Publication {
  return { ...now, releases, periodEnds: periodEndsOf(db, releases) };
}

function periodEndsOf(db: Database, releases: readonly CurrentRelease[]): Publication['periodEnds'] {
  let known: ReadonlyMap<number, CalendarDate> | null = null;
  const ids = releases.map(({ releaseId }) => releaseId);
  return async () => {
    known ??= await listNewestPeriodEnds(db, ids);
    return known;
  };
}
