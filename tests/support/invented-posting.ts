/** An invented posting for tests: only what a test is about needs to be given. */
import type { ApprenticeshipDetail, Posting, PostingPlace } from '../../src/domain/posting.ts';

export function inventPlace(place: Partial<PostingPlace> = {}): PostingPlace {
  return { text: null, postcode: null, latitude: null, longitude: null, ...place };
}

export function inventApprenticeship(detail: Partial<ApprenticeshipDetail> = {}): ApprenticeshipDetail {
  return {
    level: 3,
    isFoundation: null,
    route: null,
    standardTitle: null,
    larsCode: null,
    startsOn: null,
    duration: null,
    providerName: null,
    ...detail,
  };
}

export function inventPosting(posting: Partial<Posting> = {}): Posting {
  return {
    key: 'invented-1',
    alternateKey: null,
    sharedReference: null,
    kind: 'vacancy',
    title: 'Invented post',
    employerName: null,
    employerReference: null,
    url: null,
    summary: null,
    postedOn: null,
    closesAt: null,
    places: [],
    isNational: false,
    pay: { text: null, minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null },
    employmentTypes: [],
    hoursPerWeek: null,
    openings: null,
    sourceCategory: null,
    apprenticeship: null,
    ...posting,
  };
}
