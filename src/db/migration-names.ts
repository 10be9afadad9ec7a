// Generated from sql/migrations by `npm run generate`. Do not edit.

/** Every migration that this version knows. On Workers there is no folder to look into. */
export const MIGRATION_NAMES: ReadonlySet<string> = new Set([
  '0001_initial.sql',
  '0002_posting_link.sql',
  '0003_coded_posting.sql',
  '0004_change.sql',
  '0007_resource_check.sql',
  '0008_bulletin.sql',
  '0009_acceptance.sql',
  '0010_occupation_fact.sql',
  '0014_edition_plan.sql',
  '0015_observation_series.sql',
  '0019_advert_safety.sql',
  '0020_posting_row.sql',
  '0021_posting_search.sql',
  '0026_host_lease.sql',
  '0030_edition_seal.sql',
  '0032_alert.sql',
  '0040_posting_version.sql',
  '0041_observation_area.sql',
  '0042_refresh_step.sql',
  '0043_withdrawal.sql',
  '0044_school.sql',
  '0046_edition_reading.sql',
  '0047_profile_fact.sql',
  '0048_entry_state.sql',
]);
