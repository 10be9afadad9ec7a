/**
 * The format of files that carry releases: lines of JSON, compressed with gzip (docs/decisions/0176). Lines stand in blocks, each closed
 * by a line with the SHA-256 of the one before it and of its own lines, so that a reader trusts nothing that it has not checked.
 */
import { z } from 'zod';
import { CARRIED_TABLES, type CarriedName } from '../../db/repositories/releases/carried-rows.ts';
import type { Cell } from '../../db/sql/insert-many.ts';
import { WrongUse } from '../../domain/errors.ts';
import { isSourceId } from '../../domain/release.ts';
import { sha256OfBytes, sha256OfText } from '../../domain/sha256.ts';

/** Rises with every change of what a file holds. */
export const RELEASE_FILE_VERSION = 2;
const FORMAT = 'wealdway-releases';
const BLOCK_LETTERS = 250_000;
/** A multiple of three, so that pieces of Base64 follow one another. */
const BYTES_PER_PIECE = 24_576;

const count = z.number().int().nonnegative();
const instant = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number(),
  contentKind: z.enum(['live', 'demonstration']),
  madeAt: instant,
  software: z.string(),
  /** Whether the archived answers that the releases rest on are in the file. */
  holdsArchive: z.boolean(),
});

const Release = z.strictObject({
  release: z.strictObject({
    name: z.string(),
    source_id: z.custom<`${string}/${string}`>(isSourceId),
    state: z.enum(['published', 'quarantined']),
    retrieved_at: instant,
    published_at: instant.nullable(),
    code_version: z.string(),
    content_sha256: z.string(),
    is_partial: z.union([z.literal(0), z.literal(1)]),
    record_count: count,
    accepted_count: count,
    rejected_count: count,
    skipped_count: count,
    repeated_count: count,
    movements: z.string().nullable(),
    failures: z.string().nullable(),
    newest_period_end: z.string().nullable(),
  }),
  run: z.strictObject({
    run_key: z.string(),
    task: z.enum(['refresh', 'recode']),
    started_at: instant,
    finished_at: instant,
    request_count: count,
    error_code: z.string().nullable(),
    error_detail: z.string().nullable(),
  }),
  previous: z.string().nullable(),
  acceptance: z
    .strictObject({ quarantined: z.string(), accepted_at: instant, failures: z.string() })
    .nullable(),
  checkedAt: instant.nullable(),
});

const tableNames = z.custom<CarriedName>(
  (name) => typeof name === 'string' && Object.hasOwn(CARRIED_TABLES, name),
);
const Table = z.strictObject({ table: tableNames, columns: z.array(z.string()) });
const Answer = z.strictObject({ sha256, base64: z.base64() });
const Block = z.strictObject({ block: sha256 });
const End = z.strictObject({ end: z.strictObject({ releases: count }) });
const Cells = z.array(z.union([z.string(), z.number(), z.null()]));

export type FileHeader = Omit<z.infer<typeof Header>, 'format' | 'version'>;
export type FileRelease = z.infer<typeof Release>;

