/** docs/reference/claims.md: the rules of comparison, and cases that a statistician can do again by hand. */

import { LEAST_PEOPLE, SHARE_STEP } from '../../src/snapshots/claims/job-claims.ts';
import { LEAST_PROJECTED_JOBS, outlookOf } from '../../src/snapshots/claims/outlook.ts';
import { differenceOf, holm } from '../../src/snapshots/evidence/difference.ts';
import { MOST_VARIATION, weigh, Z95 } from '../../src/snapshots/evidence/estimate.ts';
import {
  COUNTS_SAME_WITHIN,
  judge,
  LEAST_COUNT,
  LEVEL,
  SAME_WITHIN,
} from '../../src/snapshots/evidence/judge.ts';
import { type ClaimCase, claimCases } from './claim-cases.ts';
import { table } from './markdown.ts';

const percent = (share: number): string => `${share * 100} %`;

const RULES = `A comparison is made only in \`src/snapshots/claims\`. These are its rules.

1. **Standard error.** From a 95 % interval: its longer half divided by ${Z95}. From a coefficient of variation: value x CV / 100. Figures from
   complete records have none.
2. **No claim** when a figure is missing, is marked as resting on few people, comes from a sample without interval or CV, has one
   standard error above ${MOST_VARIATION} % of its value, or lies outside its own interval.
3. **Two estimates** are tested by their difference: SE = sqrt(SE1² + SE2²), two-sided p from z = difference / SE. Overlapping intervals are
   not the test: it is too strict.
4. **Several looks.** All comparisons of one measure on one page are one family: Holm’s step-down keeps the chance of one wrong "higher" or
   "lower" in the family at ${percent(LEVEL)}. A page that compares places sets the first beside each other one: these pairs are a family for each column.
5. **Nested places** (Kent in England) and **surveys that ask some of the same people** are positively correlated. They are treated as independent, so
   the standard error is too large and the test claims less than it could. It never claims more.
6. **"About the same"** is a claim too. It is made only when the whole 95 % interval of the difference lies within ${percent(SAME_WITHIN)} of the larger
   figure. "Not told apart" is said as "we can’t tell".
7. **Complete counts** are compared as they are: within ${percent(COUNTS_SAME_WITHIN)} they are about the same. Counts below ${LEAST_COUNT} are given as numbers only.
8. **What reads alike** after rounding is never called different.
9. **Counts of two places** are not compared: they say which place is bigger. Rates, shares and pay are.
10. **In time**, only periods of the same length, at the same time of the year, that do not overlap, with no break between them.
11. **Ranks** only among places whose every gap to every other holds, all gaps in one family.
12. **Outlooks** in five steps: less than 2 % either way stays about the same; up to 10 % is a little; 10 % or more is a lot. Under ${LEAST_PROJECTED_JOBS / 1000},000
    jobs there is not enough information.
13. **Jobs beside places:** the census rounds a job's share of all who work to ${SHARE_STEP} of one per cent, so that two shares differ only when more than that lies
    between them; nothing is said of fewer than ${LEAST_PEOPLE} people.
14. **Jobs beside jobs:** middle pay in one place and period, all pairs of a page in one family. Only what can be told is said.`;

export function claimsPage(): string {
  return `${RULES}

## Worked cases

Each row is a family of one. SE1, SE2 and SE are the standard errors of the first figure, the second and their difference.

${table(['About', 'First', 'Second', 'SE1', 'SE2', 'Difference', 'SE', 'z', 'p', 'Verdict'], claimCases.map(caseRow))}
## Holm’s step-down

Four comparisons of one measure, in order of p. Each is held to ${LEVEL} divided by the number still to come; the first that fails ends it.

${table(['p', 'Held to', 'Holds'], holmRows([0.001, 0.015, 0.03, 0.04]))}
## Outlooks

${table(['Now', 'Later', 'Change', 'Step'], outlookRows())}`;
}

function caseRow(one: ClaimCase): string[] {
  const { first, second } = one;
  const [judgement] = judge([one]);
  if (!judgement) throw new Error('One pair has one judgement');
  const [a, b] = [weigh(first), weigh(second)];
  const isTested = a.doubt === null && b.doubt === null && a.standardError + b.standardError > 0;
  const tested = isTested ? differenceOf(a, b) : null;
  const plain = (first.value ?? 0) - (second.value ?? 0);
  return [
    one.about,
    inWords(first),
    inWords(second),
    a.doubt === null && a.standardError > 0 ? short(a.standardError) : '',
    b.doubt === null && b.standardError > 0 ? short(b.standardError) : '',
    short(plain),
    tested ? short(tested.standardError) : '',
    tested ? (tested.difference / tested.standardError).toFixed(2) : '',
    tested ? (tested.pValue < 0.001 ? '< 0.001' : tested.pValue.toFixed(3)) : '',
    judgement.reason === null ? judgement.verdict : `${judgement.verdict}: ${judgement.reason}`,
  ];
}

function inWords(one: ClaimCase['first']): string {
  const margin =
    one.lower95 !== null && one.upper95 !== null
      ? ` (${one.lower95} to ${one.upper95})`
      : one.coefficientOfVariation !== null
        ? ` (CV ${one.coefficientOfVariation})`
        : '';
  return `${one.figure} ${one.value}${margin}`;
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function holmRows(pValues: readonly number[]): string[][] {
  const holds = holm(pValues, LEVEL);
  return pValues.map((p, step) => [
    String(p),
    (LEVEL / (pValues.length - step)).toFixed(4),
    holds[step] ? 'yes' : 'no',
  ]);
}

function outlookRows(): string[][] {
  const cases: readonly (readonly [number, number])[] = [
    [74_800, 85_653],
    [107_224, 111_838],
    [79_579, 81_220],
    [89_711, 87_918],
    [89_711, 80_000],
    [11_105, 9900],
  ];
  return cases.map(([now, later]) => [
    String(now),
    String(later),
    `${(((later - now) / now) * 100).toFixed(1)} %`,
    outlookOf(now, later),
  ]);
}
