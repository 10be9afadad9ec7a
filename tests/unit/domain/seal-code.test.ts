import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaTagOf, markOf, readSealCode, writeSealCode } from '../../../src/domain/seal-code.ts';
import { sha256OfText } from '../../../src/domain/sha256.ts';

const ONE = { day: '2026-11-29', areaTag: 'K7', mark: 'QM2XFA0' };

describe('a code', () => {
  it('comes back from what it was written as, whatever the day, area and mark', () => {
    const letters = (count: number) =>
      fc
        .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: count, maxLength: count })
        .map((each) => each.join(''));
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2089-09-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const code = fc.record({ day, areaTag: letters(2), mark: letters(7) });
    fc.assert(
      fc.property(code, (each) => {
        const written = writeSealCode(each);
        expect(written).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(readSealCode(written)).toEqual(each);
      }),
    );
  });

  it('is read as people type it', () => {
    const written = writeSealCode({ ...ONE, mark: 'Q10XFA0' });
    const read = readSealCode(written);
    for (const typed of [
      written.toLowerCase(),
      written.replaceAll('-', ''),
      ` ${written.replaceAll('-', ' ')} `,
      written.replaceAll('0', 'O').replaceAll('1', 'l'),
      written.replaceAll('0', 'o').replaceAll('1', 'I'),
      // As word processors and PDFs have it.
      ...['\u2010', '\u2011', '–', '—', '−', '\u00ad'].map((dash) => written.replaceAll('-', dash)),
    ]) {
      expect(readSealCode(typed), typed).toEqual(read);
    }
  });

  it.each([
    '',
    '-',
    '0000',
    '09W4-K7QM-2XF',
    '09W4-K7QM-2XFAA',
    '09W4-K7QM-2XFU',
    '09W4_K7QM_2XFA',
    '💩'.repeat(6),
    'ſ'.repeat(12),
    '0'.repeat(3000),
  ])('is not %j', (text) => {
    expect(readSealCode(text)).toBeNull();
  });

  it('takes its letters from the first bits of a hash, five at a time', async () => {
    // 0x2cf24d is 00101 10011 11001 00100 1101…
    const sha256 = await sha256OfText('hello');
    expect(sha256.slice(0, 6)).toBe('2cf24d');
    expect(areaTagOf(sha256)).toBe('5K');
    expect(markOf(sha256).slice(0, 4)).toBe('5KS4');
  });
});
