/** Aggregate `observation`, two releases side by side: what of a measure the last release had and the candidate has no figure of. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import type { ComparedMeasure } from './release-pairs.ts';

/** Of each, what no figure of the candidate has. */
export interface GoneParts {
  readonly areaCodes: readonly string[];
  /** `age=16-24`; a whole key (`age=16-24;sex=female`) where each of its codes still stands beside others. Empty for figures that have none. */
  readonly categories: readonly string[];
  /** Labels. Years before the candidate's first are no loss where it has newer ones: a publisher shows the last five. */
  readonly periods: readonly string[];
}

export async function findGoneParts(
  db: Database,
  { measure, oldId, newId }: ComparedMeasure,
): Promise<GoneParts> {
  const listOf = async (releaseId: number, column: 'area_code' | 'dimension'): Promise<readonly string[]> => {
    const rows = await db.read
      .selectFrom('observation')
      .select(sql<string>`${sql.ref(column)}`.as('part'))
      .distinct()
      .where('release_id', '=', releaseId)
      .where('measure', '=', measure)
      .execute();
    return rows.map(({ part }) => part);
  };
  const periodsOf = (releaseId: number) =>
    db.read
      .selectFrom('observation')
      .select(['period_start', 'period_end', 'period_label'])
      .distinct()
      .where('release_id', '=', releaseId)
      .where('measure', '=', measure)
      .execute();
  return {
    areaCodes: goneOf(await listOf(oldId, 'area_code'), await listOf(newId, 'area_code')),
    categories: goneCategories(await listOf(oldId, 'dimension'), await listOf(newId, 'dimension')),
    periods: gonePeriods(await periodsOf(oldId), await periodsOf(newId)),
  };
}

function goneOf(before: readonly string[], now: readonly string[]): readonly string[] {
  const kept = new Set(now);
  return before.filter((part) => !kept.has(part)).sort();
}

function goneCategories(before: readonly string[], now: readonly string[]): readonly string[] {
  const codesOf = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => key.split(';')))];
  const codes = goneOf(codesOf(before), codesOf(now));
  const isTold = (key: string) => key.split(';').some((code) => codes.includes(code));
  return [...codes, ...goneOf(before, now).filter((key) => !isTold(key))];
}

interface Span {
  readonly period_start: string;
  readonly period_end: string;
  readonly period_label: string;
}

function gonePeriods(before: readonly Span[], now: readonly Span[]): readonly string[] {
  const daysOf = ({ period_start, period_end }: Span) => `${period_end} ${period_start}`;
  const kept = new Set(now.map(daysOf));
  const [first = '', last = ''] = [[...kept].sort()[0], [...kept].sort().at(-1)];
  const isNewer = before.every((span) => daysOf(span) < last);
  const gone = before.filter((span) => !kept.has(daysOf(span)) && !(isNewer && daysOf(span) < first));
  return [...new Set(gone.map(({ period_label }) => period_label))].sort();
}
