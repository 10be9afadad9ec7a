/** Generated from sql/migrations by `npm run generate`. Do not edit. */
import type { Generated } from 'kysely';
import type { AreaCode } from '../domain/area.ts';
import type { SectorId } from '../domain/classification.ts';
import type { Soc2020Code } from '../domain/classification.ts';
import type { SourceId } from '../domain/release.ts';

export interface AcceptanceTable {
  release_id: Generated<number>;
  quarantined_release_id: number;
  accepted_at: string;
  failures: string;
}

export interface AlertTable {
  alert_id: Generated<number>;
  source_id: SourceId;
  kind: string;
  since: string;
  noticed_at: string;
  words: string;
  ended_at: string | null;
  end_words: string | null;
}

export interface AlertTellingTable {
  alert_id: number;
  channel: 'webhook' | 'email';
  moment: 'begin' | 'end';
  told_at: string;
}

export interface BulletinTable {
  area_code: AreaCode;
  month: string;
  made_at: string;
  body: string;
}

export interface ChangeTable {
  release_id: number;
  kind: 'new' | 'revised' | 'corrected' | 'late' | 'stopped' | 're-bounded' | 'adverts';
  measure: string;
  area_code: AreaCode | '';
  source_id: SourceId;
  noticed_at: string;
  area_count: number;
  figure_count: number;
  dimension: string | null;
  period_label: string | null;
  old_value: number | null;
  new_value: number | null;
  old_status: string | null;
  new_status: string | null;
  former_codes: string | null;
}

export interface EditionTable {
  edition_id: Generated<number>;
  name: string;
  state: 'building' | 'published';
  as_at: string;
  builder_version: string;
  content_sha256: string;
  snapshot_count: Generated<number>;
  published_at: string | null;
  frame_sha256: Generated<string>;
  reused_count: Generated<number>;
  link_sha256: Generated<string>;
}

export interface EditionPlanTable {
  edition_id: Generated<number>;
  plan_id: string;
  owner: string;
  expires_at: string;
}

export interface EditionReadingTable {
  edition_id: number;
  name: string;
  body: string;
}

export interface EditionReleaseTable {
  edition_id: number;
  source_id: SourceId;
  release_id: number;
}

export interface EditionSealTable {
  edition_id: number;
  area_code: AreaCode;
  area_tag: string;
  sha256: string;
}

export interface GivenUpJobTable {
  job: string;
  given_up_at: string;
  detail: string;
}

export interface HostLeaseTable {
  host: string;
  held_by: string | null;
  held_until: string | null;
  free_at: string | null;
}

export interface InstallationTable {
  name: string;
  value: string;
}

export interface IssueTable {
  run_id: string;
  sequence: number;
  code: string;
  severity: 'info' | 'warning' | 'error';
  retrieval_sequence: number | null;
  locator: string;
  detail: string;
}

export interface ObservationTable {
  release_id: number;
  measure: string;
  area_code: AreaCode;
  dimension: string;
  period_start: string;
  period_end: string;
  period_label: string;
  value: number | null;
  lower_95: number | null;
  upper_95: number | null;
  coefficient_of_variation: number | null;
  status: 'normal' | 'provisional' | 'revised' | 'estimated' | 'low-reliability' | 'suppressed' | 'rounded-to-zero' | 'missing';
  status_reason: string | null;
  note: string | null;
  retrieval_sequence: number;
  locator: string;
  other_value: number | null;
}

export interface ObservationAreaTable {
  release_id: number;
  measure: string;
  area_code: AreaCode;
  series_count: number;
  figure_count: number;
}

export interface ObservationCodeTable {
  release_id: number;
  measure: string;
  code: string;
  dimension: string;
}

export interface ObservationPeriodTable {
  release_id: number;
  measure: string;
  area_code: AreaCode;
  period_end: string;
  period_start: string;
  figure_count: number;
}

