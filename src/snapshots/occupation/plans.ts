/** Who reads about a job: the same figures for all, in different depth. */
import type { Level } from '../document/snapshot.ts';
import type { OccupationQuestionId } from './questions.ts';

export interface OccupationPlan {
  readonly tables: readonly OccupationQuestionId[];
  readonly mostSentences: number;
  readonly mostClaims: number;
  readonly isPlain: boolean;
  readonly hasNotes: boolean;
}

const SHORT: OccupationPlan = {
  tables: [],
  mostSentences: 3,
  mostClaims: 0,
  isPlain: true,
  hasNotes: false,
};
const KS4: OccupationPlan = {
  tables: ['people', 'where', 'outlook'],
  mostSentences: 5,
  mostClaims: 4,
  isPlain: false,
  hasNotes: false,
};
const WHOLE: OccupationPlan = {
  tables: [
    'people',
    'family',
    'where',
    'adverts',
    'demand',
    'pay',
    'start',
    'hours',
    'who',
    'who-wider',
    'studied',
    'outlook',
    'openings',
  ],
  mostSentences: 8,
  mostClaims: 8,
  isPlain: false,
  hasNotes: true,
};

export const OCCUPATION_PLANS: Readonly<Record<Level, OccupationPlan>> = {
  ks3: SHORT,
  easyread: SHORT,
  ks4: KS4,
  parent: { ...KS4, tables: ['where', 'start', 'hours', 'outlook'] },
  post16: { ...WHOLE, hasNotes: false },
  adviser: WHOLE,
};
