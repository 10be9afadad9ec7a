/** What no row that readers see may hold, whatever was sent. */
import type { Row } from './stored-rows.ts';

/** Times its figure: recorded intervals are at most 1.6 times as wide. */
const WIDEST = 4;

/** An interval holds its figure, and is not many times as wide; a variation is a share of it. */
export function isBelievable(row: Row): boolean {
  const numberAt = (path: string): number | null => {
    const leaf = row.get(path);
    return typeof leaf === 'number' ? leaf : null;
  };
  const [value, variation] = [numberAt('value'), numberAt('coefficient_of_variation') ?? 0];
  const [lower, upper] = [numberAt('lower_95') ?? value, numberAt('upper_95') ?? value];
  if (value === null || lower === null || upper === null) return true;
  const isAround = lower <= value && value <= upper;
  return isAround && upper - lower <= Math.abs(value) * WIDEST && variation >= 0 && variation <= 100;
}

const LIVE = /<[a-z!/?]|\bjavascript:|\bvbscript:|\bdata:text\/html/i;
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/u;

export function holdsLiveText(row: Row): boolean {
  return [...row].some(([path, leaf]) => {
    if (typeof leaf !== 'string') return false;
    const isAddress = /(^|\.)url$/i.test(path);
    if (isAddress && !/^https?:\/\/[a-z0-9.-]+(?:[/?#][^\s"<>]*)?$/i.test(leaf)) return true;
    return (
      /<[a-z!/?]/i.test(leaf) || (isAddress && LIVE.test(leaf)) || UNSEEN.test(leaf) || !leaf.isWellFormed()
    );
  });
}
