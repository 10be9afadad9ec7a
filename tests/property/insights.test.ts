/** Insights say nothing that their figures do not bear, and the same whatever order they come in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { rankInsights } from '../../src/snapshots/insights/choose.ts';
import { judgeShares, type Share } from '../../src/snapshots/insights/share.ts';
import { shareCandidate } from '../../src/snapshots/insights/share-candidates.ts';
import { figure, NO_SAMPLE, RATE } from '../support/claim-column.ts';

const sector = {
  id: 'construction' as const,
  title: 'Construction',
  industries: [],
  occupations: [],
  wholeSections: [],
};
const count = fc.integer({ min: 0, max: 2_000_000 });
const place = fc.record({ part: count, whole: count });
const scene = fc.record({
  here: place,
  beside: fc.option(place, { freq: 5 }),
  isSurvey: fc.boolean(),
  parts: fc.integer({ min: 1, max: 30 }),
});

interface Scene {
  readonly here: { readonly part: number; readonly whole: number };
  readonly beside: Scene['here'] | null;
  readonly isSurvey: boolean;
  readonly parts: number;
}

function toShare({ here, beside, isSurvey, parts }: Scene): Share {
  const pair = (name: string, of: { part: number; whole: number }) => ({
    part: { ...figure('here', name, of.part), id: `${name}/part` },
    whole: { ...figure('here', name, of.whole), id: `${name}/whole` },
  });
  return {
    facts: isSurvey ? RATE : NO_SAMPLE,
    here: pair('Medway', here),
    beside: beside === null ? null : pair('England', beside),
    around: null,
    parts,
  };
}

it('a share says the numbers of its figures, and "more than" only where they bear it', () => {
  let said = 0;
  fc.assert(
    fc.property(scene, (made) => {
      const share = toShare(made);
      const candidate = shareCandidate('people', sector, share, '2025-11-20', true);
      if (candidate === null) return;
      const [own, other] = [
        made.here.part / made.here.whole,
        made.beside && made.beside.part / made.beside.whole,
      ];
      for (const level of LEVELS) {
        const [insight] = rankInsights([candidate], level);
        const text = insight?.text ?? '';
        said += 1;
        for (const [, filled = '', of = ''] of text.matchAll(/(\d+) in ([\d,]+)/g)) {
          const told = Number(filled) / Number(of.replace(',', ''));
          // Nobody is told a share that is further off than its rounding.
          const isNear = (share: number | null) =>
            share !== null &&
            (filled === '1' && Number(of.replace(',', '')) <= 20
              ? Math.abs(1 / told - 1 / share) <= 0.5001
              : Math.abs(told - share) <= 0.5001 / Number(of.replace(',', '')));
          expect(isNear(own) || isNear(other), `${text} of ${own} and ${other}`).toBe(true);
        }
        if (/more than/.test(text)) expect(own).toBeGreaterThan(other ?? Number.NaN);
        if (/fewer than/.test(text)) expect(own).toBeLessThan(other ?? Number.NaN);
        // A sample without a margin of error bears no comparison.
        if (made.isSurvey) expect(text).not.toMatch(/more than|fewer than/);
      }
    }),
    { numRuns: 5_000 },
  );
  expect(said).toBeGreaterThan(1_000);
});

it('small counts and gaps within rounding are told of nobody', () => {
  const small = toShare({
    here: { part: 499, whole: 1_000 },
    beside: { part: 900, whole: 9_000 },
    isSurvey: false,
    parts: 1,
  });
  expect(judgeShares(small)).toBe('cannot-tell');
  // 40 figures rounded to 5 may be off by 100 of 1,500: as much as the gap.
  const rounded = toShare({
    here: { part: 1_500, whole: 20_000 },
    beside: { part: 7_200, whole: 100_000 },
    isSurvey: false,
    parts: 40,
  });
  expect(judgeShares(rounded)).toBe('cannot-tell');
  expect(judgeShares({ ...rounded, parts: 1 })).toBe('higher');
});

it('insights are the same for any order of the candidates, and no two of a kind', () => {
  const made = fc.array(scene, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(made, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (scenes, dice) => {
      const candidates = scenes.flatMap((each, at) => {
        const found = shareCandidate(
          at % 2 === 0 ? 'jobs' : 'people',
          sector,
          toShare(each),
          '2025-11-20',
          true,
        );
        return found === null ? [] : [{ ...found, id: `${found.id}${at}` }];
      });
      const shuffled = candidates
        .map((candidate) => ({ candidate, at: dice.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ candidate }) => candidate);
      const ranked = rankInsights(candidates, 'ks4');
      expect(rankInsights(shuffled, 'ks4')).toEqual(ranked);
      expect(new Set(ranked.map(({ kind }) => kind)).size).toBe(ranked.length);
    }),
    { numRuns: 500 },
  );
});
