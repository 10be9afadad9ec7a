/**
 * What a pupil can do at 16, nation by nation, where to look for each, and what it means for money and travel. Read in November 2026 on
 * GOV.UK ("School leaving age", "Child Benefit when your child turns 16", "16 to 19 Bursary Fund", "Subsidised college transport (16 to 19)",
 * "Education Maintenance Allowance"), tlevels.gov.uk and nationalcareers.service.gov.uk; other nations' kinds of apprenticeship are those of
 * src/reference/nation-routes.ts.
 */
import { CAREERS_SERVICES } from './careers-services.ts';
import { FIND_AN_APPRENTICESHIP } from './job-searches.ts';
import type { NationRoutes } from './nation-routes.ts';

export interface RouteLink {
  readonly text: string;
  readonly url: string;
}

export interface RouteAfter16 {
  readonly id: 'school' | 't-levels' | 'college' | 'apprenticeship' | 'beside-school';
  readonly name: string;
  /** How long, where, and what it leads to. */
  readonly says: string;
  readonly find: RouteLink;
}

export interface Nation16 {
  /** The last school year before a pupil may leave, as schools there call it. */
  readonly year: 'Year 11' | 'S4' | 'Year 12';
  readonly routes: readonly RouteAfter16[];
  /** Further rules, a line each. */
  readonly rules: readonly {
    readonly id: string;
    readonly name: string;
    readonly says: string;
    readonly find: RouteLink;
  }[];
}

export const FIND_A_COURSE: RouteLink = {
  text: 'Find a course',
  url: 'https://nationalcareers.service.gov.uk/find-a-course',
};
export const FIND_A_T_LEVEL: RouteLink = {
  text: 'Where T Levels are taught',
  url: 'https://www.tlevels.gov.uk/students/find',
};
export const CHILD_BENEFIT: RouteLink = {
  text: 'Child Benefit at 16',
  url: 'https://www.gov.uk/child-benefit-16-19',
};
const ALLOWANCE: RouteLink = {
  text: 'Who can get it',
  url: 'https://www.gov.uk/education-maintenance-allowance-ema',
};

const A_LEVELS = 'Two years. They lead to university, a degree apprenticeship or work.';
const PAID_JOB = 'A paid job with training, from 16. It leads to a qualification in the trade.';

export const ENGLAND_16: Nation16 = {
  year: 'Year 11',
  routes: [
    { id: 'school', name: 'A levels, at sixth form or college', says: A_LEVELS, find: FIND_A_COURSE },
    {
      id: 't-levels',
      name: 'A T Level, at college or some schools',
      says: 'Two years, with about nine weeks at an employer. It leads to skilled work, an apprenticeship or university.',
      find: FIND_A_T_LEVEL,
    },
    {
      id: 'college',
      name: 'Another college course',
      says: 'One or two years, from level 1 to 3. It leads to work, an apprenticeship or a further course.',
      find: FIND_A_COURSE,
    },
    {
      id: 'apprenticeship',
      name: 'An apprenticeship',
      says: PAID_JOB,
      find: {
        text: 'Find an apprenticeship',
        url: FIND_AN_APPRENTICESHIP,
      },
    },
  ],
  rules: [
    {
      id: 'until-18',
      name: 'Until 18',
      says: 'Everybody in England goes on learning: full time, as an apprentice, or part time beside work.',
      find: { text: 'When you can leave school', url: 'https://www.gov.uk/know-when-you-can-leave-school' },
    },
    {
      id: 'costs',
      name: 'Costs',
      says: 'Sixth form and college are free at 16 to 18, and the school or college may help with meals, books and travel.',
      find: { text: '16 to 19 Bursary Fund', url: 'https://www.gov.uk/1619-bursary-fund' },
    },
    {
      id: 'travel',
      name: 'Travel',
      says: 'The council says what help it gives with the journey to sixth form or college.',
      find: {
        text: 'Help with travel, by council',
        url: 'https://www.gov.uk/subsidised-college-transport-16-19',
      },
    },
  ],
};

const EMA = {
  id: 'costs',
  name: 'Education Maintenance Allowance',
  says: 'Money each week for pupils and students of 16 and over from families on a low income.',
  find: ALLOWANCE,
} as const;

/** By the name of the country; null for the United Kingdom, whose nations differ. */
export function nation16(country: string, own: NationRoutes | null): Nation16 | null {
  if (country === 'England') return ENGLAND_16;
  return own === null ? null : OTHERS[own.country](own.listed, linkTo(own.country));
}

function linkTo(country: NationRoutes['country']): RouteLink {
  const { title, url } = CAREERS_SERVICES[country];
  return { text: title, url };
}

/** Of Wales and Northern Ireland alike. */
const schoolOrCollege = (find: RouteLink): readonly RouteAfter16[] => [
  { id: 'school', name: 'A levels, at sixth form or college', says: A_LEVELS, find },
  {
    id: 'college',
    name: 'Another college course',
    says: 'It leads to work, an apprenticeship or a further course.',
    find,
  },
];

type Make = (listed: RouteLink, advice: RouteLink) => Nation16;

const OTHERS: Readonly<Record<NationRoutes['country'], Make>> = {
  Scotland: (listed, advice) => ({
    year: 'S4',
    routes: [
      {
        id: 'school',
        name: 'S5 and S6 at school',
        says: 'One or two years, for National 5s, Highers and Advanced Highers. They lead to university, college or work.',
        find: advice,
      },
      {
        id: 'beside-school',
        name: 'A Foundation Apprenticeship',
        says: 'Taken at school, beside National 5s and Highers.',
        find: listed,
      },
      {
        id: 'college',
        name: 'A college course',
        says: 'It leads to work, an apprenticeship, a further course or university.',
        find: advice,
      },
      { id: 'apprenticeship', name: 'A Modern Apprenticeship', says: PAID_JOB, find: listed },
    ],
    rules: [EMA],
  }),
  Wales: (listed, advice) => ({
    year: 'Year 11',
    routes: [
      ...schoolOrCollege(advice),
      {
        id: 'apprenticeship',
        name: 'An apprenticeship',
        says: PAID_JOB,
        find: { ...listed, text: 'Apprenticeships on Careers Wales' },
      },
    ],
    rules: [EMA],
  }),
  'Northern Ireland': (listed, advice) => ({
    year: 'Year 12',
    routes: [
      ...schoolOrCollege(advice),
      { id: 'apprenticeship', name: 'An apprenticeship', says: PAID_JOB, find: listed },
    ],
    rules: [EMA],
  }),
};
