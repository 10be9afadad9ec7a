/** What two adverts are compared by, and why two of them were linked. */
import type { CalendarDate } from '../../domain/period.ts';
import type { PayPeriod, PostingLinkReason } from '../../domain/posting.ts';

/** One advert of one source. All but the title may be missing. */
export interface ComparableAdvert {
  /** A `SourceId`, or the name of a file of adverts that no source sent. */
  readonly sourceId: string;
  readonly title: string;
  readonly employerName: string | null;
  /** A reference that other feeds repeat for the same advert. Two different ones of one scheme are two adverts. */
  readonly sharedReference: string | null;
  /** The place as written, without the postcode. Several places are joined. */
  readonly placeText: string | null;
  readonly postcode: string | null;
  /** Codes of the districts, sorted; empty when not known. */
  readonly districts: readonly string[];
  readonly payMinGbp: number | null;
  readonly payMaxGbp: number | null;
  readonly payPeriod: PayPeriod | null;
  readonly postedOn: CalendarDate | null;
  readonly summary: string | null;
}

/** Advert `member` offers the same job as advert `first`, the earliest of its group; both count from 0 in the order added. */
export interface DuplicateLink {
  readonly first: number;
  readonly member: number;
  readonly reason: PostingLinkReason;
}
