/** The directions in which vectors differ most: eigenvectors of their products' sums, by Jacobi rotations. */

export function leadingDirections(vectors: readonly Float64Array[], count: number): readonly Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (let i = 0; i < size; i++) {
      const row = matrix[i] as Float64Array;
      const value = vector[i] as number;
      for (let j = 0; j < size; j++) row[j] = (row[j] as number) + value * (vector[j] as number);
    }
  const turned = rotate(matrix);
  return Array.from({ length: size }, (_, column) => column)
    .sort((a, b) => (matrix[b]?.[b] ?? 0) - (matrix[a]?.[a] ?? 0))
    .slice(0, count)
    .map((column) => signed(Float64Array.from(turned, (row) => row[column] ?? 0)));
}

const MOST_SWEEPS = 30;
const SMALLEST_SHARE = 1e-12;

/** Turns the symmetric matrix, in place, until only its diagonal is left; gives the rotation. */
function rotate(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const size = matrix.length;
  const turned = Array.from({ length: size }, (_, at) =>
    Float64Array.from({ length: size }, (_, to) => +(at === to)),
  );
  const cell = (i: number, j: number): number => matrix[i]?.[j] ?? 0;
  const trace = matrix.reduce((sum, _, i) => sum + cell(i, i), 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        off = Math.max(off, Math.abs(cell(p, q)));
        if (Math.abs(cell(p, q)) <= trace * SMALLEST_SHARE) continue;
        const theta = (cell(q, q) - cell(p, p)) / (2 * cell(p, q));
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (const row of matrix) turn(row, p, q, cosine, sine);
        turnRows(matrix[p], matrix[q], cosine, sine);
        for (const row of turned) turn(row, p, q, cosine, sine);
      }
    if (off <= trace * SMALLEST_SHARE) break;
  }
  return turned;
}

function turn(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const [left, right] = [row[p] as number, row[q] as number];
  row[p] = cosine * left - sine * right;
  row[q] = sine * left + cosine * right;
}

function turnRows(
  p: Float64Array | undefined,
  q: Float64Array | undefined,
  cosine: number,
  sine: number,
): void {
  if (!p || !q) return;
  for (let at = 0; at < p.length; at++) {
    const [left, right] = [p[at] as number, q[at] as number];
    p[at] = cosine * left - sine * right;
    q[at] = sine * left + cosine * right;
  }
}

/** Of a direction and its opposite, always the same one. */
function signed(direction: Float64Array): Float64Array {
  const widest = direction.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return widest < 0 ? direction.map((value) => -value) : direction;
}
