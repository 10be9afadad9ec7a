/** "What is growing in Kent?" as a document: every industry and kind of job that a model tells of, growing or not, with jobs to look at. Pure. */
import type { SourceDescription } from '../../connectors/contract.ts';
import { dimensionKey } from '../../domain/observation.ts';
import {
  growthHeadline,
  growthInShort,
  growthQuestions,
  growthSteps,
  growthTitle,
  whoseFigures,
} from '../claims/growth-words.ts';
import { outlookOf } from '../claims/outlook.ts';
import { fillColumn } from '../columns/column.ts';
import { mainArea } from '../columns/main-area.ts';
import type { Place, RowPlace } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf, withThousands } from '../columns/rounding.ts';
import { writeAsides } from '../context/asides.ts';
import type { GrowthAnswer, GrowthLine, GrowthLines } from '../document/growth-answer.ts';
import { DEMONSTRATION_NOTICE } from '../document/making.ts';
import type { Figure, Level, PlaceRole } from '../document/snapshot.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { OPENINGS_FROM_LEAVERS, PROJECTED_JOBS } from '../occupation/questions.ts';
import { describeSources } from '../words/source-block.ts';
import { isForBeginners } from '../words/ways-in.ts';
import {
  commonIn,
  firstTold,
  type GrowthWorld,
  JOB_GROUPS,
  PROJECTED_INDUSTRY_GROUPS,
  PROJECTION_NOTES,
  type Projection,
  toldGroups,
} from './projected.ts';

export interface GrowthAnswerWorld extends GrowthWorld {
  readonly isDemonstration: boolean;
  readonly sources: ReadonlyMap<string, SourceDescription>;
}

interface GrowthPlan {
  /** Industries from each end of the list; the others are left out. */
  readonly ends: number;
  readonly growing: number;
  readonly shrinking: number;
  readonly jobs: number;
  /** Only jobs that people can begin with. */
  readonly isEasy: boolean;
  readonly hasPercent: boolean;
  readonly hasOfficialNames: boolean;
  readonly questions: number;
}

const ALL = Number.POSITIVE_INFINITY;
const SHORT = {
  ends: 3,
  growing: 3,
  shrinking: 2,
  jobs: 2,
  isEasy: false,
  hasPercent: false,
  hasOfficialNames: false,
  questions: 1,
} as const;
const PLANS: Readonly<Record<Level, GrowthPlan>> = {
  ks3: SHORT,
  easyread: { ...SHORT, isEasy: true, questions: 0 },
  ks4: {
    ends: ALL,
    growing: 4,
    shrinking: 3,
    jobs: 2,
    isEasy: false,
    hasPercent: true,
    hasOfficialNames: false,
    questions: 1,
  },
  parent: {
    ends: ALL,
    growing: 4,
    shrinking: 3,
    jobs: 2,
    isEasy: false,
    hasPercent: true,
    hasOfficialNames: false,
    questions: 0,
  },
  post16: {
    ends: ALL,
    growing: 6,
    shrinking: 4,
    jobs: 3,
    isEasy: false,
    hasPercent: true,
    hasOfficialNames: true,
    questions: 2,
  },
  adviser: {
    ends: ALL,
    growing: ALL,
    shrinking: ALL,
    jobs: 3,
    isEasy: false,
    hasPercent: true,
    hasOfficialNames: true,
    questions: 0,
  },
};

/** England's stand in for a place of which the model tells nothing, under England's name; other nations have none. */
const PLACES: readonly PlaceRole[] = ['here', 'skills-area', 'country'];
/** Counts of this size are shown to the nearest hundred. */
const SHOWN_TO = 100;

/** The series that are read beside those of `growthSeries`. */
export function leaverSeries(): { measure: string; dimension: string }[] {
  return JOB_GROUPS.map(({ dimensions }) => ({
    measure: OPENINGS_FROM_LEAVERS,
    dimension: dimensionKey(dimensions),
  }));
}

/** `jobs` are those of the place, with the people who do them. */
export function growthAnswer(
  rows: readonly RowPlace[],
  jobs: JobTable['rows'],
  level: Level,
  world: GrowthAnswerWorld,
): GrowthAnswer {
  const [here] = rows;
  if (here === undefined) throw new Error('An answer needs a place');
  const plan = PLANS[level];
  const { area, countryName } = here.place;
  const found = findTold(rows, world);
  const lines = found === null ? NO_LINES : linesOf(found, jobs, plan, world);
  const { industries, growing, shrinking } = lines;
  const pays = growing.flatMap((line) => line.jobs.flatMap(({ pay }) => pay ?? []));
  const figures = [...industries, ...growing, ...shrinking].flatMap(({ begun, later, leavers }) =>
    leavers === null ? [begun, later] : [begun, later, leavers],
  );
  const span = found === null ? null : spanOf(found.first);
  const told = { place: area.name, there: found?.place.area.name ?? null, span, ...lines };
  return {
    title: growthTitle(area.name, level),
    notice: world.isDemonstration ? DEMONSTRATION_NOTICE : null,
    area: { code: area.code, name: area.name, slug: area.slug },
    level,
    headline: growthHeadline(level, told),
    inShort: growthInShort(level, told),
    whose: whoseFigures(level, told),
    span,
    industries: cutMiddle(industries, plan.ends),
    growing,
    shrinking,
    outOf: lines.outOf,
    steady: lines.steady,
    payPlace: mainArea(pays.filter(({ value }) => value !== null)),
    notes: found === null ? [] : PROJECTION_NOTES,
    questions: growthQuestions(level, told).slice(0, plan.questions),
    steps: growthSteps(level, told),
    asked: writeAsides(['ways-in'], { asAt: world.asAt, countryName })[0]?.link ?? null,
    sources: describeSources([...figures, ...pays], world.sources, world.releases, world.asAt),
  };
}

