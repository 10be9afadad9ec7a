/** How much learning the jobs of a group usually ask for: the four skill levels of SOC 2020 (Office for National Statistics, volume 1). */
import type { Soc2020Code } from '../../domain/classification.ts';
import { needsDegreeByLaw } from '../../reference/registered-professions.ts';
import { A_DEGREE, WAYS_IN } from '../words/ways-in.ts';

export interface SkillLevel {
  /** 1 asks for the least, 4 for the most. */
  readonly level: 1 | 2 | 3 | 4;
  /** A few words: "Training after 16". */
  readonly label: string;
  /** One sentence. */
  readonly words: string;
  /** The same in short words. */
  readonly plainWords: string;
  /** The law keeps the job for people on a register, and a degree is the way on to it. */
  readonly isRegistered: boolean;
}

const LEVELS: Readonly<Record<SkillLevel['level'], Omit<SkillLevel, 'isRegistered'>>> = {
  1: {
    level: 1,
    label: WAYS_IN[0],
    words: 'People usually need what school teaches, and learn the rest in a short time at work.',
    plainWords: 'You mostly learn this job at work, in a short time.',
  },
  2: {
    level: 2,
    label: WAYS_IN[1],
    words:
      'People usually need good general schooling, and learn more at work, on short courses or as apprentices.',
    plainWords: 'You need what you learn at school. You learn more at work.',
  },
  3: {
    level: 3,
    label: WAYS_IN[2],
    words:
      'People usually study or train for some years after 16, at college or as apprentices. A degree is not usually needed.',
    plainWords: 'You train or study for some years after age 16.',
  },
  4: {
    level: 4,
    label: WAYS_IN[3],
    words: 'People usually have a degree, a degree apprenticeship or many years in related work.',
    plainWords: 'Most people have a degree, or have done such work for years.',
  },
};

/** Of level 4, where nobody gets in without one. */
const REGISTERED: SkillLevel = {
  level: 4,
  label: A_DEGREE,
  words:
    'People need a degree, at university or in a degree apprenticeship where there is one: the law keeps this work for those on a register.',
  plainWords: 'You need a degree for this job.',
  isRegistered: true,
};

/** Sub-major groups whose level is not that of the most groups that begin with the same digit. */
const OTHERWISE: Readonly<Record<string, SkillLevel['level']>> = { 12: 3 };
const BY_MAJOR_GROUP: Readonly<Record<string, SkillLevel['level']>> = {
  1: 4,
  2: 4,
  3: 3,
  4: 2,
  5: 3,
  6: 2,
  7: 2,
  8: 2,
  9: 1,
};

export function skillLevelOf(soc2020: Soc2020Code): SkillLevel {
  const level = OTHERWISE[soc2020.slice(0, 2)] ?? BY_MAJOR_GROUP[soc2020.slice(0, 1)];
  if (level === undefined) throw new Error(`SOC 2020 has no major group ${soc2020.slice(0, 1)}`);
  return needsDegreeByLaw(soc2020) ? REGISTERED : { ...LEVELS[level], isRegistered: false };
}
