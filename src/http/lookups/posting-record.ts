/** A posting as the API gives it. */
import type { FoundPosting } from '../../db/repositories/postings/posting-search.ts';
import { isLeftOut } from '../../domain/advert-safety.ts';
import type { PostingCoding } from '../../domain/posting.ts';
import { sectorsOfAdvert } from '../../reference/advert-sectors.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { safetyNotes } from '../../snapshots/words/advert-safety.ts';
import type { Publication } from '../answers/publication.ts';
import type { z } from '../schemas/common.ts';
import type { postingSchema } from '../schemas/postings.ts';

export type PostingRecord = z.infer<typeof postingSchema>;

export function describePosting(
  { releaseId, posting, coding, ...life }: FoundPosting,
  publication: Publication,
): Omit<PostingRecord, 'links'> {
  const release = publication.releases.find((each) => each.releaseId === releaseId);
  const source = release?.sourceId ?? '';
  return {
    id: `${source}/${posting.key}`,
    source,
    release: release?.name ?? '',
    state: life.state,
    kind: posting.kind,
    title: posting.title,
    employerName: posting.employerName,
    url: posting.url,
    summary: posting.summary,
    postedOn: posting.postedOn,
    closesAt: posting.closesAt,
    firstSeenAt: life.firstSeenAt,
    lastSeenAt: life.lastSeenAt,
    endedAt: life.endedAt,
    places: posting.places.map((place) => ({ ...place })),
    districts: [...coding.districts],
    isNational: posting.isNational,
    pay: { ...posting.pay },
    openings: posting.openings,
    apprenticeship: posting.apprenticeship && { ...posting.apprenticeship },
    sector: coding.sector,
    sectors: sectorsOfAdvert(coding.sector, coding.soc2020),
    sectorBasis: coding.sectorBasis,
    coding: describeCoding(coding),
    safety: {
      isLeftOut: isLeftOut(coding.safety),
      marks: safetyNotes(coding.safety, coding.terms.minimumAge).map((each) => ({ ...each })),
    },
  };
}

function describeCoding(coding: PostingCoding): PostingRecord['coding'] {
  const { soc2020 } = coding;
  return {
    version: coding.coderVersion,
    placeBasis: coding.placeBasis,
    placeConfidence: coding.placeConfidence,
    sectorConfidence: coding.sectorConfidence,
    occupation:
      soc2020 === null
        ? null
        : {
            soc2020,
            level: soc2020.length,
            title: findSoc2020Group(soc2020)?.title ?? '',
            confidence: coding.occupationConfidence,
          },
    payPerYear: coding.payPerYear && { ...coding.payPerYear },
    terms: { ...coding.terms },
    corrections: coding.corrections.map((each) => ({ ...each })),
  };
}