/** Industries without any kind of job, or the other way round, are no answer: both are of one place. */
function findTold(rows: readonly RowPlace[], world: GrowthAnswerWorld) {
  const facts = world.measures.get(PROJECTED_JOBS);
  if (facts === undefined) return null;
  const found = firstTold(rows, PLACES, (place) =>
    toldGroups(PROJECTED_INDUSTRY_GROUPS, place, facts, world),
  );
  return found === null ? null : { ...found, kinds: toldGroups(JOB_GROUPS, found.place, facts, world) };
}

type Found = NonNullable<ReturnType<typeof findTold>>;

const NO_LINES = {
  industries: [],
  growing: [],
  shrinking: [],
  steady: [],
  outOf: { industries: 0, growing: 0, shrinking: 0 },
} as const satisfies GrowthLines & Pick<GrowthAnswer, 'outOf'>;

function linesOf(
  { place, all, kinds }: Found,
  jobs: JobTable['rows'],
  plan: GrowthPlan,
  world: GrowthAnswerWorld,
): GrowthLines & Pick<GrowthAnswer, 'outOf'> {
  const lines = kinds.map((each) => ({
    ...toLine(each, jobs, plan),
    leavers: leaversOf(each, place, world),
  }));
  const of = (wanted: GrowthLine['step']) => lines.filter(({ step }) => step === wanted);
  const growing = cutWhole(of('grow'), plan.growing);
  return {
    industries: all.map((each) => toLine(each, [], plan)),
    // The shortest pages have no room for openings where there will be more jobs anyway.
    growing: plan.hasPercent ? growing : growing.map((line) => ({ ...line, leavers: null })),
    shrinking: cutWhole(of('shrink').toReversed(), plan.shrinking),
    outOf: { industries: all.length, growing: of('grow').length, shrinking: of('shrink').length },
    steady: plan.hasPercent ? of('same').map(({ name }) => name) : [],
  };
}

function toLine({ group, begun, later }: Projection, jobs: JobTable['rows'], plan: GrowthPlan): GrowthLine {
  const [from, to] = [begun.value ?? 0, later.value ?? 0];
  const outlook = outlookOf(begun.value, later.value);
  const gained = shown(to) - shown(from);
  return {
    name: group.name,
    officialName: plan.hasOfficialNames ? group.officialName : null,
    sector: group.sector,
    shared: group.shared,
    begun,
    later,
    step: outlook.startsWith('grow') ? 'grow' : outlook.startsWith('shrink') ? 'shrink' : 'same',
    gained,
    change: signed(gained),
    percent: plan.hasPercent ? inPercent(to / from - 1) : null,
    jobs: commonIn(
      group.soc2020,
      jobs,
      plan.jobs,
      ({ name, entry }) => !plan.isEasy || isForBeginners(name, entry.label),
    ).map(({ slug, name, entry, pay }) => ({
      slug,
      name,
      entry: entry.label,
      pay: pay?.value == null ? null : pay,
    })),
    leavers: null,
  };
}

const shown = (value: number): number => Math.round(value / SHOWN_TO) * SHOWN_TO;

function signed(value: number): string {
  return value === 0 ? '0' : `${value > 0 ? '+' : '−'}${withThousands(Math.abs(value))}`;
}

/** Both ends stand beside it (rule N3). */
function inPercent(change: number): string {
  const percent = Math.round(change * 100);
  return percent === 0 ? 'under 1%' : `${signed(percent)}%`;
}

function leaversOf({ group }: Projection, place: Place, world: GrowthAnswerWorld): Figure | null {
  const facts = world.measures.get(OPENINGS_FROM_LEAVERS);
  if (facts === undefined) return null;
  const column = publishedColumn(
    {
      measure: OPENINGS_FROM_LEAVERS,
      dimensions: group.dimensions,
      label: group.name,
      display: displayOf(facts.unit),
      isEstimate: facts.isEstimate,
    },
    world.measures,
  );
  const [figure] = fillColumn(column, [place], world.releases).figures;
  return figure?.value == null ? null : figure;
}

/** The first so many, and those that are as large as the last of them: of two alike neither is left out. */
function cutWhole(lines: readonly GrowthLine[], most: number): readonly GrowthLine[] {
  const last = lines[most - 1];
  return last === undefined ? lines : lines.filter(({ gained }, at) => at < most || gained === last.gained);
}

function cutMiddle(lines: readonly GrowthLine[], ends: number): readonly GrowthLine[] {
  if (lines.length <= 2 * ends) return lines;
  return [
    ...cutWhole(lines, ends).filter(({ step }) => step === 'grow'),
    ...cutWhole(lines.toReversed(), ends)
      .toReversed()
      .filter(({ step }) => step === 'shrink'),
  ];
}

const spanOf = ({ begun, later }: Projection) => ({
  from: begun.period?.label ?? '',
  to: later.period?.label ?? '',
});
