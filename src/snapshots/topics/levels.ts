/** Who reads: the same figures for all, in different depth. One table of what each level shows. */
import type { Level, PlaceRole } from '../document/snapshot.ts';
import type { SnapshotTopicId } from './questions.ts';

export interface LevelPlan {
  readonly level: Level;
  /** Null for every topic. A sector's page shows those of them that are about the sector. */
  readonly tables: readonly SnapshotTopicId[] | null;
  /** Whether a sector's page has the place's own tables too, after the sector's. */
  readonly hasPlaceTables: boolean;
  /** Rows beside the place itself. */
  readonly roles: readonly PlaceRole[];
  /** False: one column a table, the first. */
  readonly hasAllColumns: boolean;
  readonly insights: number;
  /** On the page of a place: whether what young people did after Year 11 leads. */
  readonly hasNextSteps: boolean;
  /** Whether districts are drawn, where the place has some. */
  readonly hasMap: boolean;
  /** Of the industries, and of the groups of jobs, that a model expects to grow in a place, the first so many. */
  readonly growing: number;
  /** Of the jobs that most people do, the first so many. */
  readonly jobs: number;
  /** Whether each figure of the place is said in a sentence, and not in a table alone. */
  readonly hasStatements: boolean;
  readonly hasPlainWords: boolean;
  /** For easy reading: jobs that people can begin with, and what their list does not say. */
  readonly isEasy: boolean;
  /** The first of the claims, in the order of the topics. */
  readonly mostClaims: number;
  /** In the order in which they are asked, as far as the figures bear them. */
  readonly asks: readonly QuestionKind[];
  readonly questions: number;
  readonly hasRanges: boolean;
  readonly hasDisagreements: boolean;
  /** On the place's page; a sector's page has the way in alone. */
  readonly asides: readonly AsideId[];
}

/** Questions that need thought: src/snapshots/teaching says what each is made of. */
export type QuestionKind = 'friend' | 'guess' | 'dearer' | 'doubt' | 'range' | 'rather' | 'choice';

export type AsideId = 'minimum-wages' | 'ways-in' | 'method';

const WIDER: readonly PlaceRole[] = ['county', 'skills-area', 'region', 'country'];

/** What a pupil of 14 to 16 is told of a place. */
export const KS4_TABLES: readonly SnapshotTopicId[] = [
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
  tables: ['sector-jobs'],
  hasPlaceTables: false,
  roles: WIDER,
  hasAllColumns: false,
  hasMap: false,
  hasNextSteps: false,
  growing: 0,
  jobs: 5,
  hasStatements: false,
  hasPlainWords: true,
  isEasy: false,
  mostClaims: 0,
  hasRanges: false,
  hasDisagreements: false,
  asides: [],
} as const;

const KS4 = {
  tables: KS4_TABLES,
  hasPlaceTables: false,
  roles: WIDER,
  hasAllColumns: true,
  insights: 3,
  hasNextSteps: false,
  hasMap: true,
  growing: 3,
  jobs: 10,
  hasStatements: false,
  hasPlainWords: false,
  isEasy: false,
  mostClaims: 3,
  asks: ['friend', 'dearer', 'guess', 'choice'],
  questions: 3,
  hasRanges: false,
  hasDisagreements: false,
} as const;

/** Every level, in the order in which readers grow. */
export const LEVEL_PLANS: readonly LevelPlan[] = [
  { level: 'ks3', ...SHORT, insights: 2, asks: ['friend', 'choice'], questions: 1 },
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
    mostClaims: 3,
    asks: ['doubt', 'range', 'rather', 'choice'],
    hasRanges: true,
    hasDisagreements: true,
    growing: 6,
    asides: ['minimum-wages', 'ways-in'],
  },
  {
    level: 'parent',
    ...KS4,
    hasNextSteps: true,
    jobs: 6,
    mostClaims: 0,
    asks: [],
    questions: 0,
    asides: ['minimum-wages'],
  },
  {
    level: 'adviser',
    tables: null,
    hasPlaceTables: true,
    roles: ['member', ...WIDER],
    hasAllColumns: true,
    insights: 3,
    hasNextSteps: false,
    hasMap: true,
    growing: 6,
    jobs: 10,
    hasStatements: true,
    hasPlainWords: false,
    isEasy: false,
    mostClaims: Number.POSITIVE_INFINITY,
    asks: [],
    questions: 0,
    hasRanges: true,
    hasDisagreements: true,
    asides: ['minimum-wages', 'ways-in', 'method'],
  },
  { level: 'easyread', ...SHORT, isEasy: true, jobs: 4, insights: 1, asks: [], questions: 0 },
];
