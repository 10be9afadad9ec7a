/** Answers in fewer bytes, for readers who take them so. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

export type Encoding = 'br' | 'gzip';

const LEAST_BYTES = 1000;
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

/** The answer itself when it is small, packed already, or not taken compressed. */
export async function compress(answer: Response, acceptEncoding: string | null): Promise<Response> {
  const encoding = encodingFor(acceptEncoding);
  if (encoding === null || answer.status !== 200 || answer.body === null) return answer;
  if (!COMPRESSIBLE.test(answer.headers.get('content-type') ?? '')) return answer;
  const given = Object.fromEntries(answer.headers);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.byteLength < LEAST_BYTES) return new Response(bytes, { headers: given });
  const { etag } = given;
  const headers = {
    vary: 'accept-encoding',
    ...given,
    ...(etag === undefined ? {} : { etag: `W/${etag}` }),
    'content-encoding': encoding,
  };
  return new Response(await pack[encoding](bytes), { headers });
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

/** Browsers send a handful of spellings; strangers as many as they like. */
const KNOWN_SPELLINGS = 50;

/** As {@link encodingFor}, for those who ask a thousand times a second. */
export function createEncodingReader(): (acceptEncoding: string | undefined) => Encoding | null {
  const known = new Map<string, Encoding | null>();
  return (acceptEncoding) => {
    if (acceptEncoding === undefined) return null;
    const found = known.get(acceptEncoding);
    if (found !== undefined) return found;
    const encoding = encodingFor(acceptEncoding);
    if (known.size < KNOWN_SPELLINGS) known.set(acceptEncoding, encoding);
    return encoding;
  };
}
