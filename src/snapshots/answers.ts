/** What the topics of one page give: statements, claims, gaps and tables. */
import { ALL_SECTORS } from '../domain/classification.ts';
import type { ShownTopic } from './area-topics.ts';
import { sayUntold } from './claims/untold.ts';
import { boardsInWords, carriersOf, coversPlace, isLocalFor } from './columns/advert-feed.ts';
import type { RowPlace } from './columns/place.ts';
import { POSTED_ADVERTS_MEASURE } from './columns/posted-column.ts';
import { uncountedNotes } from './columns/uncounted-adverts.ts';
import type { Claim } from './document/claim.ts';
import type { Level, PageTable, Sentence, SnapshotFigures } from './document/snapshot.ts';
import type { EditionWorld } from './edition-world.ts';
import { type FilledTopic, isAnswerable, toTable } from './table.ts';
import type { LevelPlan } from './topics/levels.ts';
import { fitNotes, type SectorFacts } from './topics/sector-industries.ts';
import { inPlace, type OwnFigure, writeGapLine, writeSentences } from './words/sentences.ts';

export interface Answers {
  readonly statements: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly gaps: readonly string[];
  readonly tables: readonly PageTable[];
}

/** By its id, new adverts in a month of all the kinds of work of a sector. */
const ONLINE_ADVERTS_MEASURE = 'online-job-adverts';

/** Tables that several sectors' pages have in common. */
export type KnownTables = Map<FilledTopic, SnapshotFigures>;

/** What other parts of the page tell, so that it is not called missing: adverts job by job, the growth of the sector's industries. */
interface Told {
  readonly tables: KnownTables;
  readonly hasAdverts: boolean;
  readonly hasGrowth: boolean;
}

export function answerTopics(
  here: RowPlace,
  topics: readonly ShownTopic[],
  sector: SectorFacts,
  plan: LevelPlan,
  { tables: known, hasAdverts, hasGrowth }: Told,
  world: EditionWorld,
): Answers {
  const shown = topics.filter(({ filled }) => isAnswerable(filled));
  const answered = shown.filter(({ filled }) => filled.columns.length > 0);
  const tables = answered.flatMap(({ filled, about }) => {
    const table = known.get(filled) ?? withDropped(toTable(filled, plan), filled.rows, plan);
    known.set(filled, table);
    if (table.rows.length === 0) return [];
    return [{ ...withSectorNotes(table, here, sector, world, plan), about }];
  });
  const subject = shown.filter(({ about }) => about === 'subject').map(({ filled }) => filled);
  const own = ownFigures(subject, plan.hasAllColumns, hasAdverts);
  const unanswered = hasGrowth
    ? []
    : subject.flatMap(({ topic, columns }) => (isUnanswered(columns) ? [topic.asks] : []));
  const { told, untold } = claimsFor(subject, here, sector, plan);
  return {
    statements: writeSentences(own, sector, plan.hasPlainWords),
    claims: told,
    gaps: [
      ...writeGapLine(own, unanswered, sector, here.place.area.name, plan.hasStatements),
      ...(plan.hasStatements && untold.length > 0 ? [sayUntold(untold, inPlace(here.place.area.name))] : []),
    ],
    tables,
  };
}

/** Of each column the figure of the place itself, with a value or without. */
function ownFigures(
  topics: readonly FilledTopic[],
  hasAllColumns: boolean,
  hasAdverts: boolean,
): OwnFigure[] {
  const asked = topics.flatMap(({ topic, columns }) =>
    topic.isOptional === true ? [] : hasAllColumns ? columns : columns.slice(0, 1),
  );
  // What only stands beside a count of others is not missed without it, nor what the table of jobs has job by job.
  const besides = [POSTED_ADVERTS_MEASURE, ...(hasAdverts ? [ONLINE_ADVERTS_MEASURE] : [])];
  return asked.flatMap(({ column, figures: [figure] }) =>
    figure && !column.facts?.isProjection && (figure.value !== null || !besides.includes(column.measure))
      ? [{ column, figure }]
      : [],
  );
}

