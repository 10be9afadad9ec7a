/** Databases under somebody who is killed, or suspended, at a write. */
import type { Database } from '../../src/db/database.ts';

/** From the write that is counted down to on nothing is written: that one itself is, or is not. */
export function dyingDatabase(db: Database, failAt: number, afterwards: boolean): Database {
  let writes = 0;
  return {
    read: db.read,
    close: () => db.close(),
    async writeAtomically(queries) {
      writes += 1;
      if (writes === failAt && afterwards) await db.writeAtomically(queries);
      if (writes >= failAt) throw new Error('killed');
      return db.writeAtomically(queries);
    },
  };
}

export interface SleepingDatabase {
  readonly db: Database;
  /** Resolves when a write waits to be woken. */
  readonly asleep: Promise<void>;
  wake(): void;
}

export function sleepingDatabase(db: Database, sleepAt: number): SleepingDatabase {
  let writes = 0;
  let fallAsleep = () => {};
  let wake = () => {};
  const asleep = new Promise<void>((done) => {
    fallAsleep = done;
  });
  const woken = new Promise<void>((done) => {
    wake = done;
  });
  const sleeping: Database = {
    read: db.read,
    close: () => db.close(),
    async writeAtomically(queries) {
      writes += 1;
      if (writes === sleepAt) {
        fallAsleep();
        await woken;
      }
      return db.writeAtomically(queries);
    },
  };
  return { db: sleeping, asleep, wake };
}
