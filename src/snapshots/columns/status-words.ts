/** Statuses in bracketed letters and in words (rule Q5), after the Government Statistical Service's symbols guidance. */
import type { ObservationStatus } from '../../domain/observation.ts';

export interface StatusWords {
  /** Null for a plain figure. */
  readonly mark: string | null;
  /** What stands in a cell that has no value; null for statuses that have one. */
  readonly cell: string | null;
  /** One sentence that explains the mark; null when there is no mark. */
  readonly meaning: string | null;
}

export const STATUS_WORDS: Readonly<Record<ObservationStatus, StatusWords>> = {
  normal: { mark: null, cell: null, meaning: null },
  provisional: {
    mark: '[p]',
    cell: null,
    meaning: 'The mark [p] means provisional: the publisher may change it.',
  },
  revised: { mark: '[r]', cell: null, meaning: 'The mark [r] means revised: the publisher has changed it.' },
  estimated: {
    mark: '[e]',
    cell: null,
    meaning: 'The mark [e] means estimate: worked out from other figures.',
  },
  'low-reliability': {
    mark: '[u]',
    cell: null,
    meaning: 'The mark [u] means low reliability: few people were asked, so use it with care.',
  },
  suppressed: {
    mark: '[c]',
    cell: 'not shown',
    meaning: 'The mark [c] means confidential or too unreliable: the publisher does not show it.',
  },
  'rounded-to-zero': {
    mark: '[low]',
    cell: 'close to none',
    meaning: 'The mark [low] means the publisher rounded a small figure down to nothing.',
  },
  missing: { mark: '[x]', cell: 'not available', meaning: 'The mark [x] means there is no figure here.' },
};
