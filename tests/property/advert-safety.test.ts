/** Laws of what is read of adverts' safety, over the labelled adverts and over any text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from '../../src/coding/terms/read-terms.ts';
import { leftOutKindsOf, SAFETY_KINDS } from '../../src/domain/advert-safety.ts';
import { labelledFilesIn } from '../../src/runtime/node/labelled-folder.ts';
import { readSafetyLabels } from '../../src/training/evaluation/safety-measure.ts';

const adverts = (readSafetyLabels(labelledFilesIn('nowhere')) ?? []).map(
  ({ title, summary }) => `${title} | ${summary}`,
);
const advert = fc.constantFrom(...adverts);
/** Sentences that say nothing of what is looked for. */
const harmless = fc.constantFrom(
  'We are a friendly team.',
  'You will work 20 hours a week.',
  'Free parking and 28 days of holiday.',
  'Please tell us if you need help to apply.',
  'Buses stop at the door.',
  'We welcome people of every background.',
  'The closing date is Friday.',
  'You will learn on the job and meet many people.',
);
const scraps = fc.constantFrom(
  ...'you must pay,£,45,your own,kit,fee,deposit,no,never,commission only,WhatsApp,only,bar,staff,casino,[gmail.com e-mail removed],@gmail.com,per hour,£3.50,aged 18,or over,night shifts,unpaid trial,adult,DBS,İ,ſ,\ud800,|,\n,. '.split(
    ',',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join(' ')),
);
const kindsOf = (text: string) => leftOutKindsOf(readWords(text).safety);

test('harmless sentences behind an advert neither add a reason to leave it out nor take one away', () => {
  fc.assert(
    fc.property(advert, fc.array(harmless, { minLength: 1, maxLength: 6 }), (text, more) => {
      expect(kindsOf(`${text}${/[.!?]$/.test(text) ? '' : '.'} ${more.join(' ')}`)).toEqual(kindsOf(text));
    }),
    { numRuns: 1_000, seed: 2026 },
  );
});

test('two adverts in one have the reasons of the second’s summary or more', () => {
  const money = 'You must pay £30 for your own kit.';
  fc.assert(
    fc.property(advert, (text) => {
      expect(kindsOf(`${text} | ${money}`)).toContain('money-to-pay');
    }),
    { numRuns: 300, seed: 2026 },
  );
});

test('of any text: one mark of a kind, from words that it holds, the same twice, and never open to school leavers', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, advert), (text) => {
      const { terms, safety } = readWords(text);
      expect(readWords(text).safety).toEqual(safety);
      expect(new Set(safety.map(({ kind }) => kind)).size).toBe(safety.length);
      for (const { kind, words } of safety) {
        expect(SAFETY_KINDS).toContain(kind);
        expect(words).not.toBe('');
        const isOurs = words === 'Self-employed' || /^Aged \d+ or over$/.test(words);
        if (!isOurs) expect(text).toContain(words.replace(/…$/, ''));
      }
      if (safety.length > 0) expect(terms.isForSchoolLeavers).not.toBe(true);
      if (terms.minimumAge !== null && terms.minimumAge >= 18) expect(terms.isForSchoolLeavers).toBe(false);
    }),
    { numRuns: 2_000, seed: 2026 },
  );
});
