/** What a snapshot asks, in its order, and which measures answer. The `ks4` level shows fewer; the figures are the same. */
import { ALL_SECTORS } from '../domain/classification.ts';
import type { Instant } from '../domain/period.ts';
import { type AdvertFeed, advertColumn } from './advert-column.ts';
import type { Column } from './column.ts';
import type { Level } from './document.ts';
import type { Measure } from './measures/measure.ts';
import { type PublishedColumn, publishedColumn } from './published-column.ts';
import { industryCodes, type SectorFacts } from './sector-industries.ts';

export interface Topic {
  readonly id: string;
  readonly title: string;
  /** The caption's beginning: the place and the period follow. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly levels: readonly Level[];
}

const YOUNG = { age: '16-24' } as const;

interface Blueprint extends Omit<Topic, 'columns'> {
  readonly columns: readonly PublishedColumn[];
}

const GENERAL: readonly Blueprint[] = [
  {
    id: 'young-people',
    title: 'How many young people live here?',
    caption: 'People aged 16 to 24, estimates',
    levels: ['ks4', 'adviser'],
    columns: [
      {
        measure: 'population',
        dimensions: YOUNG,
        label: 'People aged 16 to 24',
        display: 'count',
        isEstimate: true,
      },
    ],
  },
  {
    id: 'pay',
    title: 'What do people here earn?',
    caption: 'Middle weekly pay before tax, estimates',
    levels: ['ks4', 'adviser'],
    columns: [
      {
        measure: 'gross-median-weekly-pay',
        label: 'Middle weekly pay',
        display: 'pay-per-week',
        isEstimate: true,
      },
    ],
  },
  {
    id: 'apprenticeship-starts',
    title: 'How many people start apprenticeships?',
    caption: 'Apprenticeships started for every 100,000 people',
    levels: ['ks4', 'adviser'],
    columns: [
      {
        measure: 'apprenticeship-starts',
        label: 'Starts for every 100,000 people',
        display: 'per-100000',
        isEstimate: false,
      },
    ],
  },
  {
    id: 'in-work',
    title: 'How many people are in paid work?',
    caption: 'Employment rate, estimates',
    levels: ['adviser'],
    columns: [
      {
        measure: 'employment-rate',
        label: 'Employment rate, people aged 16 to 64',
        display: 'rate',
        isEstimate: true,
      },
    ],
  },
  {
    id: 'claimants',
    title: 'How many young people claim benefits because they are out of work?',
    caption: 'Claimants',
    levels: ['adviser'],
    columns: [
      {
        measure: 'claimant-count',
        dimensions: YOUNG,
        label: 'Claimants aged 16 to 24',
        display: 'count',
        isEstimate: false,
      },
      {
        measure: 'claimant-rate',
        label: 'Claimants in every 100 people of working age',
        display: 'rate',
        isEstimate: true,
      },
    ],
  },
  {
    id: 'qualifications',
    title: 'What qualifications do people have?',
    caption: 'Qualifications of people aged 16 to 64, estimates',
    levels: ['adviser'],
    columns: [
      {
        measure: 'level-3-or-above-qualifications',
        label: 'Level 3 or above',
        display: 'rate',
        isEstimate: true,
      },
      {
        measure: 'no-qualifications-great-britain',
        label: 'No qualifications',
        display: 'rate',
        isEstimate: true,
      },
    ],
  },
];

const JOBS = 'employment-by-industry';

/** The measures that snapshots read: what has to be loaded for a place. */
export const SNAPSHOT_MEASURES: readonly string[] = [
  ...new Set([JOBS, ...GENERAL.flatMap((topic) => topic.columns.map((column) => column.measure))]),
];

/** Tables that every sector's snapshot of an area repeats. */
export function generalTopics(measures: ReadonlyMap<string, Measure>): Topic[] {
  return GENERAL.map((topic) => ({
    ...topic,
    columns: topic.columns.map((column) => publishedColumn(column, measures)),
  }));
}

/** Jobs and adverts in the sector. */
export function sectorTopics(
  sector: SectorFacts,
  measures: ReadonlyMap<string, Measure>,
  feeds: readonly AdvertFeed[],
  now: Instant,
): Topic[] {
  const codes = industryCodes(sector);
  const inSector = sectorPhrase(sector);
  return [
    {
      id: 'sector-jobs',
      title: `How many jobs are there ${inSector}?`,
      caption: `Jobs ${inSector}, by place of work, estimates`,
      levels: ['ks4', 'adviser'],
      columns: [
        publishedColumn(
          {
            measure: JOBS,
            dimensions: { sector: sector.id },
            label: sector.id === ALL_SECTORS ? 'Jobs in all industries' : 'Jobs in this sector',
            // Everything together is published as such.
            parts: sector.id === ALL_SECTORS ? [{}] : codes.map((industry) => ({ industry })),
            partsInWords: codes.length === 1 ? '1 industry' : `${codes.length} industries`,
            display: 'count',
            isEstimate: true,
          },
          measures,
        ),
      ],
    },
    {
      id: 'adverts',
      title: `How many openings are advertised ${inSector}?`,
      caption: `Live adverts ${inSector}, counted`,
      levels: ['ks4', 'adviser'],
      columns: [
        advertColumn('vacancy', sector.id, feeds, now),
        advertColumn('apprenticeship', sector.id, feeds, now),
      ],
    },
  ];
}

/** "in construction and the built environment"; "in all sectors". */
export function sectorPhrase(sector: Pick<SectorFacts, 'title'>): string {
  return `in ${sector.title.charAt(0).toLowerCase()}${sector.title.slice(1)}`;
}
