/** Room 3. Fetches one planned request, stores the exact bytes, and writes the retrieval down. */
import { FILE_ROLE, type PlannedRequest, type RawResponse } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import { insertRetrieval, type RoleRetrieval } from '../../db/repositories/releases/retrievals.ts';
import { setRequestCount } from '../../db/repositories/releases/runs.ts';
import { StorageFailed } from '../../domain/errors.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import type { Lease } from '../shared/lease.ts';
import { contentTypeIn, etagIn, lastModifiedIn } from './answer-headers.ts';
import { addressOf, type FetchedResponse, type Fetcher, POSTED } from './fetch.ts';

export interface ArchiveDeps {
  readonly db: Database;
  readonly raw: RawStore;
  readonly lease: Lease;
  readonly fetcher: Fetcher;
  /** The retrievals of the current release: what conditional requests are made from. By address. */
  readonly known: ReadonlyMap<string, RoleRetrieval>;
  /** Without a trailing slash. */
  readonly baseUrl: string;
}

export interface Archived {
  readonly retrieval: RoleRetrieval;
  readonly body: Uint8Array;
}

/** `requestCount` is how many requests the run has made with this one. Throws what the fetcher throws, and StorageFailed. */
export async function fetchAndArchive(
  deps: ArchiveDeps,
  request: PlannedRequest,
  sequence: number,
  requestCount: number,
): Promise<Archived> {
  const { answer, copy, body } = await fetchOrReuse(deps, request);
  const retrieval: RoleRetrieval = {
    sequence,
    url: answer.url,
    role: request.role,
    status: answer.status,
    contentType: contentTypeIn(answer.headers) ?? copy?.contentType ?? null,
    etag: etagIn(answer.headers) ?? copy?.etag ?? null,
    lastModified: lastModifiedIn(answer.headers) ?? copy?.lastModified ?? null,
    retrievedAt: answer.retrievedAt,
    sha256: copy?.sha256 ?? (await deps.raw.put(body)),
    byteLength: body.byteLength,
  };
  const { runId } = deps.lease;
  await deps.db.writeAtomically([insertRetrieval(runId, retrieval), setRequestCount(runId, requestCount)]);
  return { retrieval, body };
}

/** `copy` is the archived retrieval that a 304 confirmed; null when the answer came with its own bytes. */
async function fetchOrReuse(
  deps: ArchiveDeps,
  request: PlannedRequest,
): Promise<{ answer: FetchedResponse; copy: RoleRetrieval | null; body: Uint8Array }> {
  const found = deps.known.get(addressOf(`${deps.baseUrl}${request.path}`, request.post));
  const copy = found !== undefined && effectiveStatus(found.status) === 200 ? found : null;
  const kept = copy === null ? null : await unchangedCopy(deps, request, copy);
  if (kept !== null && copy !== null) return { answer: asConfirmed(copy), copy, body: kept };
  const answer = await deps.fetcher(request, copy);
  if (answer.status !== 304 || copy === null) return { answer, copy: null, body: answer.body };
  const body = await deps.raw.get(copy.sha256);
  if (body !== null) return { answer, copy, body };
  // The archive has lost its copy: ask for the whole again.
  const whole = await deps.fetcher(request, null);
  return { answer: whole, copy: null, body: whole.body };
}

/** The bytes of a copy that was fetched after the answer last changed, by the word of the list that led there; null when it must be asked for. */
async function unchangedCopy(
  { raw }: ArchiveDeps,
  { changedAt }: PlannedRequest,
  { retrievedAt, sha256 }: RoleRetrieval,
): Promise<Uint8Array | null> {
  const isNewer = changedAt !== undefined && Date.parse(retrievedAt) > Date.parse(changedAt);
  return isNewer ? raw.get(sha256) : null;
}

/** As if the publisher had answered 304: it is the same copy, fetched when it was. */
function asConfirmed({ url, retrievedAt }: RoleRetrieval): FetchedResponse {
  return { url, status: 304, headers: {}, body: new Uint8Array(), retrievedAt };
}

/** What the connector is given: made from the retrieval alone, so that it is the same whenever the bytes are read again. */
export function rawResponse(
  request: PlannedRequest,
  retrieval: RoleRetrieval,
  body: Uint8Array,
): RawResponse {
  const headers: Record<string, string> = {};
  if (retrieval.contentType !== null) headers['content-type'] = retrieval.contentType;
  if (retrieval.etag !== null) headers.etag = retrieval.etag;
  if (retrieval.lastModified !== null) headers['last-modified'] = retrieval.lastModified;
  const { retrievedAt } = retrieval;
  return { request, status: effectiveStatus(retrieval.status), headers, body, retrievedAt };
}

/** The request as it was planned: the address without the base that it was sent to. */
export function plannedRequest(
  { url, role }: RoleRetrieval,
  bases: readonly (string | undefined)[],
): PlannedRequest {
  const [address = url, posted] = url.split(POSTED);
  const asked = { role, ...(posted === undefined ? {} : { post: decodeURIComponent(posted) }) };
  const base = bases.find((each) => each !== undefined && url.startsWith(each));
  if (base !== undefined) return { path: address.slice(base.length), ...asked };
  const { href, origin } = new URL(address);
  return { path: href.slice(origin.length), ...asked };
}

/** A confirmed copy (304) is the 200 it was copied from. */
export function effectiveStatus(status: number): number {
  return status === 304 ? 200 : status;
}

/** Reads an archived answer back. Throws StorageFailed when the archive does not hold it. */
export async function readArchived(
  raw: RawStore,
  request: PlannedRequest,
  retrieval: RoleRetrieval,
): Promise<RawResponse> {
  const body = await raw.get(retrieval.sha256);
  if (body === null) {
    const remedy =
      retrieval.role === FILE_ROLE
        ? 'which figures rest on: import that file again'
        : 'which was just stored: check that nothing else deletes files from it, then refresh again';
    throw new StorageFailed(`The archive does not hold ${retrieval.sha256} (${retrieval.url}), ${remedy}`);
  }
  return rawResponse(request, retrieval, body);
}
