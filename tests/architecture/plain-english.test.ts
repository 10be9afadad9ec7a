/** What docs/plain-english.md says we do not say is said nowhere: not in a template, not in the README, not in a document. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findBanned, readBanned } from '../support/plain-english.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['src/snapshots', 'src/views', 'src/measures', 'src/http'];

/** String and template literals that are words, without comments. */
function textsOf(path: string): string[] {
  const code = readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
  const literals = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
  return [...code.matchAll(literals)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

it('has a list', () => {
  expect(readBanned().length).toBeGreaterThan(20);
  expect(readBanned()).toContain('in years to come');
});

it('finds what it looks for, in any case and over the end of a line', () => {
  expect(findBanned('How may jobs change?')).toEqual(['How may']);
  expect(findBanned('Jobs In Years\nTo Come')).toEqual(['in years to come']);
  expect(findBanned('None of our sources gives pay.')).toEqual([]);
  // A phrase is whole words.
  expect(findBanned('The show maybe')).toEqual([]);
});

it.each(FOLDERS)('says none of it in the texts of %s', (folder) => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((name) =>
    textsOf(join(folder, name)).flatMap((text) =>
      findBanned(text).map((phrase) => `${name}: ${phrase}: ${text}`),
    ),
  );
  expect(found).toEqual([]);
});

it('says none of it in the README', () => {
  expect(findBanned(readFileSync(join(root, 'README.md'), 'utf8'))).toEqual([]);
});