/** Every figure of the place that topics have, each in a sentence. */
export function stateTopics(
  topics: readonly ShownTopic[],
  sector: SectorFacts,
  isPlain: boolean,
): Sentence[] {
  const filled = topics.map((each) => each.filled).filter(isAnswerable);
  return writeSentences(ownFigures(filled, true, false), sector, isPlain);
}

/** Years to come are told for the area of the skills plan where nobody tells them of the place itself. */
function isUnanswered(columns: FilledTopic['columns']): boolean {
  return columns.every(
    ({ column, figures }) => column.facts?.isProjection && figures.every(({ value }) => value === null),
  );
}

/** In the order of the topics, those that tell something; then what could not be told, by subject. Ranks are for readers who see the places ranked. */
function claimsFor(
  topics: readonly FilledTopic[],
  here: RowPlace,
  sector: SectorFacts,
  plan: LevelPlan,
): { told: Claim[]; untold: string[] } {
  // A sector's page says what its readers can do with it: outlooks stand among the insights of the shorter ones.
  const most = sector.id === ALL_SECTORS || plan.hasRanges ? plan.mostClaims : 0;
  const columns = topics.flatMap((topic) => topic.columns);
  const isUntold = ({ verdict }: Claim) => verdict === 'cannot-tell' || verdict === 'not-enough-information';
  const told = columns
    .flatMap(({ claims }) => claims)
    .filter((claim) => !isUntold(claim) && (claim.kind !== 'rank' || plan.roles.includes('member')))
    // What a model expects of a wider area is said on that area's page; here its row stands in the table.
    .filter(({ kind, figures: [figure] }) => kind !== 'outlook' || isOf(here, figure, columns));
  const untold = columns
    .filter(({ claims }) => claims.length > 0 && claims.every(isUntold))
    .map(({ column }) => column.subject);
  return { told: told.slice(0, most), untold: [...new Set(untold)] };
}

function isOf(here: RowPlace, id: string | undefined, columns: FilledTopic['columns']): boolean {
  return columns.some(({ figures }) =>
    figures.some((figure) => figure.id === id && figure.areaCode === here.place.area.code),
  );
}

function withDropped(table: SnapshotFigures, rows: readonly RowPlace[], plan: LevelPlan): SnapshotFigures {
  const members = plan.roles.includes('member') ? [] : rows.filter(({ role }) => role === 'member');
  if (members.length === 0) return table;
  const note = `This area is made of ${members.length} places: the page for advisers lists each of them.`;
  return { ...table, notes: [...table.notes, note] };
}

function withSectorNotes(
  table: SnapshotFigures,
  here: RowPlace,
  sector: SectorFacts,
  world: EditionWorld,
  plan: LevelPlan,
): SnapshotFigures {
  if (plan.hasPlainWords) return table;
  if (table.id === 'adverts')
    return { ...table, notes: [...advertNotes(here, sector, world, plan.level), ...table.notes] };
  return table.id === 'sector-jobs' ? { ...table, notes: [...fitNotes(sector), ...table.notes] } : table;
}

/** Adverts are not vacancies, and only some of them are seen here (rules N7 and Q8b). */
function advertNotes(
  here: RowPlace,
  sector: SectorFacts,
  { feeds, unplaced }: EditionWorld,
  level: Level,
): string[] {
  const notes = [
    'Adverts are not vacancies: one advert may offer several jobs, some jobs are advertised twice, and many have no advert.',
  ];
  const carriers = carriersOf(['vacancy', 'apprenticeship'], sector.id, feeds);
  const counted = carriers.filter((feed) => coversPlace(feed, here.place));
  const boards = counted.filter((feed) => isLocalFor(feed, here.place));
  if (counted.length > 0) {
    // Boards are many, and their names long: the page of sources has them.
    const wide = counted.filter((feed) => !boards.includes(feed));
    const names = wide.map((feed) => `${feed.title} (${feed.coverage})`);
    const local = boards.length === 0 ? [] : [boardsInWords(boards.length)];
    notes.push(
      `Only live adverts are counted, from: ${[...new Set([...names, ...local])].join('; ')}.`,
      ...(boards.length === 0 ? [] : ['Local boards stand apart: each place has its own.']),
      'Adverts for no one place, such as jobs anywhere in the country, are left out.',
      ...uncountedNotes(here.place, sector.id, unplaced, level),
    );
  }
  return notes;
}
