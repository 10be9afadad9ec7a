/** Work to be done later, at least once: whoever does it claims its key first, so doing it twice is harmless. */
import type { SourceId } from './release.ts';

export type JobMessage =
  | { readonly job: 'refresh'; readonly sourceId: SourceId; readonly runKey: string }
  | { readonly job: 'publish' }
  | { readonly job: 'prune' };
