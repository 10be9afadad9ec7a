/** The way into a job for the two shortest pages: three steps and what to do next, each page in its own words. What is said in full: ./skill-level.ts. */

import type { Area } from '../../domain/area.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import type { Instant } from '../../domain/period.ts';
import { minimumWagesOn } from '../../reference/minimum-wages.ts';
import { easyEntry } from './easy-entry.ts';
import type { OccupationFacts } from './facts.ts';
import type { SkillLevel } from './skill-level.ts';
import type { HeldTexts } from './texts.ts';

/** The levels that are told a job in a few words. */
export type ShortVoice = 'ks3' | 'easyread';

export interface WayIn {
  /** Three, in the order in which they are taken; for easy reading two or three, and what is known of exams and of checks. */
  readonly steps: readonly string[];
  /** Where to begin without exam passes, for easy reading; null where the job is learnt at work or takes a degree, for other readers, and in Scotland, whose levels are others. */
  readonly withoutExams: string | null;
  readonly next: string;
  /** What comes after that, for easy reading; else empty. */
  readonly afterNext: readonly string[];
  /** The other job that `next` is about; null where it is about none. */
  readonly other: Pick<OccupationFacts, 'slug' | 'name'> | null;
}

/** Ages and not school years: these differ between the nations of the United Kingdom. */
const STEPS: Readonly<Record<ShortVoice, Readonly<Record<SkillLevel['level'], readonly string[]>>>> = {
  ks3: {
    1: [
      'At school: keep up your English and maths.',
      'From 16: look for a first job or a course that trains you.',
      'At work: learn the rest in a short time.',
    ],
    2: [
      'At school: aim for good grades in English and maths.',
      'From 16: take a course, or learn at work as an apprentice.',
      'At work: learn more on the job and on short courses.',
    ],
    3: [
      'At school: aim for good grades in English and maths.',
      'From 16: train for some years, at college or as an apprentice.',
      'Then: look for your first job. You do not usually need a degree.',
    ],
    4: [
      'From 16: choose courses that can lead to a degree.',
      'From 18: take a degree, or learn at work in a degree apprenticeship.',
      'Or: start in a job close to it, and work your way up over years.',
    ],
  },
  easyread: {
    1: ['After school, look for a job that trains you.', 'You learn the job at work.'],
    2: ['After school, go to college or be an apprentice.', 'An apprentice works, learns and {paid}.'],
    3: [
      'After school, learn the job at college or as an apprentice.',
      'It takes some years. An apprentice {paid}.',
    ],
    4: [
      'Do your best in all your subjects.',
      'Stay at school or college until you are 18.',
      'Then study for a degree, or work and study at the same time.',
    ],
  },
};

/** Of jobs that the law keeps for people on a register: nobody works their way up into these. */
const REGISTERED_STEPS: Readonly<Record<ShortVoice, readonly string[]>> = {
  ks3: [
    'From 16: choose courses that can lead to a degree.',
    'From 18: take the degree for this job; some are degree apprenticeships.',
    'Then: get on the register. Only people on it may do this work.',
  ],
  easyread: STEPS.easyread[4],
};

interface RoutesHeld {
  /** How people get in, in the publisher's words; null where nothing is held. */
  readonly routes: string | null;
  /** Whether pupils take GCSEs: in England, Wales and Northern Ireland. Entry Level and Level 1 courses come before them (GOV.UK, "What qualification levels mean"). */
  readonly hasGcses: boolean;
  /** Pence an hour, the least that the law allows; null on days whose rates we do not hold. */
  readonly apprenticePence: number | null;
}

export function routesHeld(
  { description }: HeldTexts,
  { code }: Pick<Area, 'code'>,
  asAt: Instant,
): RoutesHeld {
  return {
    routes: description?.fact.entryRoutes ?? null,
    hasGcses: !code.startsWith('S'),
    apprenticePence: minimumWagesOn(asAt.slice(0, 10))?.apprentice ?? null,
  };
}

const NO_ROUTES: RoutesHeld = { routes: null, hasGcses: false, apprenticePence: null };

/** `other` is a job to look at too; null where none is known. */
export function shortWayIn(
  voice: ShortVoice,
  { level, isRegistered }: Pick<SkillLevel, 'level' | 'isRegistered'>,
  isSeveral: boolean,
  other: Pick<OccupationFacts, 'slug' | 'name'> | null,
  { routes, hasGcses, apprenticePence }: RoutesHeld = NO_ROUTES,
): WayIn {
  const steps = isRegistered ? REGISTERED_STEPS[voice] : STEPS[voice][level];
  if (voice === 'easyread') {
    const job = isSeveral ? 'one of these jobs' : 'this job';
    const next = `Talk to somebody who does ${job}. Ask what they do all day.`;
    const afterNext = [
      `Write down what you like about ${isSeveral ? 'that job' : 'this job'}, and what you do not like.`,
      'Show it to your teacher. Ask if you can go and see the work.',
    ];
    const { exams, check } = easyEntry(routes);
    const isOpen = exams !== null && level < 4;
    const paid =
      apprenticePence === null ? 'gets paid' : `gets at least £${(apprenticePence / 100).toFixed(2)} an hour`;
    return {
      steps: [
        ...(isOpen ? [exams] : []),
        ...steps.map((step) => step.replace('{paid}', paid)),
        ...(check === null ? [] : [check]),
      ],
      withoutExams:
        hasGcses && (level === 2 || level === 3)
          ? 'No GCSEs? Ask a college about courses for beginners.'
          : null,
      next,
      afterNext,
      other: null,
    };
  }
  return other === null
    ? {
        steps,
        withoutExams: null,
        next: 'Ask somebody who does this kind of work what a day is like.',
        afterNext: [],
        other,
      }
    : {
        steps,
        withoutExams: null,
        next: `Look at another job: ${withinSentence(other.name)}. Which of the two would you rather do, and why?`,
        afterNext: [],
        other: { slug: other.slug, name: other.name },
      };
}
