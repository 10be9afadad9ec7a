/** A row of `posting` -> the posting that its source sent. */
import type { Selectable } from 'kysely';
import type {
  ApprenticeshipDetail,
  Posting,
  PostingKind,
  PostingPlace,
  StatedPay,
} from '../../../domain/posting.ts';
import type { PostingTable } from '../../tables.ts';

export function readPosting(row: Selectable<PostingTable>): Posting {
  return {
    key: row.posting_key,
    alternateKey: row.alternate_key,
    sharedReference: row.shared_reference,
    kind: row.kind as PostingKind,
    title: row.title,
    employerName: row.employer_name,
    employerReference: row.employer_reference,
    url: row.url,
    summary: row.summary,
    postedOn: row.posted_on,
    closesAt: row.closes_at,
    places: JSON.parse(row.places) as PostingPlace[],
    isNational: row.is_national === 1,
    pay: JSON.parse(row.pay) as StatedPay,
    employmentTypes: JSON.parse(row.employment_types) as string[],
    hoursPerWeek: row.hours_per_week,
    openings: row.openings,
    sourceCategory: row.source_category,
    apprenticeship:
      row.apprenticeship === null ? null : (JSON.parse(row.apprenticeship) as ApprenticeshipDetail),
  };
}
