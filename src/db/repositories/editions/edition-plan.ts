/** The plan of the edition that is being built. Its row is the right to write to that edition. */
import { type CompiledQuery, sql } from 'kysely';
import type { EditionPlanId } from '../../../domain/job-message.ts';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export interface EditionPlanRow extends EditionPlanId {
  /** Who made it: a LeaseOwner's id. */
  readonly owner: string;
  readonly expiresAt: Instant;
}

const COLUMNS = ['edition_id as editionId', 'plan_id as planId', 'owner', 'expires_at as expiresAt'] as const;

/** Null while nobody builds. */
export async function findEditionPlan(db: Database): Promise<EditionPlanRow | null> {
  return (await db.read.selectFrom('edition_plan').select(COLUMNS).executeTakeFirst()) ?? null;
}

/**
 * Abandons `old`, unless it was renewed meanwhile, and makes a plan with a new number, unless another stands. Changes one row by its
 * last query when the new plan was made.
 */
export function replaceEditionPlan(
  old: EditionPlanRow | null,
  plan: Omit<EditionPlanRow, 'editionId'>,
): CompiledQuery[] {
  const abandon = compose
    .deleteFrom('edition_plan')
    .where('plan_id', '=', old?.planId ?? '')
    .where('expires_at', '=', old?.expiresAt ?? '')
    .compile();
  const make = sql`INSERT INTO edition_plan (plan_id, owner, expires_at)
    SELECT ${plan.planId}, ${plan.owner}, ${plan.expiresAt} WHERE NOT EXISTS (SELECT 1 FROM edition_plan)`;
  return [...(old === null ? [] : [abandon]), make.compile(compose)];
}

/** Changes no row when the plan is no more. */
export function renewEditionPlan({ editionId, planId }: EditionPlanId, expiresAt: Instant): CompiledQuery {
  return compose
    .updateTable('edition_plan')
    .set({ expires_at: expiresAt })
    .where('edition_id', '=', editionId)
    .where('plan_id', '=', planId)
    .compile();
}

export function deleteEditionPlan({ editionId, planId }: EditionPlanId): CompiledQuery {
  return compose
    .deleteFrom('edition_plan')
    .where('edition_id', '=', editionId)
    .where('plan_id', '=', planId)
    .compile();
}

/**
 * Fails the whole write it stands in when the plan is no more. There is no transaction in which to look first, so it breaks a
 * rule of the schema instead: a plan has an id.
 */
export function fenceEditionPlan({ editionId, planId }: EditionPlanId): CompiledQuery {
  return sql`INSERT INTO edition_plan (plan_id, owner, expires_at) SELECT NULL, '', ''
    WHERE NOT EXISTS (SELECT 1 FROM edition_plan WHERE edition_id = ${editionId} AND plan_id = ${planId})`.compile(
    compose,
  );
}
