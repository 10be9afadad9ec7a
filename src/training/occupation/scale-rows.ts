/** Weights -> rows of small whole numbers, each with the scale that loses least. Pure. */
import type { ScaledRows } from '../../coding/occupation/scaled-rows.ts';

/** Scales tried, as shares of the one that holds the largest weight. */
const SCALES_TRIED = 12;

export function scaleRows(weights: Float32Array, width: number, most: number): ScaledRows {
  const values = new Int8Array(weights.length);
  const scales = new Float32Array(weights.length / width);
  for (let row = 0; row < scales.length; row++) {
    const from = row * width;
    const part = weights.subarray(from, from + width);
    const scale = bestScale(part, most);
    scales[row] = scale;
    for (let i = 0; i < width; i++) values[from + i] = nearest((part[i] ?? 0) / scale, most);
  }
  return { scales, values };
}

function bestScale(part: Float32Array, most: number): number {
  const largest = part.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  if (largest === 0) return 1;
  let best = largest / most;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 1; step <= SCALES_TRIED; step++) {
    const scale = Math.fround(((largest / most) * step) / SCALES_TRIED);
    let lost = 0;
    for (let i = 0; i < part.length; i++) {
      const value = part[i] ?? 0;
      const off = value - nearest(value / scale, most) * scale;
      lost += off * off;
    }
    if (lost < least) [best, least] = [scale, lost];
  }
  return best;
}

function nearest(value: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value)));
}
