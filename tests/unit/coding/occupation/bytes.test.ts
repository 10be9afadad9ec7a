import { describe, expect, it } from 'vitest';
import {
  numbersInBytes,
  packedLength,
  packRows,
  packSmall,
  unpackSmall,
} from '../../../../src/coding/occupation/bytes.ts';

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
