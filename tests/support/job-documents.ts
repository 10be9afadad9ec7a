/** Documents about every job in every kind of place, over figures made up for each: with gaps, hidden cells, noughts and giants. */
import type { Area } from '../../src/domain/area.ts';
import type { OBSERVATION_STATUSES } from '../../src/domain/observation.ts';
import { parseDimensionKey } from '../../src/domain/observation.ts';
import { type Period, yearPeriod } from '../../src/domain/period.ts';
import { measures } from '../../src/measures/registry.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { type Occupation, occupations } from '../../src/reference/occupations.ts';
import { skillsAreaOf } from '../../src/reference/skills-area.ts';
import {
  createFigureTable,
  type Place,
  type ReleasedObservation,
  type RowPlace,
} from '../../src/snapshots/columns/place.ts';
import type { Level, PlaceRole } from '../../src/snapshots/document/snapshot.ts';
import { alikeOccupations } from '../../src/snapshots/occupation/alike.ts';
import { buildOccupation } from '../../src/snapshots/occupation/build.ts';
import type { OccupationDocument } from '../../src/snapshots/occupation/document.ts';
import { occupationFacts } from '../../src/snapshots/occupation/facts.ts';
import {
  buildJobTable,
  fillJobs,
  type JobTable,
  type JobTableWish,
  jobTableSeries,
} from '../../src/snapshots/occupation/job-table.ts';
import { occupationSeries } from '../../src/snapshots/occupation/questions.ts';
import { sameEntryOccupations } from '../../src/snapshots/occupation/same-entry.ts';
import type { HeldTexts } from '../../src/snapshots/occupation/texts.ts';
import { type Random, seededRandom } from '../../tools/demo-feeds/seeded-random.ts';
import { inventDescription, inventProfile, inventStandard } from './invented-facts.ts';

const AS_AT = '2026-11-28T09:00:00.000Z';
const areas = createAreaIndex([]);
const facts = new Map(measures.map((each) => [each.id, each]));
const world = {
  asAt: AS_AT,
  isDemonstration: false,
  measures: facts,
  releases: new Map(),
  sources: new Map(),
};

export interface JobScene {
  readonly occupation: Occupation;
  readonly area: Area;
  readonly rows: readonly RowPlace[];
}

/** Names that are hard on sentences, one of each level and nation at least; every job meets the longest two and two of the rest in turn, or all areas. */
const SPREAD = [
  'K02000001',
  'W92000004',
  'N92000002',
  'E12000003',
  'E10000016',
  'E06000035',
  'E06000058',
  'E09000033',
  'W06000011',
  'S12000049',
  'N09000002',
  'E69000018',
  'E47000003',
  'TLJ4',
];
const AREAS_OF_A_JOB = 2;
/** Bournemouth, Christchurch and Poole; Armagh City, Banbridge and Craigavon: what fits beside them fits beside any. */
const LONGEST = ['E06000058', 'N09000002'];

export const SPREAD_AREAS: readonly Area[] = SPREAD.flatMap((code) => areas.find(code) ?? []);

/**
 * Which jobs meet which areas. `spread`: every job in a few areas. `sample`: every area with a few jobs, others on each day of the year.
 * `all`: every job in every area.
 */
export type JobCrossing = 'spread' | 'sample' | 'all';

/** Jobs that an area meets in a sample. */
const JOBS_OF_AN_AREA = 2;

export const CURRENT_AREAS: readonly Area[] = areas.all.filter(({ endYear }) => endYear === null);

/** Jobs of the area with that number, in turn: after some 206 days it has met them all. */
export function jobsInTurn(at: number, day: number): readonly Occupation[] {
  const from = ((at + day) * JOBS_OF_AN_AREA) % occupations.length;
  return occupations.slice(from, from + JOBS_OF_AN_AREA);
}

export function jobScenes(crossing: JobCrossing, day = 0): JobScene[] {
  const scene = (occupation: Occupation, area: Area): JobScene => ({
    occupation,
    area,
    get rows() {
      return rowsOf(occupation, area);
    },
  });
  if (crossing === 'sample')
    return CURRENT_AREAS.flatMap((area, at) => jobsInTurn(at, day).map((job) => scene(job, area)));
  const chosen = (at: number): readonly Area[] =>
    crossing === 'all'
      ? CURRENT_AREAS
      : SPREAD_AREAS.filter(
          ({ code }, nth) =>
            code === LONGEST[at % LONGEST.length] ||
            (nth + SPREAD_AREAS.length - ((at * AREAS_OF_A_JOB) % SPREAD_AREAS.length)) %
              SPREAD_AREAS.length <
              AREAS_OF_A_JOB,
        );
  return occupations.flatMap((occupation, at) => chosen(at).map((area) => scene(occupation, area)));
}

