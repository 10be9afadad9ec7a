/** The RawStore port in memory. */
import type { RawStore } from '../../src/ports/raw-store.ts';

export interface MemoryRawStore extends RawStore {
  readonly blobs: Map<string, Uint8Array>;
}

export function createMemoryRawStore(): MemoryRawStore {
  const blobs = new Map<string, Uint8Array>();
  return {
    blobs,
    async put(bytes) {
      const copy = new Uint8Array(bytes);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', copy));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      blobs.set(sha256, copy);
      return sha256;
    },
    get: (sha256) => Promise.resolve(blobs.get(sha256) ?? null),
  };
}
