/** Room 6 for registers of schools: a column that went blank, or slid into another, keeps every count. */
import type { Database } from '../../db/database.ts';
import { countSchools } from '../../db/repositories/schools/school-staging.ts';

/** Fewer say too little to judge by. */
const FEW_SCHOOLS = 20;
/** Many schools are called after the same saints; a column of towns or of kinds of school is far more alike. */
const LEAST_DISTINCT_SHARE = 0.5;
const LEAST_PLACED_SHARE = 0.8;

/** Sentences; empty when all is plausible. */
export async function checkSchools(db: Database, releaseId: number): Promise<readonly string[]> {
  const { schools, distinctNames, withOutcode, districts } = await countSchools(db, releaseId);
  if (schools < FEW_SCHOOLS) return [];
  return [
    ...(distinctNames < schools * LEAST_DISTINCT_SHARE
      ? [`of ${schools} schools’ names only ${distinctNames} are unlike each other`]
      : []),
    ...(withOutcode < schools * LEAST_PLACED_SHARE
      ? [`only ${withOutcode} of ${schools} schools have a postcode that is in use`]
      : []),
    ...(districts < 2 ? [`all ${schools} schools are in one district`] : []),
  ];
}
