/** Bodies made ready once: bytes, ETag and literal headers. Kept by address in a store bounded by bytes. */
import type { Context } from 'hono';

export interface Prepared {
  /** UTF-8: a string with a dash or a pound sign in it would be encoded anew for every reader. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly found: PreparedHead;
  readonly notModified: PreparedHead;
}

interface PreparedHead {
  readonly status: number;
  readonly headers: Record<string, string>;
}

export function prepare(body: string, tag: string, headers: Readonly<Record<string, string>>): Prepared {
  return prepareBytes(new TextEncoder().encode(body), tag, headers);
}

/** With an ETag from the text itself. */
export async function prepareText(
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Prepared> {
  return prepareHashed(new TextEncoder().encode(body), headers);
}

/** The same for bytes. */
export async function prepareHashed(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Prepared> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const tag = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return prepareBytes(bytes, tag, headers);
}

export function prepareBytes(
  body: Uint8Array<ArrayBuffer>,
  tag: string,
  headers: Readonly<Record<string, string>>,
): Prepared {
  return preparedWith(body, `"${tag}"`, headers);
}

/** With an ETag as the header has it. */
export function preparedWith(
  body: Uint8Array<ArrayBuffer>,
  etag: string,
  headers: Readonly<Record<string, string>>,
): Prepared {
  // A 304 describes no body (RFC 9110, 15.4.5).
  const { 'content-type': _type, 'content-encoding': _encoding, ...notModified } = headers;
  return {
    body,
    etag,
    found: { status: 200, headers: { ...headers, etag } },
    notModified: { status: 304, headers: { ...notModified, etag } },
  };
}

/** 200 with the body, or 304 when the reader has it already. */
export function respond(c: Context, prepared: Prepared): Response {
  return respondTo(c.req.raw, prepared);
}

/** The same outside a route. */
export function respondTo({ headers }: Request, prepared: Prepared): Response {
  return isKnown(headers.get('if-none-match'), prepared.etag)
    ? new Response(null, prepared.notModified)
    : new Response(prepared.body, prepared.found);
}

/** Whether `If-None-Match` names it, by the weak comparison of RFC 9110, 13.1.2: a list, `W/` ignored, `*` for anything. */
export function isKnown(header: string | null | undefined, etag: string): boolean {
  if (header === null || header === undefined) return false;
  if (header === etag) return true;
  const known = etag.replace(/^W\//, '');
  return header.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag.replace(/^W\//, '') === known;
  });
}

export interface PreparedStore<Kept extends Prepared = Prepared> {
  find(key: string): Kept | undefined;
  keep(key: string, prepared: Kept): Kept;
  clear(): void;
}

/**
 * Addresses written the one way in which our own links write them: there are only so many. Of any other there is no end (another case,
 * encoding, day or choice of places), so they have a room of their own and can push out none of these.
 */
const PARAMETER = '(?:area|level|resize|sector|size|theme)=[a-z0-9-]+';
const PLAIN = new RegExp(`^/[a-z0-9/.-]*(?:\\?${PARAMETER}(?:&${PARAMETER}){0,4})?(?: .*)?$`);

export interface StoreOptions {
  /** Of bodies at plain addresses, and of all others. */
  readonly plainBytes: number;
  readonly otherBytes: number;
  /** Whether bodies are the same whatever host they were asked of. */
  readonly isOneOrigin: boolean;
}

/** Keys are absolute addresses, with more behind a space perhaps. */
export function createPreparedStore<Kept extends Prepared = Prepared>({
  plainBytes,
  otherBytes,
  isOneOrigin,
}: StoreOptions): PreparedStore<Kept> {
  const plain = createRoom<Kept>(plainBytes);
  const other = createRoom<Kept>(otherBytes);
  const placeOf = (key: string): { room: PreparedStore<Kept>; key: string } => {
    const address = afterHost(key);
    return { room: PLAIN.test(address) ? plain : other, key: isOneOrigin ? address : key };
  };
  return {
    find(given) {
      const { room, key } = placeOf(given);
      return room.find(key);
    },
    keep(given, prepared) {
      const { room, key } = placeOf(given);
      return room.keep(key, prepared);
    },
    clear() {
      plain.clear();
      other.clear();
    },
  };
}

/** Path, query and what stands behind: this is asked for every answer that lies ready, and a pattern costs more than the rest of it. */
function afterHost(key: string): string {
  const scheme = key.indexOf('://');
  const path = scheme === -1 ? -1 : key.indexOf('/', scheme + 3);
  return path === -1 ? key : key.slice(path);
}

/** Forgets the least recently used when the bodies are over `maxBytes` together. */
function createRoom<Kept extends Prepared>(maxBytes: number): PreparedStore<Kept> {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  return {
    find(key) {
      const found = kept.get(key);
      if (found) {
        kept.delete(key);
        kept.set(key, found);
      }
      return found;
    },
    keep(key, prepared) {
      const before = kept.get(key);
      if (before) {
        kept.delete(key);
        bytes -= before.body.byteLength;
      }
      kept.set(key, prepared);
      bytes += prepared.body.byteLength;
      for (const [oldest, { body }] of kept) {
        if (bytes <= maxBytes || kept.size === 1) break;
        kept.delete(oldest);
        bytes -= body.byteLength;
      }
      return prepared;
    },
    clear() {
      kept.clear();
      bytes = 0;
    },
  };
}
