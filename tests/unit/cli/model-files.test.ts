/** A model that a command writes is read by another command, and answers as the model in memory does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTextClassifier } from '../../../src/coding/text-model/classifier.ts';
import { trainTextModel } from '../../../src/training/text-model/train.ts';
import { createCliFolder } from '../../support/run-cli.ts';
import { SMALL_CODING_INDEX } from '../../support/small-coding-index.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  works: 'welder fitter turner machinist toolmaker assembler moulder polisher',
  kitchen: 'chef cook baker butcher waiter barista pastry porter',
  ward: 'nurse midwife surgeon paramedic phlebotomist radiographer dietitian orderly',
};
const ROWS = Object.entries(SECTIONS).flatMap(([label, heads]) =>
  heads.split(' ').flatMap((head) =>
    ['', 'senior ', 'trainee ', 'night '].map((rank) => ({
      text: rank + head,
      label,
      weight: 1,
      group: head,
    })),
  ),
);
const TITLES = [
  'Head Chef',
  'Welder / Fabricator',
  'Night Nurse (Band 5)',
  'senior baker',
  '!!!',
  'Midwife – Bank',
];

const folder = createCliFolder();
afterAll(() => folder.remove());
const inFolder = (name: string): string => join(folder.path, name);

function lines(stdout: string): readonly unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('a sector model', () => {
  const file = inFolder('sections.model');

  beforeAll(async () => {
    const labels = inFolder('labels.csv');
    const rows = ROWS.map(({ text, label, group }) => `${text},${label},${group}`);
    writeFileSync(labels, ['title,section,vacancy', ...rows].join('\n'));
    const trained = await folder.run(['train', 'sector', '--labels', labels, '--out', file]);
    expect(trained).toMatchObject({
      exitCode: 0,
      stderr: `${ROWS.length} titles, 3 labels, ${readFileSync(file).length} bytes written to ${file}\n`,
    });
  }, 60_000);

  it('answers through a file as it does in memory', async () => {
    const model = trainTextModel(ROWS, { task: 'sector' });
    const classifier = createTextClassifier(model);
    const titles = [...TITLES, ...ROWS.map(({ text }) => text)];
    const expected = titles.map((title) => {
      const answer = classifier.classify(title);
      return {
        title,
        sector: answer === null ? null : model.labels[answer.label],
        confidence: answer === null ? null : Math.round(answer.confidence * 1000) / 1000,
      };
    });
    const { stdout } = await folder.run(['code', 'sector', '--model', file, ...titles]);
    expect(lines(stdout)).toEqual(expected);
  }, 60_000);

  it('knows every title that it learned', async () => {
    const { stdout } = await folder.run(['code', 'sector', '--model', file, ...ROWS.map(({ text }) => text)]);
    expect(lines(stdout)).toMatchObject(ROWS.map(({ text, label }) => ({ title: text, sector: label })));
  });
});

describe('an occupation model', () => {
  const file = inFolder('occupations.model');

  beforeAll(async () => {
    const index = inFolder('index.csv');
    writeFileSync(index, SMALL_CODING_INDEX);
    const trained = await folder.run(['train', 'occupation', '--index', index, '--out', file]);
    expect(trained.exitCode).toBe(0);
    expect(trained.stderr).toContain(
      `44 entries, 0 ESCO titles, ${readFileSync(file).length} bytes written to ${file}`,
    );
  }, 120_000);

  it('answers every title of its index through the file', async () => {
    const titles = [
      'maths teacher',
      'ward nurse',
      'tipper driver',
      'pastry cook',
      'assistant\tkitchen',
      'helper',
    ];
    const { stdout } = await folder.run(['code', 'occupation', '--model', file, ...titles]);
    expect(lines(stdout)).toMatchObject(
      ['2314', '2237', '8211', '5435', '9263', '6112'].map((soc2020) => ({ soc2020, unitGroup: soc2020 })),
    );
  });
});
