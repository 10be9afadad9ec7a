/** An invented coding for tests: only what a test is about needs to be given. */
import type { PostingCoding, PostingTerms } from '../../src/domain/posting.ts';

export const NO_TERMS: PostingTerms = {
  workingPattern: null,
  hoursPerWeek: null,
  contract: null,
  workplace: null,
  apprenticeshipLevel: null,
  minimumAge: null,
  needsExperience: null,
  isForSchoolLeavers: null,
  schoolLeaverReason: null,
};

export function inventCoding(coding: Partial<PostingCoding> = {}): PostingCoding {
  return {
    districts: [],
    placeBasis: null,
    placeConfidence: null,
    sector: null,
    sectorBasis: null,
    sectorConfidence: null,
    soc2020: null,
    occupationConfidence: null,
    payPerYear: null,
    terms: NO_TERMS,
    safety: [],
    corrections: [],
    coderVersion: 'test-1',
    ...coding,
  };
}
