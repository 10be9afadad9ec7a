/** The questions of a snapshot with the columns that answer them. Which measures answer is said by the measures themselves (`showings`). */
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { Measure, Showing } from '../../measures/measure.ts';
import { advertColumn, localAdvertColumn } from '../columns/advert-column.ts';
import type { AdvertFeed } from '../columns/advert-feed.ts';
import type { Column } from '../columns/column.ts';
import { postedColumn } from '../columns/posted-column.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import { questions, type SnapshotTopicId, type TopicQuestion } from './questions.ts';
import { mainIndustry, projectedGroups, subjectCodes } from './sector-groups.ts';
import { industryCodes, type SectorFacts } from './sector-industries.ts';

export interface Topic extends TopicQuestion {
  readonly columns: readonly Column[];
}

/** Questions of which a column depends on the sector; of the others the tables are the same in every sector's snapshot. */
export function isSectoral(id: SnapshotTopicId, measures: ReadonlyMap<string, Measure>): boolean {
  return (
    ['sector-jobs', 'adverts', 'online-adverts', 'outlook', 'studied'].includes(id) ||
    showingsOf(id, measures).some(({ showing }) => (showing.reach ?? 'place') !== 'place')
  );
}

/** Every question in its order, for the pages of one nation, or of all when it is null; with no column where no measure answers it. */
export function topicsOf(
  sector: SectorFacts,
  measures: ReadonlyMap<string, Measure>,
  feeds: readonly AdvertFeed[],
  now: Instant,
  nation: string | null,
): Topic[] {
  return questions(sector).map((question) => {
    const published = showingsOf(question.id, measures)
      .filter(({ showing: { nations } }) => nation === null || (nations?.includes(nation) ?? true))
      .flatMap(({ facts, showing }) => showingColumn(facts, showing, sector, measures, now) ?? []);
    const own = question.id === 'adverts' ? countedColumns(sector, feeds, now, nation) : [];
    // Beside what others count of the same month.
    const [others] = question.id === 'online-adverts' && feeds.length > 0 ? published : [];
    const beside = others === undefined ? [] : [postedColumn(sector.id, feeds, others)];
    return { ...question, columns: [...own, ...published, ...beside] };
  });
}

function countedColumns(
  { id }: SectorFacts,
  feeds: readonly AdvertFeed[],
  now: Instant,
  nation: string | null,
): Column[] {
  const local = localAdvertColumn(id, feeds, now, nation);
  return [
    advertColumn('vacancy', id, feeds, now, nation),
    advertColumn('apprenticeship', id, feeds, now, nation),
    ...(local === null ? [] : [local]),
  ];
}

interface Shown {
  readonly facts: Measure;
  readonly showing: Showing;
}

/** Every snapshot asks for them, and they hang on nothing but the measures. */
const showingsKnown = new WeakMap<ReadonlyMap<string, Measure>, ReadonlyMap<SnapshotTopicId, Shown[]>>();

function showingsOf(id: SnapshotTopicId, measures: ReadonlyMap<string, Measure>): readonly Shown[] {
  const known = showingsKnown.get(measures) ?? groupShowings(measures);
  showingsKnown.set(measures, known);
  return known.get(id) ?? [];
}

function groupShowings(measures: ReadonlyMap<string, Measure>): Map<SnapshotTopicId, Shown[]> {
  const groups = new Map<SnapshotTopicId, Shown[]>();
  for (const facts of measures.values()) {
    for (const showing of facts.showings) {
      const group = groups.get(showing.topic) ?? [];
      groups.set(showing.topic, group);
      group.push({ facts, showing });
    }
  }
  for (const group of groups.values()) group.sort((a, b) => (a.showing.order ?? 0) - (b.showing.order ?? 0));
  return groups;
}

/** The column of a measure that no table shows. */
export function plainColumn(facts: Measure, measures: ReadonlyMap<string, Measure>): Column {
  const { id, title, unit, isEstimate } = facts;
  return publishedColumn(
    { measure: id, label: title, subject: title, display: displayOf(unit), isEstimate },
    measures,
  );
}

/** The column of a showing, for one sector; null where the sector has no main industry and the showing is of one. */
function showingColumn(
  facts: Measure,
  showing: Showing,
  sector: SectorFacts,
  measures: ReadonlyMap<string, Measure>,
  now: Instant,
): Column | null {
  const own = showing.dimensions ?? {};
  const isAll = sector.id === ALL_SECTORS;
  const reach = showing.reach ?? 'place';
  const common = {
    measure: facts.id,
    label: showing.label,
    subject: showing.subject,
    sentence: showing.sentence,
    plainSentence: showing.plainSentence,
    isClaimed: showing.isClaimed,
    display: displayOf(facts.unit),
    isEstimate: facts.isEstimate,
    today: now.slice(0, 10),
  };
  if (reach === 'place') {
    const { sumOf } = showing;
    const summed = sumOf && {
      parts: sumOf.codes.map((code) => ({ ...own, [sumOf.dimension]: code })),
      partsInWords: sumOf.inWords,
    };
    return publishedColumn({ ...common, dimensions: own, ...summed }, measures);
  }
  if (reach === 'main-industry') {
    const industry = mainIndustry(sector.id);
    if (industry === null) return null;
    return publishedColumn({ ...common, dimensions: { ...own, 'industry-group': industry.slug } }, measures);
  }
  const ofSector = {
    ...common,
    subject: isAll ? showing.subject : `${showing.subject} in this sector`,
    dimensions: { ...own, sector: sector.id },
  };
  if (reach === 'sector') return publishedColumn(ofSector, measures);
  const { dimension, codes, nouns, noPartsReason } = reachOf(reach, sector);
  const parts = codes.map((code) => ({ ...own, [dimension]: code }));
  return publishedColumn(
    {
      ...ofSector,
      label: isAll ? showing.label : `${showing.label} in this sector`,
      // Everything together is published as such.
      parts: isAll ? [own] : parts,
      partsInWords: `${parts.length} ${nouns[parts.length === 1 ? 0 : 1]}`,
      noPartsReason,
    },
    measures,
  );
}

interface Reached {
  readonly dimension: string;
  readonly codes: readonly string[];
  /** One, and several. */
  readonly nouns: readonly [string, string];
  readonly noPartsReason: string;
}

function reachOf(
  reach: Exclude<Showing['reach'], 'place' | 'main-industry' | 'sector' | undefined>,
  sector: SectorFacts,
): Reached {
  switch (reach) {
    case 'industries':
      return {
        dimension: 'industry',
        codes: industryCodes(sector),
        nouns: ['industry', 'industries'],
        noPartsReason: 'No industry of the official list belongs to this sector.',
      };
    case 'occupations':
      return {
        dimension: 'occupation',
        codes: sector.occupations.map((code) => `soc2020:${code}`),
        nouns: ['group of occupations', 'groups of occupations'],
        noPartsReason: 'No group of the official list of occupations belongs to this sector.',
      };
    case 'projected-industries':
      return {
        dimension: 'industry-group',
        codes: projectedGroups(sector),
        nouns: ['industry', 'industries'],
        noPartsReason: 'The source groups industries in a way that does not fit this sector.',
      };
    case 'subjects':
      return {
        dimension: 'subject',
        codes: subjectCodes(sector),
        nouns: ['subject area', 'subject areas'],
        noPartsReason: 'The subject areas of this source do not tell this sector apart.',
      };
  }
}
