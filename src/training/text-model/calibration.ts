/** Makes a model's shares mean what they say: a sharpness for all of them, then a rising curve for the best one. */
import { indexOfLargest, shareOf } from '../../coding/text-model/classifier.ts';
import type { TextModel } from '../../coding/text-model/model.ts';

/** The scores of a text that the model had not seen, and its right label. */
export interface TextTrial {
  readonly scores: Float64Array;
  readonly label: number;
}

const SHARPNESS_TRIED = Array.from({ length: 40 }, (_, step) => 0.5 * 1.1 ** step);
const KNOTS = 24;

/** The sharpness that makes the right labels likeliest. */
export function findSharpness(trials: readonly TextTrial[]): number {
  const surprise = (sharpness: number) =>
    trials.reduce((sum, { scores, label }) => sum - Math.log(shareOf(scores, label, sharpness) + 1e-12), 0);
  const tried = SHARPNESS_TRIED.map((sharpness) => ({ sharpness, surprise: surprise(sharpness) }));
  return tried.reduce((best, each) => (each.surprise < best.surprise ? each : best)).sharpness;
}

/** Share of the best label -> share of right answers: isotonic regression over equal groups of trials. */
export function measureReliability(
  trials: readonly TextTrial[],
  sharpness: number,
): TextModel['reliability'] {
  const answers = trials
    .map(({ scores, label }) => {
      const best = indexOfLargest(scores);
      return { share: shareOf(scores, best, sharpness), right: best === label ? 1 : 0 };
    })
    .sort((a, b) => a.share - b.share);
  const size = Math.max(1, Math.ceil(answers.length / KNOTS));
  const pools: { share: number; right: number; count: number }[] = [];
  for (let start = 0; start < answers.length; start += size) {
    const group = answers.slice(start, start + size);
    let pool = {
      share: group.reduce((sum, each) => sum + each.share, 0),
      right: group.reduce((sum, each) => sum + each.right, 0),
      count: group.length,
    };
    // A curve that falls is noise: neighbours are pooled until it rises.
    for (let last = pools.at(-1); last && last.right / last.count >= pool.right / pool.count; ) {
      pools.pop();
      pool = {
        share: pool.share + last.share,
        right: pool.right + last.right,
        count: pool.count + last.count,
      };
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  const rounded = (value: number) => Math.round(value * 1e5) / 1e5;
  return pools.map(({ share, right, count }) => [rounded(share / count), rounded(right / count)] as const);
}