const made = new WeakMap<JobScene, readonly RowPlace[]>();

export function makeDocument(scene: JobScene, level: Level): OccupationDocument {
  const { occupation } = scene;
  const rows = made.get(scene) ?? scene.rows;
  made.set(scene, rows);
  return buildOccupation(
    occupationFacts(occupation),
    {
      alike: alikeOccupations(occupation).map(occupationFacts),
      sameEntry: sameEntryOccupations(occupation).map(occupationFacts),
    },
    rows,
    level,
    world,
    heldTexts(occupation),
  );
}

/** Long words of nobody's about the job, and standards out of order. */
export function heldTexts(occupation: Occupation): HeldTexts {
  const { soc2020, name } = occupation;
  const sourceId = 'ons/soc2020-volume-1';
  const description = inventDescription({
    soc2020,
    title: occupation.officialTitle,
    description: `${name}: they notwithstanding undertake multitudinous responsibilities. They rest, etc. when they can. Then they go home. Nobody sees them out.`,
    tasks: Array.from({ length: 12 }, (_, at) => `undertakes responsibility number ${at + 1}`),
    entryRoutes: 'Entry is multitudinous. It may take years. It may not.',
  });
  const standard = (level: number, typicalMonths: number | null) => ({
    sourceId: 'skillsengland/standards' as const,
    fact: inventStandard({ reference: `ST9${soc2020.slice(1)}`, level, typicalMonths }),
    basis: 'title' as const,
    matched: name,
  });
  const profile = (title: string, elements: readonly string[]) => ({
    sourceId: 'ncs/job-profile-subjects' as const,
    fact: inventProfile({
      name: title.toLowerCase(),
      title,
      soc2020,
      knowledge: elements.map((element, at) => ({ element, score: 5 - at })),
      entry: [
        {
          route: 'apprenticeship',
          preface: "You'll usually need:",
          requirements: [
            `${elements.length} GCSEs at grades 9 to 4, or equivalent, including ${'responsibilities '.repeat(4)}`,
          ],
        },
        { route: 'university', preface: null, requirements: ['2 or 3 A levels', 'a degree', 'patience'] },
      ],
    }),
  });
  return {
    description: { sourceId, fact: description },
    standards: [standard(6, 36), standard(2, 18), standard(2, 12), standard(2, null)],
    profiles: [profile('One', ['2.C.4.a', '2.C.4.b']), profile('Two', ['2.C.4.a', '2.C.7.c', '2.C.3.c'])],
    near: [{ soc2020, task: 'rests', shared: ['rests'], job: occupationFacts(occupation) }],
  };
}

/** Of all jobs, with the place's own figures and those of the United Kingdom. */
export function makeJobTable(area: Area, wish: JobTableWish): JobTable {
  const series = jobTableSeries(occupations);
  const uk = areas.find('K02000001');
  const around = uk === null || uk.code === area.code ? [area] : [area, uk];
  const places = around.map((each, at) =>
    placeOf(each, makeFigures(each, series, seededRandom(at + each.name.length))),
  );
  return buildJobTable(fillJobs(occupations, places, world), wish, world);
}

function placeOf(area: Area, figures: readonly ReleasedObservation[]): Place {
  return {
    area,
    countryName: areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name,
    figures: createFigureTable(area, figures),
    adverts: [],
    posted: [],
    members: [],
  };
}

