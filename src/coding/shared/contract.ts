/** The coder: free text and codes of one posting or standard -> everything that is counted and searched by. Pure; a better one can replace the first. */
import type { AreaCode } from '../../domain/area.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import type { ApprenticeshipStandard, FactLink } from '../../domain/occupation-fact.ts';
import type { Posting, PostingCoding } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';

export interface PostingCoder {
  /** Names the coder and its rules; stored with every result so that a new version can recode what an old one coded. */
  readonly version: string;
  /** `covers`: the areas that a local list is for; empty where it is for a country or where nothing is known. */
  code(posting: Posting, sourceId: SourceId, covers?: readonly AreaCode[]): PostingCoding;
  /** The unit groups that the words of a standard name without doubt; empty where they name none. Each once. */
  unitGroupsOf(standard: ApprenticeshipStandard): readonly FactLink[];
}

/** What else is known of a post. */
export interface TitleHints {
  /** The employer's industry in words: "education". */
  readonly industry?: string;
  /** The source's own category, in its own words. */
  readonly category?: string;
}

export interface TitleAnswer {
  /** As many digits as the title can bear: `level` of them. Null at level 0. */
  readonly soc2020: Soc2020Code | null;
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** How often answers like this one are right: 0 to 1. */
  readonly confidence: number;
}

export interface TitleCoder {
  /** Names the coder and its model. */
  readonly version: string;
  code(title: string, hints?: TitleHints): TitleAnswer;
  /** What the answer rests on, for people: JSON of the coder's own shape. */
  explain(title: string, hints?: TitleHints): unknown;
}
