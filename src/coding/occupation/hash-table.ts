/** 32-bit hashes -> their places, by open addressing: quick to build from a model's list and to ask. */

export interface HashTable {
  /** The place of a hash in the list the table was built from; -1 when it is not there. */
  find(hash: number): number;
}

export function createHashTable(hashes: Uint32Array): HashTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  // One more than the place, so that zero is "free".
  const slots = new Int32Array(size);
  for (let place = 0; place < hashes.length; place++) {
    let slot = (hashes[place] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return {
    find(hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const place = (slots[slot] ?? 0) - 1;
        if (place < 0 || hashes[place] === hash) return place;
      }
    },
  };
}
