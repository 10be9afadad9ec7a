/** A figure's one name: the same parts give the same text, and the text gives the parts back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FigureReference,
  readFigureReference,
  writeFigureReference,
} from '../../../src/domain/figure-reference.ts';

const plain: FigureReference = {
  releaseIds: [4],
  measure: 'claimant-count',
  areaCode: 'E06000035',
  start: '2026-07-01',
  end: '2026-07-31',
  dimensions: {},
};
const HEAD = '4/claimant-count/E06000035/2026-07-01..2026-07-31';

const NO_REFERENCES = [
  '',
  'claimant-count',
  `x${HEAD}`,
  `/${HEAD}`,
  HEAD.replace('4/', '1234567890/'),
  HEAD.replace('4/', '4,/'),
  HEAD.replace('4/', '4,x/'),
  HEAD.replace('4/', '4,1234567890/'),
  HEAD.replace('claimant-count', 'Claimant'),
  HEAD.replace('claimant-count', ''),
  HEAD.replace('E06000035', 'E0600 0035'),
  HEAD.replace('E06000035', ''),
  HEAD.replace('2026-07-01', '2026-02-30'),
  HEAD.replace('2026-07-31', '2026-07-32'),
  HEAD.replace('..', '.-'),
  HEAD.replace('2026-07-31', '2026-07-3'),
  `${HEAD}/`,
  `${HEAD}x`,
  `${HEAD}/age`,
  `${HEAD}/age=`,
  `${HEAD}/=16-24`,
  `${HEAD}/=age=16-24`,
  `${HEAD}/age=16-24,`,
  `${HEAD}/age=16-24,age=25-49`,
  `${HEAD}/age=%`,
  `${HEAD}/%E0%A4%A=1`,
];

describe('a reference', () => {
  it.each<[FigureReference, string]>([
    [plain, HEAD],
    [{ ...plain, releaseIds: [123_456_789, 4] }, `123456789,4${HEAD.slice(1)}`],
    [{ ...plain, dimensions: { age: '16-24' } }, `${HEAD}/age=16-24`],
    [{ ...plain, dimensions: { sex: 'f', age: '16-24', b: 'c' } }, `${HEAD}/age=16-24,b=c,sex=f`],
    [{ ...plain, releaseIds: [4, 17, 123_456_789] }, `4,17,123456789${HEAD.slice(1)}`],
    [{ ...plain, areaCode: 'partnership:kent-2' as const }, HEAD.replace('E06000035', 'partnership:kent-2')],
    [{ ...plain, dimensions: { industry: 'sic2007:F' } }, `${HEAD}/industry=sic2007:F`],
    [{ ...plain, dimensions: { 'a b': '1/2,3=4%' } }, `${HEAD}/a%20b=1%2F2%2C3%3D4%25`],
    [{ ...plain, dimensions: { 'az.09': 'A+Z_~-' } }, `${HEAD}/az.09=A+Z_~-`],
    [{ ...plain, dimensions: { caf\u00e9: '\u00a35' } }, `${HEAD}/caf%C3%A9=%C2%A35`],
    [{ ...plain, dimensions: { '\u{10000}': '\u{1f642}' } }, `${HEAD}/%F0%90%80%80=%F0%9F%99%82`],
  ])('%j is written %s, and read again', (parts, text) => {
    expect(writeFigureReference(parts)).toBe(text);
    expect(readFigureReference(text)).toEqual(parts);
    expect(readFigureReference(` ${text}\n`)).toEqual(parts);
  });

  it('does not hang on the order of the dimensions', () => {
    const [one, other] = [
      { a: '1', b: '2', c: '3' },
      { c: '3', b: '2', a: '1' },
    ];
    expect(writeFigureReference({ ...plain, dimensions: one })).toBe(
      writeFigureReference({ ...plain, dimensions: other }),
    );
  });

  it.each(NO_REFERENCES)('%j is none', (text) => {
    expect(readFigureReference(text)).toBeNull();
  });

  it('keeps what follows the first equals sign', () => {
    expect(readFigureReference(`${HEAD}/age=a=b`)?.dimensions).toEqual({ age: 'a=b' });
  });

  it('gives any codes back', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((each) => each !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }), (dimensions) => {
        const reference = { ...plain, dimensions };
        expect(readFigureReference(writeFigureReference(reference))).toEqual(reference);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
