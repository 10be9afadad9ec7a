/** Cards to sort: occupations of a sector among those of others, the same for the same seed. */
import { seededOrder } from '../domain/seeded-order.ts';
import { type Sector, sectors, sectorsOfSoc } from './sectors.ts';
import { type Soc2020Group, soc2020Groups } from './soc2020.ts';

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
          sectors.filter((each) => occupationsToShow(each).length >= CARDS / PILES_OF_ALL),
          seed,
        ).slice(0, PILES_OF_ALL);
  const own = chosen.flatMap((each) =>
    pick(
      each,
      chosen.filter((pile) => pile !== each),
      seed,
      chosen.length === 1 ? (CARDS * 2) / 3 : CARDS / PILES_OF_ALL,
    ).map((occupation) => ({ occupation, pile: each.title, sector: each.title })),
  );
  const others =
    chosen.length === 1
      ? seededOrder(
          sectors.filter((each) => each.id !== sector.id),
          seed,
        )
          .flatMap((each) =>
            pick(each, chosen, seed, 1).map((occupation) => ({
              occupation,
              pile: OTHER,
              sector: each.title,
            })),
          )
          .filter(({ occupation }, at, all) => all.findIndex((each) => each.occupation === occupation) === at)
          .slice(0, CARDS - own.length)
      : [];
  return {
    cards: seededOrder([...own, ...others], `${seed}/cards`),
    piles: [...chosen.map(({ title }) => title), ...(chosen.length === 1 ? [OTHER] : [])],
  };
}

/** Only what lies in none of the other piles: an electrician would be right in two. */
function pick(sector: Sector, otherPiles: readonly Sector[], seed: string, count: number): string[] {
  const titles = occupationsToShow(sector)
    .filter(({ code }) => !sectorsOfSoc(code).some((match) => otherPiles.includes(match.sector)))
    .map(({ title }) => title);
  return seededOrder(titles, `${seed}/${sector.id}`).slice(0, count);
}

/** Unit groups that fit the sector, by their minor group or by themselves, without those that are "not elsewhere classified". */
export function occupationsToShow({ soc2020MinorGroups, soc2020UnitGroups }: Sector): Soc2020Group[] {
  const fitting = [...soc2020MinorGroups, ...soc2020UnitGroups].filter(({ fit }) => fit === 'clean');
  const listed = fitting.length > 0 ? fitting : [...soc2020MinorGroups, ...soc2020UnitGroups];
  return soc2020Groups.filter(
    ({ code, title }) =>
      code.length === 4 &&
      listed.some((each) => code.startsWith(each.code)) &&
      !/n\.e\.c/.test(title) &&
      title.length <= MOST_LETTERS,
  );
}
