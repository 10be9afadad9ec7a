/** Which sector a bulletin looks at, and what it says of it: one of those that stand out in the place, another each month. Pure. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { findSector, sectors } from '../../reference/sectors.ts';
import type { Sentence, Snapshot } from '../document/snapshot.ts';
import { shareWords } from '../insights/share.ts';

/** Half a year of months: a sector is not told twice in it. */
const BY_TURNS = 6;
/** "1 in 14; in England 1 in 15" is no story. */
const LEAST_GAP = 1.15;
/** Of fewer the same ones would come back at once. */
const LEAST_BY_TURNS = 3;

type Whole = Pick<Snapshot, 'shares' | 'insights' | 'otherInsights' | 'figures'>;

/**
 * Of the sectors whose share of jobs differs most from the country’s, the one whose turn it is. That of the first insight is told already. In a
 * country, and where too few are known, any sector has its turn.
 */
export function sectorOfMonth({ shares, insights, otherInsights, figures }: Whole, turn: number): SectorId {
  const [lead] = [...insights, ...otherInsights];
  const told = figures.find(({ id }) => id === lead?.figures[0])?.dimensions.sector;
  const apart = shares
    .flatMap(({ id, perThousand, perThousandBeside }) => {
      const gap = gapOf(perThousand, perThousandBeside);
      return gap === null || id === told ? [] : [{ id, gap }];
    })
    .toSorted((a, b) => b.gap - a.gap || (a.id < b.id ? -1 : 1))
    .filter(({ gap }, at) => gap >= LEAST_GAP || at < LEAST_BY_TURNS)
    .slice(0, BY_TURNS);
  const all = apart.length < LEAST_BY_TURNS ? sectors : apart;
  return all[turn % all.length]?.id ?? ALL_SECTORS;
}

/** How many times as large one share is as the other. Null where they read alike, or would be rounded too far to be read. */
function gapOf(here: number, beside: number | null): number | null {
  if (beside === null) return null;
  const words = shareWords(here / 1000, beside / 1000);
  if (words === null || words[0].text === words[1]?.text) return null;
  return Math.max(here / beside, beside / here);
}

/**
 * Whether a sentence names a job that a reader expects in the sector. A sector that is no route of education gathers what the routes leave: its
 * most common job, cleaner in "leisure and travel", is taken for a mistake.
 */
export function isOfItsJobs(
  { figures }: Sentence,
  { sector, figures: held }: Pick<Snapshot, 'sector' | 'figures'>,
): boolean {
  const [first] = figures;
  const named = held.find(({ id }) => id === first)?.dimensions.occupation;
  if (named === undefined) return true;
  const fit = findOccupation(named.replace(/^soc2020:/, ''))?.sectors.find(
    (each) => each.sector.id === sector.id,
  )?.fit;
  return findSector(sector.id)?.isRoute === true && fit === 'clean';
}
