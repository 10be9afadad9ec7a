/**
 * What every model file begins with, all numbers little-endian: its kind, its format, the length of the rest and a checksum of it.
 * A file that is of another kind, of another format, cut short or damaged is refused, and never gives wrong answers. Pure.
 */

export interface ModelKind {
  /** The first four bytes, as a number. */
  readonly magic: number;
  readonly format: number;
  /** In a sentence: "an occupation model". */
  readonly name: string;
  /** What makes a new one: "wealdway train occupation". */
  readonly command: string;
}

const HEAD_LENGTH = 16;

export function sealModel({ magic, format }: ModelKind, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_LENGTH + body.length);
  const head = viewOf(bytes);
  [magic, format, body.length, checksumOf(body)].forEach((value, at) => {
    head.setUint32(4 * at, value, true);
  });
  bytes.set(body, HEAD_LENGTH);
  return bytes;
}

/** The body, a view of the bytes. Throws an Error that says what is wrong with the file and what to do. */
export function openModel({ magic, format, name, command }: ModelKind, bytes: Uint8Array): Uint8Array {
  const head = viewOf(bytes);
  if (bytes.length < HEAD_LENGTH || head.getUint32(0, true) !== magic)
    throw new Error(`This is not ${name}: make one with "${command}".`);
  const found = head.getUint32(4, true);
  if (found !== format)
    throw new Error(
      `This is ${name} of format ${found}, and format ${format} is read here: make it again with "${command}".`,
    );
  const body = bytes.subarray(HEAD_LENGTH);
  if (body.length !== head.getUint32(8, true) || checksumOf(body) !== head.getUint32(12, true))
    throw new Error(`This file is cut short or damaged: copy it again, or make it again with "${command}".`);
  return body;
}

/** FNV-1a over words of four bytes, then over the bytes that are left. Any one changed word gives another sum. */
function checksumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const words = bytes.length - (bytes.length % 4);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words; at += 4) sum = Math.imul(sum ^ view.getInt32(at, true), 0x01000193);
  for (let at = words; at < bytes.length; at++) sum = Math.imul(sum ^ view.getUint8(at), 0x01000193);
  return sum >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
