/**
 * Writes src/domain/code-hashes.ts: the hashes of the code that stands behind stored versions.
 * `--check` writes nothing and fails when the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { connectors } from '../src/connectors/registry.ts';
import { createCodeReader } from './code-hashes/code-hash.ts';
import {
  BOARD_READING,
  BUILDING,
  CODING,
  CORRECTING,
  DUPLICATES,
  readingOf,
} from './code-hashes/deciding.ts';

const ROOT = new URL('../', import.meta.url);
const OUTPUT = 'src/domain/code-hashes.ts';

const { hashOf } = createCodeReader((path) => readFileSync(new URL(path, ROOT)), OUTPUT);
const readings = [
  ...connectors.map(({ source }) => `  ['${source.id}', '${hashOf(readingOf(source.id))}'],\n`),
  `  ['board', '${hashOf(BOARD_READING)}'],\n`,
].sort();

const made = `// Generated from the code they stand for by \`npm run generate\`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '${hashOf(CODING)}';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '${hashOf(CORRECTING)}';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '${hashOf(DUPLICATES)}';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '${hashOf(BUILDING)}';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
${readings.join('')}]);
`;
const output = new URL(OUTPUT, ROOT);
if (!process.argv.includes('--check')) writeFileSync(output, made);
else if (readFileSync(output, 'utf8') !== made) {
  process.stderr.write(`${OUTPUT} is out of date: run npm run generate\n`);
  process.exitCode = 1;
}
