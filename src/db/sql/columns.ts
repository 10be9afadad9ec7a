/** Generated from sql/migrations by `npm run generate`. Do not edit. */

export interface ColumnBounds {
  readonly type: 'TEXT' | 'INTEGER' | 'REAL';
  readonly isNullable: boolean;
  /** The only values that its CHECK allows; left out where it has none of this form. */
  readonly values?: readonly (string | number)[];
}

export const COLUMNS: Readonly<
  Record<'observation' | 'posting', Readonly<Record<string, ColumnBounds>>>
> = {
  observation: {
    release_id: { type: 'INTEGER', isNullable: false },
    measure: { type: 'TEXT', isNullable: false },
    area_code: { type: 'TEXT', isNullable: false },
    dimension: { type: 'TEXT', isNullable: false },
    period_start: { type: 'TEXT', isNullable: false },
    period_end: { type: 'TEXT', isNullable: false },
    period_label: { type: 'TEXT', isNullable: false },
    value: { type: 'REAL', isNullable: true },
    lower_95: { type: 'REAL', isNullable: true },
    upper_95: { type: 'REAL', isNullable: true },
    coefficient_of_variation: { type: 'REAL', isNullable: true },
    status: { type: 'TEXT', isNullable: false, values: ['normal', 'provisional', 'revised', 'estimated', 'low-reliability', 'suppressed', 'rounded-to-zero', 'missing'] },
    status_reason: { type: 'TEXT', isNullable: true },
    note: { type: 'TEXT', isNullable: true },
    retrieval_sequence: { type: 'INTEGER', isNullable: false },
    locator: { type: 'TEXT', isNullable: false },
    other_value: { type: 'REAL', isNullable: true },
  },
  posting: {
    release_id: { type: 'INTEGER', isNullable: false },
    posting_key: { type: 'TEXT', isNullable: false },
    state: { type: 'TEXT', isNullable: false, values: ['live', 'unconfirmed', 'closed', 'withdrawn'] },
    first_seen_at: { type: 'TEXT', isNullable: false },
    last_seen_at: { type: 'TEXT', isNullable: false },
    ended_at: { type: 'TEXT', isNullable: true },
    times_returned: { type: 'INTEGER', isNullable: false },
    times_edited: { type: 'INTEGER', isNullable: false },
    content_hash: { type: 'TEXT', isNullable: false },
    alternate_key: { type: 'TEXT', isNullable: true },
    shared_reference: { type: 'TEXT', isNullable: true },
    kind: { type: 'TEXT', isNullable: false, values: ['vacancy', 'apprenticeship', 'voluntary', 'talent-pool'] },
    title: { type: 'TEXT', isNullable: false },
    employer_name: { type: 'TEXT', isNullable: true },
    employer_reference: { type: 'TEXT', isNullable: true },
    url: { type: 'TEXT', isNullable: true },
    summary: { type: 'TEXT', isNullable: true },
    posted_on: { type: 'TEXT', isNullable: true },
    closes_at: { type: 'TEXT', isNullable: true },
    places: { type: 'TEXT', isNullable: false },
    is_national: { type: 'INTEGER', isNullable: false, values: [0, 1] },
    pay: { type: 'TEXT', isNullable: false },
    employment_types: { type: 'TEXT', isNullable: false },
    hours_per_week: { type: 'REAL', isNullable: true },
    openings: { type: 'INTEGER', isNullable: true },
    source_category: { type: 'TEXT', isNullable: true },
    apprenticeship: { type: 'TEXT', isNullable: true },
    place_basis: { type: 'TEXT', isNullable: true },
    sector_id: { type: 'TEXT', isNullable: true },
    sector_basis: { type: 'TEXT', isNullable: true },
    coder_version: { type: 'TEXT', isNullable: false },
    retrieval_sequence: { type: 'INTEGER', isNullable: true },
    locator: { type: 'TEXT', isNullable: true },
    soc2020: { type: 'TEXT', isNullable: true },
    pay_min_gbp_per_year: { type: 'INTEGER', isNullable: true },
    pay_max_gbp_per_year: { type: 'INTEGER', isNullable: true },
    working_pattern: { type: 'TEXT', isNullable: true, values: ['full-time', 'part-time', 'full-time or part-time'] },
    contract: { type: 'TEXT', isNullable: true, values: ['permanent', 'fixed-term', 'temporary', 'casual', 'self-employed', 'apprenticeship', 'voluntary'] },
    workplace: { type: 'TEXT', isNullable: true, values: ['remote', 'hybrid'] },
    is_for_school_leavers: { type: 'INTEGER', isNullable: true, values: [0, 1] },
    coding: { type: 'TEXT', isNullable: true },
    is_left_out: { type: 'INTEGER', isNullable: false, values: [0, 1] },
  },
};
