/** Telling two versions of one advert apart. */
import type { Posting } from '../domain/posting.ts';

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

/** Two 32-bit multiply-and-mix lanes (cyrb53's), kept whole. */
function hash64(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2_654_435_761);
    high = Math.imul(high ^ unit, 1_597_334_677);
  }
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const mixedHigh =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(mixedLow ^ (mixedLow >>> 13), 3_266_489_909);
  return hex32(mixedHigh) + hex32(mixedLow);
}

function hex32(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
