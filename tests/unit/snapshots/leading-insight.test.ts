/** What a place's page says first: what the place has more of than its country, and enough of; what is the same comes last. */
import { describe, expect, it } from 'vitest';
import { byWorth } from '../../../src/snapshots/insights/choose.ts';
import { placePayCandidate } from '../../../src/snapshots/insights/place-pay-candidate.ts';
import type { Share } from '../../../src/snapshots/insights/share.ts';
import { shareCandidate } from '../../../src/snapshots/insights/share-candidates.ts';
import { figure, NO_SAMPLE, RATE } from '../../support/claim-column.ts';

const TODAY = '2025-11-20';

/** Of 100,000 jobs each; `around` is the wider place, null for none. A survey of jobs has no margin of error, and tells nothing apart. */
function made(title: string, here: number, beside: number, around: number | null = null, isOwnPage = false) {
  const pair = (place: string, part: number) => ({
    part: { ...figure('here', place, part), id: `${title}/${place}` },
    whole: { ...figure('here', place, 100_000), id: `all/${place}` },
  });
  const share: Share = {
    facts: { ...RATE, isSurvey: true },
    here: pair('Medway', here),
    beside: pair('England', beside),
    around: around === null ? null : pair('South East', around),
    parts: 1,
  };
  const sector = { id: 'construction' as const, title, industries: [], occupations: [], wholeSections: [] };
  const candidate = shareCandidate('jobs', sector, share, TODAY, isOwnPage);
  if (candidate === null) throw new Error(`nothing is said of ${title}`);
  return candidate;
}

const first = (...candidates: ReturnType<typeof made>[]) => candidates.toSorted(byWorth)[0]?.figures[0]?.id;

describe('of the sectors of a place', () => {
  it('what there is more of comes before what there is less of, however large the lack', () => {
    expect(first(made('less', 9_000, 13_000), made('more', 7_700, 6_600))).toBe('more/Medway');
  });

  it('a sector of a few in a thousand does not lead, though there are half as many again', () => {
    expect(first(made('small', 900, 600), made('large', 8_200, 6_600))).toBe('large/Medway');
  });

  it('the wider gap leads of two that are as good, and not the sector with more jobs', () => {
    expect(first(made('many', 16_000, 13_200), made('wide', 9_900, 6_600))).toBe('wide/Medway');
  });

  it('of two that are as large, the one that neighbours are not told too', () => {
    expect(first(made('all around', 8_700, 6_600, 8_200), made('here alone', 8_000, 6_600, 6_500))).toBe(
      'here alone/Medway',
    );
  });

  it('what reads alike is no news', () => {
    expect(made('alike', 7_700, 7_600)).toMatchObject({ isSame: true, points: { large: 0, more: 0 } });
  });

  it('on the sector’s own page nothing of this counts', () => {
    expect(made('small', 900, 600, null, true)).toMatchObject({
      gap: 0,
      isSame: false,
      points: { large: 2, more: 0 },
    });
  });
});

it('pay that is the same as in the country is said after everything else', () => {
  const pay = (here: number) =>
    placePayCandidate(figure('here', 'Medway', here), figure('country', 'England', 39), NO_SAMPLE, TODAY);
  const [same, apart] = [pay(39), pay(35)];
  if (same === null || apart === null) throw new Error('no pay');
  const weak = {
    ...apart,
    kind: 'change' as const,
    points: { about: 0, borne: 0, large: 0, recent: 0, own: 0, more: 0 },
  };
  expect([same.isSame, apart.isSame]).toEqual([true, false]);
  expect([same, weak].toSorted(byWorth)[0]).toBe(weak);
});
