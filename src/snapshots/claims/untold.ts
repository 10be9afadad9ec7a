/** What the figures leave open, said once and not of each figure. */

/** Rule W1. */
const MOST_WORDS = 25;

/** For advisers, once a page: what the figures leave open. */
export function sayUntold(subjects: readonly string[], place: string): string {
  const say = (some: readonly string[]) => {
    const more = subjects.length - some.length;
    return `For ${place} we can’t tell if these differ from other places or years: ${some.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`;
  };
  for (let count = subjects.length; count > 1; count -= 1) {
    const text = say(subjects.slice(0, count));
    if (text.split(/\s+/).length <= MOST_WORDS) return text;
  }
  return say(subjects.slice(0, 1));
}
