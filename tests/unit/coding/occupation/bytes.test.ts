import { describe, expect, it } from 'vitest';
import {
  joinParts,
  numbersInBytes,
  packedLength,
  packRows,
  packSmall,
  readParts,
  unpackSmall,
} from '../../../../src/coding/occupation/bytes.ts';
import { VIEWS_OF_BYTES } from '../../../support/views-of-bytes.ts';

const values = Int8Array.from({ length: 20 }, (_, at) => (at % 5) - 2);

describe('small whole numbers in bytes', () => {
  it('are read as they were written', () => {
    expect(unpackSmall(packSmall(values, 2), values.length, 2)).toEqual(values);
  });

  it('begin each row on a byte of its own', () => {
    const packed = packRows(values, 10, 2);
    const { perByte, numbers } = numbersInBytes(2);
    const rowLength = packedLength(10, 2);
    expect(packed.length).toBe(2 * rowLength);
    const second = [...packed.subarray(rowLength)].flatMap((byte) => [
      ...numbers.subarray(byte * perByte, (byte + 1) * perByte),
    ]);
    expect(second.slice(0, 10)).toEqual([...values.subarray(10)]);
  });
});

describe('typed arrays in bytes', () => {
  const written = joinParts([
    Uint8Array.of(1, 2, 3),
    Int8Array.of(-128, 127),
    Uint16Array.of(65_535, 256, 1),
    Uint32Array.of(4_294_967_295, 1),
    Float32Array.of(-1.5, 2 ** -20),
  ]);

  it.each(VIEWS_OF_BYTES)('are read from %s', (_, view) => {
    const parts = readParts(view(written));
    expect([...parts.bytes(3)]).toEqual([1, 2, 3]);
    expect([...parts.signed(2)]).toEqual([-128, 127]);
    expect([...parts.shorts(3)]).toEqual([65_535, 256, 1]);
    expect([...parts.words(2)]).toEqual([4_294_967_295, 1]);
    expect([...parts.floats(2)]).toEqual([-1.5, 2 ** -20]);
    expect(() => parts.bytes(1)).toThrow('cut short');
  });
});
