/** The first coder: places by all that is said of them, sectors by route, publisher, occupation and words, terms and yearly pay. */
import type { AreaCode } from '../domain/area.ts';
import type { SectorId } from '../domain/classification.ts';
import { CODING_HASH } from '../domain/code-hashes.ts';
import { once } from '../domain/once.ts';
import type { Posting, YearlyPay } from '../domain/posting.ts';
import type { SourceId } from '../domain/release.ts';
import type { AreaIndex } from '../reference/area-index.ts';
import { codePay } from './pay/code-pay.ts';
import { createPlaceContexts } from './place/place-context.ts';
import { codePlaces } from './place/posting-places.ts';
import { createPlaceReader, type PlaceReader, type PlaceReading } from './place/read-place.ts';
import { createShippedSectorCoder } from './sector/coder.ts';
import type { SectorAnswer, SectorEvidence } from './sector/contract.ts';
import type { PostingCoder, TitleAnswer, TitleCoder, TitleHints } from './shared/contract.ts';
import { remembered } from './shared/remembered.ts';
import { createStandardCoder } from './standards/unit-groups.ts';
import { createTermsReader } from './terms/posting-terms.ts';

/** Changes with the code and the lists behind it: stored postings are then coded again. */
const VERSION = `coder-${CODING_HASH}`;

/** Sources all of whose postings belong to one sector, and the industry in words. */
const SECTOR_OF_SOURCE: ReadonlyMap<SourceId, { readonly sector: SectorId; readonly industry: string }> =
  new Map([['dfe/teaching-vacancies', { sector: 'education-and-early-years', industry: 'education' }]]);

/** Place texts that one feed repeats: towns, schools, hospitals. */
const PLACES_KEPT = 5_000;
/** The rates in force when nothing says when the advert was written: the newest that we hold. */
const NEWEST_RATES = '9999-12-31';

/** What each answer rests on, for people: see `wealdway code posting --explain`. */
interface CodingEvidence {
  readonly places: readonly { readonly text: string; readonly reading: PlaceReading }[];
  readonly occupation: unknown;
  readonly sector: { readonly evidence: SectorEvidence; readonly answer: SectorAnswer | null };
  readonly payPerYear: YearlyPay | null;
}

export interface ExplainingPostingCoder extends PostingCoder {
  explain(posting: Posting, sourceId: SourceId): CodingEvidence;
}

/**
 * A coder that never throws: what it cannot tell is left empty, and counted as "not coded". Without an occupation coder no posting
 * has an occupation.
 */
export function createPostingCoder(
  areas: AreaIndex,
  occupation: TitleCoder | null = null,
): ExplainingPostingCoder {
  const version = occupation === null ? VERSION : `${VERSION}+${occupation.version}`;
  // Each takes a while to make, and most commands code no advert.
  const placeReader = once(() => createRememberingReader(areas));
  const sectorCoder = once(createShippedSectorCoder);
  const standardCoder = once(() => createStandardCoder(occupation));
  const readPlace: PlaceReader = (text, within) => placeReader()(text, within);
  const readTerms = createTermsReader();

  function codeOccupation(posting: Posting, sourceId: SourceId): TitleAnswer | null {
    const answer = occupation?.code(posting.title, hintsFor(posting, sourceId));
    return answer === undefined || answer.soc2020 === null ? null : answer;
  }

  const contextOf = createPlaceContexts(areas);
  const placeOf = (posting: Posting, covers: readonly AreaCode[]): ReturnType<typeof codePlaces> =>
    posting.isNational
      ? NO_PLACE
      : roundPlace(codePlaces(posting.places, readPlace, contextOf(posting.employerName, covers)));

  return {
    version,
    code(posting, sourceId, covers = []) {
      const found = codeOccupation(posting, sourceId);
      const sector = sectorCoder().code(sectorEvidence(posting, sourceId, found));
      const place = placeOf(posting, covers);
      return {
        ...place,
        sector: sector?.sector ?? null,
        sectorBasis: sector?.basis ?? null,
        sectorConfidence: sector === null ? null : toThousandth(sector.confidence),
        soc2020: found?.soc2020 ?? null,
        occupationConfidence: found === null ? null : toThousandth(found.confidence),
        payPerYear: yearlyPay(posting, place.districts),
        ...readTerms(posting),
        corrections: [],
        coderVersion: version,
      };
    },
    unitGroupsOf(standard) {
      return standardCoder()(standard);
    },
    explain(posting, sourceId) {
      const found = codeOccupation(posting, sourceId);
      const evidence = sectorEvidence(posting, sourceId, found);
      return {
        places: posting.places.flatMap(({ text }) =>
          text === null ? [] : [{ text, reading: readPlace(text) }],
        ),
        occupation: occupation?.explain(posting.title, hintsFor(posting, sourceId)) ?? null,
        sector: { evidence, answer: sectorCoder().code(evidence) },
        payPerYear: yearlyPay(posting, placeOf(posting, []).districts),
      };
    },
  };
}

/** What is read of the words alone is kept. */
function createRememberingReader(areas: AreaIndex): PlaceReader {
  const read = createPlaceReader(areas);
  const readAlone = remembered(PLACES_KEPT, read);
  return (text, within) => (within === undefined ? readAlone(text) : read(text, within));
}

const NO_PLACE = { districts: [], placeBasis: null, placeConfidence: null } as const;

function hintsFor({ sourceCategory }: Posting, sourceId: SourceId): TitleHints {
  const industry = SECTOR_OF_SOURCE.get(sourceId)?.industry;
  return {
    ...(industry === undefined ? {} : { industry }),
    ...(sourceCategory === null ? {} : { category: sourceCategory }),
  };
}

function sectorEvidence(
  { title, summary, sourceCategory, apprenticeship }: Posting,
  sourceId: SourceId,
  occupation: TitleAnswer | null,
): SectorEvidence {
  const soc2020 = occupation?.soc2020 ?? null;
  return {
    title,
    summary,
    occupation: soc2020 === null ? null : { soc2020, confidence: occupation?.confidence ?? 0 },
    sourceCategory,
    route: apprenticeship?.route ?? null,
    publisherSector: SECTOR_OF_SOURCE.get(sourceId)?.sector ?? null,
  };
}

/** Null when the advert says too little for a year's pay. */
function yearlyPay(
  { pay, postedOn, title, employerName, kind }: Posting,
  districts: readonly AreaCode[],
): YearlyPay | null {
  if (pay.text === null && pay.minGbp === null && pay.maxGbp === null) return null;
  const context = [title, employerName ?? '', kind === 'apprenticeship' ? kind : ''].join(' ');
  const { origin, minGbpPerYear, maxGbpPerYear, isOnTarget } = codePay(
    pay,
    postedOn ?? NEWEST_RATES,
    context,
    districts,
  );
  return origin === null ? null : { minGbp: minGbpPerYear, maxGbp: maxGbpPerYear, origin, isOnTarget };
}

function roundPlace(place: ReturnType<typeof codePlaces>): ReturnType<typeof codePlaces> {
  const { placeConfidence } = place;
  return { ...place, placeConfidence: placeConfidence === null ? null : toThousandth(placeConfidence) };
}

/** Confidences are no more exact than this, and the same bytes must come of the same advert. */
function toThousandth(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