export interface ObservationSeriesTable {
  release_id: number;
  measure: string;
  area_code: AreaCode;
  dimension: string;
  figure_count: number;
  first_start: string;
  newest_end: string;
  newest_start: string;
}

export interface OccupationFactTable {
  release_id: number;
  fact_key: string;
  kind: 'description' | 'standard' | 'profile';
  title: string;
  body: string;
  retrieval_sequence: number;
  locator: string;
}

export interface OccupationFactLinkTable {
  release_id: number;
  soc2020: Soc2020Code;
  fact_key: string;
  basis: 'source' | 'title' | 'job-title';
  matched: string;
}

export interface PostingEntryTable {
  entry_number: Generated<number>;
  newest_id: number;
  closing_id: number;
  has_point: number;
  version_id: number;
  line_id: number;
  from_release: number;
  to_release: number | null;
  state: Generated<'live' | 'unconfirmed' | 'closed' | 'withdrawn'>;
}

export interface PostingLinkTable {
  edition_id: number;
  release_id: number;
  posting_key: string;
  first_release_id: number;
  first_posting_key: string;
  reason: 'shared-reference' | 'same-text' | 'same-text-by-another' | 'same-title-and-employer' | 'same-title-place-and-pay';
}

export interface PostingReleaseTable {
  release_id: Generated<number>;
  line_id: number;
}

export interface PostingSightTable {
  release_id: number;
  pack: number;
  sight_count: number;
  first_sequence: number;
  last_sequence: number;
  body: string;
}

export interface PostingVersionTable {
  version_id: Generated<number>;
  line_id: number;
  posting_key: string;
  from_release: number;
  to_release: number | null;
  state: 'live' | 'unconfirmed' | 'closed' | 'withdrawn';
  first_seen_at: string;
  last_seen_at: string | null;
  ended_at: string | null;
  times_returned: number;
  times_edited: number;
  kind: 'vacancy' | 'apprenticeship' | 'voluntary' | 'talent-pool';
  sector_id: SectorId | null;
  soc2020: Soc2020Code | null;
  is_left_out: Generated<number>;
  posted_on: string | null;
  closes_at: string | null;
  place_basis: string | null;
  is_national: number;
  coder_version: string;
  stated_hash: string | null;
  content_hash: string;
  alternate_key: string | null;
  shared_reference: string | null;
  title: string;
  employer_name: string | null;
  employer_reference: string | null;
  url: string | null;
  summary: string | null;
  places: string;
  pay: string;
  employment_types: string;
  hours_per_week: number | null;
  openings: number | null;
  source_category: string | null;
  apprenticeship: string | null;
  sector_basis: string | null;
  pay_min_gbp_per_year: number | null;
  pay_max_gbp_per_year: number | null;
  working_pattern: 'full-time' | 'part-time' | 'full-time or part-time' | null;
  contract: 'permanent' | 'fixed-term' | 'temporary' | 'casual' | 'self-employed' | 'apprenticeship' | 'voluntary' | null;
  workplace: 'remote' | 'hybrid' | null;
  is_for_school_leavers: number | null;
  coding: string | null;
}

export interface PostingWordTable {
  ending: string;
  word: string;
}

export interface QueuedJobTable {
  queued_job_id: Generated<number>;
  message: string;
  available_at: string;
  attempts: Generated<number>;
}

export interface ReleaseTable {
  release_id: Generated<number>;
  name: string;
  source_id: SourceId;
  state: 'staged' | 'published' | 'quarantined';
  previous_release_id: number | null;
  retrieved_at: string;
  published_at: string | null;
  code_version: string;
  content_sha256: string;
  is_partial: number;
  record_count: Generated<number>;
  accepted_count: Generated<number>;
  rejected_count: Generated<number>;
  skipped_count: Generated<number>;
  repeated_count: Generated<number>;
  movements: string | null;
  failures: string | null;
  newest_period_end: string | null;
}

export interface ResourceCheckTable {
  resource_id: string;
  checked_at: string;
  status: number | null;
  failures: number;
}

