/** One area -> its Snapshots, one for each sector and level. Pure: the same input gives the same bytes on every runtime. */
import type { SourceDescription } from '../connectors/contract.ts';
import { ALL_SECTORS } from '../domain/classification.ts';
import { type Instant, plainDate } from '../domain/period.ts';
import { type AdvertFeed, feedsOf } from './advert-column.ts';
import type { ReleaseFacts } from './column.ts';
import type { Level, Snapshot } from './document.ts';
import { explainWords } from './glossary.ts';
import type { Measure } from './measures/measure.ts';
import { writeQuestions } from './questions.ts';
import { fitNotes, fitOf, type SectorFacts } from './sector-industries.ts';
import { inPlace, writeHeadline, writeSentences, writeSubtitle } from './sentences.ts';
import { describeSources } from './source-block.ts';
import { type FilledTable, fillTable, type RowPlace } from './table.ts';
import { generalTopics, sectorTopics } from './topics.ts';
import { type UnplacedAdverts, uncountedNotes } from './uncounted-adverts.ts';

/** Changes whenever the same figures would give another document. */
export const BUILDER_VERSION = 'spine-5';

export const DEMONSTRATION_NOTICE =
  'Demonstration figures: invented for trying the service out, not real statistics.';

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
  readonly unplaced: readonly UnplacedAdverts[];
}

/** A `ks4` table has at most seven rows (research: peers 5.6). */
const KS4_ROWS = 7;

/** Every snapshot of one area, lazily. `rows` begins with the area itself. */
export function* buildSnapshots(
  rows: readonly RowPlace[],
  sectors: readonly SectorFacts[],
  levels: readonly Level[],
  world: EditionWorld,
): Generator<Snapshot> {
  for (const level of levels) {
    const { shown, dropped } = rowsAt(level, rows);
    const general = generalTopics(world.measures)
      .filter((topic) => topic.levels.includes(level))
      .map((topic) => withDropped(fillTable(topic, shown, world.measures, world.releases), dropped));
    for (const sector of sectors) yield buildOne(shown, dropped, general, sector, level, world);
  }
}

function rowsAt(level: Level, rows: readonly RowPlace[]): { shown: readonly RowPlace[]; dropped: number } {
  if (level === 'adviser' || rows.length <= KS4_ROWS) return { shown: rows, dropped: 0 };
  const shown = rows.filter((row) => row.role !== 'member');
  return { shown, dropped: rows.length - shown.length };
}

function withDropped(filled: FilledTable, dropped: number): FilledTable {
  if (dropped === 0) return filled;
  const note = `This area is made of ${dropped} places: the page for advisers lists each of them.`;
  return { ...filled, table: { ...filled.table, notes: [...filled.table.notes, note] } };
}

function buildOne(
  rows: readonly RowPlace[],
  dropped: number,
  general: readonly FilledTable[],
  sector: SectorFacts,
  level: Level,
  world: EditionWorld,
): Snapshot {
  const [here] = rows;
  if (!here) throw new Error('A snapshot needs a place');
  const { area } = here.place;
  const sectoral = sectorTopics(sector, world.measures, world.feeds, world.asAt)
    .filter((topic) => topic.levels.includes(level))
    .map((topic) => withDropped(fillTable(topic, rows, world.measures, world.releases), dropped))
    .map((filled) => withSectorNotes(filled, here, sector, level, world));
  const filled = [...sectoral, ...general];
  const tables = filled.map((each) => each.table);
  const figures = filled.flatMap((each) => each.figures);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const own = figures.filter((figure) => figure.areaCode === area.code);
  const sentences = writeSentences(own, new Set(tables.map((table) => table.id)), sector);
  const withValue = new Set(figures.filter((figure) => figure.value !== null).map((figure) => figure.id));
  const asAtInWords = plainDate(world.asAt.slice(0, 10));
  const document = {
    format: 'wealdway-snapshot-1',
    isDemonstration: world.isDemonstration,
    notice: world.isDemonstration ? DEMONSTRATION_NOTICE : null,
    title:
      sector.id === ALL_SECTORS
        ? `Work in ${inPlace(area.name)}`
        : `${sector.title} in ${inPlace(area.name)}`,
    subtitle: writeSubtitle(area.name, sector, world.asAt),
    headline: writeHeadline(sentences, withValue, area.name),
    area: { code: area.code, name: area.name, slug: area.slug, level: area.level },
    sector: { id: sector.id, title: sector.title, fit: fitOf(sector) },
    level,
    edition: world.name,
    asAt: world.asAt,
    builderVersion: world.builderVersion,
    sentences,
    tables,
    figures,
    questions: level === 'ks4' ? writeQuestions(tables, byId, asAtInWords) : [],
  } as const;
  return {
    ...document,
    // Advisers see intervals, which pages call ranges.
    words: explainWords(
      level === 'adviser' && figures.some((figure) => figure.interval !== null)
        ? `${readableText(document)}\nrange`
        : readableText(document),
    ),
    sources: describeSources(figures, world.sources, world.releases, world.asAt),
  };
}

/** Everything a reader meets before the explanations. */
function readableText(
  document: Pick<Snapshot, 'title' | 'subtitle' | 'sentences' | 'tables' | 'questions'>,
): string {
  return [
    document.title,
    document.subtitle,
    ...document.sentences.map((sentence) => sentence.text),
    ...document.tables.flatMap((table) => [
      table.title,
      table.caption,
      ...table.columns.map((column) => column.label),
      ...table.notes,
    ]),
    ...document.questions.flatMap((question) => [question.question, question.answer]),
  ].join('\n');
}

function withSectorNotes(
  filled: FilledTable,
  here: RowPlace,
  sector: SectorFacts,
  level: Level,
  world: EditionWorld,
): FilledTable {
  const isAdverts = filled.table.id === 'adverts';
  const hasFigures = filled.figures.some((figure) => figure.value !== null);
  const uncounted =
    isAdverts && hasFigures ? uncountedNotes(here.place, sector.id, world.unplaced, level) : [];
  const notes = isAdverts ? [...advertNotes(sector, world.feeds), ...uncounted] : fitNotes(sector);
  return { ...filled, table: { ...filled.table, notes: [...notes, ...filled.table.notes] } };
}

/** Adverts are not vacancies, and only some of them are seen here (rules N7 and Q8b). */
function advertNotes(sector: SectorFacts, feeds: readonly AdvertFeed[]): string[] {
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
    );
  }
  return notes;
}
