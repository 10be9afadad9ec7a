/** Telling two versions of one advert apart. */
import type { Posting } from '../domain/posting.ts';
import { hash64 } from '../domain/text-hash.ts';

/**
 * 64 bits, in hex, over what a reader would notice: kind, title, employer, address, summary, deadline, places (words and
 * postcode), pay, hours, types of employment, openings, and an apprenticeship's level, route, standard, start, duration and
 * provider. Not over `postedOn` (publishers move it when they publish again), coordinates or the source's category.
 * White space and the order of lists do not count. Not for security.
 */
export function contentHash(posting: Posting): string {
  const { pay, apprenticeship } = posting;
  const facts = [
    posting.kind,
    posting.title,
    posting.employerName,
    posting.url,
    posting.summary,
    posting.closesAt,
    posting.isNational,
    posting.hoursPerWeek,
    posting.openings,
    posting.places.map((place) => `${place.text ?? ''}|${place.postcode ?? ''}`).sort(),
    [...posting.employmentTypes].sort(),
    [pay.text, pay.minGbp, pay.maxGbp, pay.period, pay.payBasis],
    apprenticeship === null
      ? null
      : [
          apprenticeship.level,
          apprenticeship.route,
          apprenticeship.standardTitle,
          apprenticeship.startsOn,
          apprenticeship.duration,
          apprenticeship.providerName,
        ],
  ];
  const text = JSON.stringify(facts, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, '') : value,
  );
  return hash64(text);
}
