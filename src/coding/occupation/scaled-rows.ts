/** Weights as they are kept: rows of small whole numbers, each row with its own scale. Pure. */

export interface ScaledRows {
  /** One a row. */
  readonly scales: Float32Array;
  /** The rows one after another. */
  readonly values: Int8Array;
}

/** The weights themselves, rows of `width` one after another. */
export function unscaled({ scales, values }: ScaledRows, width: number): Float32Array {
  const weights = new Float32Array(values.length);
  for (let row = 0, at = 0; row < scales.length; row++)
    for (const end = at + width; at < end; at++) weights[at] = (values[at] ?? 0) * (scales[row] ?? 0);
  return weights;
}
