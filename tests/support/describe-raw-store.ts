/** The RawStore port's suite. Imports nothing of a runtime. */
import { describe, expect, it } from 'vitest';
import { StorageFailed } from '../../src/domain/errors.ts';
import type { RawStore } from '../../src/ports/raw-store.ts';

export interface RawStoreUnderTest {
  readonly store: RawStore;
  /** Damages what is stored under this name. */
  damage(sha256: string, how: 'replaced' | 'cut'): Promise<void>;
}

const HELLO = new TextEncoder().encode('hello, Weald');

export function describeRawStore(name: string, open: () => Promise<RawStoreUnderTest>): void {
  describe(`RawStore on ${name}`, () => {
    it('names bytes by their SHA-256 and gives the same bytes back', async () => {
      const { store } = await open();
      const sha256 = await store.put(HELLO);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', HELLO));
      expect(sha256).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
      expect(await store.get(sha256)).toEqual(HELLO);
    });

    it('keeps empty, binary and long bytes exactly', async () => {
      const { store } = await open();
      const binary = Uint8Array.from({ length: 256 }, (_, i) => i);
      const long = new Uint8Array(3_000_000).map((_, i) => (i * 7919) % 251);
      for (const bytes of [new Uint8Array(), binary, long]) {
        const stored = await store.get(await store.put(bytes));
        expect(
          stored !== null && stored.length === bytes.length && stored.every((byte, i) => byte === bytes[i]),
        ).toBe(true);
      }
    });

    it('stores a part of a larger buffer, not the buffer', async () => {
      const { store } = await open();
      expect(await store.get(await store.put(HELLO.subarray(0, 5)))).toEqual(
        new TextEncoder().encode('hello'),
      );
    });

    it('does not mind storing again, even at the same moment', async () => {
      const { store } = await open();
      const names = await Promise.all([store.put(HELLO), store.put(HELLO), store.put(HELLO)]);
      expect(new Set(names).size).toBe(1);
      expect(await store.get(names[0])).toEqual(HELLO);
    });

    it('has null for what was never stored, and for what is no name', async () => {
      const { store } = await open();
      expect(await store.get('0'.repeat(64))).toBeNull();
      expect(await store.get('../../etc/passwd')).toBeNull();
    });

    it.each(['replaced', 'cut'] as const)(
      'refuses to give bytes that were %s, and heals when they are stored again',
      async (how) => {
        const { store, damage } = await open();
        const sha256 = await store.put(HELLO);
        await damage(sha256, how);
        await expect(store.get(sha256)).rejects.toBeInstanceOf(StorageFailed);
        await store.put(HELLO);
        expect(await store.get(sha256)).toEqual(HELLO);
      },
    );
  });
}
