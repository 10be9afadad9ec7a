/** The RawStore port on a folder: `ab/cd/<sha256>.zst`. A file appears whole or not at all, and is checked when it is read. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { StorageFailed } from '../../domain/errors.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import { errorCode } from './error-code.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Bytes on their way in wait here until they are whole. What a killed process left is removed once it is this old. */
const INCOMING = '.incoming';
const LEFT_BEHIND_AFTER_MS = 60 * 60_000;

/** Where the archive keeps the bytes of this hash, compressed. */
export function archivedPath(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.zst`);
}

export function openRawStore(folder: string): RawStore {
  const incoming = join(folder, INCOMING);
  let tidied: Promise<void> | null = null;
  const pathOf = (sha256: string) => archivedPath(folder, sha256);
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      const path = pathOf(sha256);
      try {
        // Read rather than looked for: a damaged copy is replaced by this good one.
        const stored = await readStored(path);
        if (stored === null || sha256Of(stored) !== sha256) {
          tidied ??= removeLeftBehind(incoming);
          await tidied;
          await writeWhole(path, await compress(bytes), incoming);
        }
      } catch (cause) {
        throw storageFailure(folder, cause);
      }
      return sha256;
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      let stored: Uint8Array | null;
      try {
        stored = await readStored(pathOf(sha256));
      } catch (cause) {
        throw storageFailure(folder, cause);
      }
      if (stored !== null && sha256Of(stored) !== sha256) {
        throw new StorageFailed(`${pathOf(sha256)} in the archive is damaged: restore it from a backup`);
      }
      return stored;
    },
  };
}

/** The bytes, wrong ones (empty) when the file cannot be decompressed, null when there is no file. */
async function readStored(path: string): Promise<Uint8Array | null> {
  let packed: Buffer;
  try {
    packed = await readFile(path);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    throw cause;
  }
  return new Uint8Array(await decompress(packed).catch(() => Buffer.from('damaged')));
}

/** Both the file and its name reach the disk before this returns: a power cut leaves the whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array, incoming: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(incoming, randomUUID());
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
  const entry = await open(folder, 'r');
  try {
    await entry.sync();
  } finally {
    await entry.close();
  }
}

async function removeLeftBehind(incoming: string): Promise<void> {
  await mkdir(incoming, { recursive: true });
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const ageMs = Date.now() - (await modifiedAt(path));
    if (ageMs > LEFT_BEHIND_AFTER_MS) await rm(path, { force: true });
  }
}

/** Milliseconds since 1970; now when another process has moved the file to its place meanwhile. */
async function modifiedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return Date.now();
    throw cause;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and run the command again',
  EDQUOT: 'the disk quota is used up: free some space and run the command again',
  EACCES: 'it may not be written: check the owner and permissions of the folder',
  EPERM: 'it may not be written: check the owner and permissions of the folder',
  EROFS: 'it lies on a read-only disk: set WEALDWAY_ARCHIVE to another folder',
  ENOTDIR: 'a part of its path is a file: set WEALDWAY_ARCHIVE to a folder',
  EEXIST: 'a part of its path is a file: set WEALDWAY_ARCHIVE to a folder',
};

function storageFailure(folder: string, cause: unknown): StorageFailed {
  const code = errorCode(cause) ?? '';
  const text = ADVICE[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new StorageFailed(`The archive ${folder} could not be used: ${text}`, { cause });
}
