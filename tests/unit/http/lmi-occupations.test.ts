/** How groups of SOC 2010 are found and described, for every one there is. */
import { describe, expect, it } from 'vitest';
import type { OccupationFinder, OccupationFinding } from '../../../src/coding/occupation-search/finder.ts';
import { describeSoc2010, searchSoc2010 } from '../../../src/http/lookups/lmi-occupations.ts';
import { findOccupation } from '../../../src/reference/occupations.ts';
import { isSoc2010Code, type Soc2010Code } from '../../../src/reference/soc2010.ts';
import rows from '../../../src/reference/soc2010-to-soc2020.json' with { type: 'json' };

type Match = OccupationFinding['matches'][number];

function match(soc2020: string, why: Match['why'], matched: string | null): Match {
  const occupation = findOccupation(soc2020);
  if (occupation === null) throw new Error(`no occupation ${soc2020}`);
  return { occupation, why, matched };
}

function finderOf(...matches: Match[]): OccupationFinder {
  return {
    find: () => ({ matches, means: 'near', sector: null }),
    isNamed: () => false,
    refuses: () => false,
    nearest: () => [],
  };
}

const codes = (text: string, ...matches: Match[]) =>
  searchSoc2010({ occupations: finderOf(...matches) }, text).map(({ soc }) => soc);

describe('a search for programs', () => {
  it.each([
    ['name', 'Plumber', 'plumber', [5314]],
    ['other-name', 'gas fitter', 'gas fitter', [5314]],
    ['part', 'Plumber', 'plumber in leeds', [5314]],
    ['sector', null, 'construction', [5314]],
    ['spelling', 'Plumber', 'plumbr', [5314]],
    ['spelling', 'Plumber', 'plumbr_authentication', []],
    ['coder', null, 'pipe whisperer', []],
  ] as const)('by %s of %s for "%s": %j', (why, matched, text, expected) => {
    expect(codes(text, match('5315', why, matched))).toEqual(expected);
  });

  it('names each old group once, the best first', () => {
    // Five kinds of nurses were one group.
    const nurses = ['2237', '2232', '2233', '2234', '5315'].map((code) => match(code, 'name', 'x'));
    expect(codes('nurse', ...nurses)).toEqual([2231, 5314]);
  });
});

function code(text: string): Soc2010Code {
  if (!isSoc2010Code(text)) throw new Error(`SOC 2010 has no group ${text}`);
  return text;
}

describe('every group of SOC 2010', () => {
  it.each(rows.map((row) => row.slice(0, 4)))(
    '%s has a title and names, and parts only if it became several',
    (text) => {
      const { body, note } = describeSoc2010(code(text));
      expect(body.soc).toBe(Number(text));
      expect(body.title).toMatch(/^[A-Z]/);
      expect(body.add_titles.length).toBeGreaterThan(0);
      expect(new Set(body.add_titles).size).toBe(body.add_titles.length);
      expect([body.description, body.qualifications, body.tasks]).toEqual(['', '', '']);
      expect(body.parts === undefined).toBe(body.note === undefined);
      if (body.parts !== undefined) {
        expect(body.parts.length).toBeGreaterThan(1);
        expect(note).toBe(body.note);
      }
    },
  );

  it('says what left a group that is still one', () => {
    expect(describeSoc2010(code('2426')).note).toBe(
      'SOC 2010 2426 is SOC 2020 2434 now; 6% of its titles moved to 2135, 2161.',
    );
  });
});
