/** Figures that readers take for one another, side by side (rule C7). Found in the registry by what the measures are about. */
import { ALL_SECTORS } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import { type Concept, type Measure, methodInWords } from '../../measures/measure.ts';
import { ADVERT_MEASURES } from '../columns/advert-column.ts';
import type { Disagreement, DisagreementSide, Figure } from '../document/snapshot.ts';

interface Confusion {
  readonly id: string;
  readonly title: string;
  readonly concepts: readonly [Concept, Concept];
  /** One sentence that holds for every pair of measures about the two. */
  readonly reason: string;
  /** Shown only for all sectors together: the one is told by sector, the other is not. */
  readonly isWholeOnly?: true;
}

/** In the order in which they are shown. */
const CONFUSIONS: readonly Confusion[] = [
  {
    id: 'unemployment-and-claimants',
    title: 'Out of work, or claiming benefits?',
    concepts: ['unemployment', 'claimants'],
    reason: 'Some people out of work claim nothing, and some who claim have a little work.',
  },
  {
    id: 'jobs-and-residents',
    title: 'Jobs in the area, or people who live here and work?',
    concepts: ['jobs-here', 'residents-in-work'],
    reason: 'Many people travel into or out of an area to work.',
  },
  {
    id: 'adverts-and-vacancies',
    title: 'Adverts, or vacancies?',
    concepts: ['adverts', 'vacancies'],
    isWholeOnly: true,
    reason: 'One advert may offer several jobs, and many jobs are never advertised online.',
  },
  {
    id: 'pay-by-home-and-work',
    title: 'Pay of people who live here, or of jobs here?',
    concepts: ['pay-of-residents', 'pay-of-jobs'],
    reason: 'People who travel to work are paid in one area and live in another.',
  },
  {
    id: 'businesses',
    title: 'Businesses on the register, or active businesses?',
    concepts: ['businesses-registered', 'businesses-active'],
    reason: 'One counts who is on the register on a day, the other who traded during a year.',
  },
  {
    id: 'not-learning-and-claimants',
    title: 'Not learning or working, or claiming benefits?',
    concepts: ['not-in-work-or-learning', 'claimants'],
    reason: 'Most people under 18 cannot claim, whether they learn or not.',
  },
];

/** A figure of the place itself with what is known of its measure. Null for adverts counted here. */
export interface Side {
  readonly figure: Figure;
  readonly facts: Measure | null;
}

/** Only pairs of which both sides have a figure. */
export function findDisagreements(sides: readonly Side[]): Disagreement[] {
  const held = onePerMeasure(sides.filter(({ figure }) => figure.value !== null));
  const about = (concept: Concept): Side[] =>
    held.filter(({ figure, facts }) =>
      facts === null
        ? concept === 'adverts' && figure.measure === ADVERT_MEASURES.vacancy
        : facts.concept === concept,
    );
  const pairs = CONFUSIONS.flatMap(({ id, title, concepts, reason, isWholeOnly }) => {
    const [first, second] = [about(concepts[0]), about(concepts[1])];
    const isHalved = isWholeOnly === true && [...first, ...second].some(isOfOneSector);
    return first.length > 0 && second.length > 0 && !isHalved
      ? [{ id, title, sides: [...first, ...second].map(toSide), reason }]
      : [];
  });
  return [...pairs, ...sameConcept(held)];
}

/** The first that is shown stands for its measure: a total before its parts. */
function onePerMeasure(sides: readonly Side[]): Side[] {
  const seen = new Set<string>();
  return sides.filter(({ figure: { measure } }) => !seen.has(measure) && seen.add(measure).size > 0);
}

/** Two measures of one thing: two surveys, two years, or a model beside a survey. */
function sameConcept(held: readonly Side[]): Disagreement[] {
  const byKind = new Map<string, Side[]>();
  for (const side of held) {
    // A sector's part of one measure is not another count of all of the other.
    if (!side.facts?.concept || isOfOneSector(side)) continue;
    const key = `${side.facts.concept}|${side.facts.unit}`;
    byKind.set(key, [...(byKind.get(key) ?? []), side]);
  }
  return [...byKind].flatMap(([key, sides]) => {
    const [first, second] = sides;
    if (!first || !second) return [];
    if (new Set(sides.map(({ figure }) => figure.measure)).size < 2) return [];
    return [
      {
        id: `two-ways:${key.split('|')[0]}`,
        title: `Two ways to count: ${withinSentence(first.figure.title)}`,
        sides: sides.map(toSide),
        reason: whyTwoWays(first, second),
      },
    ];
  });
}

function isOfOneSector({ figure: { dimensions } }: Side): boolean {
  return dimensions.sector !== undefined && dimensions.sector !== ALL_SECTORS;
}

function whyTwoWays(first: Side, second: Side): string {
  if (first.facts?.isModelled !== second.facts?.isModelled) {
    return 'One is asked in a survey alone, the other is worked out with a model that uses records too.';
  }
  if (first.figure.period?.end !== second.figure.period?.end) {
    return 'They describe different times, and each survey asks different people.';
  }
  return 'They come from different publications, which may count in other ways or be revised at other times.';
}

function toSide({ figure, facts }: Side): DisagreementSide {
  return {
    figure: figure.id,
    title: figure.title,
    whoIsCounted: facts?.whoIsCounted ?? 'Live adverts in the lists that we hold.',
    how: facts ? methodInWords(facts) : 'Counted here from lists of adverts.',
    when: figure.period?.label ?? '',
  };
}
