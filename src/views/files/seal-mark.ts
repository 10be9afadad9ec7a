/** How a file that travels without its page carries its edition, its code and the hash of its figures. */
import { html } from 'hono/html';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import type { Markup } from '../parts/markup.ts';

/** Null in documents from before editions were sealed. */
export interface SealMark {
  readonly code: string;
  readonly edition: string;
  readonly figuresSha256: string;
}

export function sealMark({ edition, seal }: Pick<Snapshot, 'edition' | 'seal'>): SealMark | null {
  return seal && { code: seal.code, edition, figuresSha256: seal.figuresSha256 };
}

/** In an SVG. */
export function sealMetadata(snapshot: Pick<Snapshot, 'edition' | 'seal'>): Markup | '' {
  const mark = sealMark(snapshot);
  return mark === null ? '' : html`<metadata>${JSON.stringify(mark)}</metadata>`;
}

/** "Code 0A1B-2C3D-4E5F, SHA-256 of the figures 4f…": the last line of a text. */
export function sealLine(mark: SealMark): string {
  return `Code ${mark.code}, SHA-256 of the figures ${mark.figuresSha256}.`;
}

const KEYWORD = 'Wealdway';
const SIGNATURE = 8;
/** Length, name and checksum of a chunk. */
const AROUND = 12;

/** The picture with its mark as a text chunk (PNG, 11.3.3.2) after the first chunk, which is always the header. */
export function markPng(png: Uint8Array<ArrayBuffer>, mark: SealMark): Uint8Array<ArrayBuffer> {
  const chunk = textChunk(`${KEYWORD}\0${JSON.stringify(mark)}`);
  const at = SIGNATURE + AROUND + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE);
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, at));
  marked.set(chunk, at);
  marked.set(png.subarray(at), at + chunk.length);
  return marked;
}

function textChunk(text: string): Uint8Array<ArrayBuffer> {
  // The mark is ASCII.
  const body = new TextEncoder().encode(`tEXt${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, text.length);
  chunk.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return chunk;
}

/** ISO 3309, as PNG has it: bit by bit, for it is reckoned over two hundred bytes a picture. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
