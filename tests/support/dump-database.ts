/** Every row of every table the pipeline writes, in the order of their keys: for comparing two databases row for row. */
import type { Database } from '../../src/db/database.ts';

export async function dumpDatabase(db: Database): Promise<Record<string, readonly unknown[]>> {
  const { read } = db;
  return {
    installation: await read.selectFrom('installation').selectAll().orderBy('name').execute(),
    run: await read.selectFrom('run').selectAll().orderBy('run_id').execute(),
    retrieval: await read.selectFrom('retrieval').selectAll().orderBy('run_id').orderBy('sequence').execute(),
    issue: await read.selectFrom('issue').selectAll().orderBy('run_id').orderBy('sequence').execute(),
    source: await read.selectFrom('source').selectAll().orderBy('source_id').execute(),
    release: await read.selectFrom('release').selectAll().orderBy('release_id').execute(),
    posting: await listPostings(db),
    posting_release: await read.selectFrom('posting_release').selectAll().orderBy('release_id').execute(),
    posting_sight: await read
      .selectFrom('posting_sight')
      .selectAll()
      .orderBy('release_id')
      .orderBy('pack')
      .execute(),
    staged_posting: await read.selectFrom('staged_posting').selectAll().execute(),
    posting_district: await read
      .selectFrom('posting_district')
      .selectAll()
      .orderBy('release_id')
      .orderBy('district_code')
      .orderBy('posting_key')
      .execute(),
    posting_link: await read
      .selectFrom('posting_link')
      .selectAll()
      .orderBy('edition_id')
      .orderBy('release_id')
      .orderBy('posting_key')
      .execute(),
    change: await read
      .selectFrom('change')
      .selectAll()
      .orderBy('release_id')
      .orderBy('kind')
      .orderBy('measure')
      .orderBy('area_code')
      .execute(),
    observation: await read
      .selectFrom('observation')
      .selectAll()
      .orderBy('release_id')
      .orderBy('measure')
      .orderBy('area_code')
      .orderBy('dimension')
      .orderBy('period_end')
      .execute(),
  };
}

/** Without the numbers of their rows, which a run that was begun again gives anew. */
async function listPostings({ read }: Database): Promise<readonly unknown[]> {
  const rows = await read
    .selectFrom('posting')
    .innerJoin('posting_version as version', 'version.version_id', 'posting.version_id')
    .selectAll('posting')
    .select(['version.from_release', 'version.to_release'])
    .orderBy('release_id')
    .orderBy('posting.posting_key')
    .execute();
  return rows.map(({ version_id: _, ...row }) => row);
}
