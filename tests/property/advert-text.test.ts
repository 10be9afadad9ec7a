import fc from 'fast-check';
import { test } from 'vitest';
import { plainText, summaryOf } from '../../src/connectors/shared/plain-text.ts';
import { placeFromText } from '../../src/connectors/shared/posting-place.ts';
import { toStatedPay } from '../../src/connectors/shared/stated-pay.ts';
import { endOfDayInUk } from '../../src/connectors/shared/uk-time.ts';

fc.configureGlobal({ seed: 20_261_121 });

const scraps = fc.constantFrom(
  '£',
  '12.71',
  '25,583',
  ' - ',
  ' to ',
  '(',
  ')',
  'Actual',
  'FTE',
  ' per hour',
  ' a year',
  '|',
  'k',
  '.',
  ',',
  '<p>',
  '&amp;',
  '&lt;',
  '</p>',
  ' ',
  '\n',
  'a@b.example',
  '01632 960 123',
);
const wording = fc
  .array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 14 })
  .map((parts) => parts.join(''));

test('pay is coherent whatever the words', () => {
  fc.assert(
    fc.property(wording, fc.constantFrom('year', 'hour', null), (text, unit) => {
      const { pay, problem } = toStatedPay(text, unit);
      const amounts = [pay.minGbp, pay.maxGbp].filter((amount) => amount !== null);
      if (amounts.some((amount) => !(amount > 0 && Number.isFinite(amount)))) return false;
      if (pay.minGbp !== null && pay.maxGbp !== null && pay.minGbp > pay.maxGbp) return false;
      if ((pay.period === null) !== (pay.periodBasis === null)) return false;
      if (problem?.code === 'unreadable-pay' && amounts.length > 0) return false;
      return pay.text === null || pay.text.length <= 500;
    }),
    { numRuns: 2_000 },
  );
});

test('plain text holds no tag and no control character, and is its own plain text', () => {
  fc.assert(
    fc.property(wording, (text) => {
      const plain = plainText(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
      return !/<\/?[a-z]/i.test(plain) && !/[\u0000-\u001f]/.test(plain) && plainText(plain) === plain;
    }),
    { numRuns: 2_000 },
  );
});

test('a summary is null or 1 to 500 characters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3_000 }), (text) => {
      const summary = summaryOf(text);
      return summary === null || (summary.length >= 1 && summary.length <= 500);
    }),
  );
});

test('a postcode put behind a town is found again, however it is written', () => {
  const letter = fc.constantFrom(...'ABCDEFGHJKLMNOPRSTUWYZ');
  const digit = fc.constantFrom(...'0123456789');
  const postcode = fc.tuple(letter, letter, digit, digit, letter, letter);
  const gap = fc.constantFrom('', ' ', '  ');
  const before = fc.constantFrom(', ', ',, ', ' , ');
  fc.assert(
    fc.property(postcode, gap, before, fc.boolean(), ([a, b, c, d, e, f], blank, comma, isLower) => {
      const written = `${a}${b}${c}${blank}${d}${e}${f}`;
      const place = placeFromText(`Ashford${comma}${isLower ? written.toLowerCase() : written}`);
      return place.text === 'Ashford' && place.postcode === `${a}${b}${c} ${d}${e}${f}`;
    }),
  );
});

test('the end of a UK day is 23:59:59 or, in summer, an hour earlier in UTC', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      return [`${day}T23:59:59Z`, `${day}T22:59:59Z`].includes(endOfDayInUk(day) ?? '');
    }),
  );
});
