/** Every measure that a source supplies, told once. Sorted by id. */
import { distance } from 'fastest-levenshtein';
import type { MeasureId } from '../domain/observation.ts';
import { demand } from './demand.ts';
import { earlyCareers } from './early-careers.ts';
import { educationAndSkills } from './education-and-skills.ts';
import { employeesByOccupation } from './employees-by-occupation.ts';
import type { Measure } from './measure.ts';
import { nextSteps } from './next-steps.ts';
import { oneNation } from './one-nation.ts';
import { onlineAdverts } from './online-adverts.ts';
import { outlook } from './outlook.ts';
import { payAndBusiness } from './pay-and-business.ts';
import { payAndJobsHere } from './pay-and-jobs-here.ts';
import { peopleAndWork } from './people-and-work.ts';
import { peopleInOccupations } from './people-in-occupations.ts';
import { residentsAtWork } from './residents-at-work.ts';
import { tablesOfNomis } from './tables-of-nomis.ts';
import { wholeCountry } from './whole-country.ts';

/** Sorted by id; no two share one. */
export const measures: readonly Measure[] = [
  ...peopleAndWork,
  ...residentsAtWork,
  ...wholeCountry,
  ...payAndBusiness,
  ...payAndJobsHere,
  ...educationAndSkills,
  ...tablesOfNomis,
  ...nextSteps,
  ...oneNation,
  ...employeesByOccupation,
  ...onlineAdverts,
  ...outlook,
  ...demand,
  ...earlyCareers,
  ...peopleInOccupations,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(measures.map((one) => [one.id, one]));

/** Null when there is no such measure. */
export function findMeasure(id: MeasureId): Measure | null {
  return byId.get(id) ?? null;
}

/** Up to `limit` measures whose id or title holds the words, then those spelt most like them. For "did you mean". */
export function suggestMeasures(text: string, limit: number): readonly Measure[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const wanted = words.join('-');
  const rank = (one: Measure): number => {
    const held = `${one.id} ${one.title.toLowerCase()}`;
    const misses = words.filter((word) => !held.includes(word)).length;
    return misses * 1000 + distance(wanted, one.id);
  };
  return measures
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ one }) => one);
}
