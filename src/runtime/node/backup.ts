/** A copy of the database as of one moment. */

import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { StorageFailed, WrongUse } from '../../domain/errors.ts';
import { errorCode } from './error-code.ts';
import { storageFailure } from './sqlite.ts';

/** Throws WrongUse when the file exists, StorageFailed when either file cannot be used; a half-written copy is removed. */
export function backUp(database: string, file: string): void {
  if (existsSync(file))
    throw new WrongUse(`${file} exists: a backup never overwrites a file. Choose another name.`);
  if (!existsSync(database)) throw new StorageFailed(`There is no database ${database} to back up.`);
  if (!isFolder(dirname(file))) throw new WrongUse(`${dirname(file)} is not a folder: make it first.`);
  let isDone = false;
  try {
    copyInto(database, file);
    isDone = true;
  } finally {
    if (!isDone) rmSync(file, { force: true });
  }
}

function copyInto(database: string, file: string): void {
  try {
    const sqlite = new BetterSqlite3(database, { readonly: true, timeout: 10_000 });
    try {
      // A file of an earlier version cannot give room back; its copy can. Of any other SQLite would write this down.
      if (sqlite.pragma('auto_vacuum', { simple: true }) === 0) sqlite.pragma('auto_vacuum = INCREMENTAL');
      sqlite.prepare('VACUUM INTO ?').run(file);
    } finally {
      sqlite.close();
    }
  } catch (cause) {
    // One statement reads the one file and writes the other: damage is the database's, the rest the copy's.
    if (!/^SQLITE_(FULL|CANTOPEN|IOERR|READONLY)/.test(errorCode(cause) ?? ''))
      throw storageFailure(database, cause);
    throw new StorageFailed(
      `The backup ${file} could not be written (${cause instanceof Error ? cause.message : String(cause)}): check that its disk has room and its folder may be written. ` +
        `Nothing of ${database} was changed.`,
      { cause },
    );
  }
  const copy = new BetterSqlite3(file, { readonly: true });
  const state = copy.pragma('quick_check', { simple: true });
  copy.close();
  if (state !== 'ok') throw storageFailure(database, new Error(`the copy is damaged: ${String(state)}`));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
