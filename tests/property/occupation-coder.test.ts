import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOccupationCoder } from '../../src/coding/occupation/occupation-coder.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';

const coder = openOccupationCoder(readShippedOccupationModel());
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const jobWord = fc.constantFrom(
  ...'senior nurse care assistant HGV driver teaching maths head of chef fettler cooper web developer £12 ref'.split(
    ' ',
  ),
);
const jobTitle = fc.array(jobWord, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

describe('the occupation coder', () => {
  it('never throws, and answers in codes with shares, on any Unicode', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, industry, category) => {
        const answer = coder.code(title, { industry, category });
        expect(answer.soc2020?.length ?? 0).toBe(answer.level);
        for (const { confidence } of [answer, ...answer.levels]) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer again, whatever was coded between', () => {
    fc.assert(
      fc.property(jobTitle, jobTitle, anyText, (title, other, hint) => {
        const first = coder.code(title, { industry: hint });
        coder.code(other);
        expect(coder.code(title, { industry: hint })).toEqual(first);
      }),
    );
  });

  it('is unmoved by case and white space, and takes one dash or bar for another', () => {
    const mark = fc.constantFrom(' - ', ' – ', ' | ', ' — ');
    const space = fc.constantFrom(' ', '  ', '\t');
    fc.assert(
      fc.property(jobTitle, jobTitle, mark, space, (title, beside, between, gap) => {
        const plain = coder.code(`${title} - ${beside}`);
        expect(coder.code(` ${title.toUpperCase().replaceAll(' ', gap)}${between}${beside}`)).toEqual(plain);
      }),
    );
  });

  it('takes time in proportion to the length of the text, and not more than for a long title', () => {
    const seconds = (text: string): number => {
      const start = performance.now();
      for (let round = 0; round < 20; round++) coder.code(text);
      return performance.now() - start;
    };
    seconds('warm up');
    for (const part of ['care assistant ', 'ﷺ', '(', "'s "]) {
      const short = seconds(part.repeat(1_000));
      expect(seconds(part.repeat(200_000))).toBeLessThan(10 * short + 200);
    }
  });
});
