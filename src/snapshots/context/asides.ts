/** What is good to know beside the figures. Facts name where they are from; advice on reading names nothing. */

import type { SectorId } from '../../domain/classification.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import { MINIMUM_WAGES_PAGE, minimumWagesOn } from '../../reference/minimum-wages.ts';
import { nationRoutesNamed } from '../../reference/nation-routes.ts';
import { tLevelsOf } from '../../reference/t-levels.ts';
import type { Aside } from '../document/snapshot.ts';
import { LEVEL } from '../evidence/judge.ts';
import type { AsideId } from '../topics/levels.ts';

export interface AsideContext {
  readonly asAt: Instant;
  readonly countryName: string;
}

const WRITERS: Readonly<Record<AsideId, (context: AsideContext) => Aside>> = {
  'minimum-wages': minimumWages,
  'ways-in': waysIn,
  method,
};

export function writeAsides(ids: readonly AsideId[], context: AsideContext): Aside[] {
  return ids.map((id) => WRITERS[id](context));
}

function minimumWages({ asAt }: AsideContext): Aside {
  const rates = minimumWagesOn(asAt.slice(0, 10));
  const link = { text: 'Minimum wage rates on GOV.UK', url: MINIMUM_WAGES_PAGE };
  const title = 'What is the minimum wage?';
  if (!rates) {
    return {
      id: 'minimum-wages',
      title,
      lines: ['We do not hold the rates for this day: see GOV.UK.'],
      link,
    };
  }
  return {
    id: 'minimum-wages',
    title,
    lines: [
      `These are the rates for an hour from ${plainDate(rates.from)}.`,
      `Aged 21 and over: ${pounds(rates.aged21AndOver)}.`,
      `Aged 18 to 20: ${pounds(rates.aged18To20)}.`,
      `Under 18 and past school leaving age: ${pounds(rates.under18)}.`,
      `Apprentices under 19, or in their first year: ${pounds(rates.apprentice)}.`,
    ],
    link,
  };
}

function pounds(pence: number): string {
  return `£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}

/** Each nation has its own routes and its own free careers service. */
function waysIn({ countryName }: AsideContext): Aside {
  const id = 'ways-in';
  const title = 'How do people get into this work?';
  const nation = nationRoutesNamed(countryName);
  if (nation !== null) {
    const { afterSchool, kinds, advice } = nation;
    const apprentice = 'An apprentice has a paid job and trains for a qualification.';
    const link = { text: advice.title, url: advice.url };
    return { id, title, lines: [afterSchool, apprentice, ...kinds], link };
  }
  return {
    id,
    title,
    lines: [
      'After GCSEs: A levels, T Levels, other college courses, or an apprenticeship.',
      'An apprentice has a paid job and trains for a qualification.',
      'Apprenticeships go from level 2 (like GCSEs) and level 3 (like A levels) up to level 7 (like a master’s degree).',
      'A T Level takes two years, with about nine weeks at an employer.',
    ],
    link: {
      text: 'Explore careers, National Careers Service',
      url: 'https://nationalcareers.service.gov.uk/explore-careers',
    },
  };
}

/** A sector's own ways in: the rest stands on the place's page. T Levels are England's. */
export function sectorWaysIn(
  asides: readonly Aside[],
  sector: SectorId,
  countryName: string,
  isShort: boolean,
): Aside[] {
  const names = tLevelsOf(sector);
  const lines =
    countryName !== 'England' || isShort
      ? []
      : names.length === 0
        ? ['This sector has no T Level of its own: look for another college course, or an apprenticeship.']
        : [
            `T Levels take two years after GCSEs: ${names.slice(0, 2).join(' or ')}.`,
            ...names.slice(2).map((name) => `Another is ${name}.`),
          ];
  return asides.filter(({ id }) => id === 'ways-in').map((aside) => ({ ...aside, lines }));
}

function method(): Aside {
  return {
    id: 'method',
    title: 'How are comparisons made?',
    lines: [
      'Two estimates are told apart only when their difference is beyond chance: a test of the difference with 95% ranges.',
      `All places compared for one measure are tested together, so that the chance of one wrong claim is at most ${LEVEL * 100}%.`,
      'Where one place lies in the other, the test is stricter than it need be.',
      'Survey figures without a published range are not compared.',
      'Figures across a change in the way of counting are not compared.',
    ],
    link: null,
  };
}
