/** Which sector a bulletin looks at: one that stands out in the place, and not the one that is told already. */
import { describe, expect, it } from 'vitest';
import type { SectorId } from '../../../../src/domain/classification.ts';
import { isOfItsJobs, sectorOfMonth } from '../../../../src/snapshots/bulletin/sector-of-month.ts';
import type { SectorShare } from '../../../../src/snapshots/document/snapshot.ts';
import { inventFigure, inventInsight } from '../../../support/invented-snapshot.ts';

const share = (id: SectorId, perThousand: number, perThousandBeside: number | null): SectorShare => ({
  id,
  title: id,
  perThousand,
  perThousandBeside,
  figures: [id, 'all'],
});
const MONTHS = Array.from({ length: 12 }, (_, at) => at);
const chosen = (shares: readonly SectorShare[], told: SectorId | null = null) =>
  MONTHS.map((turn) =>
    sectorOfMonth(
      {
        shares,
        insights: told === null ? [] : [inventInsight('Told.', 'told')],
        otherInsights: [],
        figures: [inventFigure('told', { dimensions: { sector: told ?? '' } })],
      },
      turn,
    ),
  );

describe('the sector of the month', () => {
  it('is one whose share differs from the country’s, each in turn', () => {
    const shares = [
      share('construction', 80, 66),
      share('leisure-travel-and-other-services', 53, 53),
      share('digital', 30, 60),
      share('hair-and-beauty', 40, 30),
      share('care-services', 60, 90),
    ];
    const apart = ['construction', 'digital', 'hair-and-beauty', 'care-services'];
    expect(new Set(chosen(shares))).toEqual(new Set(apart));
    expect(new Set(chosen(shares, 'digital'))).toEqual(new Set(apart.filter((id) => id !== 'digital')));
  });

  it('has its turn whatever it is where too few shares differ', () => {
    expect(new Set(chosen([share('digital', 30, 60), share('construction', 80, null)])).size).toBe(12);
    expect(new Set(chosen([])).size).toBe(12);
  });
});

describe('a job of a sector', () => {
  const figures = [
    inventFigure('cleaner', { dimensions: { occupation: 'soc2020:9223' } }),
    inventFigure('electrician', { dimensions: { occupation: 'soc2020:5241' } }),
    inventFigure('kitchen', { dimensions: { occupation: 'soc2020:9263' } }),
    inventFigure('share', { dimensions: { sector: 'construction' } }),
  ];
  const isTold = (id: string, sector: SectorId) =>
    isOfItsJobs({ text: '', figures: [id] }, { sector: { id: sector, title: '', fit: 'clean' }, figures });

  it.each([
    ['electrician', 'engineering-and-manufacturing', true],
    ['share', 'leisure-travel-and-other-services', true],
    // No route of education: what the routes leave.
    ['cleaner', 'leisure-travel-and-other-services', false],
    // Its group is mixed: "includes leisure attendants".
    ['kitchen', 'catering-and-hospitality', false],
    ['electrician', 'digital', false],
  ] as const)('%s in %s: %s', (id, sector, told) => {
    expect(isTold(id, sector)).toBe(told);
  });
});
