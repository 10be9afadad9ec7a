/** Members of a zip archive, by name. Built for hostile files: what a member claims to be is not believed. */
import { Inflate } from 'fflate';
import { SourceChanged } from '../../domain/errors.ts';

const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** Largest real workbook of a publisher: about 30 MB unpacked. */
const MAX_MEMBER_BYTES = 150_000_000;
const MAX_MEMBERS = 2_000;
/** Of a member that is poured and never held whole: ONS's largest table of adverts comes to about 150 MB. */
const MAX_POURED_BYTES = 500_000_000;
/** Small enough that a bomb is noticed before it is unpacked. */
const PIECE = 1_024;

export interface ZipArchive {
  readonly names: readonly string[];
  /**
   * The member's bytes, or its beginning when it is longer than `most`; null when there is none of that name. Throws SourceChanged when
   * it is damaged, locked or too large.
   */
  read(name: string, most?: number): Uint8Array | null;
  /** Gives the member's bytes piece by piece, for those too large to hold; false when there is none of that name. Throws as `read` does. */
  pour(name: string, take: (piece: Uint8Array) => void): boolean;
}

/** Throws SourceChanged when the bytes are no zip archive that we read (no zip64, no encryption). */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = new Map<string, number>();
  try {
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_MEMBERS)
      throw new SourceChanged(`The file is an archive of ${count} parts, too many to read`);
    let at = view.getUint32(end + 16, true);
    for (let left = count; left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      members.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), at);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (cause) {
    throw cause instanceof RangeError ? damaged(cause) : cause;
  }
  return {
    names: [...members.keys()],
    read(name, most = Number.POSITIVE_INFINITY) {
      const at = members.get(name);
      if (at === undefined) return null;
      const pieces: Uint8Array[] = [];
      let length = 0;
      unpack(bytes, view, at, name, MAX_MEMBER_BYTES, (piece) => {
        pieces.push(piece.slice());
        length += piece.length;
        return length < most;
      });
      return joined(pieces, length);
    },
    pour(name, take) {
      const at = members.get(name);
      if (at === undefined) return false;
      unpack(bytes, view, at, name, MAX_POURED_BYTES, (piece) => {
        take(piece);
        return true;
      });
      return true;
    },
  };
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

/** `take` says whether it wants more. Its own SourceChanged goes through; anything else means a damaged archive. */
function unpack(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  limit: number,
  take: (piece: Uint8Array) => boolean,
): void {
  try {
    if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) {
      throw new SourceChanged('The workbook is locked with a password: save a copy without one');
    }
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_ENTRY) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + size);
    if (packed.length !== size) throw damaged();
    if (method === STORED) take(packed);
    else if (method === DEFLATED) inflate(packed, name, limit, take);
    else {
      throw new SourceChanged(
        `The part ${name} is packed in a way that we do not read: save the workbook anew`,
      );
    }
  } catch (cause) {
    throw cause instanceof SourceChanged ? cause : damaged(cause);
  }
}

function inflate(
  packed: Uint8Array,
  name: string,
  limit: number,
  take: (piece: Uint8Array) => boolean,
): void {
  let length = 0;
  let isWanted = true;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > limit) {
      throw new SourceChanged(
        `The part ${name} is larger than ${limit / 1e6} MB unpacked: is it a real workbook?`,
      );
    }
    if (isWanted) isWanted = take(piece);
  });
  for (let at = 0; at < packed.length && isWanted; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(cause?: unknown): SourceChanged {
  return new SourceChanged('The workbook is damaged or cut off: download it again', { cause });
}
