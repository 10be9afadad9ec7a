/**
 * The plan of an edition: one at a time, whoever builds. It is given up for another when its owner is known to be dead or its time
 * is over; from then on nothing that was begun under it can be written.
 */

import type { Database } from '../../db/database.ts';
import {
  deleteEditionPlan,
  type EditionPlanRow,
  fenceEditionPlan,
  findEditionPlan,
  renewEditionPlan,
  replaceEditionPlan,
} from '../../db/repositories/editions/edition-plan.ts';
import { AlreadyRunning } from '../../domain/errors.ts';
import type { EditionPlanId } from '../../domain/job-message.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { addMs } from '../shared/instants.ts';
import { isLeaseOver } from '../shared/lease.ts';

/** Far more than two parts of a build are apart. */
const PLAN_MS = 15 * 60_000;

type Deps = Pick<PipelineDeps, 'db' | 'clock' | 'owner'>;

export interface HeldPlan extends EditionPlanId {
  /** The database, fenced: a write throws AlreadyRunning and changes nothing once the plan is no more. */
  readonly db: Database;
  /** Puts the plan's end off. Throws AlreadyRunning when it is no more. */
  keep(): Promise<void>;
}

/** Gives the next edition its number. Throws AlreadyRunning while another plan is being carried out. */
export async function beginPlan(deps: Deps): Promise<HeldPlan> {
  const { db, clock, owner } = deps;
  const old = await findEditionPlan(db);
  const now = clock.now();
  if (old !== null && !isOver(old, deps)) {
    throw new AlreadyRunning('Another build of the snapshots is under way. Wait until it has ended.');
  }
  const planId = crypto.randomUUID();
  const plan = { planId, owner: owner.id, expiresAt: addMs(now, PLAN_MS) };
  const changed = await db.writeAtomically(replaceEditionPlan(old, plan));
  const made = await findEditionPlan(db);
  if (changed.at(-1) !== 1 || made === null || made.planId !== planId) {
    throw new AlreadyRunning('Another build of the snapshots has just begun. Wait until it has ended.');
  }
  return hold(deps, made);
}

/** Goes on with a plan, for a build whose parts are done by others than its planner. Throws AlreadyRunning when it is no more. */
export async function resumePlan(deps: Deps, id: EditionPlanId): Promise<HeldPlan> {
  const plan = hold(deps, id);
  await plan.keep();
  return plan;
}

/** However the build ended. Does nothing when the plan is no more. */
export async function endPlan({ db }: Pick<Deps, 'db'>, id: EditionPlanId): Promise<void> {
  await db.writeAtomically([deleteEditionPlan(id)]);
}

function isOver({ expiresAt, owner }: EditionPlanRow, deps: Deps): boolean {
  return isLeaseOver(expiresAt, deps.clock.now()) || deps.owner.isAlive(owner) === false;
}

function hold({ db, clock }: Deps, { editionId, planId }: EditionPlanId): HeldPlan {
  const id = { editionId, planId };
  return {
    ...id,
    db: {
      read: db.read,
      close: () => db.close(),
      async writeAtomically(queries) {
        try {
          const [, ...changed] = await db.writeAtomically([fenceEditionPlan(id), ...queries]);
          return changed;
        } catch (error) {
          throw (await isHeld(db, id)) ? error : abandoned(id);
        }
      },
    },
    async keep() {
      const [changed] = await db.writeAtomically([renewEditionPlan(id, addMs(clock.now(), PLAN_MS))]);
      if (changed !== 1) throw abandoned(id);
    },
  };
}

async function isHeld(db: Database, { editionId, planId }: EditionPlanId): Promise<boolean> {
  const plan = await findEditionPlan(db);
  return plan?.editionId === editionId && plan.planId === planId;
}

function abandoned({ editionId }: EditionPlanId): AlreadyRunning {
  return new AlreadyRunning(
    `Edition ${editionId} is built by this plan no more: it has been published, or another build has taken its place.`,
  );
}
