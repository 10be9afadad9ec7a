/** Typed arrays one after another in one piece of bytes, each beginning on a word; little-endian. Pure. */

const WORD = 4;

type Part = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array;

export function joinParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, { byteLength }) => size + aligned(byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return bytes;
}

export interface PartReader {
  bytes(length: number): Uint8Array;
  signed(length: number): Int8Array;
  shorts(length: number): Uint16Array;
  words(length: number): Uint32Array;
  floats(length: number): Float32Array;
}

/** Views on the parts in their order. Each throws an Error when the bytes end too early. */
export function readParts(given: Uint8Array): PartReader {
  // A copy when the bytes do not begin on a word, as in a pooled buffer; `slice` of a Buffer would be no copy.
  const whole = given.byteOffset % WORD === 0 ? given : Uint8Array.from(given);
  let at = 0;
  const take = (size: number): number => {
    const from = at;
    at += aligned(size);
    if (at > whole.length) throw new Error('This file is cut short: make or copy it again.');
    return whole.byteOffset + from;
  };
  return {
    bytes: (length) => new Uint8Array(whole.buffer, take(length), length),
    signed: (length) => new Int8Array(whole.buffer, take(length), length),
    shorts: (length) => new Uint16Array(whole.buffer, take(length * 2), length),
    words: (length) => new Uint32Array(whole.buffer, take(length * 4), length),
    floats: (length) => new Float32Array(whole.buffer, take(length * 4), length),
  };
}

/** Whole numbers of `-most` to `most`, as many in a byte as go in. */
export function packSmall(values: Int8Array, most: number): Uint8Array {
  const { base, perByte } = packing(most);
  const packed = new Uint8Array(packedLength(values.length, most));
  for (let byte = 0; byte < packed.length; byte++) {
    let sum = 0;
    for (let i = perByte - 1; i >= 0; i--) sum = sum * base + (values[byte * perByte + i] ?? -most) + most;
    packed[byte] = sum;
  }
  return packed;
}

/** The numbers that each byte stands for, one byte's after another's. */
export function numbersInBytes(most: number): { readonly perByte: number; readonly numbers: Int8Array } {
  const { base, perByte } = packing(most);
  const numbers = new Int8Array(256 * perByte);
  for (let byte = 0; byte < 256; byte++)
    for (let i = 0, rest = byte; i < perByte; i++, rest = Math.floor(rest / base))
      numbers[byte * perByte + i] = (rest % base) - most;
  return { perByte, numbers };
}

export function unpackSmall(packed: Uint8Array, length: number, most: number): Int8Array {
  const { perByte, numbers } = numbersInBytes(most);
  const values = new Int8Array(packed.length * perByte);
  for (let byte = 0, at = 0; byte < packed.length; byte++) {
    const from = (packed[byte] ?? 0) * perByte;
    for (let i = 0; i < perByte; i++) values[at++] = numbers[from + i] ?? 0;
  }
  return values.subarray(0, length);
}

/** Each row by itself: it begins on a byte of its own. */
export function packRows(values: Int8Array, width: number, most: number): Uint8Array {
  const rowLength = packedLength(width, most);
  const packed = new Uint8Array((values.length / width) * rowLength);
  for (let from = 0, to = 0; from < values.length; from += width, to += rowLength)
    packed.set(packSmall(values.subarray(from, from + width), most), to);
  return packed;
}

export function packedLength(length: number, most: number): number {
  return Math.ceil(length / packing(most).perByte);
}

function packing(most: number): { readonly base: number; readonly perByte: number } {
  const base = 2 * most + 1;
  let perByte = 1;
  while (base ** (perByte + 1) <= 256) perByte++;
  return { base, perByte };
}

function aligned(size: number): number {
  return Math.ceil(size / WORD) * WORD;
}
