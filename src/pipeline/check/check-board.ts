/**
 * Room 6, local boards: whether a small list can have changed as it did. Below thirty adverts a share says little, so these rules ask what
 * cannot happen by itself. Pure: sentences, none when all is plausible.
 */
import type { StatedField } from '../../db/repositories/postings/stated-fields.ts';

/** Of one sweep of the past: how many adverts could be lost, and how many were, deadlines left out. */
export interface SweepLoss {
  readonly atRisk: number;
  readonly lost: number;
}

export interface BoardChange {
  /** Live in the release that readers see. */
  readonly before: number;
  readonly now: number;
  /** Of those now: never seen before. */
  readonly fresh: number;
  /** Of those before: gone without a passed deadline or a word of the source. */
  readonly lost: number;
  /** The list itself says that it holds none. */
  readonly saysNone: boolean;
  /** The last eight sweeps at most, in any order. */
  readonly history: readonly SweepLoss[];
  readonly fields: readonly FieldChange[];
  /** More than this the source stated than it sent. */
  readonly missing: number;
}

interface FieldChange {
  readonly field: StatedField;
  /** How many of the adverts before had it, and have it now. */
  readonly before: number;
  readonly now: number;
}

/** Of fewer adverts shares say nothing. */
export const LEAST_FOR_SHARES = 30;
export const SWEEPS_LOOKED_BACK = 8;
/** Of boards whose falls follow the rule, one in ten thousand is held for nothing. */
const UNLIKELY = 1 / 10_000;
/** What is known of a board before its first sweep: of four adverts one may go until the next. */
const LOST_BEFORE = 1;
const KEPT_BEFORE = 3;
/** A single advert that is filled and followed by another is no change of the board. */
const FEW = 2;

const FIELD_WORDS: Readonly<Record<StatedField, string>> = {
  employer: 'an employer',
  place: 'a place',
  pay: 'pay',
  closing: 'a closing date',
  link: 'a link',
  summary: 'a text',
};

export function checkBoard(change: BoardChange): readonly string[] {
  const { before, now, fresh, lost, missing } = change;
  const failures: string[] = [];
  if (missing > now) failures.push(`the board states ${now + missing} adverts and sent ${now}`);
  if (before === 0) return failures;
  if (now === 0) {
    if (!change.saysNone)
      failures.push(
        `no adverts came, ${before} in the last release, and the board does not say that it has none`,
      );
    return failures;
  }
  if (before >= FEW && fresh === now)
    failures.push(`all ${now} adverts are new and none of the ${before} of the last release came again`);
  const emptied = change.fields.filter((field) => hasEmptied(field, change));
  for (const { field, before: had } of emptied)
    failures.push(`no advert has ${FIELD_WORDS[field]} any more, ${had} of ${before} in the last release`);
  if (before < LEAST_FOR_SHARES && chanceOfLosing(lost, before, change.history) < UNLIKELY)
    failures.push(
      `${lost} of ${before} adverts are gone before their closing dates, which the last ${change.history.length} sweeps make unlikely`,
    );
  return failures;
}

/** Half of the adverts had it: a field of one or two may be missing by chance. */
function hasEmptied({ before: had, now: has }: FieldChange, { before, now }: BoardChange): boolean {
  return has === 0 && now >= FEW && before >= FEW && had * 2 >= before;
}

/**
 * How likely it is that a board loses `lost` or more of `count` adverts until the next sweep, when each is lost with the same chance and that
 * chance is known from earlier sweeps only: the beta-binomial distribution, whose uncertainty shrinks as sweeps go by.
 */
export function chanceOfLosing(lost: number, count: number, history: readonly SweepLoss[]): number {
  const alpha = LOST_BEFORE + history.reduce((sum, sweep) => sum + sweep.lost, 0);
  const beta = KEPT_BEFORE + history.reduce((sum, sweep) => sum + sweep.atRisk - sweep.lost, 0);
  // Of losing none, and then from each number to the next.
  let chance = 1;
  for (let kept = 0; kept < count; kept += 1) chance *= (beta + kept) / (alpha + beta + kept);
  let below = 0;
  for (let number = 0; number < Math.min(lost, count + 1); number += 1) {
    below += chance;
    chance *= ((count - number) * (alpha + number)) / ((number + 1) * (beta + count - number - 1));
  }
  return Math.max(0, 1 - below);
}
