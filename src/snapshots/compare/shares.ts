/** How large a part of each place's jobs a sector is: what can be set side by side where numbers of jobs cannot. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { SectorShare, Snapshot } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { inPlace, isShort } from '../words/sentences.ts';
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
  const told = rows.toSorted((a, b) => apart(b.perThousand) - apart(a.perThousand))[0];
  return {
    caption: `Of every 1,000 jobs with employers, how many are in ${sector === ALL_SECTORS ? 'each sector' : 'this sector'} (${period})`,
    areas,
    rows,
    says:
      told === undefined
        ? null
        : sayBeside(
            told.title,
            told.perThousand,
            areas.map(({ name }) => name),
            period,
          ),
  };
}

function shareOf({ shares }: Snapshot, id: SectorId): SectorShare | undefined {
  return shares.find((share) => share.id === id);
}

function periodOf({ shares, figures }: Snapshot): string | undefined {
  return figures.find(({ id }) => id === shares[0]?.figures[0])?.period?.label;
}

/** How far the first two shares are apart: a sector of some size says more of two places than the ratio of two small ones. */
function apart([first, second]: readonly (number | null)[]): number {
  if (first == null || second == null || Math.min(first, second) < LEAST_PER_THOUSAND) return 0;
  return Math.abs(first - second);
}

/** The shares side by side: the survey has no margin of error that would bear "more" or "fewer". */
function sayBeside(
  title: string,
  shares: readonly (number | null)[],
  names: readonly string[],
  period: string,
): string | null {
  const known = shares.flatMap((share, at) =>
    share === null ? [] : [`${share} in ${inPlace(names[at] ?? '')}`],
  );
  const say = (count: number) =>
    `${title}: of every 1,000 jobs with employers, about ${joinNames(known.slice(0, count))} (${period}).`;
  for (let count = known.length; count > 1; count -= 1) if (isShort(say(count))) return say(count);
  return null;
}
