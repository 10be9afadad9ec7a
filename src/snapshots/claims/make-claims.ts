/** Figures of one column -> the claims that they bear, and those that they do not, said as such. */
import type { Period } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { MeasureUnit } from '../../measures/unit.ts';
import { type Claim, evidence } from '../document/claim.ts';
import type { Figure, PlaceRole } from '../document/snapshot.ts';
import type { Reading } from '../evidence/estimate.ts';
import { judge } from '../evidence/judge.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { outlookOf } from './outlook.ts';
import { rank } from './rank.ts';
import { type ClaimParts, sayOutlook, sayPlaces, sayRank, sayTimes } from './wording.ts';

/**
 * One column, as claims see it. The first figure is that of the place itself; for years to come it may be that of the area of its
 * skills plan.
 */
export interface ClaimColumn {
  readonly facts: Measure;
  /** "the employment rate". */
  readonly subject: string;
  readonly figures: readonly (Figure & { readonly role: PlaceRole })[];
  /** The first place a year or more before; null when there is no such figure. */
  readonly earlier: Figure | null;
  /** Where the page is of several places: what stands for the first one when names are long. Else "here". */
  readonly shortHere?: string;
}

/** Fewer places than this are read at a glance. */
const LEAST_RANKED = 3;

export function makeClaims(column: ClaimColumn): Claim[] {
  if (column.facts.isProjection) return outlook(column);
  return [...betweenPlaces(column, false), ...acrossTime(column), ...amongMembers(column)];
}

const COUNTS: readonly MeasureUnit[] = [
  'people',
  'jobs',
  'adverts',
  'businesses',
  'gbp-million',
  'thousand-vacancies',
];

export function isCountOfThings(facts: Measure): boolean {
  return COUNTS.includes(facts.unit);
}

/** Only between places, and without numbers: for pupils of 11 to 14 and easy reading. */
export function makePlainClaims(column: ClaimColumn): Claim[] {
  return column.facts.isProjection ? [] : betweenPlaces(column, true);
}

/** Counts of two places say which is the bigger place, so only rates, shares and pay are compared. */
function betweenPlaces({ facts, subject, figures, shortHere }: ClaimColumn, isPlain: boolean): Claim[] {
  const [here, ...others] = figures;
  if (!here || isCountOfThings(facts)) return [];
  const first = toReading(here, facts);
  const beside = others
    .filter(({ role }) => role !== 'member')
    .filter((other) => other.value !== null && here.value !== null)
    .map((figure) => ({ figure, second: toReading(figure, facts) }));
  const bar = facts.isComparableAcrossAreas ? null : 'not-comparable';
  const judgements = judge(beside.map(({ second }) => ({ first, second, isCount: false, bar })));
  const claims = beside.flatMap(({ figure, second }, index): Claim[] => {
    const judgement = judgements[index];
    if (!judgement) return [];
    const { verdict, reason } = judgement;
    const text = sayPlaces(verdict, reason, claimParts(subject, here, figure, shortHere), isPlain);
    return [
      {
        id: `place:${here.id}:${figure.areaCode}`,
        measure: facts.id,
        kind: 'place',
        verdict,
        reason,
        text,
        figures: [here.id, figure.id],
        evidence: evidence(judgement.test, judgement.familySize, [first, second], judgement.difference),
      },
    ];
  });
  // The widest place first: shorter pages keep that one.
  return claims.reverse();
}

function acrossTime({ facts, subject, figures, earlier }: ClaimColumn): Claim[] {
  const [here] = figures;
  if (!here || !earlier || here.value === null || earlier.value === null) return [];
  const [first, second] = [toReading(here, facts), toReading(earlier, facts)];
  const bar = isBroken(facts, earlier.period, here.period) ? 'series-broke' : null;
  const [judgement] = judge([{ first, second, isCount: isCountOfThings(facts), bar }]);
  if (!judgement) return [];
  const { verdict, reason } = judgement;
  return [
    {
      id: `time:${here.id}`,
      measure: facts.id,
      kind: 'time',
      verdict,
      reason,
      text: sayTimes(verdict, reason, claimParts(subject, here, earlier)),
      figures: [here.id, earlier.id],
      evidence: evidence(judgement.test, judgement.familySize, [first, second], judgement.difference),
    },
  ];
}

function isBroken(facts: Measure, earlier: Period | null, later: Period | null): boolean {
  if (!earlier || !later) return true;
  return facts.breaks.some(({ on }) => earlier.start < on && on <= later.end);
}

/** Only the places that a partnership is made of, and only ranks that hold. */
function amongMembers({ facts, subject, figures }: ClaimColumn): Claim[] {
  const members = figures.filter(({ role }) => role === 'member');
  if (members.length < LEAST_RANKED || isCountOfThings(facts) || !facts.isComparableAcrossAreas) return [];
  const readings = members.map((figure) => toReading(figure, facts));
  const ranked = rank(readings);
  const pairCount = (members.length * (members.length - 1)) / 2;
  return members.flatMap((figure, index): Claim[] => {
    const place = ranked[index]?.rank ?? null;
    if (place === null) return [];
    return [
      {
        id: `rank:${figure.id}`,
        measure: facts.id,
        kind: 'rank',
        verdict: `${place} of ${members.length}`,
        reason: null,
        text: sayRank(place, members.length, {
          subject,
          here: inPlace(figure.areaName),
          first: bareText(figure),
        }),
        figures: members.map(({ id }) => id),
        evidence: evidence('all-gaps', pairCount, readings, null),
      },
    ];
  });
}

function outlook({ facts, subject, figures, earlier }: ClaimColumn): Claim[] {
  const [here] = figures;
  if (!here || !earlier) return [];
  const verdict = outlookOf(earlier.value, here.value);
  return [
    {
      id: `outlook:${here.id}`,
      measure: facts.id,
      kind: 'outlook',
      verdict,
      reason: null,
      text: sayOutlook(verdict, claimParts(subject, here, earlier), here.role === 'skills-area'),
      figures: [here.id, earlier.id],
      evidence: evidence('outlook-steps', 0, [toReading(here, facts), toReading(earlier, facts)], null),
    },
  ];
}

/** Whether chance decided who was asked. */
export function isSampled(facts: Measure): boolean {
  return facts.isSurvey || facts.isModelled;
}

/** A figure as claims weigh it. */
export function toReading(figure: Figure, facts: Measure): Reading {
  return {
    figure: figure.id,
    value: figure.value,
    lower95: figure.interval?.lower ?? null,
    upper95: figure.interval?.upper ?? null,
    coefficientOfVariation: figure.coefficientOfVariation,
    status: figure.status,
    isSampled: isSampled(facts),
    text: bareText(figure),
  };
}

function claimParts(subject: string, first: Figure, second: Figure, shortHere = 'here'): ClaimParts {
  return {
    subject,
    here: inPlace(first.areaName),
    there: inPlace(second.areaName),
    first: bareText(first),
    second: bareText(second),
    firstPeriod: first.period?.label ?? '',
    secondPeriod: second.period?.label ?? '',
    isEstimate: first.isEstimate || second.isEstimate,
    shortHere,
  };
}
