import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ModelKind, openModel, sealModel } from '../../../src/coding/shared/model-file.ts';
import { VIEWS_OF_BYTES } from '../../support/views-of-bytes.ts';

const KIND: ModelKind = {
  magic: 0x01020304,
  format: 7,
  name: 'a test model',
  command: 'wealdway train test',
};
const DAMAGED =
  'This file is cut short or damaged: copy it again, or make it again with "wealdway train test".';
const body = Uint8Array.of(9, 8, 7, 6, 5, 4, 3);
const sealed = sealModel(KIND, body);

describe('a model file', () => {
  it('begins with its kind, its format and the length of the rest', () => {
    expect([...sealed.subarray(0, 12)]).toEqual([4, 3, 2, 1, 7, 0, 0, 0, 7, 0, 0, 0]);
    expect(sealed).toHaveLength(16 + body.length);
  });

  it.each(VIEWS_OF_BYTES)('is opened from %s', (_, view) => {
    expect([...openModel(KIND, view(sealed))]).toEqual([...body]);
  });

  it('may be empty', () => {
    expect([...openModel(KIND, sealModel(KIND, new Uint8Array()))]).toEqual([]);
  });

  it('says which format it has and which is read', () => {
    expect(() => openModel({ ...KIND, format: 8 }, sealed)).toThrow(
      'This is a test model of format 7, and format 8 is read here: make it again with "wealdway train test".',
    );
  });

  it.each([0, 1, 4, 15])('is not one when it has %i bytes', (length) => {
    expect(() => openModel(KIND, sealed.subarray(0, length))).toThrow(
      'This is not a test model: make one with "wealdway train test".',
    );
  });

  it('is refused when it is cut or drawn out anywhere', () => {
    for (let length = 16; length < sealed.length; length++)
      expect(() => openModel(KIND, sealed.subarray(0, length))).toThrow(DAMAGED);
    expect(() => openModel(KIND, Uint8Array.from([...sealed, 0]))).toThrow(DAMAGED);
  });

  it('is refused when any one byte of its length, sum or body is another', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, place, change) => {
          const file = sealModel(KIND, bytes);
          const at = 8 + (place % (file.length - 8));
          file[at] = (file[at] ?? 0) ^ change;
          expect(() => openModel(KIND, file)).toThrow(DAMAGED);
        },
      ),
    );
  });
});
