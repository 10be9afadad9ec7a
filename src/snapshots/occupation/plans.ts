/** Who reads about a job: the same figures for all, in different depth. */
import type { Level } from '../document/snapshot.ts';
import type { OccupationQuestionId } from './questions.ts';
import type { TextPlan } from './texts.ts';
import type { ShortVoice } from './way-in.ts';

export interface OccupationPlan {
  readonly tables: readonly OccupationQuestionId[];
  readonly mostSentences: number;
  readonly mostClaims: number;
  /** Whose short words are used; null: everything is said in full. */
  readonly voice: ShortVoice | null;
  readonly hasNotes: boolean;
  readonly texts: TextPlan;
}

const WHOLE_TEXTS: TextPlan = {
  mostSentences: 10,
  mostTasks: 20,
  mostRouteSentences: 10,
  mostStandards: 30,
  mostTitles: 40,
  mostSubjects: 10,
  mostAsked: 100,
};
const FEW_TEXTS: TextPlan = {
  mostSentences: 2,
  mostTasks: 5,
  mostRouteSentences: 2,
  mostStandards: 6,
  mostTitles: 10,
  mostSubjects: 5,
  mostAsked: 2,
};
/** Their way in is told in short words of ours. */
const SHORT_TEXTS: TextPlan = {
  mostSentences: 1,
  mostTasks: 3,
  mostRouteSentences: 0,
  mostStandards: 3,
  mostTitles: 5,
  mostSubjects: 3,
  mostAsked: 1,
};

const SHORT: Omit<OccupationPlan, 'voice'> = {
  tables: [],
  mostSentences: 2,
  mostClaims: 0,
  hasNotes: false,
  texts: SHORT_TEXTS,
};
const KS4: OccupationPlan = {
  tables: ['people', 'where', 'outlook'],
  mostSentences: 5,
  mostClaims: 4,
  voice: null,
  hasNotes: false,
  texts: FEW_TEXTS,
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
  voice: null,
  hasNotes: true,
  texts: WHOLE_TEXTS,
};

export const OCCUPATION_PLANS: Readonly<Record<Level, OccupationPlan>> = {
  ks3: { ...SHORT, voice: 'ks3' },
  easyread: { ...SHORT, voice: 'easyread' },
  ks4: KS4,
  parent: { ...KS4, tables: ['where', 'start', 'hours', 'outlook'] },
  post16: {
    ...WHOLE,
    hasNotes: false,
    texts: { ...FEW_TEXTS, mostSentences: 4, mostTasks: 8, mostStandards: 12 },
  },
  adviser: WHOLE,
};
