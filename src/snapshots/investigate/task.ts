/** A task for a class: questions about two places, each with the answer that their figures bear. Pure; the same for the same seed. */
import { seededOrder } from '../../domain/seeded-order.ts';
import type { Measure } from '../../measures/measure.ts';
import type { ComparedJobs, ComparedShares, ComparedTable, Comparison } from '../compare/document.ts';
import { shownColumn } from '../compare/shown-column.ts';
import { askCommonest, askPay, askShare } from '../compare/thinking.ts';
import type { Level, Snapshot } from '../document/snapshot.ts';
import { LEVEL_PLANS } from '../topics/levels.ts';
import {
  type AskedPair,
  askCompare,
  askLimits,
  askRead,
  askWho,
  type TaskQuestion,
} from './asked-figures.ts';
import { askOfCommonest, askOfPay, askOfShares, askOwnJobs } from './asked-places.ts';
import { type SheetTables, sheetTables } from './sheet-tables.ts';

/** With what its questions ask about, and nothing else. */
export interface Task extends SheetTables {
  readonly questions: readonly TaskQuestion[];
  readonly shares: ComparedShares | null;
  readonly jobs: ComparedJobs | null;
}

type Kind = 'own-jobs' | 'commonest' | 'share' | 'pay' | 'compare' | 'limits' | 'who' | 'read';

/** What each level asks, in this order: what people do there first, as that is what differs. */
const ASKED: Readonly<Record<Level, readonly Kind[]>> = {
  ks3: ['own-jobs', 'commonest', 'compare'],
  easyread: ['own-jobs', 'commonest', 'compare'],
  ks4: ['own-jobs', 'share', 'compare', 'pay', 'commonest'],
  parent: ['own-jobs', 'share', 'compare', 'pay', 'commonest'],
  post16: ['own-jobs', 'share', 'compare', 'compare', 'pay', 'who'],
  adviser: ['own-jobs', 'share', 'compare', 'compare', 'pay', 'who'],
};

/** Where nothing bears a question of its kind. To read a number off is the last, and takes no thought. */
const INSTEAD: readonly Kind[] = ['commonest', 'limits', 'compare', 'read'];

interface TaskWorld {
  readonly measures: ReadonlyMap<string, Measure>;
  /** The places' documents for all sectors. */
  readonly wholes: readonly Snapshot[];
  readonly level: Level;
  readonly seed: string;
}

interface Asked {
  readonly kind: Kind;
  readonly question: TaskQuestion;
  /** The column that it is about; null for lists of jobs. */
  readonly pair: AskedPair | null;
}

/** `comparison` is of two places. */
export function makeTask(comparison: Comparison, { measures, wholes, level, seed }: TaskWorld): Task {
  const isPlain = LEVEL_PLANS.find((plan) => plan.level === level)?.hasPlainWords ?? false;
  const shown = tablesFor(comparison, level);
  const pairs = seededOrder(pairsOf(shown, measures), seed);
  const { jobs, shares } = comparison;
  const ofLists: Partial<Record<Kind, () => TaskQuestion | null>> = {
    'own-jobs': () => askOwnJobs(jobs),
    commonest: () => askOfCommonest(askCommonest(jobs)),
  };
  const ofPair: Partial<Record<Kind, (pair: AskedPair) => TaskQuestion | null>> = {
    share: (pair) => (isJobsOf(pair) ? askOfShares(askShare(shares, wholes), pair) : null),
    pay: (pair) => (isPay(pair) ? askOfPay(askPay(shown), pair) : null),
    compare: (pair) => askCompare(pair, isPlain),
    limits: askLimits,
    who: askWho,
    read: askRead,
  };
  const asked: Asked[] = [];
  const ask = (kind: Kind): Asked | null => {
    const onList = asked.some((each) => each.kind === kind) ? null : (ofLists[kind]?.() ?? null);
    if (onList !== null) return { kind, question: onList, pair: null };
    for (const pair of pairs) {
      const question = asked.some((each) => each.pair === pair) ? null : (ofPair[kind]?.(pair) ?? null);
      if (question !== null) return { kind, question, pair };
    }
    return null;
  };
  for (const kind of ASKED[level]) {
    const found = [kind, ...INSTEAD].reduce<Asked | null>((sofar, each) => sofar ?? ask(each), null);
    if (found !== null) asked.push(found);
  }
  const on = (kinds: readonly Kind[]) =>
    asked.flatMap(({ kind, pair }) => (pair && kinds.includes(kind) ? [pair] : []));
  return {
    questions: asked.map(({ question }) => question),
    ...sheetTables(comparison.tables, new Set(asked.flatMap(({ pair }) => pair ?? [])), new Set(on(['who']))),
    shares: asked.some(({ kind }) => kind === 'share') ? shares : null,
    jobs: asked.some(({ pair }) => pair === null) ? jobs : null,
  };
}

const isJobsOf = ({ table, label }: AskedPair) =>
  table.id === 'sector-jobs' && table.columns[0]?.label === label;

const isPay = ({ table, label }: AskedPair) =>
  table.id === 'pay' && table.columns[shownColumn(table) ?? -1]?.label === label;

function tablesFor({ tables }: Comparison, level: Level): readonly ComparedTable[] {
  const asked = level === 'ks3' || level === 'easyread' ? 'ks4' : level;
  const shown = LEVEL_PLANS.find((plan) => plan.level === asked)?.tables;
  return shown ? tables.filter(({ id }) => shown.some((each) => each === id)) : tables;
}

function pairsOf(tables: readonly ComparedTable[], measures: ReadonlyMap<string, Measure>): AskedPair[] {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ measure, label }, at): AskedPair[] => {
      const [first, second] = table.rows.map(({ figures }) => figures[at]);
      if (!first || !second) return [];
      const facts = measures.get(measure) ?? null;
      const subject = facts?.showings.find((each) => each.label === label)?.subject ?? null;
      return [{ table, label, facts, subject, first, second }];
    }),
  );
}
