/** Who reads about a job: the same figures for all, in different depth. */
import type { Level } from '../document/snapshot.ts';
import type { OccupationQuestionId } from './questions.ts';
import type { TextPlan } from './texts.ts';

export interface OccupationPlan {
  readonly tables: readonly OccupationQuestionId[];
  readonly mostSentences: number;
  readonly mostClaims: number;
  readonly isPlain: boolean;
  readonly hasNotes: boolean;
  readonly texts: TextPlan;
}

const WHOLE_TEXTS: TextPlan = {
  mostSentences: 10,
  mostTasks: 20,
  mostRouteSentences: 10,
  mostStandards: 30,
  mostTitles: 40,
};
const FEW_TEXTS: TextPlan = {
  mostSentences: 2,
  mostTasks: 5,
  mostRouteSentences: 2,
  mostStandards: 6,
  mostTitles: 10,
};
/** Their way in is told in short words of ours. */
const SHORT_TEXTS: TextPlan = {
  mostSentences: 1,
  mostTasks: 3,
  mostRouteSentences: 0,
  mostStandards: 3,
  mostTitles: 5,
};

const SHORT: OccupationPlan = {
  tables: [],
  mostSentences: 3,
  mostClaims: 0,
  isPlain: true,
  hasNotes: false,
  texts: SHORT_TEXTS,
};
const KS4: OccupationPlan = {
  tables: ['people', 'where', 'outlook'],
  mostSentences: 4,
  mostClaims: 3,
  isPlain: false,
  hasNotes: false,
  texts: FEW_TEXTS,
};
const WHOLE: OccupationPlan = {
  tables: ['people', 'family', 'where', 'adverts', 'pay', 'start', 'hours', 'who', 'outlook'],
  mostSentences: 7,
  mostClaims: 8,
  isPlain: false,
  hasNotes: true,
  texts: WHOLE_TEXTS,
};

export const OCCUPATION_PLANS: Readonly<Record<Level, OccupationPlan>> = {
  ks3: SHORT,
  easyread: SHORT,
  ks4: KS4,
  parent: { ...KS4, tables: ['where', 'start', 'hours', 'outlook'] },
  post16: {
    ...WHOLE,
    hasNotes: false,
    texts: { ...FEW_TEXTS, mostSentences: 4, mostTasks: 8, mostStandards: 12 },
  },
  adviser: WHOLE,
};
