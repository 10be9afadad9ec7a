/** A backup is rehearsed as a whole, and only then put into the place of the database. */
import { copyFileSync, existsSync, mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { listLinks } from '../../db/repositories/editions/edition-seals.ts';
import { findContentKind } from '../../db/repositories/upkeep/installation.ts';
import { listCurrentReleases } from '../../db/repositories/upkeep/source-status.ts';
import { AlreadyRunning, StorageFailed, WrongUse } from '../../domain/errors.ts';
import { checkChain } from '../../pipeline/edition/edition-chain.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import { errorCode } from './error-code.ts';
import { type CheckResult, checkIntegrity } from './integrity.ts';
import { removeFile } from './rebuild-files.ts';
import { openSqlite, storageFailure } from './sqlite.ts';

export interface RestoreOptions {
  readonly backup: string;
  readonly database: string;
  readonly raw: RawStore;
  /** Only look: nothing is put into place. */
  readonly isRehearsal: boolean;
  /** Put it into place whatever was found. */
  readonly isDespiteFindings: boolean;
  /** For the name of the file that gives way. */
  readonly now: string;
}

export interface Restored {
  readonly holds: BackupContents;
  readonly checks: readonly CheckResult[];
  /** False after a rehearsal, and when something was found. */
  readonly isInPlace: boolean;
  /** Where the database from before is kept; null when there was none, or nothing was put into place. */
  readonly kept: string | null;
}

interface BackupContents {
  readonly contentKind: string | null;
  readonly sources: number;
  /** When the newest release that readers saw was fetched; null before the first. */
  readonly fetchedAt: string | null;
  readonly editions: number;
  /** Null before the first. */
  readonly newestEdition: { readonly name: string; readonly publishedAt: string | null } | null;
}

/**
 * Works on a copy beside the database, which is brought up to date there: the backup is only read. Throws WrongUse when the file is no
 * backup, AlreadyRunning while somebody has the database open, StorageFailed when one of the files cannot be used.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { backup, database, isRehearsal, isDespiteFindings } = options;
  refuseOther(backup, database);
  if (!isRehearsal) refuseOpen(database);
  const incoming = `${database}.incoming`;
  removeFile(incoming);
  let isInPlace = false;
  try {
    copyBeside(backup, incoming);
    const { holds, checks } = await rehearse(incoming, options.raw).catch((cause: unknown) => {
      throw failureOf(backup, incoming, cause);
    });
    const isSound = checks.every(({ findings }) => findings.length === 0);
    if (isRehearsal || !(isSound || isDespiteFindings)) return { holds, checks, isInPlace, kept: null };
    // Somebody may have started it meanwhile.
    refuseOpen(database);
    const kept = existsSync(database)
      ? `${database}.before-${options.now.replaceAll(/[^0-9TZ]/g, '')}`
      : null;
    if (kept !== null) moveAside(database, kept);
    renameSync(incoming, database);
    isInPlace = true;
    return { holds, checks, isInPlace, kept };
  } finally {
    if (!isInPlace) removeFile(incoming);
  }
}

function refuseOther(backup: string, database: string): void {
  const { size, isFile } = fileAt(backup) ?? {};
  if (size === undefined) throw new WrongUse(`There is no file ${backup}.`);
  if (!isFile) throw new WrongUse(`${backup} is no file: it is no backup.`);
  if (existsSync(database) && realpathSync(database) === realpathSync(backup))
    throw new WrongUse(
      `${backup} is the database that is served, and no backup of it: wealdway backup makes one, and wealdway check reads the database through.`,
    );
  if (size === 0) throw new WrongUse(`${backup} is an empty file: it is no backup.`);
  if ((statSync(`${backup}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new WrongUse(
      `${backup} is a database in use, not a backup: a part of it is in ${backup}-wal. wealdway backup makes one.`,
    );
}

function fileAt(path: string): { readonly size: number; readonly isFile: boolean } | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { size: found.size, isFile: found.isFile() };
}

/** The copy is nothing to whoever asked: what is wrong with it is wrong with the backup. */
function failureOf(backup: string, incoming: string, cause: unknown): unknown {
  if (!(cause instanceof StorageFailed)) return cause;
  const why = cause.cause;
  if (why instanceof Error && /^SQLITE_(CORRUPT|NOTADB)/.test(errorCode(why) ?? ''))
    return new StorageFailed(
      `${backup} is damaged, or is no backup (${why.message}): take another. Nothing was changed.`,
      { cause },
    );
  return new StorageFailed(cause.message.replaceAll(incoming, backup), { cause });
}

/** A connection that is alone can have the file for itself. Throws AlreadyRunning when it is not. */
function refuseOpen(database: string): void {
  if (!existsSync(database)) return;
  try {
    const sqlite = new BetterSqlite3(database, { timeout: 1_000 });
    try {
      sqlite.pragma('locking_mode = EXCLUSIVE');
      sqlite.exec('BEGIN EXCLUSIVE; ROLLBACK');
      // What is still in the log goes into the file.
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      sqlite.close();
    }
  } catch (cause) {
    const code = errorCode(cause) ?? '';
    if (/^SQLITE_(BUSY|LOCKED)/.test(code))
      throw new AlreadyRunning(
        `${database} is in use: stop the service, and any wealdway command that runs, then restore. Nothing was changed.`,
      );
    // A damaged database is why one restores.
    if (!/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) throw storageFailure(database, cause);
  }
}

function copyBeside(backup: string, incoming: string): void {
  try {
    mkdirSync(dirname(incoming), { recursive: true });
    copyFileSync(backup, incoming);
  } catch (cause) {
    throw new StorageFailed(
      `${backup} could not be copied to ${incoming} (${errorCode(cause) ?? String(cause)}): check that the disk has room for another copy, and permissions. Nothing was changed.`,
      { cause },
    );
  }
}

async function rehearse(
  file: string,
  raw: RawStore,
): Promise<{ holds: BackupContents; checks: readonly CheckResult[] }> {
  const db = openSqlite({ file });
  try {
    const releases = await listCurrentReleases(db);
    const editions = await listLinks(db);
    const newest = editions.at(-1);
    const holds: BackupContents = {
      contentKind: await findContentKind(db),
      sources: releases.length,
      fetchedAt:
        releases
          .map(({ retrievedAt }) => retrievedAt)
          .sort()
          .at(-1) ?? null,
      editions: editions.length,
      newestEdition: newest === undefined ? null : { name: newest.name, publishedAt: newest.publishedAt },
    };
    const found = await checkIntegrity({ db, raw, sampleSize: 'all', isFile: true });
    const { findings } = await checkChain({ db, raw });
    return { holds, checks: [...found, { name: 'editions', findings }] };
  } finally {
    await db.close();
  }
}

/** With its log, which belongs to it. */
function moveAside(database: string, kept: string): void {
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(`${database}${end}`)) renameSync(`${database}${end}`, `${kept}${end}`);
  }
}