export type FilePart =
  | { readonly kind: 'header'; readonly header: FileHeader }
  | { readonly kind: 'release'; readonly carried: FileRelease }
  | { readonly kind: 'rows'; readonly table: CarriedName; readonly rows: readonly (readonly Cell[])[] }
  /** The bytes of an archived answer; they are what their name says. */
  | { readonly kind: 'answer'; readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' };

/** Parts -> lines, without their line breaks. */
export async function* writeReleaseFile(parts: AsyncIterable<FilePart>): AsyncGenerator<string> {
  let lines: string[] = [];
  let letters = 0;
  let before = '';
  let releases = 0;
  for await (const part of parts) {
    if (part.kind === 'release') releases += 1;
    for (const line of linesOf(part, releases)) {
      lines.push(line);
      letters += line.length;
    }
    if (letters < BLOCK_LETTERS && part.kind !== 'end') continue;
    before = await hashBlock(before, lines);
    yield* lines;
    yield JSON.stringify({ block: before });
    lines = [];
    letters = 0;
  }
}

function linesOf(part: FilePart, releases: number): string[] {
  if (part.kind === 'header')
    return [JSON.stringify({ format: FORMAT, version: RELEASE_FILE_VERSION, ...part.header })];
  if (part.kind === 'release') return [JSON.stringify(part.carried)];
  if (part.kind === 'end') return [JSON.stringify({ end: { releases } })];
  if (part.kind === 'answer') return [JSON.stringify({ sha256: part.sha256, base64: base64Of(part.bytes) })];
  const { table, rows } = part;
  const heading = { table, columns: CARRIED_TABLES[table].columns };
  return [JSON.stringify(heading), ...rows.map((row) => JSON.stringify(row))];
}

const hashBlock = (before: string, lines: readonly string[]) => sha256OfText([before, ...lines].join('\n'));

/**
 * Lines -> parts, each checked before it is given. `name`: what the file is called in messages. Throws WrongUse where the file is not one,
 * is of another version, was cut or altered, or holds what the format does not know.
 */
export async function* readReleaseFile(lines: AsyncIterable<string>, name: string): AsyncGenerator<FilePart> {
  const reader = createPartReader(name);
  let block: string[] = [];
  let before = '';
  for await (const line of lines) {
    if (!line.startsWith('{"block"')) {
      if (block.length === 0 && before === '') refuseOther(line, name);
      block.push(line);
      continue;
    }
    const { block: stated } = parse(Block, line, name);
    before = await hashBlock(before, block);
    if (stated !== before)
      throw new WrongUse(`${name} was altered or damaged after it was written. ${ADVICE}`);
    yield* reader.read(block);
    block = [];
  }
  if (block.length > 0 || !reader.isAtEnd())
    throw new WrongUse(`${name} is cut short: its end is missing. ${ADVICE}`);
}

const ADVICE = 'Nothing of it was taken: copy or export it again.';

/** Before anything is hashed: somebody may offer any file. */
function refuseOther(line: string, name: string): void {
  const known = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(jsonOf(line));
  if (!known.success) throw new WrongUse(`${name} is no file of releases: wealdway export makes them.`);
  if (known.data.version === RELEASE_FILE_VERSION) return;
  throw new WrongUse(
    `${name} is of version ${known.data.version} and this program reads version ${RELEASE_FILE_VERSION}: ` +
      'export and import with the same version of Wealdway.',
  );
}

function createPartReader(name: string) {
  let table: CarriedName | null = null;
  let releases = 0;
  let isBegun = false;
  let isOver = false;

  const readLine = async (line: string): Promise<FilePart> => {
    if (isOver) throw new WrongUse(`${name} goes on after its end. ${ADVICE}`);
    if (!isBegun) {
      const { format: _, version: __, ...header } = parse(Header, line, name);
      isBegun = true;
      return { kind: 'header', header };
    }
    table = null;
    if (line.startsWith('{"release"')) {
      releases += 1;
      return { kind: 'release', carried: parse(Release, line, name) };
    }
    if (line.startsWith('{"sha256"')) return readAnswer(parse(Answer, line, name), name);
    if (line.startsWith('{"table"')) {
      table = readHeading(line, name);
      return { kind: 'rows', table, rows: [] };
    }
    const { end } = parse(End, line, name);
    if (end.releases !== releases)
      throw new WrongUse(`${name} holds ${releases} releases and says ${end.releases}. ${ADVICE}`);
    isOver = true;
    return { kind: 'end' };
  };

  return {
    isAtEnd: () => isOver,
    async *read(lines: readonly string[]): AsyncGenerator<FilePart> {
      let rows: Cell[][] = [];
      for (const line of lines) {
        if (table !== null && line.startsWith('[')) {
          const cells = parse(Cells, line, name);
          if (cells.length !== CARRIED_TABLES[table].columns.length)
            throw new WrongUse(`${name}: a row of ${table} has ${cells.length} cells. ${ADVICE}`);
          rows.push(cells);
          continue;
        }
        if (table !== null && rows.length > 0) yield { kind: 'rows', table, rows };
        rows = [];
        const part = await readLine(line);
        if (part.kind !== 'rows') yield part;
      }
      if (table !== null && rows.length > 0) yield { kind: 'rows', table, rows };
    },
  };
}

function readHeading(line: string, name: string): CarriedName {
  const { table, columns } = parse(Table, line, name);
  const known: readonly string[] = CARRIED_TABLES[table].columns;
  if (columns.join() !== known.join())
    throw new WrongUse(`${name}: ${table} has other columns than this version reads. ${ADVICE}`);
  return table;
}

async function readAnswer(
  { sha256: stated, base64 }: z.infer<typeof Answer>,
  name: string,
): Promise<FilePart> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  if ((await sha256OfBytes(bytes)) !== stated)
    throw new WrongUse(`${name}: the archived answer ${stated} is not what its hash says. ${ADVICE}`);
  return { kind: 'answer', sha256: stated, bytes };
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_PER_PIECE))));
  }
  return pieces.join('');
}

function parse<T>(schema: z.ZodType<T>, line: string, name: string): T {
  const parsed = schema.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WrongUse(
    `${name} holds a line that is not of its format (${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'unknown'}): ` +
      `${line.slice(0, 80)}. ${ADVICE}`,
  );
}

/** Null where it is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
