/** A task for a class: questions about two places, each with the answer that their figures bear. Pure; the same for the same seed. */
import { seededOrder } from '../../domain/seeded-order.ts';
import type { Measure } from '../../measures/measure.ts';
import { comparePair, explainClaim } from '../claims/compare-pair.ts';
import type { ComparedTable, Comparison } from '../compare/document.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure, Level } from '../document/snapshot.ts';
import { LEVEL_PLANS } from '../topics/levels.ts';
import { bareText } from '../words/sentences.ts';

export interface Task {
  readonly questions: readonly TaskQuestion[];
  /** Only those that the questions ask about, in the document's order. */
  readonly tables: readonly ComparedTable[];
}

interface TaskQuestion {
  readonly question: string;
  readonly answer: string;
  readonly reason: string;
  /** Ids of the figures that bear the answer. */
  readonly figures: readonly string[];
}

/** One column of the comparison, with the two figures. */
interface Pair {
  readonly table: ComparedTable;
  readonly label: string;
  readonly facts: Measure | null;
  readonly subject: string | null;
  readonly first: Figure;
  readonly second: Figure;
}

type Kind = 'read' | 'compare' | 'limits' | 'missing' | 'who';

/** What each level asks, in this order. Pupils of 11 to 14 and easy readers get the same figures as those of 14 to 16, fewer questions. */
const ASKED: Readonly<Record<Level, readonly Kind[]>> = {
  ks3: ['read', 'compare', 'limits'],
  easyread: ['read', 'compare', 'limits'],
  ks4: ['read', 'compare', 'compare', 'limits', 'missing'],
  parent: ['read', 'compare', 'compare', 'limits', 'missing'],
  post16: ['read', 'compare', 'compare', 'limits', 'missing', 'who'],
  adviser: ['read', 'compare', 'compare', 'limits', 'missing', 'who'],
};

/** `comparison` is of two places. */
export function makeTask(
  comparison: Comparison,
  measures: ReadonlyMap<string, Measure>,
  { level, seed }: { readonly level: Level; readonly seed: string },
): Task {
  const isPlain = LEVEL_PLANS.find((plan) => plan.level === level)?.hasPlainWords ?? false;
  const pairs = seededOrder(pairsOf(tablesFor(comparison, level), measures), seed);
  const used = new Set<Pair>();
  const kinds = new Map<Kind, (pair: Pair) => TaskQuestion | null>([
    ['read', askRead],
    ['compare', (pair) => askCompare(pair, isPlain)],
    ['limits', askLimits],
    ['missing', askMissing],
    ['who', askWho],
  ]);
  const questions = ASKED[level].flatMap((kind) => {
    // Where nothing bears a question of this kind, one to read off takes its place.
    for (const ask of [kinds.get(kind), askRead]) {
      for (const pair of pairs) {
        const asked = used.has(pair) ? null : (ask?.(pair) ?? null);
        if (asked === null) continue;
        used.add(pair);
        return [asked];
      }
    }
    return [];
  });
  const tables = new Set([...used].map(({ table }) => table));
  return { questions, tables: comparison.tables.filter((table) => tables.has(table)) };
}

function tablesFor({ tables }: Comparison, level: Level): readonly ComparedTable[] {
  const asked = level === 'ks3' || level === 'easyread' ? 'ks4' : level;
  const shown = LEVEL_PLANS.find((plan) => plan.level === asked)?.tables;
  return shown ? tables.filter(({ id }) => shown.some((each) => each === id)) : tables;
}

function pairsOf(tables: readonly ComparedTable[], measures: ReadonlyMap<string, Measure>): Pair[] {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ measure, label }, at): Pair[] => {
      const [first, second] = table.rows.map(({ figures }) => figures[at]);
      if (!first || !second) return [];
      const facts = measures.get(measure) ?? null;
      const subject = facts?.showings.find((each) => each.label === label)?.subject ?? null;
      return [{ table, label, facts, subject, first, second }];
    }),
  );
}

const isKnown = ({ value }: Figure) => value !== null;

function askRead({ table, label, first, second }: Pair): TaskQuestion | null {
  const figure = [first, second].find(isKnown);
  if (!figure) return null;
  return {
    question: `Find the table “${table.title}” What does it give for ${figure.areaName}, under “${label}”? Which year or month is that for?`,
    answer: `${figure.text}. ${figure.period === null ? '' : `It is for ${figure.period.label}.`}`.trim(),
    reason: 'It stands in the row of the place, under the name of the column.',
    figures: [figure.id],
  };
}

function askCompare({ table, facts, subject, first, second }: Pair, isPlain: boolean): TaskQuestion | null {
  if (facts === null || subject === null || !isKnown(first) || !isKnown(second)) return null;
  const claim: Claim | null = comparePair(facts, subject, [first, second], isPlain);
  if (claim === null) return null;
  return {
    question: `Look at “${table.title}” Was ${subject} different in ${first.areaName} and ${second.areaName}? “The figures can’t say” is an answer too.`,
    answer: claim.text,
    reason: explainClaim(claim),
    figures: claim.figures,
  };
}

const THINGS: Partial<Record<Measure['unit'], string>> = {
  jobs: 'jobs',
  businesses: 'businesses',
  people: 'people',
};

/** What readers make of figures that do not bear it. The answer is always no, and the reason is what the figure counts. */
function askLimits({ facts, label, first, second }: Pair): TaskQuestion | null {
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

function askMissing({ table, label, first, second }: Pair): TaskQuestion | null {
  const figure = [first, second].find(({ value }) => value === null);
  if (!figure || figure.reason === null) return null;
  return {
    question: `Look at “${table.title}” There is no figure for ${figure.areaName} under “${label}”. Why not?`,
    answer: figure.reason,
    reason: 'A figure that is missing is not zero. The notes under the table say why it is missing.',
    figures: [figure.id],
  };
}

function askWho({ table, label, facts, first, second }: Pair): TaskQuestion | null {
  if (facts === null || facts.whoIsMissing === null || !(isKnown(first) || isKnown(second))) return null;
  return {
    question: `Look at “${table.title}” Who is counted under “${label}”? Who is left out, or may be counted wrongly?`,
    answer: `Counted: ${facts.whoIsCounted} Left out or in doubt: ${facts.whoIsMissing}`,
    reason: 'The notes under the table say so.',
    figures: [first.id, second.id],
  };
}
