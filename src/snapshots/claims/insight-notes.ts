/** What the figures of an insight are: who is counted, in a line under its picture. */
import type { Level } from '../document/snapshot.ts';
import type { InsightForm } from './insight-words.ts';

const AT_CENSUS = 'Counted at the census, by where people live and not by where they work.';
const FULL_TIME = 'Full-time employees of all ages. People who work for themselves are not in these figures.';
const MODELLED =
  'The model counts people who work for themselves too, so its totals are not those of employers.';

const NOTES: Readonly<Record<InsightForm, string>> = {
  'share-of-jobs':
    'Jobs with employers, counted where the workplace is. Most people who work for themselves are not in them.',
  'share-of-people': AT_CENSUS,
  'common-job': AT_CENSUS,
  'common-job-of-all': AT_CENSUS,
  'pay-range': FULL_TIME,
  'pay-range-of-all': FULL_TIME,
  'pay-of-place': FULL_TIME,
  'more-to-come': `${MODELLED} Growth does not make a job easy to get.`,
  'fewer-to-come': MODELLED,
  'growth-of-all': `${MODELLED} Growth does not make a job easy to get.`,
  'as-many-to-come': MODELLED,
  rank: AT_CENSUS,
};

/** Null for easy reading, which has none. */
export function noteOf(form: InsightForm, level: Level): string | null {
  return level === 'easyread' ? null : NOTES[form];
}
