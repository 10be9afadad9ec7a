/** One area -> its Snapshots, one for each sector and level. Pure: the same input gives the same bytes on every runtime. */
import type { SourceDescription } from '../connectors/contract.ts';
import { ALL_SECTORS } from '../domain/classification.ts';
import { type Instant, plainDate } from '../domain/period.ts';
import type { Measure } from '../measures/measure.ts';
import { type AdvertFeed, feedsOf } from './columns/advert-column.ts';
import { fillColumn, type ReleaseFacts } from './columns/column.ts';
import type { RowPlace } from './columns/place.ts';
import { type UnplacedAdverts, uncountedNotes } from './columns/uncounted-adverts.ts';
import { writeAsides } from './context/asides.ts';
import { findDisagreements, type Side } from './context/disagreements.ts';
import type { Claim } from './document/claim.ts';
import { DEMONSTRATION_NOTICE } from './document/making.ts';
import type { Aside, Elsewhere, Figure, Level, Snapshot, SnapshotFigures } from './document/snapshot.ts';
import type { Remember } from './remember.ts';
import { type FilledTopic, fillTopic, isAnswerable, toTable } from './table.ts';
import { LEVEL_PLANS, type LevelPlan } from './topics/levels.ts';
import type { SnapshotTopicId } from './topics/questions.ts';
import { fitNotes, fitOf, type SectorFacts } from './topics/sector-industries.ts';
import { untabled } from './topics/series.ts';
import { isSectoral, plainColumn, topicsOf } from './topics/topics.ts';
import { explainWords } from './words/glossary.ts';
import { writeQuestions } from './words/questions.ts';
import { readableTexts } from './words/readable-texts.ts';
import { inPlace, writeGaps, writeHeadline, writeSentences, writeSubtitle } from './words/sentences.ts';
import { describeSources } from './words/source-block.ts';

