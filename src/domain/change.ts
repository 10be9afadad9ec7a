/** Change: what one release did to the figures that were there before. Told once, when the release was made. */
import type { AreaCode } from './area.ts';
import type { MeasureId, ObservationStatus } from './observation.ts';
import type { Instant } from './period.ts';
import type { SourceId } from './release.ts';

/**
 * `new`: figures for a period, an area or a measure that was not there. `revised`: other figures for an old period, in a release
 * that brings a newer one. `corrected`: the same without a newer period, so nothing but a correction. `late`: the source's own time
 * for newer figures has passed. `stopped`: an area or a measure is no longer given. `re-bounded`: figures go on under another code,
 * because the boundary moved. `adverts`: a new sweep of a list of adverts.
 */
export const CHANGE_KINDS = [
  'new',
  'revised',
  'corrected',
  'late',
  'stopped',
  're-bounded',
  'adverts',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One noted change: of one measure in one area, of a measure in all areas together, or of a source as a whole. Null for what does not
 * apply.
 */
export interface Change {
  readonly releaseId: number;
  readonly kind: ChangeKind;
  /** Null when it is about the source as a whole. */
  readonly measure: MeasureId | null;
  /** Null for all areas together. */
  readonly areaCode: AreaCode | null;
  readonly sourceId: SourceId;
  readonly noticedAt: Instant;
  readonly areaCount: number;
  readonly figureCount: number;
  /** Of the newest of the figures, as are the following; null where none is shown. */
  readonly dimensions: Readonly<Record<string, string>> | null;
  readonly periodLabel: string | null;
  readonly oldValue: number | null;
  readonly newValue: number | null;
  readonly oldStatus: ObservationStatus | null;
  readonly newStatus: ObservationStatus | null;
  /** Re-bounded: the codes that the figures came under before. */
  readonly formerCodes: readonly AreaCode[] | null;
}
