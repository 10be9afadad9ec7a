/**
 * Writes src/views/widget-scripts.json: the browser code of src/widgets without types and comments, as it is served.
 * `--check` writes nothing and fails when the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const WIDGETS = new URL('../src/widgets/', import.meta.url);
const OUTPUT = new URL('../src/views/widget-scripts.json', import.meta.url);

const scripts = readdirSync(WIDGETS)
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => {
    const { outputText } = ts.transpileModule(readFileSync(new URL(name, WIDGETS), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        removeComments: true,
      },
    });
    return [basename(name, '.ts'), outputText.replace(/^export \{\};\n/m, '').trim()] as const;
  });

const made = `${JSON.stringify(Object.fromEntries(scripts), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== made) {
    process.stderr.write('src/views/widget-scripts.json is out of date: npm run generate\n');
    process.exitCode = 1;
  }
} else writeFileSync(OUTPUT, made);