/** What all snapshots of an edition share. */
export interface EditionWorld {
  readonly name: string;
  readonly asAt: Instant;
  readonly builderVersion: string;
  readonly isDemonstration: boolean;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
  readonly sources: ReadonlyMap<string, SourceDescription>;
  readonly feeds: readonly AdvertFeed[];
  /** By area code: another place like it and one unlike it. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
  readonly unplaced: readonly UnplacedAdverts[];
}

/**
 * Every snapshot of one area, lazily, level by level. `rows` begins with the area itself. What levels and sectors have in common is
 * made once, by way of `remember`.
 */
export function* buildSnapshots(
  rows: readonly RowPlace[],
  sectors: readonly SectorFacts[],
  levels: readonly Level[],
  world: EditionWorld,
  remember: Remember,
): Generator<Snapshot> {
  const nation = rows[0]?.place.countryName ?? null;
  const general = new Map<SnapshotTopicId, () => FilledTopic>();
  const topics = remember(() =>
    sectors.map((sector) =>
      topicsOf(sector, world.measures, world.feeds, world.asAt, nation).map((topic) => {
        const known = isSectoral(topic.id, world.measures) ? undefined : general.get(topic.id);
        const filled = known ?? remember(() => fillTopic(topic, rows, world.releases));
        general.set(topic.id, filled);
        return { id: topic.id, filled };
      }),
    ),
  );
  const concepts = remember(() => fillConcepts(rows, world));
  for (const level of levels) {
    const plan = LEVEL_PLANS.find((each) => each.level === level);
    if (!plan) throw new Error(`There is no plan for the level ${level}`);
    const shared: SharedParts = {
      tables: new Map(),
      asides: writeAsides(plan.asides, { asAt: world.asAt, countryName: nation ?? '' }),
    };
    for (const [at, sector] of sectors.entries()) {
      // Only what the level shows is read.
      const shown = (topics()[at] ?? []).filter(({ id }) => isRead(id, plan)).map(({ filled }) => filled());
      yield buildOne(rows, shown, plan.hasDisagreements ? concepts() : [], sector, plan, shared, world);
    }
  }
}

/** What the documents of one area and level have in common. */
interface SharedParts {
  readonly tables: Map<FilledTopic, SnapshotFigures>;
  readonly asides: readonly Aside[];
}

function isRead(id: SnapshotTopicId, plan: LevelPlan): boolean {
  if (plan.tables === null || plan.hasDisagreements) return true;
  return plan.tables.includes(id) || (plan.sentences?.includes(id) ?? false);
}

/** What stands beside the tables' figures: for the place itself only. */
function fillConcepts(rows: readonly RowPlace[], world: EditionWorld): Side[] {
  const [here] = rows;
  if (!here) return [];
  return untabled(world.measures).flatMap((facts) => {
    const column = plainColumn(facts, world.measures);
    const [figure] = fillColumn(column, [here.place], world.releases).figures;
    return figure ? [{ figure, facts }] : [];
  });
}

function buildOne(
  rows: readonly RowPlace[],
  topics: readonly FilledTopic[],
  others: readonly Side[],
  sector: SectorFacts,
  plan: LevelPlan,
  shared: SharedParts,
  world: EditionWorld,
): Snapshot {
  const [here] = rows;
  if (!here) throw new Error('A snapshot needs a place');
  const { area } = here.place;
  const parts = answerTopics(here, topics, others, sector, plan, shared, world);
  const byId = new Map(parts.figures.map((figure) => [figure.id, figure]));
  const questions = writeQuestions(parts.tables, byId, plainDate(world.asAt.slice(0, 10)));
  const document = {
    format: 'wealdway-snapshot-1',
    isDemonstration: world.isDemonstration,
    notice: world.isDemonstration ? DEMONSTRATION_NOTICE : null,
    title:
      sector.id === ALL_SECTORS
        ? `Work in ${inPlace(area.name)}`
        : `${sector.title} in ${inPlace(area.name)}`,
    subtitle: writeSubtitle(area.name, sector, world.asAt),
    headline: writeHeadline(parts.sentences, area.name),
    area: { code: area.code, name: area.name, slug: area.slug, level: area.level },
    sector: { id: sector.id, title: sector.title, fit: fitOf(sector) },
    level: plan.level,
    edition: world.name,
    asAt: world.asAt,
    builderVersion: world.builderVersion,
    ...parts,
    asides: shared.asides,
    elsewhere: world.elsewhere.get(area.code) ?? null,
    questions: questions.slice(0, plan.questions),
  } as const;
  return {
    ...document,
    words: explainWords([
      ...readableTexts(document),
      ...(plan.hasRanges && parts.figures.some((figure) => figure.interval !== null) ? ['range'] : []),
    ]),
    sources: describeSources(parts.figures, world.sources, world.releases, world.asAt),
  };
}

/** What the topics give: sentences, claims, gaps and tables, and every figure that these name. */
function answerTopics(
  here: RowPlace,
  topics: readonly FilledTopic[],
  others: readonly Side[],
  sector: SectorFacts,
  plan: LevelPlan,
  shared: SharedParts,
  world: EditionWorld,
): Pick<Snapshot, 'sentences' | 'claims' | 'gaps' | 'tables' | 'figures' | 'disagreements'> {
  const shown = topics.filter(({ topic }) => plan.tables?.includes(topic.id) ?? true).filter(isAnswerable);
  const answered = shown.filter(({ columns }) => columns.length > 0);
  const tables = answered.map((filled) => {
    const known = shared.tables.get(filled) ?? withDropped(toTable(filled, plan), filled.rows, plan);
    shared.tables.set(filled, known);
    return withSectorNotes(known, here, sector, world, plan);
  });
  const worded = plan.sentences
    ? plan.sentences.flatMap((id) => topics.find(({ topic }) => topic.id === id) ?? [])
    : answered;
  const own = worded.flatMap(({ topic, columns }) =>
    topic.isOptional
      ? []
      : (plan.hasAllColumns ? columns : columns.slice(0, 1)).flatMap(({ column, figures: [figure] }) =>
          figure ? [{ column, figure }] : [],
        ),
  );
  const sentences = writeSentences(own, sector, plan.hasPlainWords);
  const claims = claimsFor(worded, plan);
  const disagreements = plan.hasDisagreements ? findDisagreements([...sidesOf(topics), ...others]) : [];
  const unanswered = shown.flatMap(({ topic, columns }) => (columns.length === 0 ? [topic.asks] : []));
  const figures = collectFigures(topics, others, [
    ...tables.flatMap((table) => table.rows.flatMap((row) => row.figures)),
    ...sentences.flatMap((sentence) => sentence.figures),
    ...claims.flatMap((claim) => claim.figures),
    ...disagreements.flatMap((each) => each.sides.map((side) => side.figure)),
  ]);
  return {
    sentences,
    claims,
    gaps: writeGaps(own, unanswered, here.place.area.name),
    tables,
    figures,
    disagreements,
  };
}

function sidesOf(topics: readonly FilledTopic[]): Side[] {
  return topics.flatMap(({ columns }) =>
    columns.flatMap(({ column: { facts }, figures: [figure] }) => (figure ? [{ figure, facts }] : [])),
  );
}

/** In the order of the topics. Ranks are for readers who see the places ranked. */
function claimsFor(topics: readonly FilledTopic[], plan: LevelPlan): Claim[] {
  const claims = topics.flatMap(({ columns }) =>
    columns.flatMap((each) => (plan.hasPlainWords ? each.plainClaims : each.claims)),
  );
  return claims
    .filter(({ kind }) => kind !== 'rank' || plan.roles.includes('member'))
    .slice(0, plan.mostClaims);
}

/** The figures that the document names, each once, in the order of the topics. */
function collectFigures(
  topics: readonly FilledTopic[],
  others: readonly Side[],
  ids: readonly string[],
): Figure[] {
  const named = new Set(ids);
  const all = [
    ...topics.flatMap(({ columns }) =>
      columns.flatMap(({ figures, earlier }) => (earlier ? [...figures, earlier] : figures)),
    ),
    ...others.map(({ figure }) => figure),
  ];
  const found = new Map<string, Figure>();
  for (const figure of all) if (named.has(figure.id)) found.set(figure.id, figure);
  return [...found.values()];
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
  const counted = new Set(
    (['vacancy', 'apprenticeship'] as const).flatMap((kind) =>
      feedsOf(kind, sector.id, feeds).map((feed) => `${feed.title} (${feed.coverage})`),
    ),
  );
  if (counted.size > 0) {
    notes.push(
      `Only live adverts are counted, from: ${[...counted].join('; ')}.`,
      'Adverts that are unconfirmed, closed or withdrawn are not counted.',
      'Adverts that name no one place, such as jobs anywhere in the country, are counted in no row.',
      ...uncountedNotes(here.place, sector.id, unplaced, level),
    );
  }
  return notes;
}
