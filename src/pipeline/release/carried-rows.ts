/** Rows of a release that are taken from another database or a file, in place of being read from its answers. */
import type { Database } from '../../db/database.ts';
import { indexPostings } from '../../db/repositories/postings/posting-index.ts';
import { joinLine } from '../../db/repositories/postings/posting-lines.ts';
import {
  CARRIED_TABLES,
  type CarriedName,
  insertCarriedPostings,
  insertCarriedRows,
  isOfPostings,
  settleCarriedPostings,
} from '../../db/repositories/releases/carried-rows.ts';
import { summariseRelease } from '../../db/repositories/releases/release-summary.ts';
import { indexSchools } from '../../db/repositories/schools/school-index.ts';
import type { Cell } from '../../db/sql/insert-many.ts';
import { lineRanges } from './life.ts';

export interface CarriedRowsContext {
  readonly db: Database;
  readonly runId: string;
  readonly releaseId: number;
  /** The release that it follows; null for the first of a source. Asked once its first postings are there. */
  findPreviousId(): Promise<number | null>;
  /** Called between statements. */
  pause(): Promise<void>;
}

export interface CarriedRowsWriter {
  /** Their cells in the order of CARRIED_TABLES. */
  write(table: CarriedName, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Once all are there: what is made from them is made. */
  finish(): Promise<void>;
}

export function writeCarriedRows(context: CarriedRowsContext): CarriedRowsWriter {
  const { db, runId, releaseId, pause } = context;
  const found = new Set<CarriedName>();
  let lineId: number | null = null;
  return {
    async write(table, rows) {
      found.add(table);
      await pause();
      if (isOfPostings(table)) {
        lineId ??= await joinLine(db, releaseId, await context.findPreviousId(), pause);
        await db.writeAtomically(insertCarriedPostings(table, { lineId, releaseId }, rows));
      } else {
        const owner = CARRIED_TABLES[table].owner === 'run_id' ? runId : releaseId;
        await db.writeAtomically(insertCarriedRows(table, owner, rows));
      }
    },
    async finish() {
      if (found.has('observation')) await db.writeAtomically(summariseRelease(releaseId));
      if (lineId !== null) {
        const step = { lineId, releaseId };
        for await (const range of lineRanges({ db, lineId, pause }, 'posting_key'))
          await db.writeAtomically(settleCarriedPostings(step, range));
        await indexPostings(db, releaseId, pause);
      }
      if (found.has('school')) await indexSchools(db, releaseId, pause);
    },
  };
}
