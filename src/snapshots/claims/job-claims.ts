/** What is said of a job beside other places and other jobs, on the same terms as every claim. */
import type { Measure } from '../../measures/measure.ts';
import { type Claim, evidence } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import { judge, type Verdict } from '../evidence/judge.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { sayJobOpenings, sayJobOutlook, sayJobPay, sayJobShare } from './job-wording.ts';
import { toReading } from './make-claims.ts';
import { LEAST_PROJECTED_JOBS, outlookOf } from './outlook.ts';

/**
 * Shares of a census are published to a tenth of one per cent: two that are one tenth apart may be the same, so that only a gap
 * of more than one tenth is called a difference.
 */
export const SHARE_STEP = 0.1;
/** Below this number of people a few who moved would change the share. */
export const LEAST_PEOPLE = 100;

/** How common the job is among those who work, here beside the nation. Null where the figures don't bear a sentence. */
export function claimJobShare(
  facts: Measure,
  isSeveral: boolean,
  people: Figure | null,
  here: Figure | null,
  there: Figure | null,
): Claim | null {
  if (here?.value == null || there?.value == null || here.areaCode === there.areaCode) return null;
  if (people?.value == null || people.value < LEAST_PEOPLE) return null;
  if (here.period?.label !== there.period?.label) return null;
  // In whole tenths: 0.3 - 0.2 is not 0.1 in binary.
  const gap = Math.round((here.value - there.value) / SHARE_STEP);
  const verdict: Verdict = gap > 1 ? 'higher' : gap < -1 ? 'lower' : 'about-the-same';
  const names = { here: inPlace(here.areaName), there: inPlace(there.areaName) };
  return {
    id: `place:${here.id}:${there.areaCode}`,
    measure: facts.id,
    kind: 'place',
    verdict,
    reason: null,
    text: sayJobShare(verdict, { ...names, first: bareText(here), second: bareText(there), isSeveral }),
    figures: [here.id, there.id],
    evidence: evidence('rounded-shares', 1, [toReading(here, facts), toReading(there, facts)], null),
  };
}

interface PaidJob {
  /** "electricians". */
  readonly plural: string;
  readonly middle: Figure;
}

/** The job's middle pay beside that of each other one, all judged together; only what can be told, and only within one area. */
export function claimJobPay(facts: Measure, own: PaidJob, others: readonly PaidJob[]): Claim[] {
  const first = toReading(own.middle, facts);
  const beside = others.filter(
    ({ middle }) =>
      middle.value !== null &&
      middle.areaCode === own.middle.areaCode &&
      middle.period?.label === own.middle.period?.label,
  );
  const pairs = beside.map(({ middle }) => ({
    first: toReading(middle, facts),
    second: first,
    isCount: false,
    bar: null,
  }));
  return judge(pairs).flatMap((judgement, at): Claim[] => {
    const other = beside[at];
    const { verdict, reason } = judgement;
    if (other === undefined || (verdict !== 'higher' && verdict !== 'lower')) return [];
    const parts = { other: other.plural, own: own.plural, place: inPlace(own.middle.areaName) };
    const figures = { first: bareText(other.middle), second: bareText(own.middle) };
    return [
      {
        id: `job:${other.middle.id}`,
        measure: facts.id,
        kind: 'job',
        verdict,
        reason,
        text: sayJobPay(verdict, { ...parts, ...figures }),
        figures: [other.middle.id, own.middle.id],
        evidence: evidence(
          judgement.test,
          judgement.familySize,
          [toReading(other.middle, facts), first],
          judgement.difference,
        ),
      },
    ];
  });
}

/** A model's view of the wider group of jobs, from a year that has begun to the last one; null where it gives too few jobs. */
export function claimJobOutlook(facts: Measure, group: string, later: Figure, begun: Figure): Claim | null {
  const verdict = outlookOf(begun.value, later.value);
  const text = sayJobOutlook(verdict, {
    group,
    there: inPlace(later.areaName),
    first: bareText(later),
    second: bareText(begun),
    firstPeriod: later.period?.label ?? '',
    secondPeriod: begun.period?.label ?? '',
  });
  if (text === null) return null;
  return {
    id: `outlook:${later.id}`,
    measure: facts.id,
    kind: 'outlook',
    verdict,
    reason: null,
    text,
    figures: [later.id, begun.id],
    evidence: evidence('outlook-steps', 0, [toReading(later, facts), toReading(begun, facts)], null),
  };
}

/** Claims of {@link claimJobPay} that another job is better paid, by the id of its figure. */
export function betterPaidClaims(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  return new Map(
    claims.flatMap((claim) => {
      const [other] = claim.figures;
      return claim.verdict === 'higher' && other !== undefined ? [[other, claim] as const] : [];
    }),
  );
}

/**
 * Openings as people leave the wider group, beside the jobs that it gains or loses: both are true of a group that shrinks. The change is left
 * out where it is withheld. Null for fewer openings than the authors let be shown.
 */
export function claimJobOpenings(
  facts: Measure,
  group: string,
  openings: Figure,
  change: Figure | null,
): Claim | null {
  const isShown = ({ value }: Figure) => value !== null && Math.abs(value) >= LEAST_PROJECTED_JOBS;
  if (!isShown(openings)) return null;
  const beside = change !== null && isShown(change) ? change : null;
  const isLoss = (beside?.value ?? 0) < 0;
  const figures = [openings, ...(beside === null ? [] : [beside])];
  const text = sayJobOpenings({
    group,
    there: inPlace(openings.areaName),
    openings: bareText(openings),
    period: openings.period?.label ?? '',
    change: beside === null ? null : { isLoss, text: bareText(beside).replace('-', '') },
  });
  return {
    id: `openings:${openings.id}`,
    measure: facts.id,
    kind: 'outlook',
    verdict: beside === null ? 'openings' : isLoss ? 'openings-and-fewer' : 'openings-and-more',
    reason: null,
    text,
    figures: figures.map(({ id }) => id),
    evidence: evidence(
      'none',
      0,
      figures.map((each) => toReading(each, facts)),
      null,
    ),
  };
}
