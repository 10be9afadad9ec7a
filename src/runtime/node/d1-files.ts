/**
 * What loads an empty D1 database and its bucket: files of SQL, and the archived answers as R2 keeps them. Releases are brought into a
 * database of their own, and every statement that wrote them there is written down: D1 ends up as that database did, indexes included.
 */
import { existsSync } from 'node:fs';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Database } from '../../db/database.ts';
import { writeOut } from '../../db/sql/write-out.ts';
import { WrongUse } from '../../domain/errors.ts';
import { sha256OfBytes } from '../../domain/sha256.ts';
import { bucketKey } from '../../pipeline/shared/bucket-key.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import { openSqlite } from './sqlite.ts';

const compress = promisify(gzip);
/** Letters of a file: wrangler reads each whole. */
const LETTERS_PER_FILE = 20_000_000;

/** Fails in a database that holds releases: the numbers of these would be those of others. */
const ONLY_IF_EMPTY = 'INSERT INTO release (release_id) SELECT 0 WHERE EXISTS (SELECT 1 FROM release)';

export interface D1Files {
  readonly db: Database;
  readonly raw: RawStore;
  /** Ends the files. Returns how many there are of each. */
  finish(): Promise<{ readonly statements: number; readonly answers: number }>;
  /** Removes what was only needed meanwhile. */
  close(): Promise<void>;
}

/** Throws WrongUse when the folder exists. */
export async function openD1Files(folder: string): Promise<D1Files> {
  if (existsSync(folder)) throw new WrongUse(`${folder} exists: choose the name of a new folder.`);
  await mkdir(folder, { recursive: true });
  const scratch = join(folder, 'scratch.sqlite');
  const inner = openSqlite({ file: scratch });
  const recorded = recordStatements(inner, createSqlFiles(folder));
  const { raw, keys } = createBucketFolder(folder);
  return {
    db: recorded.db,
    raw,
    async finish() {
      const pairs = keys().map((key) => ({ key, file: join(folder, 'raw', key) }));
      await writeFile(join(folder, 'raw.json'), JSON.stringify(pairs, null, 1));
      return { statements: recorded.count(), answers: pairs.length };
    },
    async close() {
      await inner.close();
      for (const end of ['', '-wal', '-shm']) await rm(`${scratch}${end}`, { force: true });
    },
  };
}

/** The database, with every statement that it took given to `write` as well, in order. */
function recordStatements(db: Database, write: (statement: string) => Promise<void>) {
  let count = 0;
  const record = async (statement: string) => {
    count += 1;
    await write(statement);
  };
  const recorded: Database = {
    read: db.read,
    close: () => db.close(),
    async writeAtomically(queries) {
      if (count === 0) await record(ONLY_IF_EMPTY);
      const changed = await db.writeAtomically(queries);
      for (const query of queries) await record(writeOut(query));
      return changed;
    },
  };
  return { db: recorded, count: () => count };
}

function createSqlFiles(folder: string): (statement: string) => Promise<void> {
  let number = 1;
  let letters = 0;
  return async (statement) => {
    if (letters > LETTERS_PER_FILE) [number, letters] = [number + 1, 0];
    letters += statement.length;
    await appendFile(join(folder, `${String(number).padStart(4, '0')}.sql`), `${statement};\n`);
  };
}

function createBucketFolder(folder: string): { readonly raw: RawStore; keys(): readonly string[] } {
  const keys = new Set<string>();
  const raw: RawStore = {
    async put(bytes) {
      const sha256 = await sha256OfBytes(new Uint8Array(bytes));
      const key = bucketKey(sha256);
      const path = join(folder, 'raw', key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await compress(bytes));
      keys.add(key);
      return sha256;
    },
    get: () => Promise.resolve(null), // nothing that brings releases in reads answers
  };
  return { raw, keys: () => [...keys] };
}
