/** Work to be done later, at least once: whoever does it claims its key first, so doing it twice is harmless. */
import { type AreaCode, isAreaCode } from './area.ts';
import { isSourceId, type SourceId } from './release.ts';

/** Which plan a piece of an edition belongs to: what comes after the plan was given up is known by it, and dropped. */
export interface EditionPlanId {
  /** The edition's number. */
  readonly editionId: number;
  readonly planId: string;
}

/** One piece of work, as it stands on a queue. */
export type JobMessage =
  | {
      readonly job: 'refresh';
      readonly sourceId: SourceId;
      readonly runKey: string;
      /** Where a refresh goes in steps: the word that the step before has left. */
      readonly handover?: string;
    }
  /** Codes again what is held of a source, because the coder or the corrections are others. */
  | {
      readonly job: 'recode';
      readonly sourceId: SourceId;
      /** Where it goes in steps: the run that the step before began, and the word that it has left. */
      readonly runKey?: string;
      readonly handover?: string;
    }
  | { readonly job: 'publish' }
  /** Where one invocation cannot build a whole edition, it is built a few areas at a time. */
  | ({ readonly job: 'publish-part'; readonly areaCodes: readonly AreaCode[] } & EditionPlanId)
  | ({ readonly job: 'publish-end' } & EditionPlanId)
  | { readonly job: 'prune' }
  | { readonly job: 'check-resources' }
  /** Tells the operator what is late, and what no longer is. */
  | { readonly job: 'watch' }
  /** Some of the month's bulletins; asked for again until each area has its own. */
  | { readonly job: 'bulletins' };

/** Reads what a queue gives back; null when it is not one of ours, such as a message from another version. */
export function readJobMessage(value: unknown): JobMessage | null {
  const message: Readonly<Record<string, unknown>> = Object(value);
  const { job, sourceId, runKey, handover, editionId, planId, areaCodes } = message;
  switch (job) {
    case 'refresh':
      if (!isSourceId(sourceId) || typeof runKey !== 'string') return null;
      return { job, sourceId, runKey, ...(typeof handover === 'string' && { handover }) };
    case 'recode':
      if (!isSourceId(sourceId)) return null;
      return {
        ...{ job, sourceId },
        ...(typeof runKey === 'string' && { runKey }),
        ...(typeof handover === 'string' && { handover }),
      };
    case 'publish':
    case 'prune':
    case 'check-resources':
    case 'bulletins':
    case 'watch':
      return { job };
    case 'publish-part':
      return typeof editionId === 'number' && typeof planId === 'string' && isCodeList(areaCodes)
        ? { job, editionId, planId, areaCodes }
        : null;
    case 'publish-end':
      return typeof editionId === 'number' && typeof planId === 'string' ? { job, editionId, planId } : null;
    default:
      return null;
  }
}

function isCodeList(value: unknown): value is AreaCode[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && isAreaCode(entry));
}
