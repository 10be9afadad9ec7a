/** Scores -> probabilities, in place. Pure. */

/** Of one task's outputs, `to` not among them. */
export function softmaxRange(scores: Float32Array, from: number, to: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) highest = Math.max(highest, scores[at] ?? 0);
  let total = 0;
  for (let at = from; at < to; at++) {
    const value = Math.exp((scores[at] ?? 0) - highest);
    scores[at] = value;
    total += value;
  }
  for (let at = from; at < to; at++) scores[at] = (scores[at] ?? 0) / total;
}
