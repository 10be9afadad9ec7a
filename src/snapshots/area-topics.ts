/** The questions of every sector's page of a place, filled once: what does not hang on the sector is the same on each. */
import { ALL_SECTORS } from '../domain/classification.ts';
import type { RowPlace } from './columns/place.ts';
import type { EditionWorld } from './edition-world.ts';
import type { Remember } from './remember.ts';
import { type FilledTopic, fillTopic } from './table.ts';
import type { LevelPlan } from './topics/levels.ts';
import type { SnapshotTopicId } from './topics/questions.ts';
import type { SectorFacts } from './topics/sector-industries.ts';
import { isSectoral, topicsOf } from './topics/topics.ts';

export interface ShownTopic {
  readonly filled: FilledTopic;
  readonly about: 'subject' | 'place';
}

export interface SectorTopics {
  readonly sector: SectorFacts;
  /** Null where no measure answers the question. */
  find(id: SnapshotTopicId): FilledTopic | null;
  /** What a level's page shows: the sector's own first, and what is the same for every sector only where the plan asks for it. */
  list(plan: LevelPlan): ShownTopic[];
}

/** Only what is asked for is read. */
export function topicsOfArea(
  rows: readonly RowPlace[],
  sectors: readonly SectorFacts[],
  world: EditionWorld,
  remember: Remember,
): SectorTopics[] {
  const nation = rows[0]?.place.countryName ?? null;
  const general = new Map<SnapshotTopicId, () => FilledTopic>();
  const made = remember(() =>
    sectors.map((sector) =>
      topicsOf(sector, world.measures, world.feeds, world.asAt, nation).map((topic) => {
        const isOwn = isSectoral(topic.id, world.measures);
        const known = isOwn ? undefined : general.get(topic.id);
        const whole = known ?? remember(() => fillTopic(topic, rows, world.releases));
        general.set(topic.id, whole);
        return { id: topic.id, isOwn, whole, own: remember(() => ownPart(whole(), sector)) };
      }),
    ),
  );
  return sectors.map((sector, at) => ({
    sector,
    find: (id) =>
      made()
        [at]?.find((each) => each.id === id)
        ?.whole() ?? null,
    list: (plan) => {
      const asked = (made()[at] ?? []).filter(({ id }) => plan.tables?.includes(id) ?? true);
      if (sector.id === ALL_SECTORS)
        return asked.map(({ whole }) => ({ filled: whole(), about: 'subject' as const }));
      const own = asked.filter(({ isOwn }) => isOwn).map(({ own: part }) => part());
      const place = plan.hasPlaceTables ? asked.filter(({ isOwn }) => !isOwn) : [];
      return [
        // A question of which no column is about the sector is the place's.
        ...own
          .filter(({ topic, columns }) => columns.length > 0 || topic.columns.length === 0)
          .map((filled) => ({ filled, about: 'subject' as const })),
        ...place.map(({ whole }) => ({ filled: whole(), about: 'place' as const })),
      ];
    },
  }));
}

/** The columns that hang on the sector. */
function ownPart(filled: FilledTopic, sector: SectorFacts): FilledTopic {
  if (sector.id === ALL_SECTORS) return filled;
  const columns = filled.columns.filter(({ column }) => sector.id === column.dimensions.sector);
  return columns.length === filled.columns.length ? filled : { ...filled, columns };
}
