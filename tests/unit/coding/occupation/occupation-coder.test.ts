import { describe, expect, it } from 'vitest';
import { readOccupationModel, writeOccupationModel } from '../../../../src/coding/occupation/model-format.ts';
import { createOccupationCoder } from '../../../../src/coding/occupation/occupation-coder.ts';
import { readEscoTitles, readIndexEntries } from '../../../../src/training/occupation/examples.ts';
import { trainOccupationModel } from '../../../../src/training/occupation/train-model.ts';
import { SMALL_CODING_INDEX } from '../../../support/small-coding-index.ts';

const rows = {
  index: readIndexEntries(SMALL_CODING_INDEX),
  esco: readEscoTitles('title,isco08\nhaulage driver,8332\nclass teacher,2341\n'),
};
const train = () => writeOccupationModel(trainOccupationModel(rows, { epochs: 20, width: 16 }));
const bytes = train();
const coder = createOccupationCoder(readOccupationModel(bytes));

describe('a trained model', () => {
  it('is the same to the byte when it is trained again', () => {
    expect(Buffer.compare(train(), bytes)).toBe(0);
  });

  it('is the same to the byte when it is read and written', () => {
    expect(Buffer.compare(writeOccupationModel(readOccupationModel(bytes)), bytes)).toBe(0);
  });

  it('reads from bytes that do not begin on a word', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readOccupationModel(shifted.subarray(1)).embeddings).toEqual(
      readOccupationModel(bytes).embeddings,
    );
  });

  it('says what is wrong with bytes that are no model', () => {
    expect(() => readOccupationModel(new Uint8Array(40))).toThrow('not an occupation model');
    expect(() => readOccupationModel(bytes.slice(0, bytes.length / 2))).toThrow('cut short');
  });
});

describe('code', () => {
  it('codes a title it has not met by its words', () => {
    expect(coder.code('geography teacher').levels.map(({ soc2020 }) => soc2020)).toEqual([
      '2',
      '23',
      '231',
      '2314',
    ]);
    expect(coder.code('gravel driver').levels[3]?.soc2020).toBe('8211');
  });

  it('gives a title of the index its own group', () => {
    expect(coder.code('Lorry Driver - £15ph')).toMatchObject({
      soc2020: '8211',
      level: 4,
      isIndexTitle: true,
    });
  });

  it('lets the industry decide where the title cannot', () => {
    expect(coder.code('assistant', { industry: 'school' }).levels[3]?.soc2020).toBe('6112');
    expect(coder.code('assistant', { industry: 'kitchen' }).levels[3]?.soc2020).toBe('9263');
  });

  it('takes a title of several jobs for the one the index means when nothing else is said', () => {
    expect(coder.code('helper')).toMatchObject({ unitGroup: '6112', isIndexTitle: true });
    expect(coder.code('helper', { industry: 'kitchen' }).unitGroup).toBe('9263');
    expect(coder.code('assistant').isIndexTitle).toBe(false);
  });

  it('says nothing about a text without words', () => {
    expect(coder.code(' - *** ')).toEqual({
      soc2020: null,
      level: 0,
      confidence: 0,
      unitGroup: null,
      unitGroupConfidence: 0,
      levels: [],
      isIndexTitle: false,
    });
  });

  it('answers only as deep as it is sure', () => {
    const strict = createOccupationCoder(readOccupationModel(bytes), 1.01);
    expect(strict.code('geography teacher')).toMatchObject({ soc2020: null, level: 0 });
    expect(strict.code('geography teacher').levels).toHaveLength(4);
  });
});

describe('explain', () => {
  it('says which words spoke, which were not known, and what else it might be', () => {
    const evidence = coder.explain('Zymurgy Teacher (0.6 FTE)');
    expect(evidence.words).toEqual(['zymurgy', 'teacher']);
    expect(evidence.unknownWords).toEqual(['zymurgy']);
    expect(evidence.weights[0]?.word).toBe('teacher');
    expect(evidence.candidates[0]?.soc2020).toBe('2314');
    expect(evidence.candidates).toHaveLength(5);
  });
});

describe('the training files', () => {
  it('must have their columns', () => {
    expect(() => readIndexEntries('a,b\n1,2\n')).toThrow('no column title, soc2020');
    expect(() => readEscoTitles('title\nx\n')).toThrow('no column isco08');
  });
});
