/**
 * Files that an operator imported, as a source's retrievals. A refresh asks for what the publisher gives now; years that only an imported
 * file holds go on beneath it (docs/decisions/0105).
 */
import { FILE_ROLE } from '../../connectors/contract.ts';
import {
  insertRetrieval,
  listRetrievals,
  listRetrievalsInUse,
  type RoleRetrieval,
} from '../../db/repositories/releases/retrievals.ts';
import { sha256OfText } from '../../domain/sha256.ts';
import { plannedRequest } from './archive.ts';
import type { SweepContext, SweepResult } from './sweep.ts';

/** What stands before a file's path where a fetched answer has its address. */
export const IMPORTED = 'import:';

/** The name that an imported file came with; of a fetched answer its address. */
export function nameOfRetrieval(url: string): string {
  return url.startsWith(IMPORTED) ? decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) : url;
}

/** An import reads fetched answers again as if they were files, and names them by their address. */
function isOperatorsFile({ url, role }: RoleRetrieval): boolean {
  return role === FILE_ROLE && url.startsWith(IMPORTED) && !nameOfRetrieval(url).includes('/');
}

/**
 * The sweep with the imported files that still give figures to the release readers see, after what was fetched: where both hold a figure,
 * the fetched one is kept. Answers fetched earlier are not carried: this sweep stands for them.
 */
export async function withImportedAnswers(
  { deps, lease, current }: Pick<SweepContext, 'deps' | 'lease' | 'current'>,
  sweep: SweepResult,
): Promise<SweepResult> {
  if (current === null || !(await listRetrievals(deps.db, current.name)).some(isOperatorsFile)) return sweep;
  const inUse = await listRetrievalsInUse(deps.db, current);
  const fetched = await listRetrievals(deps.db, lease.runId);
  const isFetched = ({ sha256 }: RoleRetrieval) => fetched.some((answer) => answer.sha256 === sha256);
  const last = fetched.reduce((highest, { sequence }) => Math.max(highest, sequence), 0);
  const carried = inUse
    .filter((retrieval) => isOperatorsFile(retrieval) && !isFetched(retrieval))
    .map(({ figureCount: _, from: _from, to: _to, ...retrieval }, index) => ({
      ...retrieval,
      sequence: last + index + 1,
    }));
  if (carried.length === 0) return sweep;
  await deps.db.writeAtomically(carried.map((retrieval) => insertRetrieval(lease.runId, retrieval)));
  const responses = carried.map((retrieval) => ({
    request: plannedRequest(retrieval, [IMPORTED]),
    retrieval,
  }));
  const hashes = [sweep.contentSha256, ...carried.map(({ sha256 }) => sha256)];
  return {
    ...sweep,
    responses: [...sweep.responses, ...responses],
    contentSha256: await sha256OfText(hashes.join('\n')),
  };
}
