/** Telling two versions of one advert apart. */
import type { Posting } from '../../domain/posting.ts';
import { hash64 } from '../../domain/text-hash.ts';

/**
 * 64 bits, in hex, over what a reader would notice: kind, title, employer, address, summary, deadline, places (words and
 * postcode), pay, hours, types of employment, openings, and an apprenticeship's level, route, standard, start, duration,
 * provider and whether it is a foundation one. Not over `postedOn` (publishers move it when they publish again), coordinates or the source's category.
 * White space and the order of lists do not count. Not for security.
 */
export function contentHash(posting: Posting): string {
  const { pay, apprenticeship } = posting;
  return hash64(
    JSON.stringify([
      posting.kind,
      bare(posting.title),
      bare(posting.employerName),
      bare(posting.url),
      bare(posting.summary),
      bare(posting.closesAt),
      posting.isNational,
      posting.hoursPerWeek,
      posting.openings,
      posting.places
        .map((place) => `${place.text ?? ''}|${place.postcode ?? ''}`)
        .sort()
        .map(bare),
      [...posting.employmentTypes].sort().map(bare),
      [bare(pay.text), pay.minGbp, pay.maxGbp, pay.period, pay.payBasis],
      apprenticeship === null
        ? null
        : [
            apprenticeship.level,
            bare(apprenticeship.route),
            bare(apprenticeship.standardTitle),
            apprenticeship.startsOn,
            bare(apprenticeship.duration),
            bare(apprenticeship.providerName),
            // Added later: what is none keeps the hash that it had.
            ...(apprenticeship.isFoundation === true ? ['foundation'] : []),
          ],
    ]),
  );
}

/** 64 bits, in hex, over all that the source sent of a posting: where they are the same, nothing is to be read or coded anew. Not for security. */
export function statedHash(posting: Posting): string {
  return hash64(JSON.stringify(posting));
}

function bare(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, '');
}
