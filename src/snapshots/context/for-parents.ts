/** What a parent is told beside the figures: the choice at 16, and how the jobs of a place or a sector are reached. */
import type { SectorId } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { Place } from '../columns/place.ts';
import type { Aside, JobLine, SnapshotJobs } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { A_DEGREE, levelOfLabel } from '../words/ways-in.ts';
import { after16 } from './after-16.ts';

interface ParentContext {
  /** " in this sector"; empty for every job of the place. */
  readonly inSector: string;
  /** Jobs that are common there; empty where they are those of a wider place. */
  readonly jobs: readonly JobLine[];
}

/** Below this a share says little. */
const LEAST_JOBS = 4;
/** By the level of the usual way in, 1 to 4. */
const MEANS = [
  'what school teaches, then a short time of learning at work',
  'good grades, then short courses or an apprenticeship',
  'some years at college or as an apprentice',
  'a degree, a degree apprenticeship or many years in related work',
] as const;
const DEGREE_NEEDED = 'a degree, at university or as an apprentice';
const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `sector`: null for every job of the place. `jobs`: null also where those of its page are a wider place's, which tell nothing of this one. */
export function parentAsides(
  { area, countryName }: Pick<Place, 'area' | 'countryName'>,
  sector: SectorId | null,
  jobs: SnapshotJobs | null,
  { asAt }: { readonly asAt: Instant },
): Aside[] {
  return [
    ...after16({ area, countryName, sector, today: asAt.slice(0, 10) }),
    ...waysIntoJobs({ inSector: sector === null ? '' : ' in this sector', jobs: jobs?.rows ?? [] }),
  ];
}

/** How the common jobs here are reached; none where too few are known. */
export function waysIntoJobs({ inSector, jobs }: ParentContext): Aside[] {
  const lines = waysIn(jobs, inSector);
  return lines.length === 0 ? [] : [{ id: 'ways-into-jobs', title: 'Getting in', lines, link: null }];
}

/** The others are counted together: a sentence with all four is too long to read out. */
const MOST_WAYS = 2;

/** By the names that stand under the jobs of the page, the most common first; what that one means is said once. */
function waysIn(jobs: readonly JobLine[], inSector: string): string[] {
  if (jobs.length < LEAST_JOBS) return [];
  const counted = [...Map.groupBy(jobs, ({ entry }) => entry)]
    .map(([label, { length }]) => ({ label, count: length }))
    .toSorted((a, b) => b.count - a.count);
  const [first] = counted;
  const parts = counted
    .slice(0, MOST_WAYS)
    .map(
      ({ label, count }, at) => `${inWords(count)} ${at > 0 ? '' : count === 1 ? 'is ' : 'are '}“${label}”`,
    );
  const rest = counted.slice(MOST_WAYS).reduce((sum, { count }) => sum + count, 0);
  const others = rest === 0 ? [] : [`${inWords(rest)} ${rest === 1 ? 'something else' : 'others'}`];
  const meaning = first === undefined ? undefined : meaningOf(first.label);
  const explained = meaning === undefined ? '' : ` “${first?.label}” means ${meaning}.`;
  return [
    `Of ${inWords(jobs.length)} common jobs${inSector} here, ${joinNames([...parts, ...others])}.${explained}`,
  ];
}

function meaningOf(label: string): string | undefined {
  return label === A_DEGREE ? DEGREE_NEEDED : MEANS[levelOfLabel(label) - 1];
}

function inWords(count: number): string {
  return COUNTS[count] ?? String(count);
}
