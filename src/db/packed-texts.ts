/**
 * Several JSON texts that say much the same, packed together as one text that any database carries. DEFLATE looks back only
 * 32 kB, which is less than one document, so what repeats is found by whole records first: each distinct record is stored once.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Arguments that every engine takes in one call. */
const ARGUMENTS = 8192;

/** Where one record of a list ends and the next begins. Any text is its pieces joined by it, wherever it stands. */
const BETWEEN_RECORDS = '},{';

/**
 * Base64 of raw DEFLATE of lines: first, as JSON, the numbers of each text's pieces; then the pieces, each once. The texts must
 * hold no line break, as JSON without indentation does not.
 */
export async function packTexts(texts: readonly string[]): Promise<string> {
  const numbers = new Map<string, number>();
  const recipes = texts.map((text) =>
    text.split(BETWEEN_RECORDS).map((piece) => {
      const known = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, known);
      return known;
    }),
  );
  const lines = [JSON.stringify(recipes), ...numbers.keys()].join('\n');
  const bytes = await through(encoder.encode(lines), new CompressionStream('deflate-raw'));
  let binary = '';
  for (let start = 0; start < bytes.length; start += ARGUMENTS) {
    binary += String.fromCharCode(...bytes.subarray(start, start + ARGUMENTS));
  }
  return btoa(binary);
}

/** The text at a position, from 0; null when there is none. Throws when what was packed is damaged. */
export async function unpackText(packed: string, position: number): Promise<string | null> {
  const { recipes, pieces } = await unpackPieces(packed);
  const recipe = recipes[position];
  return recipe ? joinPieces(recipe, pieces) : null;
}

/** All of them, by position: for whoever reads every one. Throws when what was packed is damaged. */
export async function unpackTexts(packed: string): Promise<string[]> {
  const { recipes, pieces } = await unpackPieces(packed);
  return recipes.map((recipe) => joinPieces(recipe, pieces));
}

interface Unpacked {
  readonly recipes: readonly (readonly number[])[];
  readonly pieces: readonly string[];
}

async function unpackPieces(packed: string): Promise<Unpacked> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  const text = decoder.decode(await through(bytes, new DecompressionStream('deflate-raw')));
  const [recipes = '', ...pieces] = text.split('\n');
  return { recipes: JSON.parse(recipes) as Unpacked['recipes'], pieces };
}

function joinPieces(recipe: readonly number[], pieces: readonly string[]): string {
  return recipe.map((number) => pieces[number]).join(BETWEEN_RECORDS);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  codec: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = codec.writable.getWriter();
  // Read while it is written: a stream that nobody reads takes no more. Damage is told by both ends.
  const [, result] = await Promise.all([
    writer.write(bytes).then(() => writer.close()),
    readAll(codec.readable.getReader()),
  ]);
  return result;
}

async function readAll(reader: {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
}): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
