/** Room 6 for texts and standards: what no reissue of them does. A column that went blank, or slid into another, keeps every count. */
import type { Database } from '../../db/database.ts';
import { countFacts, type FactCounts } from '../../db/repositories/facts/fact-staging.ts';

/** Fewer say too little to judge by. */
const FEW_FACTS = 8;
/** Descriptions of different jobs, and titles of different standards, are unlike each other. */
const LEAST_DISTINCT_SHARE = 0.9;
const MAX_FALL_SHARE = 0.25;

const PARTS: readonly (readonly [keyof FactCounts, string])[] = [
  ['descriptions', 'descriptions'],
  ['withTasks', 'descriptions with tasks'],
  ['withEntryRoutes', 'descriptions with entry routes'],
  ['withRelatedTitles', 'descriptions with related titles'],
  ['standards', 'standards'],
  ['withMonths', 'standards with a duration'],
  ['withJobTitles', 'standards with job titles'],
  ['linkedStandards', 'standards under an occupation'],
  ['profiles', 'profiles'],
  ['profilesWithSubjects', 'profiles that name a school subject'],
  ['profilesWithEntry', 'profiles that say what a way in asks for'],
];

/** Sentences; empty when all is plausible. */
export async function checkFacts(
  db: Database,
  releaseId: number,
  previousId: number | null,
): Promise<readonly string[]> {
  const now = await countFacts(db, releaseId);
  const before = previousId === null ? null : await countFacts(db, previousId);
  return [...alike(now), ...(before === null ? [] : fallen(before, now))];
}

function alike(counts: FactCounts): string[] {
  const pairs = [
    [counts.descriptions, counts.distinctDescriptions, 'descriptions'],
    [counts.standards, counts.distinctTitles, 'titles of standards'],
  ] as const;
  return pairs.flatMap(([all, distinct, what]) =>
    all >= FEW_FACTS && distinct < all * LEAST_DISTINCT_SHARE
      ? [`of ${all} ${what} only ${distinct} are unlike each other`]
      : [],
  );
}

function fallen(before: FactCounts, now: FactCounts): string[] {
  return PARTS.flatMap(([part, what]) =>
    before[part] >= FEW_FACTS && now[part] < before[part] * (1 - MAX_FALL_SHARE)
      ? [`${now[part]} ${what}, ${before[part]} in the last release`]
      : [],
  );
}
