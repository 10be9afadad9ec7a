/** Questions about one column of two places: what is read off, what the two figures tell, and what they do not. */
import type { Measure } from '../../measures/measure.ts';
import { comparePair, explainClaim } from '../claims/compare-pair.ts';
import { askWhichIsHigher } from '../claims/question-words.ts';
import type { ComparedTable } from '../compare/document.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import { bareText } from '../words/sentences.ts';

export interface TaskQuestion {
  readonly question: string;
  readonly answer: string;
  readonly reason: string;
  /** Ids of the figures that bear the answer; none where lists of jobs bear it. */
  readonly figures: readonly string[];
}

/** One column of the comparison, with the two figures. */
export interface AskedPair {
  readonly table: ComparedTable;
  readonly label: string;
  readonly facts: Measure | null;
  readonly subject: string | null;
  readonly first: Figure;
  readonly second: Figure;
}

const isKnown = ({ value }: Figure) => value !== null;

export function askRead({ table, label, first, second }: AskedPair): TaskQuestion | null {
  const figure = [first, second].find(isKnown);
  if (!figure) return null;
  return {
    question: `Find the table “${table.title}” What does it give for ${figure.areaName}, under “${label}”? Which year or month is that for?`,
    answer: `${figure.text}. ${figure.period === null ? '' : `It is for ${figure.period.label}.`}`.trim(),
    reason: 'It stands in the row of the place, under the name of the column.',
    figures: [figure.id],
  };
}

export function askCompare(
  { table, facts, subject, first, second }: AskedPair,
  isPlain: boolean,
): TaskQuestion | null {
  if (facts === null || subject === null || !isKnown(first) || !isKnown(second)) return null;
  const claim: Claim | null = comparePair(facts, subject, [first, second], isPlain);
  if (claim === null) return null;
  return {
    question: askWhichIsHigher({
      title: table.title,
      subject,
      first: first.areaName,
      second: second.areaName,
    }),
    answer: claim.text,
    reason: explainClaim(claim),
    figures: claim.figures,
  };
}

const THINGS: Partial<Record<Measure['unit'], string>> = {
  jobs: 'jobs',
  businesses: 'businesses',
};

/** What readers make of figures that do not bear it. The answer is always no, and the reason is what the figure counts. */
export function askLimits({ facts, label, first, second }: AskedPair): TaskQuestion | null {
  if (facts === null || !isKnown(first) || !isKnown(second)) return null;
  const figures = [first.id, second.id];
  const says = `For “${label}” the figures are ${bareText(first)} in ${first.areaName} and ${bareText(second)} in ${second.areaName}.`;
  const answer = 'No. The figures can’t say that.';
  if (facts.unit.startsWith('gbp-per-')) {
    return {
      question: `${says} A friend says: “In ${second.areaName} I would be paid ${bareText(second)}.” Do the figures show that?`,
      answer,
      reason:
        'The middle figure has half of the people on one side of it and half on the other. Nobody in particular is paid it.',
      figures,
    };
  }
  const things = THINGS[facts.unit];
  if (things !== undefined) {
    return {
      question: `${says} Do these tell you where it is easier to get a job?`,
      answer,
      reason: `They count ${things}. They do not say how many people want each job, and places are not all of one size.`,
      figures,
    };
  }
  return facts.unit === 'percent' || facts.unit === 'per-100000'
    ? {
        question: `${says} A friend says: “It is because of the place itself.” Do the figures show that?`,
        answer,
        reason: 'They say what was counted. They do not say why.',
        figures,
      }
    : null;
}

export function askWho({ table, label, facts, first, second }: AskedPair): TaskQuestion | null {
  if (facts === null || facts.whoIsMissing === null || !(isKnown(first) || isKnown(second))) return null;
  return {
    question: `Look at “${table.title}” Who is counted under “${label}”? Who is left out, or may be counted wrongly?`,
    answer: `Counted: ${facts.whoIsCounted} Left out or in doubt: ${facts.whoIsMissing}`,
    reason: 'The notes under the table say so.',
    figures: [first.id, second.id],
  };
}
