/** What a publisher hides must not be worked out from what stands beside it. */
import type { Figure, PlaceRole } from '../document/snapshot.ts';
import { STATUS_WORDS } from './status-words.ts';

const WHY = 'Not shown here, so that nobody can work out a figure that the publisher hides.';

/**
 * Counts of a place and of all the parts that it is made of: with one part hidden, the whole less the other parts would give it
 * away. Then the smallest of the other parts is hidden too. In the order given.
 */
export function hideSolvable(figures: readonly Figure[], roles: readonly PlaceRole[]): Figure[] {
  const parts = figures.filter((_, index) => roles[index] === 'member');
  const hidden = parts.filter(({ value }) => value === null);
  const whole = figures[roles.indexOf('here')];
  const known = parts.flatMap((figure) => (figure.value === null ? [] : [{ figure, value: figure.value }]));
  const isSolvable = hidden.length === 1 && hidden[0]?.status === 'suppressed' && whole?.value != null;
  const [smallest] = known.sort((a, b) => a.value - b.value || (a.figure.id < b.figure.id ? -1 : 1));
  if (!isSolvable || !smallest) return [...figures];
  return figures.map((figure) => (figure.id === smallest.figure.id ? hide(figure) : figure));
}

function hide(figure: Figure): Figure {
  const { mark, cell } = STATUS_WORDS.suppressed;
  return {
    ...figure,
    value: null,
    text: `${cell} ${mark}`,
    status: 'suppressed',
    mark,
    reason: WHY,
    interval: null,
    coefficientOfVariation: null,
    note: null,
  };
}
