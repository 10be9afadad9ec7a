import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createShippedSectorCoder } from '../../src/coding/sector/coder.ts';
import { NO_EVIDENCE } from '../../src/coding/sector/contract.ts';
import { createTextClassifier } from '../../src/coding/text-model/classifier.ts';
import { decodeTextModel, encodeTextModel } from '../../src/coding/text-model/model.ts';
import { findSector } from '../../src/reference/sectors.ts';
import { STANDARD_TRAINING, trainTextModel } from '../../src/training/text-model/train.ts';

const coder = createShippedSectorCoder();
const code = (title: string) => coder.code({ ...NO_EVIDENCE, title });
const words = fc.array(
  fc.constantFrom('nurse', 'chef', 'driver', 'senior', 'teaching', 'assistant', 'sales', 'welder', 'xyzzy'),
  { minLength: 1, maxLength: 8 },
);

it('never throws on any text, and answers with a known sector, surely enough', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 1_000 }),
      fc.string({ unit: 'binary' }),
      (title, summary) => {
        const answer = coder.code({ ...NO_EVIDENCE, title, summary });
        if (answer === null) return;
        expect(findSector(answer.sector)?.id).toBe(answer.sector);
        expect(answer.confidence).toBeGreaterThanOrEqual(0.5);
        expect(answer.confidence).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('is unmoved by capitals and by spacing', () => {
  fc.assert(
    fc.property(words, (title) => {
      const plain = code(title.join(' '));
      expect(code(title.join('  ').toUpperCase())).toEqual(plain);
      expect(code(` ${title.join('\t')}\n`)).toEqual(plain);
    }),
  );
});

it('takes time in proportion to the length of the text', () => {
  const time = (title: string) => {
    const started = performance.now();
    for (let turn = 0; turn < 20; turn++) code(title);
    return performance.now() - started;
  };
  time('warm up');
  for (const unit of ['a', ' ', '- ', 'nurse ', '(', '\u0301']) {
    expect(time(unit.repeat(100_000))).toBeLessThan(2_000);
  }
});

const rows = ['welder', 'fitter', 'turner', 'chef', 'cook', 'baker'].flatMap((text, at) =>
  ['', 'senior ', 'trainee '].map((rank) => ({
    text: rank + text,
    label: at < 3 ? 'works' : 'kitchen',
    weight: 1,
    group: text,
  })),
);
const settings = { ...STANDARD_TRAINING, bucketBits: 10 };

it('trains to the same bytes, keeps its answers when stored, and refuses damaged bytes', () => {
  const bytes = encodeTextModel(trainTextModel(rows, { task: 'test' }, settings));
  expect(encodeTextModel(trainTextModel(rows, { task: 'test' }, settings))).toEqual(bytes);
  const model = decodeTextModel(bytes);
  expect(encodeTextModel(model)).toEqual(bytes);
  const answer = createTextClassifier(model).classify('Head Cook');
  expect(model.labels[answer?.label ?? -1]).toBe('kitchen');
  expect(createTextClassifier(model).classify('!!!')).toBeNull();
  expect(() => decodeTextModel(bytes.slice(0, -1))).toThrow('cut short');
  expect(() => decodeTextModel(new Uint8Array(9))).toThrow('not a sector model');
});

it('says what it rests on: the route before the publisher, and the publisher before the words', () => {
  const evidence = { ...NO_EVIDENCE, title: 'Chef' };
  expect(coder.code({ ...evidence, route: 'Digital', publisherSector: 'construction' })).toMatchObject({
    sector: 'digital',
    basis: 'route',
  });
  expect(coder.code({ ...evidence, publisherSector: 'construction' })).toMatchObject({ basis: 'publisher' });
  expect(coder.code(evidence)).toMatchObject({ sector: 'catering-and-hospitality', basis: 'title' });
  expect(
    coder.code({ ...NO_EVIDENCE, title: 'Operative', occupation: { soc2020: '8211', confidence: 0.95 } }),
  ).toMatchObject({ sector: 'transport-and-logistics', basis: 'occupation' });
  expect(code('Invented')).toBeNull();
});
