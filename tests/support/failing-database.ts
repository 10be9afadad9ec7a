/** A database that stops working at a chosen write, for good: what a kill or a full disk looks like to the pipeline. */

import type { Database } from '../../src/db/database.ts';
import { StorageFailed } from '../../src/domain/errors.ts';

export interface FailingDatabase extends Database {
  readonly writes: number;
}

/** The `failAt`-th write (1 for the first) and all that follow throw; `afterwards` says whether that write still took effect. */
export function failingDatabase(db: Database, failAt: number, afterwards: boolean): FailingDatabase {
  let writes = 0;
  return {
    read: db.read,
    get writes() {
      return writes;
    },
    async writeAtomically(queries) {
      writes++;
      if (writes === failAt && afterwards) await db.writeAtomically(queries);
      if (writes >= failAt) throw new StorageFailed('made-up failure');
      return db.writeAtomically(queries);
    },
    close: () => db.close(),
  };
}
