/** Only one build of an edition at a time: a claim in the database, taken over when its holder is known to be dead or out of time. */
import type { CompiledQuery } from 'kysely';
import { findEditionClaim, forgetEditionClaim, writeEditionClaim } from '../db/repositories/edition-claim.ts';
import { AlreadyRunning } from '../domain/errors.ts';
import type { PipelineDeps } from './deps.ts';

/** Far more than a build takes; only for holders of whom nothing can be told. */
const CLAIM_MS = 15 * 60_000;

interface Claim {
  readonly owner: string;
  readonly expiresAt: string;
}

/** Throws AlreadyRunning while another build is under way. */
export async function claimEditionBuild(deps: PipelineDeps): Promise<void> {
  const now = deps.clock.now();
  const held = await findEditionClaim(deps.db);
  if (held !== null) {
    const claim = JSON.parse(held) as Claim;
    const mayBeAlive = deps.owner.isAlive(claim.owner) ?? true;
    if (mayBeAlive && Date.parse(claim.expiresAt) > Date.parse(now)) {
      throw new AlreadyRunning('Another build of the snapshots is under way. Wait until it has ended.');
    }
  }
  const claim: Claim = {
    owner: deps.owner.id,
    expiresAt: new Date(Date.parse(now) + CLAIM_MS).toISOString(),
  };
  const [changed] = await deps.db.writeAtomically([writeEditionClaim(held, JSON.stringify(claim))]);
  if (changed !== 1) {
    throw new AlreadyRunning('Another build of the snapshots has just begun. Wait until it has ended.');
  }
}

/** Ends the claim, however the build ended. */
export function releaseEditionBuild(): CompiledQuery {
  return forgetEditionClaim();
}
