/** How often what people type leads to the right occupation, first or second (tests/labelled/occupation-queries). */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { createOccupationFinder, type OccupationFinder } from '../../coding/occupation-search/finder.ts';
import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { namesNothingElse } from '../../coding/place/names-nothing-else.ts';
import { createPlaceReader } from '../../coding/place/read-place.ts';
import { createAreaIndex } from '../../reference/areas.ts';
import {
  type EvaluationCell,
  type EvaluationMeasure,
  type EvaluationTable,
  measuredShare,
} from './evaluation-table.ts';

const LABELS = 'occupation-queries/queries.csv';
const MOST_FOUND = 5;
const PASSES = 4;

const queryRows = z.array(
  z.object({ query: z.string(), kind: z.string(), place: z.string(), soc2020: z.string() }),
);

interface Scored {
  readonly query: string;
  /** The query without its place. */
  readonly job: string;
  readonly isMisspelt: boolean;
  /** 0 for the first; null when it is not among those found. */
  readonly rank: number | null;
  readonly isPlaceRight: boolean;
}

export const occupationSearchMeasure: EvaluationMeasure = {
  id: 'occupation-search',
  evaluate(files, { occupation, milliseconds }) {
    const text = files.read(LABELS);
    if (text === null) return null;
    const rows = queryRows.parse(parse(text, { columns: true, bom: true }));
    const finder = createOccupationFinder(() => occupation);
    const scored = rows.map(createScorer(finder));
    const queries = scored.filter(({ isMisspelt }) => !isMisspelt);
    const misspellings = scored.filter(({ isMisspelt }) => isMisspelt);
    const isOdd = (_: unknown, at: number) => at % 2 === 0;
    const isEven = (_: unknown, at: number) => at % 2 === 1;
    const found: EvaluationTable = {
      id: 'occupation-search',
      title: 'Occupations by what people type',
      columns: ['rows', 'n', 'first', 'first or second', 'among five', 'place right'],
      rows: [
        rowOf('queries', queries),
        rowOf('queries: rules made on (odd)', queries.filter(isOdd)),
        rowOf('queries: held out (even)', queries.filter(isEven)),
        rowOf('misspellings', misspellings),
        rowOf('misspellings: rules made on (odd)', misspellings.filter(isOdd)),
        rowOf('misspellings: held out (even)', misspellings.filter(isEven)),
      ],
      headlines: [
        ['occupation search: queries first or second', shareWithin(queries, 2)],
        ['occupation search: misspellings first or second', shareWithin(misspellings, 2)],
      ],
    };
    return milliseconds === undefined ? [found] : [found, slowestOf(scored, finder, milliseconds)];
  },
};

/** The quickest of several passes: what is made when it is first needed, and the machine's other work, are not an answer's time. */
function slowestOf(
  scored: readonly Scored[],
  finder: OccupationFinder,
  milliseconds: () => number,
): EvaluationTable {
  const timed = scored.map(({ query, job }) => ({
    query,
    ms: Math.min(
      ...Array.from({ length: PASSES }, () => {
        const from = milliseconds();
        finder.find(job, MOST_FOUND);
        return milliseconds() - from;
      }),
    ),
  }));
  const slowest = timed.toSorted((a, b) => b.ms - a.ms).slice(0, MOST_FOUND);
  return {
    id: 'occupation-search-time',
    title: 'Slowest answers of the finder, warm, in milliseconds',
    columns: ['query', 'ms'],
    rows: slowest.map(({ query, ms }) => [query, ms.toFixed(1)]),
  };
}

function createScorer(finder: OccupationFinder): (row: z.infer<typeof queryRows>[number]) => Scored {
  const readPlace = createPlaceReader(createAreaIndex([]));
  const isPlace = (text: string) => namesNothingElse(readPlace(text), text);
  return ({ query, kind, place, soc2020 }) => {
    const split = splitJobAndPlace(query, { isPlace, isJob: finder.isNamed });
    const { matches } = finder.find(split.job, MOST_FOUND);
    const right = soc2020.split(' ');
    const rank = matches.findIndex(({ occupation }) => right.includes(occupation.soc2020));
    return {
      query,
      job: split.job,
      isMisspelt: kind === 'misspelling',
      rank: rank < 0 ? null : rank,
      isPlaceRight: split.place.toLowerCase() === place.toLowerCase(),
    };
  };
}

function rowOf(name: string, scored: readonly Scored[]): readonly EvaluationCell[] {
  return [
    name,
    scored.length,
    shareWithin(scored, 1),
    shareWithin(scored, 2),
    shareWithin(scored, MOST_FOUND),
    measuredShare(scored.filter(({ isPlaceRight }) => isPlaceRight).length, scored.length),
  ];
}

function shareWithin(scored: readonly Scored[], most: number) {
  return measuredShare(scored.filter(({ rank }) => rank !== null && rank < most).length, scored.length);
}
