/** What share of real postings each part of the coder can say something of, source by source. How right it is, the measures say. */

import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { Posting, PostingCoding } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';
import { type EvaluationTable, measuredShare } from './evaluation-table.ts';

/** The distinct postings of one source, as its connector reads them. */
export interface SourcePostings {
  readonly sourceId: SourceId;
  /** Day of the recording; null when it has none. */
  readonly day: string | null;
  readonly postings: readonly Posting[];
}

const PARTS: readonly (readonly [
  name: string,
  isSaid: (coding: PostingCoding, posting: Posting) => boolean,
])[] = [
  ['district (or nationwide)', ({ districts }, { isNational }) => isNational || districts.length > 0],
  ['occupation', ({ soc2020 }) => soc2020 !== null],
  ['occupation, 4 digits', ({ soc2020 }) => soc2020?.length === 4],
  ['sector', ({ sector }) => sector !== null],
  ['yearly pay', ({ payPerYear }) => payPerYear !== null],
  ['yearly pay from a published scale', ({ payPerYear }) => payPerYear?.origin === 'scale'],
  ['full or part time', ({ terms }) => terms.workingPattern !== null],
  ['contract', ({ terms }) => terms.contract !== null],
  ['open to school leavers', ({ terms }) => terms.isForSchoolLeavers === true],
  ['not open to school leavers', ({ terms }) => terms.isForSchoolLeavers === false],
];

/** One column a source; a share is of all its postings. */
export function postingCoverage(sources: readonly SourcePostings[], coder: PostingCoder): EvaluationTable {
  const coded = sources.map(({ sourceId, postings }) =>
    postings.map((posting) => [coder.code(posting, sourceId), posting] as const),
  );
  return {
    id: 'posting-coverage',
    title: 'Recorded postings of which each part is coded',
    columns: [
      'part',
      ...sources.map(({ sourceId, day }) => (day === null ? sourceId : `${sourceId}, ${day}`)),
    ],
    rows: [
      ['postings', ...sources.map(({ postings }) => postings.length)],
      ...PARTS.map(([name, isSaid]) => [
        name,
        ...coded.map((each) =>
          measuredShare(each.filter(([coding, posting]) => isSaid(coding, posting)).length, each.length),
        ),
      ]),
    ],
  };
}
