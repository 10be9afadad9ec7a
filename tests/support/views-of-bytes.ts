/** The same bytes as they come from a file, a pool, a request or the middle of something longer. */

type View = (bytes: Uint8Array) => Uint8Array;

function inside(bytes: Uint8Array, before: number, make: (length: number) => Uint8Array): Uint8Array {
  const whole = make(bytes.length + before + 5).fill(0xa5);
  whole.set(bytes, before);
  return whole.subarray(before, before + bytes.length);
}

const views: readonly (readonly [string, View])[] = [
  ['an array of its own', (bytes) => Uint8Array.from(bytes)],
  ['a Buffer of its own', (bytes) => Buffer.from(Uint8Array.from(bytes).buffer)],
  ['a Buffer, pooled where it is short', (bytes) => Buffer.from(bytes)],
  ['shared memory', (bytes) => inside(bytes, 0, (length) => new Uint8Array(new SharedArrayBuffer(length)))],
];
const offsets = [1, 2, 3, 4, 7].flatMap((before): readonly (readonly [string, View])[] => [
  [`an array from byte ${before} on`, (bytes) => inside(bytes, before, (length) => new Uint8Array(length))],
  [`a Buffer from byte ${before} on`, (bytes) => inside(bytes, before, Buffer.alloc)],
]);

export const VIEWS_OF_BYTES = [...views, ...offsets];
