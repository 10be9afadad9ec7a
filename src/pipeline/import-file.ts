/**
 * An import is a run whose answers come from files: the same rooms, the same checks, the same archive. What the release rested on before
 * is kept: it is read from all of the files, the newest first, and the first word on a figure counts (docs/decisions/0086).
 */

import { type Connector, FILE_ROLE, type OfferedFile, type PlannedRequest } from '../connectors/contract.ts';
import { findCurrentRelease } from '../db/repositories/releases/releases.ts';
import { listRetrievals, listRetrievalsInUse } from '../db/repositories/releases/retrievals.ts';
import { SourceRefused, StorageFailed, WrongUse } from '../domain/errors.ts';
import type { CalendarDate } from '../domain/period.ts';
import type { SourceId } from '../domain/release.ts';
import type { HttpClient } from '../ports/http-client.ts';
import type { Admission } from './fetching/admission.ts';
import type { ContentKind } from './fetching/content-kind.ts';
import { guardConnector } from './fetching/guarded-connector.ts';
import { IMPORTED, nameOfRetrieval } from './fetching/imported-answers.ts';
import { ageOf, type FileAge, inOrderOfAge } from './files-in-order.ts';
import { runOnce } from './run.ts';
import { SOFTWARE_VERSION } from './shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from './shared/deps.ts';
import { pathOfFile } from './staging/survey-file.ts';

const ADMISSION: Admission = {
  baseUrl: IMPORTED,
  isLoopback: true,
  userAgent: `Wealdway/${SOFTWARE_VERSION}`,
};

/** A file that gives the current release figures, in the order in which they answer. */
interface FileInUse {
  readonly name: string;
  /** Two files may share a name; these are their bytes. */
  readonly sha256: string;
  readonly figureCount: number;
  /** First and last day of its figures' periods; null for facts. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface ImportOutcome extends RunOutcome {
  /** Of the current release, whether this import made it or not. */
  readonly files: readonly FileInUse[];
  /** Files that gave figures before and give none now: others hold all of them. */
  readonly displaced: readonly string[];
  /** Whether the file that was offered gives any figure of the current release. */
  readonly isUsed: boolean;
}

/** Throws what {@link runOnce} throws, and WrongUse when the source takes no files or the file is too large. */
export async function importFile(
  deps: PipelineDeps,
  connector: Connector,
  file: OfferedFile,
  contentKind: ContentKind,
): Promise<ImportOutcome> {
  const { source } = connector;
  if (!connector.accepts) throw new WrongUse(`${source.id} is fetched and takes no files.`);
  const { maxBytes } = source.politeness;
  if (file.body.byteLength > maxBytes) {
    throw new WrongUse(`${file.name} is larger than the ${maxBytes / 1e6} MB that ${source.id} takes.`);
  }
  const kept = guardConnector(connector).withoutPeople?.(file) ?? file;
  const sha256 = await deps.raw.put(kept.body);
  const before = await listFiles(deps, source.id);
  const held = [{ name: file.name, sha256 }, ...(await listCarried(deps, connector, sha256))];
  const files = await putInOrder(deps, connector, held);
  const run = await runOnce(
    { ...deps, http: archivedFiles(deps, files) },
    fromFiles(connector, files),
    ADMISSION,
    {
      runKey: `${deps.clock.now()} ${sha256.slice(0, 8)}`,
      contentKind,
      carriesImports: false,
    },
  );
  const now = await listFiles(deps, source.id);
  const isHeld = (hash: string) => now.some((one) => one.sha256 === hash);
  const displaced = before.flatMap((one) => (isHeld(one.sha256) ? [] : [one.name]));
  return { ...run, files: now, displaced, isUsed: isHeld(sha256) };
}

/** The connector with requests for these files instead of its own. What a source states of a whole sweep does not bind a file. */
function fromFiles(connector: Connector, files: readonly HeldFile[]): Connector {
  const requests: PlannedRequest[] = files.map((file) => ({
    path: pathOfFile(file, file.sha256),
    role: FILE_ROLE,
  }));
  const { source, parse, recordKey, normalise } = connector;
  return {
    source: { ...source, politeness: { ...source.politeness, maxRequests: files.length } },
    plan: () => requests,
    parse: (response) => parse.call(connector, response),
    recordKey: (record) => recordKey.call(connector, record),
    normalise: (record, context) => normalise.call(connector, record, context),
  };
}

/** A file in the archive, with the name that it came with. */
interface HeldFile {
  readonly name: string;
  readonly sha256: string;
}

/** The files, or fetched answers, that the release now rests on, besides the one that is offered. */
async function listCarried(
  deps: PipelineDeps,
  { source, isWholeInEachFile }: Connector,
  offered: string,
): Promise<HeldFile[]> {
  if (isWholeInEachFile) return [];
  const current = await findCurrentRelease(deps.db, source.id);
  if (current === null) return [];
  const files = (await listRetrievals(deps.db, current.name)).filter(({ role }) => role === FILE_ROLE);
  // One of its files again: the very same sweep, so that the run ends as unchanged.
  const isHeld = files.some(({ sha256 }) => sha256 === offered);
  const carried = isHeld ? files : await listRetrievalsInUse(deps.db, current);
  return carried
    .filter(({ sha256 }) => sha256 !== offered)
    .map(({ url, sha256 }) => ({ name: nameOfRetrieval(url), sha256 }));
}

/** One file in memory at a time. */
async function putInOrder(
  deps: PipelineDeps,
  connector: Connector,
  files: readonly HeldFile[],
): Promise<HeldFile[]> {
  const dated: (HeldFile & { age: FileAge })[] = [];
  for (const file of files) {
    const body = await readHeld(deps, file);
    dated.push({ ...file, age: ageOf(connector, { name: file.name, body }, deps.clock.now()) });
  }
  return inOrderOfAge(dated);
}

async function readHeld({ raw }: PipelineDeps, { name, sha256 }: HeldFile): Promise<Uint8Array> {
  const body = await raw.get(sha256);
  if (body !== null) return body;
  throw new StorageFailed(`The archive has lost ${name}, which figures rest on: import that file again`);
}

async function listFiles(deps: PipelineDeps, sourceId: SourceId): Promise<FileInUse[]> {
  const current = await findCurrentRelease(deps.db, sourceId);
  if (current === null) return [];
  const inUse = await listRetrievalsInUse(deps.db, current);
  return inUse.map(({ url, ...facts }) => ({
    name: nameOfRetrieval(url),
    sha256: facts.sha256,
    figureCount: facts.figureCount,
    from: facts.from,
    to: facts.to,
  }));
}

/** Answers each file's path with its archived bytes. */
function archivedFiles(deps: PipelineDeps, files: readonly HeldFile[]): HttpClient {
  const byUrl = new Map(files.map((file) => [`${IMPORTED}${pathOfFile(file, file.sha256)}`, file]));
  return {
    async send({ url }) {
      const file = byUrl.get(url);
      if (file === undefined) throw new SourceRefused(`${url} is not one of the files`, 404);
      return { status: 200, headers: {}, body: await readHeld(deps, file) };
    },
  };
}
