/** Removes every row, for databases that outlive a test. */

import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';
import { SUMMARY_TABLES } from '../../src/db/repositories/releases/release-summary.ts';
import { compose } from '../../src/db/sql/compose.ts';

export async function emptyDatabase(db: Database): Promise<void> {
  await db.writeAtomically([
    compose.deleteFrom('alert_telling').compile(),
    compose.deleteFrom('alert').compile(),
    compose.deleteFrom('host_lease').compile(),
    compose.deleteFrom('posting_link').compile(),
    ...['posting_newest', 'posting_closing', 'posting_entry', 'posting_word'].map((table) =>
      sql`DELETE FROM ${sql.table(table)}`.compile(compose),
    ),
    compose.deleteFrom('version_district').compile(),
    compose.deleteFrom('posting_version').compile(),
    compose.deleteFrom('posting_release').compile(),
    compose.deleteFrom('posting_sight').compile(),
    compose.deleteFrom('staged_posting').compile(),
    compose.deleteFrom('occupation_fact_link').compile(),
    compose.deleteFrom('occupation_fact').compile(),
    sql`DELETE FROM school_search WHERE rowid IN (SELECT school_number FROM school)`.compile(compose),
    compose.deleteFrom('school').compile(),
    compose.deleteFrom('observation').compile(),
    ...SUMMARY_TABLES.map((table) => compose.deleteFrom(table).compile()),
    compose.deleteFrom('snapshot').compile(),
    compose.deleteFrom('snapshot_pack').compile(),
    compose.deleteFrom('withdrawal_edition').compile(),
    compose.deleteFrom('withdrawal').compile(),
    compose.deleteFrom('edition_release').compile(),
    compose.deleteFrom('edition_seal').compile(),
    compose.deleteFrom('edition_reading').compile(),
    compose.deleteFrom('edition').compile(),
    compose.deleteFrom('edition_plan').compile(),
    // Numbers begin anew with the database.
    sql`DELETE FROM sqlite_sequence WHERE name = 'edition_plan'`.compile(compose),
    compose.deleteFrom('change').compile(),
    compose.deleteFrom('acceptance').compile(),
    compose.deleteFrom('source').compile(),
    compose.updateTable('release').set({ previous_release_id: null }).compile(),
    compose.deleteFrom('release').compile(),
    compose.deleteFrom('issue').compile(),
    compose.deleteFrom('retrieval').compile(),
    compose.deleteFrom('sweep_entry').compile(),
    compose.deleteFrom('run_step').compile(),
    compose.deleteFrom('run').compile(),
    compose.deleteFrom('given_up_job').compile(),
    compose.deleteFrom('installation').compile(),
  ]);
}
