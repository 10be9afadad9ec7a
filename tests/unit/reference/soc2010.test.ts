import { describe, expect, it } from 'vitest';
import { occupations } from '../../../src/reference/occupations.ts';
import {
  broaderSoc2010,
  isSoc2010Code,
  partsOfSoc2010,
  type Soc2010Code,
  sameGroupNow,
  soc2010Of,
} from '../../../src/reference/soc2010.ts';
import rows from '../../../src/reference/soc2010-to-soc2020.json' with { type: 'json' };
import { findSoc2020Group } from '../../../src/reference/soc2020.ts';

function code(text: string): Soc2010Code {
  if (!isSoc2010Code(text)) throw new Error(`SOC 2010 has no group ${text}`);
  return text;
}

describe('SOC 2010', () => {
  it('has 369 unit groups in 25 sub-major groups, and no other code is one', () => {
    const units = rows.map((row) => row.slice(0, 4));
    expect(units).toHaveLength(369);
    expect(new Set(units.map((unit) => unit.slice(0, 2))).size).toBe(25);
    for (const text of ['', '0', '9999', '9999999', '63', '5241 ', '52a', '-1', '１']) {
      expect(isSoc2010Code(text), text).toBe(false);
    }
  });

  it.each([
    ['5314', '5315', 1],
    ['2451', '2471', 1],
    ['2426', '2434', 49 / 52],
    ['4112', '4111', 207 / 210],
    ['9233', '9223', 1],
    ['41', '41', 0.99],
    ['82', '82', 0.999],
  ])('%s is %s now', (from, to, share) => {
    const now = sameGroupNow(partsOfSoc2010(code(from)));
    expect(now?.soc2020).toBe(to);
    expect(now?.share).toBeCloseTo(share, 3);
  });

  it.each(['1259', '12', '42', '11', '72'])('%s became several', (from) => {
    const parts = partsOfSoc2010(code(from));
    expect(sameGroupNow(parts)).toBeNull();
    expect(parts.length).toBeGreaterThan(1);
  });

  it('leads every group, of each number of digits, to groups of SOC 2020 of as many, whose shares are all of it', () => {
    const codes = new Set(rows.flatMap((row) => [1, 2, 3, 4].map((digits) => row.slice(0, digits))));
    for (const each of codes) {
      const parts = partsOfSoc2010(code(each));
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const { soc2020 } of parts) {
        expect(soc2020).toHaveLength(each.length);
        expect(findSoc2020Group(soc2020), soc2020).not.toBeNull();
      }
    }
  });

  it('leads every occupation back to a group that it is a part of', () => {
    for (const { soc2020 } of occupations) {
      const before = soc2010Of(soc2020);
      if (before === null) throw new Error(`${soc2020} came from nowhere`);
      expect(partsOfSoc2010(before).map((part) => part.soc2020)).toContain(soc2020);
    }
    expect(soc2010Of('5315')).toBe('5314');
    expect(soc2010Of('52')).toBeNull();
  });

  it('cuts codes short', () => {
    expect(broaderSoc2010(code('1259'), 2)).toBe('12');
    expect(broaderSoc2010(code('12'), 2)).toBe('12');
  });
});
