/**
 * Writes a reference set for duplicates, made by altering and mixing the labelled adverts of a folder:
 * `node tools/make-duplicate-reference.ts --data DIR --out DIR [--seed N]`. One JSON object a line, with the number of its job and
 * what was done to it. The adverts are other people's: write them to a temporary folder or var/, never into the repository.
 * The alterations are listed in src/training/evaluation/altered-adverts.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { labelledFilesIn } from '../src/runtime/node/labelled-folder.ts';
import { alterAdverts } from '../src/training/evaluation/altered-adverts.ts';
import { readBaseAdverts } from '../src/training/evaluation/duplicate-measure.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '2026' } },
});
const { data, out, seed } = values;
if (data === undefined || out === undefined) throw new Error('Give --data DIR and --out DIR.');
const inside = relative(resolve(import.meta.dirname, '..'), resolve(out));
if (!inside.startsWith('..') && !inside.startsWith('var')) {
  throw new Error('The adverts must not come into the repository: write to var/ or outside.');
}
const adverts = readBaseAdverts(labelledFilesIn(data));
const altered = alterAdverts(adverts, Number(seed));
mkdirSync(out, { recursive: true });
const file = join(out, 'duplicate-reference.jsonl');
writeFileSync(file, altered.map((each) => `${JSON.stringify(each)}\n`).join(''));
process.stdout.write(`${adverts.length} adverts, ${altered.length} with copies and near misses: ${file}\n`);