/** The rows that the service gives a document: the place, the wider ones, then its districts where it has any. */
function rowsOf(occupation: Occupation, area: Area): RowPlace[] {
  const alike = alikeOccupations(occupation).map(({ soc2020 }) => soc2020);
  const sameEntry = sameEntryOccupations(occupation).map(({ soc2020 }) => soc2020);
  const series = occupationSeries(occupation.soc2020, alike, sameEntry, facts, AS_AT.slice(0, 10));
  const ofParts = series.filter(({ measure }) => measure.startsWith('residents-in-occupation'));
  const random = seededRandom(
    Number(occupation.soc2020) + [...area.code].reduce((sum, each) => sum + each.charCodeAt(0), 0),
  );
  const place = (each: Area): Place => placeOf(each, makeFigures(each, series, random));
  const wider = areas.parentsOf(area).map((each) => ({ role: roleOf(each), place: place(each) }));
  const skillsArea = skillsAreaOf(area, areas);
  const uk = areas.find('K02000001');
  return [
    { role: 'here', place: place(area) },
    ...(skillsArea === null || skillsArea.code === area.code
      ? []
      : [{ role: 'skills-area' as const, place: place(skillsArea) }]),
    ...wider,
    ...(uk === null || uk.code === area.code ? [] : [{ role: 'country' as const, place: place(uk) }]),
    ...(area.districts ?? []).flatMap((code) => {
      const district = areas.find(code);
      if (district === null) return [];
      const figures = makeFigures(district, ofParts, random);
      return [{ role: 'member' as const, place: placeOf(district, figures) }];
    }),
  ];
}

const roleOf = ({ level }: Area): PlaceRole => (level === 'county' || level === 'region' ? level : 'country');

const PERIODS: Readonly<Record<string, readonly Period[]>> = {
  'jobs-to-2035': [2025, 2035].map((year) => yearPeriod(year)),
  'change-in-jobs-to-2035': [{ start: '2020-01-01', end: '2035-12-31', label: '2020 to 2035' }],
  'openings-from-leavers-to-2035': [{ start: '2020-01-01', end: '2035-12-31', label: '2020 to 2035' }],
  'openings-to-2035': [{ start: '2020-01-01', end: '2035-12-31', label: '2020 to 2035' }],
  'demand-for-occupation': [yearPeriod(2025)],
  'residents-in-occupation': [{ start: '2021-03-21', end: '2021-03-21', label: 'Census 2021' }],
  'residents-in-occupation-share': [{ start: '2021-03-21', end: '2021-03-21', label: 'Census 2021' }],
  'online-job-adverts-in-quarter': [
    { start: '2026-07-01', end: '2026-09-30', label: 'July to September 2026' },
  ],
};
const PAY_YEAR: readonly Period[] = [{ start: '2025-04-01', end: '2025-04-30', label: 'April 2025' }];

type Status = (typeof OBSERVATION_STATUSES)[number];
const HIDDEN: readonly Status[] = ['suppressed', 'missing', 'rounded-to-zero'];

/** Of each series, where it is published for the place at all. */
export function makeFigures(
  area: Area,
  series: readonly { readonly measure: string; readonly dimension: string }[],
  random: Random,
): ReleasedObservation[] {
  const seen = new Set<string>();
  return series.flatMap(({ measure, dimension }) => {
    const key = `${measure} ${dimension}`;
    // A fifth of all series is not published for the place.
    if (seen.has(key) || random.chance(0.2)) return [];
    seen.add(key);
    const dimensions = parseDimensionKey(dimension);
    return (PERIODS[measure] ?? PAY_YEAR).map((period) => {
      const isHidden = random.chance(0.15);
      return {
        measure,
        areaCode: area.code,
        period,
        dimensions,
        value: isHidden ? null : inventValue(measure, dimensions, random),
        status: isHidden ? random.pick(HIDDEN) : ('normal' as const),
        statusReason: null,
        lower95: null,
        upper95: null,
        coefficientOfVariation:
          /-pay-|hours/.test(measure) && !isHidden ? Math.round(random.next() * 250) / 10 : null,
        note: null,
        releaseId: 1,
      };
    });
  });
}

const PAY_PART: Readonly<Record<string, number>> = { '25': 0.45, '75': 2.2 };

/** Small counts as often as large ones: one person, a nought, millions. */
function inventValue(measure: string, dimensions: Readonly<Record<string, string>>, random: Random): number {
  if (measure.includes('pay'))
    return Math.round((30_000 + random.next() * 30_000) * (PAY_PART[dimensions.percentile ?? ''] ?? 1));
  if (measure.includes('hours')) return Math.round(200 + random.next() * 250) / 10;
  if (measure.includes('share')) return Math.round(random.next() ** 3 * 60) / 10;
  if (measure.startsWith('demand')) return random.pick([0, 1, 2]);
  const largest = measure.includes('jobs') ? 6.3 : 5;
  const count = random.chance(0.05) ? 0 : Math.round(10 ** (random.next() * largest));
  if (measure.startsWith('change-in')) return random.chance(0.5) ? count : -count;
  return measure.startsWith('employee-jobs') ? count * 1000 : count;
}
