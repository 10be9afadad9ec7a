/** The files of a rebuild: the old database as of one moment, and the new one. */
import { existsSync, rmSync } from 'node:fs';
import { WrongUse } from '../../domain/errors.ts';
import { backUp } from './backup.ts';

/** The path of the copy, beside the new file. Throws as {@link backUp} does, and WrongUse when the new file exists. */
export function copyForRebuild(database: string, file: string): string {
  if (existsSync(file))
    throw new WrongUse(`${file} exists: a rebuild never overwrites a file. Choose another name.`);
  const copy = `${file}.was`;
  backUp(database, copy);
  return copy;
}

/** With what SQLite puts beside it. */
export function removeFile(file: string): void {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true });
}
