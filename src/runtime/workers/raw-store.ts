/** The RawStore port on R2: `ab/cd/<sha256>.gz`, checked when it is read. R2 shows an object whole or not at all. */
import type { R2Bucket } from '@cloudflare/workers-types';
import { StorageFailed } from '../../domain/errors.ts';
import { bucketKey } from '../../pipeline/shared/bucket-key.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import type { Allowance } from './allowance.ts';
import type { Attempt } from './d1.ts';

/** `allowance` counts what is asked; null where nobody counts. */
export function openR2(
  bucket: R2Bucket,
  allowance: Allowance | null = null,
  attempt: Attempt = (call) => call(),
): RawStore {
  return {
    async put(bytes) {
      const sha256 = await sha256Of(bytes);
      allowance?.countCall();
      try {
        const packed = await through(bytes, new CompressionStream('gzip'));
        await attempt(() => bucket.put(bucketKey(sha256), packed));
      } catch (cause) {
        throw new StorageFailed(`The archive bucket refused to store an answer: ${textOf(cause)}`, { cause });
      }
      return sha256;
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      let stored: Uint8Array;
      allowance?.countCall();
      try {
        const found = await attempt(async () => (await bucket.get(bucketKey(sha256)))?.bytes() ?? null);
        if (found === null) return null;
        stored = found;
      } catch (cause) {
        throw new StorageFailed(`The archive bucket could not be read: ${textOf(cause)}`, { cause });
      }
      // Bytes that do not decompress are as damaged as bytes that do not match.
      const bytes = await through(stored, new DecompressionStream('gzip')).catch(() => null);
      if (bytes === null || (await sha256Of(bytes)) !== sha256) {
        throw new StorageFailed(
          `${bucketKey(sha256)} in the archive bucket is damaged: restore it from a backup`,
        );
      }
      return bytes;
    },
  };
}

async function through(
  bytes: Uint8Array,
  codec: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Response(new Blob([bytes]).stream().pipeThrough(codec)).bytes();
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
