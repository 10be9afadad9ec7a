/** How large a part of each place's jobs a sector is: what can be set side by side where numbers of jobs cannot. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { atStart } from '../../domain/first-letter.ts';
import type { SectorShare, Snapshot } from '../document/snapshot.ts';
import { sectorPhrase } from '../topics/questions.ts';
import { joinNames } from '../words/join-names.ts';
import { bareText, inPlace, isShort } from '../words/sentences.ts';
import type { ComparedShares } from './document.ts';

/** A sector with fewer differs by rounding alone. */
const LEAST_PER_THOUSAND = 10;

/** `wholes` are the places' own documents, for all sectors. Null where fewer than two of the places have shares for one period. */
export function comparedShares(wholes: readonly Snapshot[], sector: SectorId): ComparedShares | null {
  const held = wholes.filter(({ shares }) => shares.length > 0);
  const periods = new Set(held.map(periodOf));
  const [period] = periods;
  if (held.length < 2 || periods.size !== 1 || period === undefined) return null;
  const [first] = held;
  const rows = (first?.shares ?? [])
    .filter(({ id }) => sector === ALL_SECTORS || id === sector)
    .map(({ id, title }) => ({
      id,
      title,
      perThousand: held.map((each) => shareOf(each, id)?.perThousand ?? null),
    }))
    .filter(({ perThousand }) => perThousand.filter((each) => each !== null).length > 1);
  if (rows.length === 0) return null;
  const areas = held.map(({ area: { code, name, slug } }) => ({ code, name, slug }));
  return {
    caption: `Of every 1,000 jobs with employers, how many are in ${sector === ALL_SECTORS ? 'each sector' : 'this sector'} (${period})`,
    totals: totalJobs(held, period),
    areas,
    rows,
    says: sayFurthest(
      rows,
      areas.map(({ name }) => name),
      period,
    ),
    sources: sharesSources(held),
  };
}

/** The shares alone do not tell which place has more of a job. */
function totalJobs(held: readonly Snapshot[], period: string): string | null {
  const known = held.flatMap(({ area, shares: [share], figures }) => {
    const all = figures.find(({ id }) => id === share?.figures[1]);
    return all?.value == null ? [] : [`${bareText(all)} in ${inPlace(area.name)}`];
  });
  return known.length < held.length
    ? null
    : `All jobs with employers (${period}): about ${joinNames(known)}.`;
}

function sharesSources(held: readonly Snapshot[]): string[] {
  return [
    ...new Set(
      held.flatMap(({ shares, figures }) => {
        const used = new Set(shares.flatMap((share) => share.figures));
        return figures.filter(({ id }) => used.has(id)).flatMap(({ sources }) => sources);
      }),
    ),
  ];
}

type ShareRow = ComparedShares['rows'][number];

export interface SharesByDifference {
  /** The widest gap first. Of two places a group for each that has more; of several places one group without a title. */
  readonly apart: readonly { readonly title: string | null; readonly rows: readonly ShareRow[] }[];
  /** No two of the places are as much as `LEAST_APART` apart. */
  readonly alike: readonly ShareRow[];
}

/** Of 1,000 jobs: a smaller gap is within what a survey and its rounding do by themselves. */
export const LEAST_APART = 5;

/** The same rows in the order of how far apart the places are. A single sector stands as it is. */
export function sharesByDifference({ areas, rows }: ComparedShares): SharesByDifference {
  if (rows.length < 2) return { apart: [{ title: null, rows }], alike: [] };
  const alike = rows.filter((row) => spread(row) < LEAST_APART);
  const apart = rows.filter((row) => spread(row) >= LEAST_APART).toSorted((a, b) => spread(b) - spread(a));
  const [first, second, ...others] = areas;
  if (first === undefined || second === undefined || others.length > 0)
    return { apart: [{ title: null, rows: apart }], alike };
  const more = (ofFirst: boolean) =>
    apart.filter(({ perThousand: [one, other] }) => (one ?? 0) > (other ?? 0) === ofFirst);
  const titled = [
    { title: `Larger share in ${inPlace(first.name)}`, rows: more(true) },
    { title: `Larger share in ${inPlace(second.name)}`, rows: more(false) },
  ];
  return { apart: titled.filter((group) => group.rows.length > 0), alike };
}

/** Between the places with the most and the fewest. */
function spread({ perThousand }: ShareRow): number {
  const known = perThousand.flatMap((each) => each ?? []);
  return Math.max(...known) - Math.min(...known);
}

function shareOf({ shares }: Snapshot, id: SectorId): SectorShare | undefined {
  return shares.find((share) => share.id === id);
}

function periodOf({ shares, figures }: Snapshot): string | undefined {
  return figures.find(({ id }) => id === shares[0]?.figures[0])?.period?.label;
}

/** How far the first share is above the second: a sector of some size says more of two places than the ratio of two small ones. */
function ahead([first, second]: readonly (number | null)[]): number {
  if (first == null || second == null || Math.min(first, second) < LEAST_PER_THOUSAND) return 0;
  return first - second;
}

/** Side by side: the survey has no margin of error that would bear "more" or "fewer". */
function sayFurthest(rows: readonly ShareRow[], names: readonly string[], period: string): string | null {
  const byLead = rows.toSorted((a, b) => ahead(b.perThousand) - ahead(a.perThousand));
  const [most, least] = [byLead[0], byLead.at(-1)];
  if (most === undefined || least === undefined) return null;
  if (names.length === 2 && ahead(most.perThousand) > 0 && ahead(least.perThousand) < 0) {
    const both = [
      `Of every 1,000 jobs with employers, about ${sharesIn(most.perThousand, names)} are ${sectorPhrase(most)} (${period}).`,
      `${atStart(sectorPhrase(least))} it is ${sharesIn(least.perThousand, names)}.`,
    ];
    if (both.every(isShort)) return both.join(' ');
  }
  const told = Math.abs(ahead(most.perThousand)) >= Math.abs(ahead(least.perThousand)) ? most : least;
  return sayBeside(told, names, period);
}

/** "59 in Thanet and 47 in Leeds". */
function sharesIn(shares: readonly (number | null)[], names: readonly string[]): string {
  return joinNames(sharesOfPlaces(shares, names));
}

function sharesOfPlaces(shares: readonly (number | null)[], names: readonly string[]): string[] {
  return shares.flatMap((share, at) => (share === null ? [] : [`${share} in ${inPlace(names[at] ?? '')}`]));
}

function sayBeside(
  { title, perThousand }: ShareRow,
  names: readonly string[],
  period: string,
): string | null {
  const known = sharesOfPlaces(perThousand, names);
  const say = (count: number) =>
    `${title}: of every 1,000 jobs with employers, about ${joinNames(known.slice(0, count))} (${period}).`;
  for (let count = known.length; count > 1; count -= 1) if (isShort(say(count))) return say(count);
  return null;
}
