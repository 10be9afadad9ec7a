/** Bodies made ready once: text, ETag and literal headers. Kept by address in a store bounded by bytes. */
import type { Context } from 'hono';

export interface Prepared {
  readonly body: string;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function prepare(body: string, tag: string, headers: Readonly<Record<string, string>>): Prepared {
  const etag = `"${tag}"`;
  return { body, etag, headers: { ...headers, etag } };
}

/** With an ETag from the text itself. */
export async function prepareText(
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Prepared> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  const tag = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return prepare(body, tag, headers);
}

/** 200 with the body, or 304 when the reader has it already. */
export function respond(c: Context, prepared: Prepared): Response {
  const known = c.req.raw.headers.get('if-none-match');
  if (known !== null && matches(known, prepared.etag)) {
    return new Response(null, { status: 304, headers: prepared.headers });
  }
  return new Response(prepared.body, { headers: prepared.headers });
}

/** Weak comparison of RFC 9110, 13.1.2: a list, `W/` ignored, `*` for anything. */
function matches(header: string, etag: string): boolean {
  if (header === etag) return true;
  return header.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag === etag || tag === `W/${etag}`;
  });
}

export interface PreparedStore {
  find(key: string): Prepared | undefined;
  keep(key: string, prepared: Prepared): Prepared;
  clear(): void;
}

/** Forgets the least recently used when the bodies are over `maxLength` characters together. */
export function createPreparedStore(maxLength: number): PreparedStore {
  const kept = new Map<string, Prepared>();
  let length = 0;
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
        length -= before.body.length;
      }
      kept.set(key, prepared);
      length += prepared.body.length;
      for (const [oldest, { body }] of kept) {
        if (length <= maxLength || kept.size === 1) break;
        kept.delete(oldest);
        length -= body.length;
      }
      return prepared;
    },
    clear() {
      kept.clear();
      length = 0;
    },
  };
}
