/** A model's view of years to come, with both ends and both years; said of the area that the model was made for. */
import { withinSentence } from '../../domain/first-letter.ts';
import { STEP_WORDS } from '../claims/insight-words.ts';
import { outlookOf } from '../claims/outlook.ts';
import type { Figure } from '../document/snapshot.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type InsightCandidate, recentPoints } from './candidate.ts';
import type { GrowthOfPlace } from './growth.ts';

/** Null where the model gives too few jobs. */
export function changeCandidate(
  /** "in construction". */
  inWhat: string,
  later: Figure,
  begun: Figure,
  isHere: boolean,
  today: string,
): InsightCandidate | null {
  const step = outlookOf(begun.value, later.value);
  if (step === 'not-enough-information' || begun.value === null || later.value === null) return null;
  const [from, to] = [begun.period?.label ?? '', later.period?.label ?? ''];
  const isLot = step.endsWith('-a-lot');
  return {
    id: `change:${later.id}`,
    kind: 'change',
    form: step.startsWith('grow')
      ? 'more-to-come'
      : step.startsWith('shrink')
        ? 'fewer-to-come'
        : 'as-many-to-come',
    verdict: step,
    figures: [later, begun],
    points: {
      about: isHere ? 3 : 1,
      borne: 2,
      large: isLot ? 2 : step === 'stay-about-the-same' ? 0 : 1,
      recent: recentPoints([later], today),
      own: isHere ? 1 : 0,
      more: 0,
    },
    gap: 0,
    isSame: false,
    picture: {
      kind: 'bars',
      rows: [
        { name: from, value: begun.value, text: bareText(begun) },
        { name: to, value: later.value, text: bareText(later) },
      ],
    },
    parts: {
      there: inPlace(later.areaName),
      sector: inWhat,
      from,
      to,
      first: bareText(begun),
      last: bareText(later),
      step: STEP_WORDS[step],
    },
  };
}

/** Of the industries in a place the one that a model expects to gain most jobs; null where it expects none to grow. */
export function growthCandidate(
  { first }: GrowthOfPlace,
  place: string,
  today: string,
): InsightCandidate | null {
  if (first === null) return null;
  const { name, later, begun } = first;
  const made = changeCandidate(`in ${withinSentence(name)}`, later, begun, later.areaCode === place, today);
  return made?.form === 'more-to-come' ? { ...made, form: 'growth-of-all' } : null;
}
