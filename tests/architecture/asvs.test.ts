/** Every line of the ASVS table of docs/security.md names a test that is there and is run: none lost, skipped, or in a file that nobody imports. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const LINES = read('docs/security.md')
  .split('## ASVS, level 1')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| *\d/.test(line));

interface Row {
  readonly items: string;
  readonly file: string;
  readonly name: string;
}

/** Null for a line that names no test in the agreed way. */
function rowOf(line: string): Row | null {
  const [, items, file, name] = /^\| ([\d., ]+?) *\|.*\| `(tests\/[^`]+)` > (.+?) *\|$/.exec(line) ?? [];
  return items && file && name ? { items, file, name } : null;
}

/** A test by that name: as a whole title in quotes, behind `it(` or `it.each(…)(`, in a file of which nothing is skipped or left for later. */
function holdsTest(text: string, name: string): boolean {
  if (/\b(it|test|describe)\.(skip|todo|fails|only)\b/.test(text)) return false;
  return ["'", '"', '`'].some((quote) => {
    const [before, ...after] = text.split(`${quote}${name}${quote}`);
    return after.length > 0 && /(\bit|\)|\])\(\s*$/.test(before ?? '');
  });
}

const FILES = globSync('tests/**/*.ts').map((path) => ({ path, text: read(path) }));

/** Vitest runs it, or a file that vitest runs imports it. */
function isRun(file: string): boolean {
  if (file.endsWith('.test.ts')) return true;
  return FILES.filter(({ text }) => text.includes(`/${basename(file)}'`)).some(({ path }) => isRun(path));
}

/** What is wrong with a line; null for one that is held. */
function faultOf(line: string): string | null {
  const row = rowOf(line);
  if (row === null) return 'names no test';
  if (!existsSync(row.file)) return `${row.file} is not there`;
  if (!holdsTest(read(row.file), row.name)) return `${row.file} has no test “${row.name}” that is run`;
  return isRun(row.file) ? null : `${row.file} is imported by no test`;
}

it('every line is held by a test that is run', () => {
  expect(LINES?.length).toBeGreaterThan(20);
  const faults = (LINES ?? []).flatMap((line) => faultOf(line) ?? []);
  expect(faults).toEqual([]);
});

it('a line is told that is held by nothing', () => {
  const line = (test: string) => `| 5.1.1 | something | ${test} |`;
  expect(faultOf('| 5.1.1 | something | by hand |')).toBe('names no test');
  expect(faultOf(line('`tests/http/nobody.test.ts` > is'))).toContain('is not there');
  expect(faultOf(line('`tests/http/api.test.ts` > keeps the fault'))).toContain('no test “keeps the fault”');
  expect(holdsTest("it.skip('is', () => {});", 'is')).toBe(false);
  expect(holdsTest("describe.skip('a', () => { it('is', () => {}); });", 'is')).toBe(false);
  expect(holdsTest("it.each([['a']])('is', () => {});", 'is')).toBe(true);
});
