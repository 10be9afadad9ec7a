/** Files of releases on a disk: lines, compressed with gzip. */
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StorageFailed, WrongUse } from '../../domain/errors.ts';
import { errorCode } from './error-code.ts';

/** The file appears whole or not at all. Throws WrongUse when it exists, StorageFailed when it cannot be written, and what `lines` throws. */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(file))
    throw new WrongUse(`${file} exists: an export never overwrites a file. Choose another name.`);
  const incoming = `${file}.part`;
  const ended = async function* () {
    for await (const line of lines) yield `${line}\n`;
  };
  try {
    await pipeline(Readable.from(ended()), createGzip(), createWriteStream(incoming));
    await rename(incoming, file);
  } catch (cause) {
    await rm(incoming, { force: true });
    const isOurs = cause instanceof Error && 'syscall' in cause;
    throw isOurs ? new StorageFailed(`${file} could not be written: ${cause.message}`, { cause }) : cause;
  }
}

/** The lines of a file, each without its break. Throws WrongUse when it cannot be opened, is not compressed, or ends too early. */
export async function* readLines(file: string): AsyncGenerator<string> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new WrongUse(`${file} cannot be opened: there is no such file.`);
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: string[] = [];
  try {
    for await (const chunk of source.pipe(unpacked)) {
      const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
      pieces.push(first);
      for (const next of rest) {
        yield pieces.join('');
        pieces = [next];
      }
    }
  } catch (cause) {
    throw readFailure(file, cause);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}

function readFailure(file: string, cause: unknown): unknown {
  const code = errorCode(cause) ?? '';
  const text = cause instanceof Error ? cause.message : String(cause);
  if (code === 'Z_BUF_ERROR')
    return new WrongUse(`${file} is cut short. Nothing of it was taken: copy or export it again.`, { cause });
  if (code.startsWith('Z_'))
    return new WrongUse(`${file} is no file of releases, or is damaged (${text}). Nothing of it was taken.`, {
      cause,
    });
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new WrongUse(`${file} holds letters that are none. Nothing of it was taken.`, { cause });
  return cause instanceof Error && 'syscall' in cause
    ? new StorageFailed(`${file} could not be read: ${text}`, { cause })
    : cause;
}
