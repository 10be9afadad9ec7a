/** What a version's hash follows: everything that can change the answer, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCodeReader, type Deciding } from '../../../tools/code-hashes/code-hash.ts';
import { BUILDING, CODING, CORRECTING, readingOf } from '../../../tools/code-hashes/deciding.ts';

const FILES = {
  'src/room/answer.ts': `import { LIMIT } from './limit.ts';
import rows from './rows.json' with { type: 'json' };
import { log } from '../elsewhere/log.ts';
import type { Row } from './row.ts';
/** Says whether there are many. */
export function answer(list: readonly Row[]): boolean {
  log('asked');
  return [list.length, rows.length].some((length) => length > LIMIT);
}
`,
  'src/room/limit.ts': `export { LIMIT } from './deep/limit.ts';\n`,
  'src/room/deep/limit.ts': 'export const LIMIT = 31;\n',
  'src/room/rows.json': '[1, 2]\n',
  'src/room/row.ts': 'export interface Row { readonly a: number }\n',
  'src/room/model.bin': 'bytes',
  'src/elsewhere/log.ts': 'export function log(text: string): void {}\n',
  'src/room/hashes.ts': `export const HASH = 'one';\n`,
} as const;

const DECIDING: Deciding = {
  entrances: ['src/room/answer.ts'],
  data: ['src/room/model.bin'],
  rooms: ['src/room/'],
};

function hashWith(changed: Partial<Record<keyof typeof FILES, string>>): string {
  const files = new Map<string, string>(Object.entries({ ...FILES, ...changed }));
  const read = (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}`);
    return new TextEncoder().encode(text);
  };
  return createCodeReader(read, 'src/room/hashes.ts').hashOf(DECIDING);
}

const ANSWER = FILES['src/room/answer.ts'];

describe('a hash of code', () => {
  it.each([
    ['a comment', { 'src/room/answer.ts': ANSWER.replace('Says whether', 'True when') }],
    ['a comment in a line', { 'src/room/deep/limit.ts': 'export const LIMIT = 31; // hours\n' }],
    ['a new comment', { 'src/room/limit.ts': `/** Why. */\n${FILES['src/room/limit.ts']}` }],
    ['an empty line', { 'src/room/answer.ts': ANSWER.replace("log('asked');", "log('asked');\n\n") }],
    [
      'a list broken over lines',
      {
        'src/room/answer.ts': ANSWER.replace(
          '[list.length, rows.length]',
          '[\n    list.length,\n    rows.length,\n  ]',
        ),
      },
    ],
    ['a type', { 'src/room/answer.ts': ANSWER.replace('readonly Row[]', 'Row[]') }],
    ['a file of types only', { 'src/room/row.ts': 'export interface Row { readonly b: string }\n' }],
    ['a room that decides nothing', { 'src/elsewhere/log.ts': 'export function log() { return 1; }\n' }],
    ['the file with the hashes', { 'src/room/hashes.ts': `export const HASH = 'two';\n` }],
  ])('stays when %s changes', (_, changed) => {
    expect(hashWith(changed)).toBe(hashWith({}));
  });

  it.each([
    ['a constant, two imports away', { 'src/room/deep/limit.ts': 'export const LIMIT = 32;\n' }],
    ['a condition', { 'src/room/answer.ts': ANSWER.replace('> LIMIT', '>= LIMIT') }],
    ['a text', { 'src/room/answer.ts': ANSWER.replace('asked', 'told') }],
    ['a list of data', { 'src/room/rows.json': '[1, 2, 3]\n' }],
    ['a model', { 'src/room/model.bin': 'other bytes' }],
    ['which file is imported', { 'src/room/answer.ts': ANSWER.replace('./limit.ts', './deep/limit.ts') }],
    ['the order of statements', { 'src/room/limit.ts': `${FILES['src/room/limit.ts']}log();\n` }],
  ])('changes with %s', (_, changed) => {
    expect(hashWith(changed)).not.toBe(hashWith({}));
  });
});

describe('the code behind the stored versions', () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
  const { filesOf } = createCodeReader(read, 'src/domain/code-hashes.ts');

  it.each([
    ['coding', CODING, 'src/coding/terms/working-hours.ts'],
    ['coding', CODING, 'src/coding/occupation/votes.ts'],
    ['coding', CODING, 'src/coding/occupation/shipped-model.bin'],
    ['coding', CODING, 'src/coding/sector/shipped-model.json'],
    ['coding', CODING, 'src/reference/place-names.json'],
    ['building', BUILDING, 'src/snapshots/words/sentences.ts'],
    ['building', BUILDING, 'src/snapshots/reads.ts'],
    ['building', BUILDING, 'src/measures/registry.ts'],
    ['reading', readingOf('nomis/pay-workplace'), 'src/connectors/nomis/pay-workplace/connector.ts'],
    ['correcting', CORRECTING, 'src/coding/corrections/correction.ts'],
    ['correcting', CORRECTING, 'src/reference/sectors.ts'],
    ['reading', readingOf('nomis/pay-workplace'), 'src/pipeline/staging/clean-observation.ts'],
    ['reading', readingOf('dfe/teaching-vacancies'), 'src/connectors/dfe/teaching-vacancies/record.ts'],
    ['reading', readingOf('dfe/teaching-vacancies'), 'src/connectors/shared/plain-text.ts'],
    ['reading', readingOf('dfe/teaching-vacancies'), 'src/pipeline/release/life.ts'],
  ])('%s', (_, deciding, path) => {
    expect(filesOf(deciding)).toContain(path);
  });

  it('one source is not read again because another connector changed', () => {
    const files = filesOf(readingOf('nomis/pay-workplace'));
    expect(files.filter((path) => path.startsWith('src/connectors/dfe/'))).toEqual([]);
  });
});
