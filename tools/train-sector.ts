/**
 * Trains the shipped sector model from open lists of job titles: the ONS SOC 2020 index and, when given, ESCO titles with the
 * SOC 2020 groups they may stand for. `node tools/train-sector.ts INDEX.csv [ESCO.csv]`. The same lists give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { encodeTextModel } from '../src/coding/text-model/model.ts';
import { labelTitles } from '../src/training/sector/labels.ts';
import { STANDARD_TRAINING, trainTextModel } from '../src/training/text-model/train.ts';

const OUT = new URL('../src/coding/sector/shipped-model.json', import.meta.url);
const [indexFile, escoFile] = process.argv.slice(2);
if (indexFile === undefined) throw new Error('Use: node tools/train-sector.ts INDEX.csv [ESCO.csv]');

const readRows = (file: string) =>
  parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
const index = readRows(indexFile).flatMap(({ title = '', add = '', ind = '', soc2020 = '' }) => {
  // Qualifiers decide what the bare title leaves open: both are learned.
  const qualified = [add, title, ind].filter((part) => part !== '').join(' ');
  return [{ title: qualified, soc2020: [soc2020] }];
});
const bare = new Map<string, Set<string>>();
for (const { title = '', soc2020 = '' } of readRows(indexFile)) {
  bare.set(title, (bare.get(title) ?? new Set()).add(soc2020));
}
const esco =
  escoFile === undefined
    ? []
    : readRows(escoFile).map((row) => ({
        title: row.title ?? '',
        soc2020: (row.accept_soc2020 ?? '').split(' '),
      }));
const rows = labelTitles([
  ...index,
  ...[...bare].map(([title, codes]) => ({ title, soc2020: [...codes] })),
  ...esco,
]);
const model = trainTextModel(
  rows,
  {
    titles:
      'ONS SOC 2020 coding index (Open Government Licence v3.0); ESCO, European Union, reuse with attribution',
    labels: 'src/reference/sectors.json by SOC 2020 minor group',
  },
  { ...STANDARD_TRAINING, bucketBits: 16, floor: 0.02 },
);
const bytes = encodeTextModel(model);
writeFileSync(
  OUT,
  `${JSON.stringify({ note: model.note, base64: Buffer.from(bytes).toString('base64') }, null, 2)}\n`,
);
process.stdout.write(`${rows.length} titles, ${bytes.length} bytes\n`);
