/** Files that the commands on models read and write: a mistake is told in a sentence, before the work and not after it. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf, WrongUse } from '../../../domain/errors.ts';

/** Throws WrongUse when the file cannot be read, or holds no model that `decode` takes. */
export function readModelFile<Model>(file: string, decode: (bytes: Uint8Array) => Model): Model {
  const bytes = readInputFile(file);
  try {
    return decode(bytes);
  } catch (cause) {
    throw new WrongUse(`The model ${file} cannot be used. ${messageOf(cause)}`);
  }
}

/** Throws WrongUse when the file cannot be read. */
export function readInputFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WrongUse(`${file} cannot be read: ${messageOf(cause)}`);
  }
}

/** Throws WrongUse when no file can be written there: nobody should train for minutes first. */
export function requireWritable(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`${file} is a folder: name the file to write.`);
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`${dirname(file)} is not a folder: make it first.`);
}

/** Throws WrongUse when the file cannot be written. */
export function writeModelFile(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (cause) {
    throw new WrongUse(`${file} cannot be written: ${messageOf(cause)}`);
  }
}
