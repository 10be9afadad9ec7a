/** How adverts of a list of the newest end: their absence says nothing, so by their age. */
import type { StatedEnding } from '../../db/repositories/postings/posting-life.ts';
import { listOpenPostings, type OpenPosting } from '../../db/repositories/postings/posting-staging.ts';
import { addMs, toWholeSecond } from '../shared/instants.ts';
import type { LifeContext } from './life.ts';

/** As the government's service has it: an advert is open for 30 days unless it says otherwise. */
const OPEN_MS = 30 * 86_400_000;
const ROWS_PER_READ = 1_000;

/** Of the release before: those whose 30 days are over. One that the sweep holds goes on all the same. */
export async function listLapsed({
  db,
  previousId,
  at,
  pause,
}: Pick<LifeContext, 'db' | 'previousId' | 'at' | 'pause'>): Promise<readonly StatedEnding[]> {
  const lapsed: StatedEnding[] = [];
  if (previousId === null) return lapsed;
  for (let afterKey: string | null = ''; afterKey !== null; ) {
    const page: readonly OpenPosting[] = await listOpenPostings(db, previousId, afterKey, ROWS_PER_READ);
    lapsed.push(...page.flatMap((posting) => lapseOf(posting, at) ?? []));
    afterKey = page.length < ROWS_PER_READ ? null : (page.at(-1)?.key ?? null);
    await pause();
  }
  return lapsed;
}

/** Null while it is open. A day of posting that lies after the day on which we first saw it is no use. */
export function lapseOf(posting: OpenPosting, at: string): StatedEnding | null {
  const { key, postedOn, firstSeenAt, lastSeenAt } = posting;
  const stated = postedOn === null ? Number.POSITIVE_INFINITY : Date.parse(postedOn);
  const from = Math.min(stated, Date.parse(firstSeenAt));
  // Seen on the list later than that, it was open then.
  const over = Math.max(from + OPEN_MS, Date.parse(lastSeenAt));
  if (over > Date.parse(at)) return null;
  return { key, state: 'closed', at: toWholeSecond(addMs(new Date(over).toISOString(), 0)) ?? at };
}
