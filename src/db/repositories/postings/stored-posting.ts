/** A row of `posting` -> the posting that its source sent. */
import type { Selectable } from 'kysely';
import type { Posting } from '../../../domain/posting.ts';
import { readApprenticeship, readPlaces, readStatedPay, readTexts } from '../../sql/json-columns.ts';
import type { PostingVersionTable } from '../../tables.ts';

/** What the source said of a posting, as it is stored. */
type StatedRow = Omit<
  Selectable<PostingVersionTable>,
  'line_id' | 'from_release' | 'to_release' | 'last_seen_at'
>;

export function readPosting(row: StatedRow): Posting {
  return {
    key: row.posting_key,
    alternateKey: row.alternate_key,
    sharedReference: row.shared_reference,
    kind: row.kind,
    title: row.title,
    employerName: row.employer_name,
    employerReference: row.employer_reference,
    url: row.url,
    summary: row.summary,
    postedOn: row.posted_on,
    closesAt: row.closes_at,
    places: readPlaces(row.places),
    isNational: row.is_national === 1,
    pay: readStatedPay(row.pay),
    employmentTypes: readTexts(row.employment_types),
    hoursPerWeek: row.hours_per_week,
    openings: row.openings,
    sourceCategory: row.source_category,
    apprenticeship: readApprenticeship(row.apprenticeship),
  };
}