export interface RetrievalTable {
  run_id: string;
  sequence: number;
  url: string;
  role: string;
  status: number;
  content_type: string | null;
  etag: string | null;
  last_modified: string | null;
  retrieved_at: string;
  sha256: string;
  byte_length: number;
}

export interface RunTable {
  run_id: string;
  source_id: SourceId;
  run_key: string;
  state: 'running' | 'unchanged' | 'published' | 'quarantined' | 'failed';
  claimed_by: string | null;
  claim_expires_at: string | null;
  started_at: string;
  finished_at: string | null;
  release_id: number | null;
  request_count: Generated<number>;
  error_code: string | null;
  error_detail: string | null;
  task: Generated<'refresh' | 'recode'>;
}

export interface RunStepTable {
  run_id: string;
  interruptions: number;
  body: string;
}

export interface SchoolTable {
  school_number: Generated<number>;
  release_id: number;
  school_key: string;
  name: string;
  town: string | null;
  outcode: string | null;
  district_code: AreaCode;
  terms: string;
  retrieval_sequence: number;
  locator: string;
}

export interface SnapshotTable {
  edition_id: number;
  area_code: AreaCode;
  sector_id: SectorId;
  level: string;
  snapshot_id: string;
  position: number;
}

export interface SnapshotPackTable {
  edition_id: number;
  area_code: AreaCode;
  level: string;
  body: string;
  reads: Generated<string>;
}

export interface SourceTable {
  source_id: SourceId;
  current_release_id: number | null;
  last_checked_at: string | null;
}

export interface StagedPostingTable {
  release_id: number;
  posting_key: string;
  previous_id: number | null;
  is_unchanged: number;
  content_hash: string;
  retrieval_sequence: number;
  locator: string;
}

export interface SweepEntryTable {
  run_id: string;
  position: number;
  piece: number;
  body: string;
}

export interface VersionDistrictTable {
  line_id: number;
  district_code: AreaCode;
  version_id: number;
}

export interface WithdrawalTable {
  release_id: Generated<number>;
  withdrawn_at: string;
  reason: string;
  returned_to_release_id: number | null;
}

export interface WithdrawalEditionTable {
  release_id: number;
  edition_id: number;
}

export interface Tables {
  acceptance: AcceptanceTable;
  alert: AlertTable;
  alert_telling: AlertTellingTable;
  bulletin: BulletinTable;
  change: ChangeTable;
  edition: EditionTable;
  edition_plan: EditionPlanTable;
  edition_reading: EditionReadingTable;
  edition_release: EditionReleaseTable;
  edition_seal: EditionSealTable;
  given_up_job: GivenUpJobTable;
  host_lease: HostLeaseTable;
  installation: InstallationTable;
  issue: IssueTable;
  observation: ObservationTable;
  observation_area: ObservationAreaTable;
  observation_code: ObservationCodeTable;
  observation_period: ObservationPeriodTable;
  observation_series: ObservationSeriesTable;
  occupation_fact: OccupationFactTable;
  occupation_fact_link: OccupationFactLinkTable;
  posting_entry: PostingEntryTable;
  posting_link: PostingLinkTable;
  posting_release: PostingReleaseTable;
  posting_sight: PostingSightTable;
  posting_version: PostingVersionTable;
  posting_word: PostingWordTable;
  queued_job: QueuedJobTable;
  release: ReleaseTable;
  resource_check: ResourceCheckTable;
  retrieval: RetrievalTable;
  run: RunTable;
  run_step: RunStepTable;
  school: SchoolTable;
  snapshot: SnapshotTable;
  snapshot_pack: SnapshotPackTable;
  source: SourceTable;
  staged_posting: StagedPostingTable;
  sweep_entry: SweepEntryTable;
  version_district: VersionDistrictTable;
  withdrawal: WithdrawalTable;
  withdrawal_edition: WithdrawalEditionTable;
}
