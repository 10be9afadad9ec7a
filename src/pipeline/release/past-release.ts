/** Which release a new one follows. Releases follow each other in time: a posting cannot be last seen before it was first seen. */
import type { Database } from '../../db/database.ts';
import {
  findCurrentRelease,
  findHeldReleaseBy,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { ClockBehind } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import { CLOCK_TOLERANCE_MS } from '../fetching/publisher-clock.ts';

export interface PastRelease {
  /** What the new release is compared with and goes on from; null when it is the first. */
  readonly release: ReleaseRow | null;
  /** The release readers see, when a clock that was wrong has dated it in the future: it is replaced, and nothing of it goes on. */
  readonly datedAhead: ReleaseRow | null;
}

/** Throws ClockBehind when the newest release is from later today or tomorrow: the clock was put back a little. */
export async function findPastRelease(db: Database, sourceId: SourceId, now: Instant): Promise<PastRelease> {
  const current = await findCurrentRelease(db, sourceId);
  const aheadMs = current === null ? 0 : Date.parse(current.retrieved_at) - Date.parse(now);
  if (current === null || aheadMs <= 0) return { release: current, datedAhead: null };
  if (aheadMs <= CLOCK_TOLERANCE_MS) throw clockBehind(current, now);
  return { release: await findHeldReleaseBy(db, sourceId, now), datedAhead: current };
}

/** Our clock alone cannot tell whether it is wrong or the release is. Throws ClockBehind unless the publisher's clock sides with ours. */
export function confirmDatedAhead(datedAhead: ReleaseRow, now: Instant, publisherNow: Instant | null): void {
  const apartMs = publisherNow === null ? null : Math.abs(Date.parse(publisherNow) - Date.parse(now));
  if (apartMs === null || apartMs > CLOCK_TOLERANCE_MS) throw clockBehind(datedAhead, now);
}

function clockBehind(current: ReleaseRow, now: Instant): ClockBehind {
  return new ClockBehind(
    `The clock says ${now}, but the newest release of ${current.source_id} was retrieved at ${current.retrieved_at}: ` +
      'put the clock right, give a later --now, or use another database',
  );
}
