/** Cards to sort: occupations of a sector among those of others, the same for the same seed. */
import { seededOrder } from '../domain/seeded-order.ts';
import { type Sector, sectors } from './sectors.ts';
import { soc2020Groups } from './soc2020.ts';

export interface OccupationCards {
  readonly cards: readonly OccupationCard[];
  /** The piles to sort into: the sector and "another sector"; for all sectors, three of them. */
  readonly piles: readonly string[];
}

interface OccupationCard {
  readonly occupation: string;
  /** One of the piles. */
  readonly pile: string;
  /** Where the occupation is counted. */
  readonly sector: string;
}

const CARDS = 12;
const PILES_OF_ALL = 3;
const OTHER = 'Another sector';
/** A card has room for this, and a class can read it. */
const MOST_LETTERS = 48;

export function makeCards(sector: Sector, seed: string): OccupationCards {
  const chosen =
    sector.soc2020MinorGroups.length > 0
      ? [sector]
      : seededOrder(
          sectors.filter((each) => occupationTitles(each).length >= CARDS / PILES_OF_ALL),
          seed,
        ).slice(0, PILES_OF_ALL);
  const own = chosen.flatMap((each) =>
    pick(each, seed, chosen.length === 1 ? (CARDS * 2) / 3 : CARDS / PILES_OF_ALL).map((occupation) => ({
      occupation,
      pile: each.title,
      sector: each.title,
    })),
  );
  const others =
    chosen.length === 1
      ? seededOrder(
          sectors.filter((each) => each.id !== sector.id),
          seed,
        )
          .flatMap((each) =>
            pick(each, seed, 1).map((occupation) => ({ occupation, pile: OTHER, sector: each.title })),
          )
          .slice(0, CARDS - own.length)
      : [];
  return {
    cards: seededOrder([...own, ...others], `${seed}/cards`),
    piles: [...chosen.map(({ title }) => title), ...(chosen.length === 1 ? [OTHER] : [])],
  };
}

function pick(sector: Sector, seed: string, count: number): string[] {
  return seededOrder(occupationTitles(sector), `${seed}/${sector.id}`).slice(0, count);
}

/** Unit groups of groups that belong wholly to the sector, without those that are "not elsewhere classified". */
export function occupationTitles({ soc2020MinorGroups }: Sector): string[] {
  const clean = soc2020MinorGroups.filter(({ fit }) => fit === 'clean').map(({ code }) => code);
  const codes = clean.length > 0 ? clean : soc2020MinorGroups.map(({ code }) => code);
  return soc2020Groups
    .filter(({ code }) => code.length === 4 && codes.some((each) => code.startsWith(each)))
    .map(({ title }) => title)
    .filter((title) => !/n\.e\.c/.test(title) && title.length <= MOST_LETTERS);
}
