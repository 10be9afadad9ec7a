/** Asks each address of the directory whether it is still there. One after another, once each, with our name and contact. */
import { listResourceChecks, writeResourceCheck } from '../db/repositories/upkeep/resource-checks.ts';
import { SourceRefused, SourceUnreachable } from '../domain/errors.ts';
import type { Instant } from '../domain/period.ts';
import { hasFailed } from '../domain/resource-check.ts';
import { directory, type Resource } from '../reference/directory.ts';
import { userAgent } from './fetching/admission.ts';
import { withinRunLimits } from './fetching/run-limits.ts';
import type { PipelineDeps } from './shared/deps.ts';

const TIMEOUT_MS = 20_000;
/** A page longer than this is a page all the same. */
const MAX_BYTES = 5_000_000;
const PAUSE_MS = 1_000;

/** Returns how many failed. Services that are known to be switched off are not asked. Safe to stop at any moment and to repeat. */
export async function checkResources(
  deps: Pick<PipelineDeps, 'db' | 'http' | 'clock' | 'config'>,
  resources: readonly Resource[] = directory,
): Promise<number> {
  const before = new Map((await listResourceChecks(deps.db)).map((check) => [check.resourceId, check]));
  const http = withinRunLimits(deps.http, deps.clock, deps.config.runLimits, 'The check of the directory');
  let failed = 0;
  for (const { id, url, closed } of resources) {
    if (closed !== null) continue;
    const status = await statusOf({ ...deps, http }, url);
    const failures = hasFailed(status) ? (before.get(id)?.failures ?? 0) + 1 : 0;
    if (failures > 0) failed += 1;
    const check = { resourceId: id, checkedAt: deps.clock.now(), status, failures };
    await deps.db.writeAtomically([writeResourceCheck(check)]);
    await deps.clock.sleep(PAUSE_MS);
  }
  return failed;
}

/** Whether an address that should be asked has not been since this instant. */
export async function hasUncheckedResources(
  { db }: Pick<PipelineDeps, 'db'>,
  since: Instant,
): Promise<boolean> {
  const checked = new Map((await listResourceChecks(db)).map((check) => [check.resourceId, check.checkedAt]));
  return directory.some(({ id, closed }) => closed === null && (checked.get(id) ?? '') < since);
}

/** Null when nobody answers. A redirect is an answer: it leads a reader on. */
async function statusOf(
  { http, config }: Pick<PipelineDeps, 'http' | 'config'>,
  url: string,
): Promise<number | null> {
  try {
    const headers = { 'user-agent': userAgent(config), accept: 'text/html' };
    const { status } = await http.send({ url, headers, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES });
    return status;
  } catch (error) {
    // Too long an answer is an answer.
    if (error instanceof SourceRefused) return 200;
    if (error instanceof SourceUnreachable) return null;
    throw error;
  }
}
