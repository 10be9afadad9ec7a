/** What universities, colleges and apprenticeships ask for, invented by skill level, with more to say of the jobs that pupils ask about. */
import type { Soc2020Code } from '../../src/domain/classification.ts';
import { skillLevelOf } from '../../src/snapshots/occupation/skill-level.ts';

interface Asks {
  readonly university?: readonly string[];
  readonly college?: readonly string[];
  readonly apprenticeship?: readonly string[];
  /** Before a list of which the job can do without. */
  readonly preface?: string;
}

const USUALLY = "You'll usually need:";
const MAY = 'You may need:';

const FOUR_OR_FIVE = '4 or 5 GCSEs at grades 9 to 4 (A* to C), or equivalent,';
const SOME = 'some GCSEs, usually including English and maths, for an intermediate apprenticeship';
const FIVE =
  '5 GCSEs at grades 9 to 4 (A* to C), or equivalent, including English and maths, for an advanced apprenticeship';
const DEGREE =
  '4 or 5 GCSEs at grades 9 to 4 (A* to C) and A levels, or equivalent, for a higher or degree apprenticeship';
const LEVEL_2 = '2 or more GCSEs at grades 9 to 3 (A* to D), or equivalent, for a level 2 course';
const LEVEL_3 = `${FOUR_OR_FIVE} for a level 3 course`;
const T_LEVEL = `${FOUR_OR_FIVE} including English and maths, for a T Level`;
const WITH_SCIENCE = `${FOUR_OR_FIVE} including English, maths and a science`;
const A_LEVELS = '2 or 3 A levels, or equivalent, for a degree';

const BY_LEVEL: Readonly<Record<number, Asks>> = {
  1: {},
  2: { college: [LEVEL_2], apprenticeship: [SOME] },
  3: { college: [LEVEL_3], apprenticeship: [FIVE] },
  4: { university: [A_LEVELS], apprenticeship: [DEGREE] },
};

const CARE: Asks = { college: [LEVEL_2, T_LEVEL], apprenticeship: [SOME, FIVE], preface: MAY };
const TRADE: Asks = { college: [LEVEL_2, T_LEVEL], apprenticeship: [SOME, FIVE] };
const THERAPY: Asks = {
  university: [WITH_SCIENCE, '3 A levels, or equivalent, including biology or PE'],
  apprenticeship: [DEGREE],
};
const TEACHING: Asks = {
  university: [
    'GCSEs at grades 9 to 4 (A* to C), or equivalent, in English and maths',
    '2 or 3 A levels, or equivalent, for a degree',
  ],
};

/** Jobs of which more can be said; the longest beginning of a code counts. */
const BY_BEGINNING: Readonly<Record<string, Asks>> = {
  1112: {},
  116: {},
  212: {
    university: ['2 or 3 A levels, including maths and a physical science, for a degree'],
    college: [T_LEVEL],
    apprenticeship: [FIVE, DEGREE],
  },
  213: {
    university: ['2 or 3 A levels, or equivalent, for a degree; some courses want maths or computing'],
    college: [T_LEVEL],
    apprenticeship: [DEGREE],
  },
  214: {
    university: ['2 or 3 A levels, or equivalent, often with art or design, and a portfolio'],
    college: [LEVEL_3],
  },
  2211: {
    university: [
      '5 or more GCSEs at grades 9 to 7 (A* to A), or equivalent, including English, maths and sciences',
      '3 A levels at high grades, including chemistry and often biology',
    ],
  },
  222: THERAPY,
  223: {
    university: [WITH_SCIENCE, '2 or 3 A levels, including a science, or a T Level in health'],
    apprenticeship: [DEGREE],
  },
  224: {
    university: [
      '5 or more GCSEs at grades 9 to 6 (A* to B), or equivalent, including English, maths and sciences',
      '3 A levels at high grades, including biology and chemistry',
    ],
  },
  225: {
    university: [WITH_SCIENCE, '3 A levels, including chemistry or another science that the course names'],
  },
  2254: THERAPY,
  2255: THERAPY,
  2256: THERAPY,
  231: TEACHING,
  2314: {
    university: [
      'GCSEs at grades 9 to 4 (A* to C), or equivalent, in English, maths and a science',
      '2 or 3 A levels, or equivalent, for a degree',
    ],
  },
  2311: { university: ['a degree and usually a doctorate in your subject'] },
  2312: { university: [A_LEVELS], preface: MAY },
  2412: { university: ['3 A levels, or equivalent, for a degree'], apprenticeship: [DEGREE] },
  2451: {
    university: [FOUR_OR_FIVE.replace(/,$/, ''), '3 A levels, or equivalent, and a portfolio of drawings'],
    apprenticeship: [DEGREE],
  },
  2461: {
    university: [`${FOUR_OR_FIVE} including English and maths`, '2 or 3 A levels, or a T Level in health'],
    apprenticeship: [DEGREE],
  },
  331: { apprenticeship: [`${FOUR_OR_FIVE} including English and maths`], preface: MAY },
  3312: { university: [A_LEVELS], apprenticeship: [DEGREE] },
  341: { university: ['1 or 2 A levels, or equivalent, and a portfolio or an audition'], college: [LEVEL_3] },
  523: { college: [LEVEL_2, T_LEVEL], apprenticeship: [FIVE] },
  524: { college: [LEVEL_2, T_LEVEL], apprenticeship: [FIVE, 'to pass a colour vision test'] },
  531: TRADE,
  532: TRADE,
  543: { college: [LEVEL_2], apprenticeship: [SOME], preface: MAY },
  611: CARE,
  613: CARE,
  622: { college: [LEVEL_2], apprenticeship: [SOME], preface: MAY },
};

const asked = (preface: string, lines: readonly string[] = []) =>
  lines.length === 0
    ? null
    : { RelevantSubjects: [], EntryRequirementPreface: preface, EntryRequirements: lines };

/** As the service sends it, without the sentences that nothing reads. */
export function howToBecome(soc2020: Soc2020Code): unknown {
  const beginnings = [4, 3, 2].map((digits) => soc2020.slice(0, digits));
  const known = beginnings.find((beginning) => BY_BEGINNING[beginning] !== undefined);
  const asks = BY_BEGINNING[known ?? ''] ?? BY_LEVEL[skillLevelOf(soc2020).level] ?? {};
  const preface = asks.preface ?? USUALLY;
  return {
    EntryRoutes: {
      University: asked(preface, asks.university),
      College: asked(preface, asks.college),
      Apprenticeship: asked(preface, asks.apprenticeship),
    },
  };
}
