/** Invented apprenticeship standards in the publisher's layout: those that the demonstration's adverts name, and one for many a job besides. */
import { type Occupation, occupations } from '../../src/reference/occupations.ts';
import { sectorOfRoute } from '../../src/reference/sectors.ts';
import { monthsOf } from './apprenticeship-lengths.ts';
import { COURSES } from './find-an-apprenticeship.ts';
import type { Random } from './seeded-random.ts';

/** By major group, where people commonly train for such jobs by an apprenticeship. */
const LEVEL_OF_MAJOR: ReadonlyMap<string, number> = new Map([
  ['2', 6],
  ['3', 4],
  ['4', 3],
  ['5', 3],
  ['6', 3],
  ['7', 2],
  ['8', 2],
]);
/** References and LARS codes of the demonstration begin with a 9: none in use does. */
const FIRST_LARS_CODE = 9500;
const SITE = 'https://skillsengland.education.gov.uk';

interface Standard {
  readonly larsCode: number;
  readonly title: string;
  readonly level: number;
  readonly route: string;
  readonly jobTitles: readonly string[];
}

/** The adverts' own standard for software developers is of level 4, and the way in that the demonstration quotes speaks of a degree apprenticeship. */
const DEGREE_IN_COMPUTING: Standard = {
  larsCode: 9901,
  title: 'Digital and technology solutions professional',
  level: 6,
  route: 'Digital',
  jobTitles: ['Software developer', 'Software engineer'],
};

export function apprenticeshipStandardList(random: Random): unknown[] {
  const advertised = COURSES.map(({ larsCode, title, level, route }): Standard => {
    return { larsCode, title, level, route, jobTitles: [title] };
  });
  const known = new Set(advertised.map(({ title }) => title.toLowerCase()));
  const others = occupations
    .filter(({ isSeveral, name }) => !isSeveral && !known.has(name.toLowerCase()))
    .flatMap(standardOf)
    .map((standard, at) => ({ ...standard, larsCode: FIRST_LARS_CODE + at }));
  return [...advertised, ...others, DEGREE_IN_COMPUTING].flatMap((standard) => versionsOf(standard, random));
}

function standardOf({ soc2020, name, otherNames, sectors }: Occupation): Omit<Standard, 'larsCode'>[] {
  const level = LEVEL_OF_MAJOR.get(soc2020.charAt(0));
  const [first] = sectors;
  if (level === undefined || first === undefined || sectorOfRoute(first.sector.title) === null) return [];
  return [{ title: name, level, route: first.sector.title, jobTitles: [name, ...otherNames.slice(0, 2)] }];
}

/** The version of today, and for one in five the one before it. */
function versionsOf(standard: Standard, random: Random): unknown[] {
  const months = random.pick(monthsOf(standard));
  const funding = random.between(6, 27) * 1000;
  const make = (version: string, more: object) => versionOf(standard, version, months, funding, more);
  if (!random.chance(0.2)) return [make('1.0', {})];
  const retired = {
    status: 'Retired',
    earliestStartDate: '2021-04-01T00:00:00',
    latestStartDate: '2025-08-31T00:00:00',
  };
  return [make('1.0', retired), make('1.1', { earliestStartDate: '2025-09-01T00:00:00 +00:00' })];
}

function versionOf(
  { larsCode, title, level, route, jobTitles }: Standard,
  version: string,
  months: number,
  funding: number,
  more: object,
): unknown {
  const reference = `ST${larsCode}`;
  return {
    templateType: 'Occupational Standard',
    larsCode,
    referenceNumber: reference,
    title,
    status: 'Approved for delivery',
    approvedForDeliveryPausedStarts: null,
    versionNumber: version,
    earliestStartDate: '2024-09-01T00:00:00',
    latestStartDate: null,
    overviewOfRole: '&lt;p&gt;Invented for a demonstration.&lt;/p&gt;',
    level,
    typicalDuration: months,
    maxFunding: funding,
    route,
    jobRoles: [],
    typicalJobTitles: jobTitles,
    version,
    standardPageUrl: `${SITE}/apprenticeships/${reference.toLowerCase()}-v${version.replace('.', '-')}`,
    ...more,
  };
}
