/** Answers in fewer bytes, for readers who take them so. What is stored is compressed once. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { LRUCache } from 'lru-cache';

type Encoding = 'br' | 'gzip';

export interface Compressor {
  /** The answer itself when it is small, packed already, or not taken compressed. `isKept`: others will ask for the same. */
  compress(answer: Response, acceptEncoding: string | null, isKept: boolean): Promise<Response>;
}

const LEAST_BYTES = 1000;
const KEPT_BYTES = 24_000_000;
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:[a-z.+-]*json|[a-z.+-]*xml|javascript))/;
/** Of 11: nearly the size of the best at a tenth of the time. */
const BROTLI_QUALITY = 5;

const packWithBrotli = promisify(brotliCompress);
const packWithGzip = promisify(gzip);
const pack: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: async (bytes) =>
    new Uint8Array(
      await packWithBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
        },
      }),
    ),
  gzip: async (bytes) => new Uint8Array(await packWithGzip(bytes)),
};

export function createCompressor(): Compressor {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
  });
  return {
    async compress(answer, acceptEncoding, isKept) {
      const encoding = encodingFor(acceptEncoding);
      if (encoding === null || answer.status !== 200 || answer.body === null) return answer;
      if (!COMPRESSIBLE.test(answer.headers.get('content-type') ?? '')) return answer;
      const given = Object.fromEntries(answer.headers);
      const { etag } = given;
      const headers = {
        vary: 'accept-encoding',
        ...given,
        ...(etag === undefined ? {} : { etag: `W/${etag}` }),
        'content-encoding': encoding,
      };
      const key = isKept && etag !== undefined ? `${etag} ${encoding}` : null;
      const known = key === null ? undefined : kept.get(key);
      if (known) return new Response(known, { headers });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (bytes.byteLength < LEAST_BYTES) return new Response(bytes, { headers: given });
      const packed = await pack[encoding](bytes);
      if (key !== null) kept.set(key, packed);
      return new Response(packed, { headers });
    },
  };
}

/** The best that is taken; null for none. */
export function encodingFor(acceptEncoding: string | null): Encoding | null {
  if (acceptEncoding === null) return null;
  const taken = new Set(
    parseAccept(acceptEncoding)
      .filter(({ q }) => q > 0)
      .map(({ type }) => type.toLowerCase()),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : null;
}
