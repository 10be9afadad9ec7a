/** Help and mistakes in the command line are answered before any list, connector or database is loaded. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Value imports and re-exports at the top of a module; types are erased, and `import()` waits until it is run. */
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;

function loadedFrom(file: URL, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file.pathname)) return loaded;
  loaded.add(file.pathname);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
    if (target.startsWith('.')) loadedFrom(new URL(target, file), loaded);
    else loaded.add(target);
  }
  return loaded;
}

it('starts with the declarations of the commands alone', () => {
  const source = new URL('../../src/', import.meta.url);
  const root = fileURLToPath(source);
  const loaded = [...loadedFrom(new URL('runtime/node/cli.ts', source))].map((path) =>
    path.replace(root, ''),
  );
  expect(loaded).toContain('runtime/node/commands/status.ts');
  const allowed =
    /^(node:|commander$|runtime\/node\/(cli|clock|error-code|heap)\.ts$|runtime\/node\/commands\/)/;
  expect(loaded.filter((path) => !allowed.test(path))).toEqual([
    'domain/errors.ts',
    'pipeline/shared/code-version.ts',
    'domain/code-hashes.ts',
  ]);
});
