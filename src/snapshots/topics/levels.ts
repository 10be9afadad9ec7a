/** Who reads: the same figures for all, in different depth. One table of what each level shows. */
import type { Level, PlaceRole } from '../document/snapshot.ts';
import type { SnapshotTopicId } from './questions.ts';

export interface LevelPlan {
  readonly level: Level;
  /** Null for every topic. */
  readonly tables: readonly SnapshotTopicId[] | null;
  /** Rows beside the place itself. */
  readonly roles: readonly PlaceRole[];
  /** False: one column a table, the first. */
  readonly hasAllColumns: boolean;
  /** Sentences about these topics, in this order; null for those of every table shown. */
  readonly sentences: readonly SnapshotTopicId[] | null;
  readonly hasPlainWords: boolean;
  /** The first of the claims, in the order of the topics; an outlook and a change in time only where words are full. */
  readonly mostClaims: number;
  readonly questions: number;
  readonly hasRanges: boolean;
  readonly hasDisagreements: boolean;
  readonly asides: readonly AsideId[];
}

export type AsideId = 'minimum-wages' | 'ways-in' | 'what-this-means' | 'method';

const WIDER: readonly PlaceRole[] = ['county', 'skills-area', 'region', 'country'];

const KS4_TABLES: readonly SnapshotTopicId[] = [
  'sector-jobs',
  'adverts',
  'online-adverts',
  'outlook',
  'pay',
  'next-steps',
  'apprenticeship-starts',
  'young-people',
];

const SHORT = {
  roles: WIDER,
  hasAllColumns: false,
  hasPlainWords: true,
  mostClaims: 1,
  questions: 1,
  hasRanges: false,
  hasDisagreements: false,
} as const;

const KS4 = {
  tables: KS4_TABLES,
  roles: WIDER,
  hasAllColumns: true,
  sentences: null,
  hasPlainWords: false,
  mostClaims: 3,
  questions: 3,
  hasRanges: false,
  hasDisagreements: false,
} as const;

/** Every level, in the order in which readers grow. */
export const LEVEL_PLANS: readonly LevelPlan[] = [
  {
    level: 'ks3',
    ...SHORT,
    tables: ['sector-jobs'],
    sentences: ['sector-jobs', 'pay', 'adverts'],
    asides: [],
  },
  { level: 'ks4', ...KS4, tables: [...KS4_TABLES, 'studied'], asides: ['minimum-wages', 'ways-in'] },
  {
    level: 'post16',
    ...KS4,
    tables: [
      ...KS4_TABLES,
      'studied',
      'not-learning',
      'in-work',
      'qualifications',
      'occupations',
      'employers',
      'skills',
      'higher-education',
    ],
    mostClaims: 8,
    hasRanges: true,
    hasDisagreements: true,
    asides: ['minimum-wages', 'ways-in'],
  },
  { level: 'parent', ...KS4, questions: 0, asides: ['what-this-means', 'minimum-wages', 'ways-in'] },
  {
    level: 'adviser',
    tables: null,
    roles: ['member', ...WIDER],
    hasAllColumns: true,
    sentences: null,
    hasPlainWords: false,
    mostClaims: Number.POSITIVE_INFINITY,
    questions: 0,
    hasRanges: true,
    hasDisagreements: true,
    asides: ['minimum-wages', 'ways-in', 'method'],
  },
  {
    level: 'easyread',
    ...SHORT,
    tables: ['sector-jobs'],
    sentences: ['sector-jobs', 'pay', 'adverts'],
    questions: 0,
    asides: [],
  },
];
