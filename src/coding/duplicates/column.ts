/** Numbers that are many and only ever added to. */

type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows. */
export function createColumn<T extends Numbers>(make: new (length: number) => T) {
  let held = new make(1_024);
  let size = 0;
  return {
    size: () => size,
    at: (index: number): number => held[index] ?? 0,
    values: (): T => held.subarray(0, size) as T,
    push(value: number) {
      if (size === held.length) {
        const wider = new make(Math.ceil(size * 1.6));
        wider.set(held);
        held = wider;
      }
      held[size++] = value;
    },
  };
}
