/** Room 6, adverts: whether their dates can be true, and whether pay and words can follow those that readers see. */
import type { Database } from '../../db/database.ts';
import {
  countMovedPay,
  countOtherEmployers,
  countPostedAfter,
  countReadPay,
  findMovedPay,
  listPaySteps,
} from '../../db/repositories/postings/posting-comparison.ts';
import type { Instant } from '../../domain/period.ts';
import type { PostingMovements } from '../../domain/release.ts';
import { latestDay } from './latest-day.ts';
import { FEW_FIGURES, factorAllowed, hasJumped, isRewritten, maySlip, movementOf } from './movement.ts';

/** Some adverts stay open "until 2099"; a feed of them does not. */
const MAX_SHARE_AHEAD = 0.5;
/** Of the adverts whose pay was readable, how many must still be. */
const MIN_SHARE_READ = 0.5;
const MAX_MOVED_SHARE = 0.8;
const MAX_SHARE_EDITED = 0.5;
const MAX_SHARE_OF_OTHERS = 0.5;
/** Of fewer adverts a share says little. */
const FEW_ADVERTS = 20;

export interface CheckAdvertsContext {
  readonly db: Database;
  /** The release that readers see; null before the first. */
  readonly previousId: number | null;
  readonly releaseId: number;
  readonly retrievedAt: Instant;
  readonly movements: PostingMovements;
  /** The last release was read by the same code: what changed, the source changed. */
  readonly isSameCode: boolean;
}

/** Sentences, none when all is plausible. */
export async function checkAdverts(context: CheckAdvertsContext): Promise<readonly string[]> {
  const { db, previousId, releaseId } = context;
  const found = [await checkDates(context)];
  if (previousId !== null) {
    const compared = { oldId: previousId, newId: releaseId };
    found.push(await checkPay(db, compared), await checkEmployers(context, compared), checkEdits(context));
  }
  return found.filter((sentence) => sentence !== null);
}

async function checkDates({ db, releaseId, retrievedAt }: CheckAdvertsContext): Promise<string | null> {
  const latest = latestDay(retrievedAt);
  const { adverts, after, title } = await countPostedAfter(db, releaseId, latest);
  if (adverts < FEW_FIGURES || after <= adverts * MAX_SHARE_AHEAD) return null;
  return `${after} of ${adverts} adverts are dated after ${latest}, such as "${title ?? ''}"`;
}

async function checkPay(db: Database, compared: Parameters<typeof listPaySteps>[1]): Promise<string | null> {
  const movement = movementOf(await listPaySteps(db, compared));
  const { changed, figures, medianRatio } = movement;
  const example = async () => {
    const moved = await findMovedPay(db, compared);
    return moved === null
      ? ''
      : `, such as "${moved.title}": £${moved.before} a year before, ${moved.now === null ? 'none' : `£${moved.now}`} now`;
  };
  if (hasJumped(movement)) {
    const allowed = factorAllowed(movement);
    const by = medianRatio > 1 ? `more than ${allowed} times` : `less than 1/${allowed} of`;
    return `the pay of half or more of ${figures} adverts is ${by} what it was${await example()}`;
  }
  if (maySlip(movement) && (await hasPaySlipped(db, compared, changed))) {
    return `${changed} of ${figures} adverts have the pay of other adverts, as if rows had slipped${await example()}`;
  }
  if (isRewritten(movement))
    return `the pay of ${changed} of ${figures} adverts was changed${await example()}`;
  const { before, now } = await countReadPay(db, compared);
  if (before < FEW_ADVERTS || now >= before * MIN_SHARE_READ) return null;
  return `the pay of only ${now} of the adverts could be read, of ${before} of them in the last release${await example()}`;
}

/** Adverts share round sums of pay, so nearly all must have moved. */
async function hasPaySlipped(
  db: Database,
  compared: Parameters<typeof listPaySteps>[1],
  changed: number,
): Promise<boolean> {
  return (await countMovedPay(db, compared)) >= changed * MAX_MOVED_SHARE;
}

/** An advert is of one employer for its whole life: where half of them changed, a column did. */
async function checkEmployers(
  { db, isSameCode }: CheckAdvertsContext,
  compared: Parameters<typeof listPaySteps>[1],
): Promise<string | null> {
  if (!isSameCode) return null;
  const { adverts, other, title } = await countOtherEmployers(db, compared);
  if (other === 0 || other < adverts * MAX_SHARE_OF_OTHERS) return null;
  return `${other} of ${adverts} adverts name another employer than in the last release, such as "${title ?? ''}"`;
}

function checkEdits({ movements, isSameCode }: CheckAdvertsContext): string | null {
  const { live, edited } = movements;
  const known = live - movements.new;
  if (!isSameCode || known < FEW_ADVERTS || edited <= known * MAX_SHARE_EDITED) return null;
  return `${edited} of ${known} adverts of the last release came with other words, pay or dates`;
}
