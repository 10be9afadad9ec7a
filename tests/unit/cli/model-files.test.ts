/** A model that a command writes is read by another command, and answers as the model in memory does. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTextClassifier } from '../../../src/coding/text-model/classifier.ts';
import { furtherTitles } from '../../../src/training/occupation/further-titles.ts';
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
const sectorModel = inFolder('sections.model');
const occupationModel = inFolder('occupations.model');

function lines(stdout: string): readonly unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('a sector model', () => {
  beforeAll(async () => {
    const labels = inFolder('labels.csv');
    const rows = ROWS.map(({ text, label, group }) => `${text},${label},${group}`);
    writeFileSync(labels, ['title,section,vacancy', ...rows].join('\n'));
    const trained = await folder.run(['train', 'sector', '--labels', labels, '--out', sectorModel]);
    expect(trained).toMatchObject({
      exitCode: 0,
      stderr: `${ROWS.length} titles, 3 labels, ${readFileSync(sectorModel).length} bytes written to ${sectorModel}\n`,
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
    const { stdout } = await folder.run(['code', 'sector', '--model', sectorModel, ...titles]);
    expect(lines(stdout)).toEqual(expected);
  }, 60_000);

  it('knows every title that it learned', async () => {
    const { stdout } = await folder.run([
      'code',
      'sector',
      '--model',
      sectorModel,
      ...ROWS.map(({ text }) => text),
    ]);
    expect(lines(stdout)).toMatchObject(ROWS.map(({ text, label }) => ({ title: text, sector: label })));
  });
});

describe('an occupation model', () => {
  beforeAll(async () => {
    const index = inFolder('index.csv');
    writeFileSync(index, SMALL_CODING_INDEX);
    const trained = await folder.run(['train', 'occupation', '--index', index, '--out', occupationModel]);
    expect(trained.exitCode).toBe(0);
    expect(trained.stderr).toContain(
      `44 entries, ${furtherTitles.length} further titles of ours, 0 ESCO titles, ${readFileSync(occupationModel).length} bytes written to ${occupationModel}`,
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
    const { stdout } = await folder.run(['code', 'occupation', '--model', occupationModel, ...titles]);
    expect(lines(stdout)).toMatchObject(
      ['2314', '2237', '8211', '5435', '9263', '6112'].map((soc2020) => ({ soc2020, unitGroup: soc2020 })),
    );
  });
});

describe('a file that is no whole model', () => {
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    return damaged;
  };
  const damages: readonly (readonly [string, (bytes: Buffer) => Uint8Array, RegExp])[] = [
    ['empty', () => new Uint8Array(), /This is not an? \w+ model/],
    ['a table', () => Buffer.from('title,label\nchef,kitchen\nwelder,works\n'), /This is not an? \w+ model/],
    ['of an older format', (bytes) => flipped(bytes, 4), /model of format \d+, and format \d+ is read here/],
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2), /cut short or damaged/],
    ['damaged in the middle', (bytes) => flipped(bytes, bytes.length >> 1), /cut short or damaged/],
  ];
  const kinds = [
    ['sector', sectorModel],
    ['occupation', occupationModel],
  ] as const;

  it.each(kinds.flatMap(([kind, model]) => damages.map((damage) => [kind, ...damage, model] as const)))(
    'is refused by code %s when it is %s',
    async (kind, _, damage, message, model) => {
      const file = inFolder('bad.model');
      writeFileSync(file, damage(readFileSync(model)));
      const { exitCode, stdout, stderr } = await folder.run(['code', kind, '--model', file, 'Chef']);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr).toContain(`The model ${file} cannot be used.`);
      expect(stderr).toContain(`wealdway train ${kind}`);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  it.each([
    ['sector', occupationModel],
    ['occupation', sectorModel],
  ])('is refused by code %s when it is of the other kind', async (kind, model) => {
    const { exitCode, stderr } = await folder.run(['code', kind, '--model', model, 'Chef']);
    expect(stderr).toMatch(/This is not an? \w+ model/);
    expect(exitCode).toBe(2);
  });
});

describe('a place where no model can be written', () => {
  it.each(['sector --labels', 'occupation --index'])('is refused before training: %s', async (command) => {
    mkdirSync(inFolder('taken'), { recursive: true });
    const train = ['train', ...command.split(' '), inFolder('labels.csv')];
    expect(await folder.run([...train, '--out', inFolder('taken')])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('taken is a folder: name the file to write'),
    });
    expect(await folder.run([...train, '--out', inFolder('missing/a.model')])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('missing is not a folder: make it first'),
    });
  });
});
