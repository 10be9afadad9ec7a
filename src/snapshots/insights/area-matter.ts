/** What insights, tables of jobs and questions about a place are made of: every sector's figures once, for all its pages. */
import type { SourceDescription } from '../../connectors/contract.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { occupations } from '../../reference/occupations.ts';
import { type Column, fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { Place, RowPlace } from '../columns/place.ts';
import type { Figure, PlaceRole } from '../document/snapshot.ts';
import { buildJobTable, fillJobs, type JobTable } from '../occupation/job-table.ts';
import { PAY, PEOPLE } from '../occupation/questions.ts';
import type { Remember } from '../remember.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { type InsightCandidate, isOfPlace, keepOwn } from './candidate.ts';
import { changeCandidate, growthCandidate } from './change-candidate.ts';
import { byWorth } from './choose.ts';
import { type CommonJob, type CountedJobs, commonJobs, countJobs } from './common-jobs.ts';
import { expectedGrowth, type GrowthOfPlace, growthOfSector } from './growth.ts';
import { commonJobCandidate, payCandidate } from './job-candidates.ts';
import { peopleColumn } from './people-column.ts';
import { placePayCandidate } from './place-pay-candidate.ts';
import { rankCandidate } from './rank-candidate.ts';
import type { PartOfWhole, Share } from './share.ts';
import { shareCandidate } from './share-candidates.ts';

export interface MatterWorld {
  readonly asAt: Instant;
  readonly isDemonstration: boolean;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
  readonly sources: ReadonlyMap<string, SourceDescription>;
}

/** Of one sector, or of all, in a place. */
export interface SectorMatter {
  readonly sector: SectorFacts;
  readonly isAll: boolean;
  readonly shareOfJobs: Share | null;
  readonly shareOfPeople: Share | null;
  /** The most common first, at most ten. */
  readonly jobs: readonly CommonJob[];
  readonly outlook: { readonly later: Figure; readonly begun: Figure } | null;
  /** On a place's page: pay of the people who live here, then of its country's. */
  readonly placePay: {
    readonly facts: Measure;
    readonly here: Figure;
    readonly beside: Figure | null;
  } | null;
  /** On a sector's page, of the industries nearest to it. */
  readonly growth: GrowthOfPlace;
  readonly candidates: readonly InsightCandidate[];
  /** Whether any of them is of the place itself. */
  readonly isKnown: boolean;
  /** On a place's page: the sector that its best insight on a share is about. */
  readonly asked: {
    readonly sector: SectorFacts;
    /** The share that the insight says: a question about another one would have other numbers. */
    readonly said: Share;
    readonly people: Share | null;
  } | null;
}

/** A question with the figures of every place of its table. */
interface ReadTopic {
  readonly rows: readonly RowPlace[];
  readonly columns: readonly {
    readonly column: Column;
    readonly figures: readonly Figure[];
    readonly earlier: Figure | null;
  }[];
}

/** The topics of one sector that insights read. */
export interface MatterTopics {
  readonly sector: SectorFacts;
  readonly jobs: () => ReadTopic | null;
  readonly outlook: () => ReadTopic | null;
  readonly pay: () => ReadTopic | null;
}

/** Each sector's matter, made when it is first asked for. `around` are the places that jobs are read from, the place itself first. */
export function areaMatter(
  rows: readonly RowPlace[],
  around: readonly Place[],
  topics: readonly MatterTopics[],
  world: MatterWorld,
  remember: Remember,
): readonly (() => SectorMatter)[] {
  const counted = remember((): CountedJobs | null => {
    const table = jobTableOf(around, world);
    return table && countJobs(table, around, world);
  });
  const people = remember(() => topics.map(({ sector }) => peopleOf(sector, rows, world)));
  const whole = topics.findIndex(({ sector }) => sector.id === ALL_SECTORS);
  const shares = remember(() =>
    topics.map((each, at) => ({
      jobs: at === whole || whole < 0 ? null : shareOfJobs(each, topics[whole]),
      people:
        at === whole || whole < 0 ? null : shareOfPeople(people()[at], people()[whole], each.sector, world),
    })),
  );
  return topics.map((each, at) =>
    remember((): SectorMatter => {
      const isAll = at === whole;
      const { jobs: ofJobs, people: ofPeople } = shares()[at] ?? { jobs: null, people: null };
      const held = counted();
      const growth = isAll
        ? expectedGrowth(rows, held?.rows ?? [], world)
        : growthOfSector(rows, each.sector, world);
      const found = {
        sector: each.sector,
        isAll,
        shareOfJobs: ofJobs,
        shareOfPeople: ofPeople,
        jobs: held === null ? [] : commonJobs(held, each.sector.id, around, world),
        outlook: outlookFigures(each.outlook()),
        placePay: isAll ? placePayFigures(each.pay()) : null,
        growth,
      };
      const ownShares = topics.flatMap(({ sector }, index) =>
        isAll
          ? index === at
            ? []
            : [{ sector, share: shares()[index] }]
          : index === at
            ? [{ sector, share: shares()[at] }]
            : [],
      );
      const others = topics.flatMap((_, index) => (index === whole ? [] : (people()[index]?.[0] ?? [])));
      const here = rows[0]?.place.area.code ?? '';
      const made = [
        ...candidatesOf(found, ownShares, people()[at]?.[0] ?? null, others, rows, world),
        ...[growthCandidate(growth, here, world.asAt.slice(0, 10))].flatMap((each) => each ?? []),
      ];
      const isKnown = made.some((each) => isOfPlace(each, here));
      const candidates = isAll ? keepOwn(made, here) : made;
      return { ...found, candidates, isKnown, asked: isAll ? askedOf(candidates, ownShares) : null };
    }),
  );
}

interface SharesOfSector {
  readonly sector: SectorFacts;
  readonly share: { readonly jobs: Share | null; readonly people: Share | null } | undefined;
}

function askedOf(
  candidates: readonly InsightCandidate[],
  shares: readonly SharesOfSector[],
): SectorMatter['asked'] {
  const best = candidates.filter(({ kind }) => kind === 'share').sort(byWorth)[0]?.figures[0]?.id;
  if (best === undefined) return null;
  for (const { sector, share } of shares) {
    const said = [share?.jobs, share?.people].find((each) => each?.here.part.id === best);
    if (said) return { sector, said, people: share?.people ?? null };
  }
  return null;
}

function jobTableOf(around: readonly Place[], world: MatterWorld): JobTable | null {
  return around.length === 0
    ? null
    : buildJobTable(
        fillJobs(occupations, around, world),
        { sector: null, mostEntry: null, minPay: null, order: 'people' },
        world,
      );
}

/** Of the place, then of its country; empty where nobody counts them. */
function peopleOf(
  sector: SectorFacts,
  rows: readonly RowPlace[],
  { measures, releases }: MatterWorld,
): Figure[] {
  const column = peopleColumn(sector, measures);
  const places = rows.filter(({ role }) => role === 'here' || role === 'country').map(({ place }) => place);
  if (column === null) return [];
  const { figures } = fillColumn(column, places, releases);
  return figures[0]?.value == null ? [] : figures;
}

function shareOfPeople(
  part: readonly Figure[] | undefined,
  whole: readonly Figure[] | undefined,
  sector: SectorFacts,
  { measures }: MatterWorld,
): Share | null {
  const facts = measures.get(PEOPLE);
  const here = pair(part?.[0], whole?.[0]);
  if (facts === undefined || here === null) return null;
  const beside = pair(part?.[1], whole?.[1]);
  return { facts, here, beside, around: null, parts: sector.occupations.length };
}

function shareOfJobs({ sector, jobs }: MatterTopics, whole: MatterTopics | undefined): Share | null {
  const [own, all] = [jobs(), whole?.jobs() ?? null];
  const [part, everything] = [own?.columns[0], all?.columns[0]];
  const facts = part?.column.facts;
  if (!own || !part || !everything || !facts) return null;
  const sharesOf = (role: PlaceRole): PartOfWhole | null => {
    const at = own.rows.findIndex((row) => row.role === role);
    return at < 1 ? null : pair(part.figures[at], everything.figures[at]);
  };
  const here = pair(part.figures[0], everything.figures[0]);
  if (here === null) return null;
  return {
    facts,
    here,
    beside: sharesOf('country'),
    around: sharesOf('county') ?? sharesOf('region'),
    parts: part.column.series.length || sector.industries.length,
  };
}

function pair(part: Figure | undefined, whole: Figure | undefined): PartOfWhole | null {
  if (part?.value == null || whole?.value == null) return null;
  return part.period?.label === whole.period?.label ? { part, whole } : null;
}

/** Of the place itself, else of the area that its skills plan is made for: see `leadRow` of src/snapshots/table.ts. */
function outlookFigures(topic: ReadTopic | null): SectorMatter['outlook'] {
  const [column] = topic?.columns ?? [];
  if (!column?.earlier || column.earlier.value === null) return null;
  const later = column.figures.find(({ areaCode }) => areaCode === column.earlier?.areaCode);
  return later?.value == null ? null : { later, begun: column.earlier };
}

const YEARLY_PAY = 'annual-pay-residents';

function placePayFigures(topic: ReadTopic | null): SectorMatter['placePay'] {
  const found = topic?.columns.find(({ column }) => column.measure === YEARLY_PAY);
  const [here] = found?.figures ?? [];
  const facts = found?.column.facts;
  if (!topic || !found || !facts || here?.value == null) return null;
  const country = topic.rows.findIndex(({ role }) => role === 'country');
  return { facts, here, beside: country < 1 ? null : (found.figures[country] ?? null) };
}

function candidatesOf(
  found: Omit<SectorMatter, 'candidates' | 'isKnown' | 'asked'>,
  shares: readonly SharesOfSector[],
  people: Figure | null,
  others: readonly Figure[],
  rows: readonly RowPlace[],
  world: MatterWorld,
): InsightCandidate[] {
  const { sector, isAll, jobs, outlook, placePay } = found;
  const today = world.asAt.slice(0, 10);
  const place = rows[0]?.place.area;
  const [payFacts, peopleFacts] = [world.measures.get(PAY), world.measures.get(PEOPLE)];
  const made = [
    ...shares.flatMap(({ sector: of, share }) => [
      share?.jobs ? shareCandidate('jobs', of, share.jobs, today, !isAll) : null,
      share?.people ? shareCandidate('people', of, share.people, today, !isAll) : null,
    ]),
    // What is common in a wider place is not said of this one.
    jobs[0]?.people?.areaCode === place?.code
      ? commonJobCandidate(jobs, place?.name ?? '', isAll ? null : sector, today)
      : null,
    // A place's own pay before that of named jobs in a wider place.
    placePay
      ? placePayCandidate(placePay.here, placePay.beside, placePay.facts, today)
      : payFacts
        ? payCandidate(jobs, payFacts, isAll, today)
        : null,
    outlook && !isAll
      ? changeCandidate(
          sectorPhrase(sector),
          outlook.later,
          outlook.begun,
          outlook.later.areaCode === place?.code,
          today,
        )
      : null,
    people && peopleFacts && !isAll ? rankCandidate(people, others, peopleFacts, today) : null,
  ];
  return made.flatMap((each) => each ?? []);
}
