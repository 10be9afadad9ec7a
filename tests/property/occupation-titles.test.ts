import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleWords } from '../../src/coding/occupation/title-words.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 300 });
const jobWord = fc.constantFrom(
  ...'hca health care co ordinators part ref time 37 salespeople waitress hods s full term only TA teacher up to hr per pa salt nqt'.split(
    ' ',
  ),
);
const titleLike = fc.array(fc.oneof(jobWord, fc.string({ maxLength: 8 })), { maxLength: 30 });

describe('titleWords', () => {
  it('never throws and reads its own words as it wrote them, on any Unicode', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          unicode,
          titleLike.map((words) => words.join(' ')),
        ),
        (title) => {
          const words = titleWords(title);
          expect(titleWords(words.join(' '))).toEqual(words);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is unmoved by case, white space and punctuation between words', () => {
    const between = fc.constantFrom(' ', '  ', ' - ', ', ', '/', ' | ', '\t', ': ', ' (', '; ', ' – ');
    const plainTitle = fc.array(jobWord, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(plainTitle, fc.array(between, { minLength: 10, maxLength: 10 }), (words, marks) => {
        const plain = titleWords(words.join(' '));
        const marked = words.map((word, at) => `${word}${marks[at]}`).join('');
        expect(titleWords(marked)).toEqual(plain);
        expect(titleWords(marked.toUpperCase())).toEqual(plain);
      }),
    );
  });

  it('does no more work for a text of any length than for a long title', () => {
    for (const text of ['a', ' ', 's ', 'co ', '1', '-', 'woman', '\u0301', '(((']) {
      const words = titleWords(text.repeat(1_000_000));
      expect(words.length).toBeLessThanOrEqual(24);
    }
  });
});
