/** A sweep as it was, from what was written down of it: its answers are in the archive, and what got no answer stands in its issues. */
import type { Connector, PlanContext, PlannedRequest } from '../../connectors/contract.ts';
import { FILE_ROLE } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import { listIssuesOfSweep, type SweepIssue } from '../../db/repositories/releases/record.ts';
import type { ReleaseRow } from '../../db/repositories/releases/releases.ts';
import type { RoleRetrieval } from '../../db/repositories/releases/retrievals.ts';
import { SourceRefused } from '../../domain/errors.ts';
import { plannedRequest, readArchived } from '../fetching/archive.ts';
import { POSTED } from '../fetching/fetch.ts';
import { IMPORTED } from '../fetching/imported-answers.ts';
import { STOPPED_AT_LIMIT } from '../fetching/request-queue.ts';
import { ROBOTS_ROLE } from '../fetching/robots.ts';
import type { RequestFailure, SweepResult } from '../fetching/sweep.ts';
import type { PipelineDeps } from '../shared/deps.ts';

interface PastSweep {
  readonly old: Database;
  readonly deps: Pick<PipelineDeps, 'raw' | 'config'>;
  readonly connector: Connector;
  readonly release: ReleaseRow;
  readonly retrievals: readonly RoleRetrieval[];
  readonly planContext: PlanContext;
}

export interface ReplayedSweep {
  readonly sweep: SweepResult;
  /** What the sweep itself found wrong, in order: no bytes can tell it again. */
  readonly issues: readonly SweepIssue[];
}

/** Throws StorageFailed when the archive has lost an answer that leads to others. */
export async function replaySweep(past: PastSweep): Promise<ReplayedSweep> {
  const { old, connector, release, retrievals } = past;
  const issues = await listIssuesOfSweep(old, release.name, STOPPED_AT_LIMIT);
  const failed = new Map(
    issues.flatMap(({ code, locator, detail }) =>
      code === 'optional-request-failed' ? [[locator, detail] as const] : [],
    ),
  );
  const planned = connector.plan(past.planContext).map((request) => ({ ...request }));
  const bases = [baseOf(retrievals, planned), past.deps.config.baseUrls.get(release.source_id)];
  const sources = [...bases, connector.source.baseUrl, IMPORTED];
  const responses: SweepResult['responses'][number][] = [];
  for (const retrieval of retrievals.filter(({ role }) => role !== ROBOTS_ROLE)) {
    const asked = plannedRequest(retrieval, sources);
    const request = planned.find((each) => isSame(each, asked)) ?? unplanned(asked);
    if (request.isOptional && failed.has(request.path)) continue;
    responses.push({ request, retrieval });
    if (connector.source.kind === 'postings' || !connector.follow || request.role === FILE_ROLE) continue;
    const answer = await readArchived(past.deps.raw, request, retrieval);
    planned.push(...connector.follow(answer, { seenKeys: new Set(), requestCount: planned.length }));
  }
  const failures = planned.flatMap((request): RequestFailure[] => {
    const detail = failed.get(request.path);
    return request.isOptional && detail !== undefined ? [{ request, error: refusalIn(detail) }] : [];
  });
  const isCapped = issues.some(({ code }) => code === 'incomplete-sweep');
  return { sweep: { responses, failures, contentSha256: release.content_sha256, isCapped }, issues };
}

/** Where the answers came from then: settings may name another address now. */
function baseOf(
  retrievals: readonly RoleRetrieval[],
  planned: readonly PlannedRequest[],
): string | undefined {
  for (const { role, url } of retrievals) {
    const [address = url] = url.split(POSTED);
    const request = planned.find((each) => each.role === role && address.endsWith(each.path));
    if (request !== undefined) return address.slice(0, -request.path.length);
  }
  return undefined;
}

function isSame(one: PlannedRequest, other: PlannedRequest): boolean {
  return one.role === other.role && one.path === other.path && one.post === other.post;
}

/** Which of an answer's followers could have been done without is not written down; a file never could. */
function unplanned(request: PlannedRequest): PlannedRequest {
  return request.role === FILE_ROLE ? request : { ...request, isOptional: true };
}

/** The status that the source refused with, by the words of the issue. */
function refusalIn(detail: string): SourceRefused {
  const [, status = null] = / answered (\d{3})\b/.exec(detail) ?? [];
  return new SourceRefused(detail, status === null ? null : Number(status));
}
