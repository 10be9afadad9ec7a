/** A change in one plain sentence. Says what moved, never what it means. */
import type { Change, ChangeKind } from '../../domain/change.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import type { PostingMovements } from '../../domain/release.ts';
import type { Measure } from '../../measures/measure.ts';
import { withThousands } from '../columns/rounding.ts';
import { asSentence } from '../words/as-sentence.ts';
import { dimensionWords } from '../words/dimension-words.ts';
import { joinNames } from '../words/join-names.ts';
import { publisherValue } from './publisher-value.ts';

export interface ChangeFacts {
  readonly change: Change;
  readonly measure: Measure | null;
  readonly sourceTitle: string;
  /** Null for all areas together. */
  readonly areaName: string | null;
  readonly movements: PostingMovements | null;
  /** The publisher's bytes are as before: only our reading of them changed. */
  readonly isSameContent: boolean;
  /** When and why the release that brought it was taken back; null while it stands. */
  readonly withdrawal: { readonly withdrawnAt: Instant; readonly reason: string } | null;
}

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  new: 'New figures',
  revised: 'Revised',
  corrected: 'Corrected',
  late: 'Late',
  stopped: 'Stopped',
  're-bounded': 'New boundary',
  adverts: 'Adverts',
};

export const KIND_MEANINGS: Readonly<Record<ChangeKind, string>> = {
  new: 'Figures came for a period, a place or a measure that we did not have.',
  revised: 'The publisher changed older figures when it gave newer ones, as most publishers do.',
  corrected: 'Figures changed and nothing newer came with them: the publisher, or we, put something right.',
  late: 'The time for newer figures has passed by the publisher’s own timetable.',
  stopped: 'A place or a measure got no newer figure, or is no longer given at all.',
  're-bounded':
    'A place has a new code because its boundary moved. Figures on the two sides are not compared.',
  adverts: 'A list of adverts was read again.',
};

export function changeWords(facts: ChangeFacts): string {
  const { withdrawal } = facts;
  if (withdrawal === null) return whatChanged(facts);
  const day = plainDate(withdrawal.withdrawnAt.slice(0, 10));
  return `${whatChanged(facts)} This was withdrawn on ${day}. The reason: ${asSentence(withdrawal.reason)}`;
}

function whatChanged(facts: ChangeFacts): string {
  const { change, measure, sourceTitle, areaName } = facts;
  const what = measure?.title ?? change.measure ?? sourceTitle;
  const subject = areaName === null ? what : `${what}, ${areaName}`;
  const period = change.periodLabel === null ? '' : ` for ${change.periodLabel}`;
  const places = areaName !== null || change.areaCount === 0 ? '' : `, ${inPlaces(change.areaCount)}`;
  const count = withThousands(change.figureCount);
  switch (change.kind) {
    case 'new':
      if (change.measure === null) return `${subject}: the first ${count} figures.`;
      return change.periodLabel === null && areaName !== null
        ? `${subject}: ${count} more figures.`
        : `${subject}: new figures${period}${places}.`;
    case 'revised':
    case 'corrected':
      return changedWords(facts, subject, places);
    case 'late':
      return `${subject}: newer figures are late. The newest describe ${change.periodLabel ?? 'an unknown day'}.`;
    case 'stopped':
      return `${subject}: no newer figures${places}.${change.periodLabel === null ? '' : ` The last are for ${change.periodLabel}.`}`;
    case 're-bounded':
      return areaName === null
        ? `${subject}: new boundaries${places}. Figures before and after are not compared.`
        : `${subject}: new code ${change.areaCode}, was ${(change.formerCodes ?? []).join(', ')}. Figures before and after are not compared.`;
    case 'adverts':
      return facts.movements === null ? `${subject}: read again.` : advertWords(subject, facts.movements);
  }
}

function changedWords(
  { change, measure, areaName, isSameContent }: ChangeFacts,
  subject: string,
  places: string,
): string {
  const count = withThousands(change.figureCount);
  const done = isSameContent ? 'read anew by us' : change.kind;
  if (areaName === null || change.oldStatus === null || change.newStatus === null) {
    return `${subject}: ${count} ${change.figureCount === 1 ? 'figure' : 'figures'} ${done}${places}.`;
  }
  const unit = measure?.unit ?? null;
  const from = publisherValue(change.oldValue, change.oldStatus, unit);
  const to = publisherValue(change.newValue, change.newStatus, unit);
  const about = [change.periodLabel ?? '', dimensionWords(change.dimensions ?? {})]
    .filter((each) => each !== '')
    .join(', ');
  const others =
    change.figureCount > 2
      ? ` So were ${withThousands(change.figureCount - 1)} other figures.`
      : change.figureCount === 2
        ? ' So was one other figure.'
        : '';
  if (from === to) return `${subject}: still ${to}, with a new quality mark or range (${about}).${others}`;
  const what = `from ${from} to ${to}`;
  return `${subject}: ${done} ${what} (${about}).${others}`;
}

function advertWords(subject: string, moved: PostingMovements): string {
  const counts = [
    [moved.new, 'new'],
    [moved.edited, 'edited'],
    [moved.closed + moved.withdrawn, 'closed or withdrawn'],
  ] as const;
  const [first, ...others] = counts.filter(([count]) => count !== 0);
  if (first === undefined) return `${subject}: no advert has changed; ${withThousands(moved.live)} open now.`;
  const said = [
    `${withThousands(first[0])} ${first[1]} ${first[0] === 1 ? 'advert' : 'adverts'}`,
    ...others.map(([count, what]) => `${withThousands(count)} ${what}`),
  ];
  return `${subject}: ${joinNames(said)}; ${withThousands(moved.live)} open now.`;
}

function inPlaces(count: number): string {
  return count === 1 ? 'one place' : `${withThousands(count)} places`;
}
