/**
 * Several JSON texts that say much the same, packed together as one text that any database carries. DEFLATE looks back only
 * 32 kB, which is less than one document, so what repeats is found by whole pieces first: each distinct piece is stored once.
 */
import { sha256OfBytes } from '../../domain/sha256.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Arguments that every engine takes in one call. */
const ARGUMENTS = 8192;
const NEW_LINE = 10;

/** What the first line of a pack holds. */
interface Recipes {
  /** What stands between two pieces of a text. */
  readonly between: string;
  /** For each text the numbers of its pieces. */
  readonly texts: readonly (readonly number[])[];
}

/** Packs of editions before 2026-11 were cut here, and their first line is the list of texts alone. */
const BETWEEN_RECORDS = '},{';

export interface PackedTexts {
  /**
   * Base64 of raw DEFLATE of lines: first, as JSON, which pieces make up each text; then the pieces, each once.
   */
  readonly packed: string;
  /** SHA-256 of each text in UTF-8, lower-case hex. */
  readonly hashes: readonly string[];
}

/** Each text is given as the pieces that follow one another in it. They must hold no line break, as JSON without indentation does not. */
export async function packTexts(texts: readonly (readonly string[])[]): Promise<PackedTexts> {
  const numbers = new Map<string, number>();
  const numbered = texts.map((pieces) =>
    pieces.map((piece) => {
      const known = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, known);
      return known;
    }),
  );
  // A piece is turned into bytes once, however many texts have it.
  const encoded = [...numbers.keys()].map((piece) => encoder.encode(piece));
  const recipes: Recipes = { between: '', texts: numbered };
  const lines = [encoder.encode(JSON.stringify(recipes)), ...encoded];
  const [bytes, hashes] = await Promise.all([
    through(joinLines(lines), new CompressionStream('deflate-raw')),
    hashTexts(numbered, encoded),
  ]);
  let binary = '';
  for (let start = 0; start < bytes.length; start += ARGUMENTS) {
    binary += String.fromCharCode(...bytes.subarray(start, start + ARGUMENTS));
  }
  return { packed: btoa(binary), hashes };
}

type Bytes = Uint8Array<ArrayBuffer>;

function joinLines(lines: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(lines.reduce((length, line) => length + line.length + 1, -1));
  let at = 0;
  for (const line of lines) {
    joined.set(line, at);
    at += line.length;
    if (at < joined.length) joined[at] = NEW_LINE;
    at += 1;
  }
  return joined;
}

/** All at once: whoever hashes takes a copy of the bytes, so that each text is joined in the same room. */
function hashTexts(texts: readonly (readonly number[])[], pieces: readonly Bytes[]): Promise<string[]> {
  const lengths = texts.map((recipe) => recipe.reduce((sum, each) => sum + (pieces[each]?.length ?? 0), 0));
  const room = new Uint8Array(Math.max(0, ...lengths));
  return Promise.all(
    texts.map((recipe) => {
      let at = 0;
      for (const number of recipe) {
        const piece = pieces[number];
        if (!piece) continue;
        room.set(piece, at);
        at += piece.length;
      }
      return sha256OfBytes(room.subarray(0, at));
    }),
  );
}

/** The text at a position, from 0; null when there is none. Throws when what was packed is damaged. */
export async function unpackText(packed: string, position: number): Promise<string | null> {
  const { recipes, pieces } = await unpackPieces(packed);
  const recipe = recipes.texts[position];
  return recipe ? joinPieces(recipe, pieces, recipes) : null;
}

/** All of them, by position: for whoever reads every one. Throws when what was packed is damaged. */
export async function unpackTexts(packed: string): Promise<string[]> {
  const { recipes, pieces } = await unpackPieces(packed);
  return recipes.texts.map((recipe) => joinPieces(recipe, pieces, recipes));
}

interface Unpacked {
  readonly recipes: Recipes;
  readonly pieces: readonly string[];
}

async function unpackPieces(packed: string): Promise<Unpacked> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  const text = decoder.decode(await through(bytes, new DecompressionStream('deflate-raw')));
  const [first = '', ...pieces] = text.split('\n');
  const recipes: Recipes | Recipes['texts'] = JSON.parse(first);
  return { recipes: 'texts' in recipes ? recipes : { between: BETWEEN_RECORDS, texts: recipes }, pieces };
}

function joinPieces(recipe: readonly number[], pieces: readonly string[], { between }: Recipes): string {
  return recipe.map((number) => pieces[number]).join(between);
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
