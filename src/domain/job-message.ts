/** Work to be done later, at least once: whoever does it claims its key first, so doing it twice is harmless. */
import type { SourceId } from './release.ts';

export type JobMessage =
  | { readonly job: 'refresh'; readonly sourceId: SourceId; readonly runKey: string }
  | { readonly job: 'publish' }
  | { readonly job: 'prune' };

/** Reads what a queue gives back; null when it is not one of ours, such as a message from another version. */
export function readJobMessage(value: unknown): JobMessage | null {
  const { job, sourceId, runKey } = Object(value) as Readonly<Record<string, unknown>>;
  if (job === 'publish' || job === 'prune') return { job };
  const isRefresh = job === 'refresh' && typeof sourceId === 'string' && typeof runKey === 'string';
  return isRefresh ? { job, sourceId, runKey } : null;
}
