/** What people are told of an advert's safety. */
import {
  isLeftOut,
  LEFT_OUT_KINDS,
  type LeftOutKind,
  type NotedKind,
  type SafetyMark,
} from '../../domain/advert-safety.ts';
import { type AdvertTotal, totalAtStart } from './advert-total.ts';
import { joinNames } from './join-names.ts';

/** Of one advert, then of several: "it …", "they …". */
const REASONS: Readonly<Record<LeftOutKind, readonly [one: string, several: string]>> = {
  'money-to-pay': ['asks applicants for money', 'ask applicants for money'],
  'recruits-others': ['pays for bringing in other sellers', 'pay for bringing in other sellers'],
  'commission-only': ['pays nothing but commission', 'pay nothing but commission'],
  'chat-app-only': ['can be answered in a chat app only', 'can be answered in a chat app only'],
  'unnamed-employer': ['does not say who the employer is', 'do not say who the employer is'],
  'pay-below-law': ['offers less than the minimum wage', 'offer less than the minimum wage'],
  betting: ['is for work in betting', 'are for work in betting'],
  alcohol: ['is for work that sells alcohol', 'are for work that sells alcohol'],
  'adult-entertainment': ['is for adult entertainment', 'are for adult entertainment'],
};

const NOTES: Readonly<Record<NotedKind, string>> = {
  'unpaid-trial': 'Asks for a trial without pay.',
  'self-employed': 'Self-employed work: no right to a minimum wage, to holiday or to sick pay.',
  'over-18': 'For people aged 18 or over.',
  nights: 'Has work at night.',
  'criminal-record-check': 'Needs a criminal record check (DBS).',
};

/** A mark as a reader meets it. */
export interface SafetyNote {
  readonly kind: SafetyMark['kind'];
  readonly effect: 'left-out' | 'note';
  /** A sentence. */
  readonly note: string;
  /** The advert's own words that it rests on. */
  readonly words: string;
}

const isLeftOutKind = (kind: SafetyMark['kind']): kind is LeftOutKind =>
  LEFT_OUT_KINDS.some((each) => each === kind);

/** `minimumAge`: where the advert asks for a higher age than 18 the note says which. */
export function safetyNotes(marks: readonly SafetyMark[], minimumAge: number | null): SafetyNote[] {
  return marks.map(({ kind, words }) => {
    if (isLeftOutKind(kind))
      return { kind, effect: 'left-out', note: `This advert ${REASONS[kind][0]}.`, words };
    const isOlder = kind === 'over-18' && minimumAge !== null && minimumAge > 18;
    return {
      kind,
      effect: 'note',
      note: isOlder ? `For people aged ${minimumAge} or over.` : NOTES[kind],
      words,
    };
  });
}

/** What pupils are told beside an advert that they are shown. */
export function notesForPupils(marks: readonly SafetyMark[], minimumAge: number | null): string[] {
  return isLeftOut(marks) ? [] : safetyNotes(marks, minimumAge).map(({ note }) => note);
}

/** "2 adverts are left out because they ask applicants for money or pay nothing but commission." Null where none is. */
export function leftOutWords(total: AdvertTotal, kinds: readonly LeftOutKind[]): string | null {
  const { count } = total;
  if (count === 0) return null;
  const reasons = LEFT_OUT_KINDS.filter((kind) => kinds.includes(kind)).map(
    (kind) => REASONS[kind][count === 1 ? 0 : 1],
  );
  const start = count === 1 ? '1 advert is left out' : `${totalAtStart(total)} adverts are left out`;
  return `${start} because ${count === 1 ? 'it' : 'they'} ${joinNames(reasons).replace(/ and (?=[^,]*$)/, ' or ')}.`;
}
