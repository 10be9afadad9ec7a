/** Only one build of an edition at a time: a claim in the database, taken over when its holder is known to be dead or out of time. */
import {
  findEditionClaim,
  forgetEditionClaim,
  writeEditionClaim,
} from '../../db/repositories/editions/edition-claim.ts';
import { AlreadyRunning } from '../../domain/errors.ts';
import type { PipelineDeps } from '../shared/deps.ts';

/** Far more than a build takes, or than two parts of one are apart; only for holders of whom nothing can be told. */
const CLAIM_MS = 15 * 60_000;

interface BuildHold {
  readonly owner: string;
  readonly expiresAt: string;
  /** For a build in parts, once it is planned: which edition the claim is for. */
  readonly editionId?: number;
}

/** Throws AlreadyRunning while another build is under way. */
export async function claimEditionBuild(deps: PipelineDeps): Promise<void> {
  const held = await findEditionClaim(deps.db);
  if (held !== null) {
    const claim = readHold(held);
    const mayBeAlive = deps.owner.isAlive(claim.owner) ?? true;
    if (mayBeAlive && Date.parse(claim.expiresAt) > Date.parse(deps.clock.now())) {
      throw new AlreadyRunning('Another build of the snapshots is under way. Wait until it has ended.');
    }
  }
  const claim: BuildHold = { owner: deps.owner.id, expiresAt: expiryFrom(deps) };
  const [changed] = await deps.db.writeAtomically([writeEditionClaim(held, JSON.stringify(claim))]);
  if (changed !== 1) {
    throw new AlreadyRunning('Another build of the snapshots has just begun. Wait until it has ended.');
  }
}

/**
 * Puts the end of the claim off, for a build whose parts are done by others than its planner. Leaves a claim that is for
 * another edition, and one that somebody else has just changed.
 */
export async function renewEditionBuild(deps: PipelineDeps, editionId: number): Promise<void> {
  const held = await findEditionClaim(deps.db);
  if (held === null) return;
  const claim = readHold(held);
  if (claim.editionId !== undefined && claim.editionId !== editionId) return;
  const renewed: BuildHold = { owner: claim.owner, expiresAt: expiryFrom(deps), editionId };
  await deps.db.writeAtomically([writeEditionClaim(held, JSON.stringify(renewed))]);
}

/** Ends this owner's claim, however the build ended; of a build in parts, the claim that is for the edition. */
export async function releaseEditionBuild(deps: PipelineDeps, editionId?: number): Promise<void> {
  const held = await findEditionClaim(deps.db);
  if (held === null) return;
  const claim = readHold(held);
  const isOurs = editionId === undefined ? claim.owner === deps.owner.id : claim.editionId === editionId;
  if (isOurs) await deps.db.writeAtomically([forgetEditionClaim(held)]);
}

const readHold = (held: string): BuildHold => JSON.parse(held);

function expiryFrom(deps: PipelineDeps): string {
  return new Date(Date.parse(deps.clock.now()) + CLAIM_MS).toISOString();
}
