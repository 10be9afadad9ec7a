/** What a snapshot asks, in its order. Which measures answer is said by the measures themselves (`showings`). */
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { Measure, Showing, TopicId } from '../../measures/measure.ts';
import { type AdvertFeed, advertColumn } from '../columns/advert-column.ts';
import type { Column } from '../columns/column.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import { projectedGroups, subjectCodes } from './sector-groups.ts';
import { industryCodes, type SectorFacts } from './sector-industries.ts';

export type SnapshotTopicId = TopicId | 'adverts';

export interface Topic {
  readonly id: SnapshotTopicId;
  readonly title: string;
  /** The caption's beginning: the place and the period follow. */
  readonly caption: string;
  /** "We cannot tell …" is followed by this when no source that we hold answers. */
  readonly asks: string;
  /** Whether the area of the place's skills plan stands among the wider ones. */
  readonly hasSkillsArea?: boolean;
  readonly columns: readonly Column[];
}

type Question = Omit<Topic, 'columns'>;

/** "in construction and the built environment"; "in all sectors". */
export function sectorPhrase(sector: Pick<SectorFacts, 'title'>): string {
  return `in ${sector.title.charAt(0).toLowerCase()}${sector.title.slice(1)}`;
}

function questions(sector: SectorFacts): readonly Question[] {
  const inSector = sectorPhrase(sector);
  return [
    {
      id: 'sector-jobs',
      title: `How many jobs are there ${inSector}?`,
      caption: `Jobs ${inSector}, by place of work, estimates`,
      asks: 'how many jobs there are here',
    },
    {
      id: 'adverts',
      title: `How many openings are advertised ${inSector}?`,
      caption: `Live adverts ${inSector}, counted`,
      asks: 'how many openings are advertised here',
    },
    {
      id: 'online-adverts',
      title: `How many new jobs are advertised online ${inSector}?`,
      caption: `New online job adverts ${inSector} in a month, estimates`,
      asks: 'how many new jobs are advertised online here',
    },
    {
      id: 'outlook',
      title: `How may jobs ${inSector} change in years to come?`,
      caption: `Jobs that a model expects ${inSector}, estimates`,
      asks: 'how jobs here may change in years to come',
      hasSkillsArea: true,
    },
    {
      id: 'pay',
      title: 'What do people here earn?',
      caption: 'Middle pay before tax, estimates',
      asks: 'what people here earn',
    },
    {
      id: 'next-steps',
      title: 'What do young people here do next?',
      caption: 'What young people did after school or college',
      asks: 'what young people here do after school',
    },
    {
      id: 'apprenticeship-starts',
      title: 'How many people start apprenticeships?',
      caption: 'Apprenticeships',
      asks: 'how many people here start apprenticeships',
    },
    {
      id: 'young-people',
      title: 'How many young people live here?',
      caption: 'People aged 16 to 24, estimates',
      asks: 'how many young people live here',
    },
    {
      id: 'not-learning',
      title: 'How many young people are not learning or working?',
      caption: 'Young people and learning',
      asks: 'how many young people here are not learning or working',
    },
    {
      id: 'in-work',
      title: 'How many people are in paid work?',
      caption: 'People and work, estimates',
      asks: 'how many people here are in paid work',
    },
    {
      id: 'claimants',
      title: 'How many young people claim benefits because they are out of work?',
      caption: 'Claimants',
      asks: 'how many young people here claim benefits because they are out of work',
    },
    {
      id: 'qualifications',
      title: 'What qualifications do people have?',
      caption: 'Qualifications of people aged 16 to 64, estimates',
      asks: 'what qualifications people here have',
    },
    {
      id: 'occupations',
      title: 'What kinds of work do people who live here do?',
      caption: 'People who live here and work, by kind of work, estimates',
      asks: 'what kinds of work people who live here do',
    },
    {
      id: 'employers',
      title: 'What businesses are here?',
      caption: 'Businesses',
      asks: 'what businesses are here',
    },
    {
      id: 'skills',
      title: 'What skills do employers ask for?',
      caption: 'Skills',
      asks: 'what skills employers here ask for',
    },
    {
      id: 'higher-education',
      title: 'How many young people go on to university?',
      caption: 'Higher education',
      asks: 'how many young people here go on to university',
    },
  ];
}

/** Questions of which a column depends on the sector; of the others the tables are the same in every sector's snapshot. */
export function isSectoral(id: SnapshotTopicId, measures: ReadonlyMap<string, Measure>): boolean {
  return (
    ['sector-jobs', 'adverts', 'online-adverts', 'outlook'].includes(id) ||
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
  return questions(sector).map((question) => ({
    ...question,
    columns:
      question.id === 'adverts'
        ? [
            advertColumn('vacancy', sector.id, feeds, now),
            advertColumn('apprenticeship', sector.id, feeds, now),
          ]
        : showingsOf(question.id, measures)
            .filter(({ showing: { nations } }) => nation === null || (nations?.includes(nation) ?? true))
            .map(({ facts, showing }) => showingColumn(facts, showing, sector, measures, now)),
  }));
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

/** The column of a showing, for one sector. */
function showingColumn(
  facts: Measure,
  showing: Showing,
  sector: SectorFacts,
  measures: ReadonlyMap<string, Measure>,
  now: Instant,
): Column {
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
      label: isAll ? `${showing.label} in all sectors` : `${showing.label} in this sector`,
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
  reach: Exclude<Showing['reach'], 'place' | 'sector' | undefined>,
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
