/**
 * An import is a run whose answers come from files: the same rooms, the same checks, the same archive. A source that is only imported
 * keeps the files it already has: a release is read from all of them, the newest first, and the first word on a figure counts.
 */

import { type Connector, FILE_ROLE, type OfferedFile, type PlannedRequest } from '../connectors/contract.ts';
import { findCurrentRelease } from '../db/repositories/releases/releases.ts';
import { listRetrievals, listRetrievalsInUse } from '../db/repositories/releases/retrievals.ts';
import { SourceRefused, StorageFailed, WrongUse } from '../domain/errors.ts';
import type { SourceId } from '../domain/release.ts';
import type { HttpClient } from '../ports/http-client.ts';
import type { Admission } from './fetching/admission.ts';
import type { ContentKind } from './fetching/content-kind.ts';
import { runOnce } from './run.ts';
import { SOFTWARE_VERSION } from './shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from './shared/deps.ts';
import { pathOfFile } from './staging/survey-file.ts';

/** What stands before a file's path where a fetched answer has its address. */
const IMPORTED = 'import:';

const ADMISSION: Admission = {
  baseUrl: IMPORTED,
  isLoopback: true,
  userAgent: `Wealdway/${SOFTWARE_VERSION}`,
};

/** Throws what {@link runOnce} throws, and WrongUse when the source takes no files or the file is too large. */
export async function importFile(
  deps: PipelineDeps,
  connector: Connector,
  file: OfferedFile,
  contentKind: ContentKind,
): Promise<RunOutcome> {
  const { source } = connector;
  if (!connector.accepts) throw new WrongUse(`${source.id} is fetched and takes no files.`);
  const { maxBytes } = source.politeness;
  if (file.body.byteLength > maxBytes) {
    throw new WrongUse(`${file.name} is larger than the ${maxBytes / 1e6} MB that ${source.id} takes.`);
  }
  const sha256 = await deps.raw.put(file.body);
  const carried = source.status.state === 'by-import' ? await listCarried(deps, source.id, sha256) : [];
  const files = new Map([[pathOfFile(file, sha256), sha256], ...carried]);
  const requests: PlannedRequest[] = [...files.keys()].map((path) => ({
    path,
    role: FILE_ROLE,
  }));
  return runOnce({ ...deps, http: archivedFiles(deps, files) }, fromFiles(connector, requests), ADMISSION, {
    runKey: `${deps.clock.now()} ${sha256.slice(0, 8)}`,
    contentKind,
  });
}

/** The connector with these requests instead of its own. What a source states of a whole sweep does not bind a file. */
function fromFiles(connector: Connector, requests: readonly PlannedRequest[]): Connector {
  const { source, parse, recordKey, normalise } = connector;
  return {
    source: { ...source, politeness: { ...source.politeness, maxRequests: requests.length } },
    plan: () => requests,
    parse: (response) => parse.call(connector, response),
    recordKey: (record) => recordKey.call(connector, record),
    normalise: (record, context) => normalise.call(connector, record, context),
  };
}

/** Path and hash of the files to read after the one that is offered: none of them comes to more than one word on a figure. */
async function listCarried(
  deps: PipelineDeps,
  sourceId: SourceId,
  offered: string,
): Promise<(readonly [string, string])[]> {
  const current = await findCurrentRelease(deps.db, sourceId);
  if (current === null) return [];
  const all = await listRetrievals(deps.db, current.name);
  // The newest file again: the very same sweep, so that the run ends as unchanged.
  const isNewest = all[0]?.sha256 === offered;
  const files = isNewest ? all : await listRetrievalsInUse(deps.db, current);
  return files
    .filter(({ sha256 }) => sha256 !== offered)
    .map(({ url, sha256 }) => [url.slice(IMPORTED.length), sha256] as const);
}

/** Answers each file's path with its archived bytes. */
function archivedFiles({ raw }: PipelineDeps, files: ReadonlyMap<string, string>): HttpClient {
  return {
    async send({ url }) {
      const sha256 = files.get(url.slice(IMPORTED.length));
      if (sha256 === undefined) throw new SourceRefused(`${url} is not one of the files`, 404);
      const body = await raw.get(sha256);
      if (body === null) {
        throw new StorageFailed(
          `The archive has lost ${url}, which was imported before: import that file again`,
        );
      }
      return { status: 200, headers: {}, body };
    },
  };
}
