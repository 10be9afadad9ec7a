/** Only src/snapshots/claims may compare, on the verdicts of src/snapshots/evidence: no other text in src/snapshots or src/views says that something is more than something else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

const COMPARISON =
  /\b(higher(?![- ]education)|lower|highest(?![- ](?:level of )?qualification)|lowest|biggest|largest|smallest|rising|rose|risen|falling|fell|fallen|(?<!Fast-)growing|shrinking|increased?|decreased?|about the same|can[’']t tell (if|whether)|cannot tell (if|whether)|above average|below average|better than|worse than|outperform\w*)\b/i;

/** Names its verdicts; claims word them. */
const JUDGE = ['snapshots/evidence/judge.ts'];

/** Texts of a source file: its string and template literals, without comments. */
function textsOf(path: string): string[] {
  const code = readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    // What a template's holes compute is code, not wording.
    (match) => match[1] ?? match[2] ?? (match[3] ?? '').replaceAll(/\$\{[^{}`]*\}/g, ''),
  );
}

const files = ['snapshots', 'views'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('comparisons', () => {
  it('are worded nowhere but in src/snapshots/claims', () => {
    const found = files
      .filter((path) => !path.startsWith('snapshots/claims/') && !JUDGE.includes(path))
      .flatMap((path) => textsOf(path).map((text) => ({ path, text })))
      .filter(({ text }) => COMPARISON.test(text));
    expect(found).toEqual([]);
  });

  it('are found by this test where they are', () => {
    const claims = files.filter((path) => path.startsWith('snapshots/claims/')).flatMap(textsOf);
    expect(claims.filter((text) => COMPARISON.test(text)).length).toBeGreaterThan(5);
  });

  it('reach a snapshot only from claims', () => {
    const importers = files.filter(
      (path) =>
        !path.startsWith('snapshots/claims/') &&
        /from '[^']*claims\/wording\.ts'/.test(readFileSync(join(root, path), 'utf8')),
    );
    // The table's notes say whether more is better, and what the outlook's steps are.
    expect(importers).toEqual(['snapshots/table.ts']);
  });
});
