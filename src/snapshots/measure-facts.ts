/** The part of a measure's registry entry that snapshots need. */
import type { MeasureId } from '../domain/observation.ts';
import type { SourceId } from '../domain/release.ts';

export interface MeasureFacts {
  readonly id: MeasureId;
  readonly title: string;
  /** e.g. `people`, `jobs`, `per cent`. */
  readonly unit: string;
  readonly whoIsCounted: string;
  readonly whoIsMissing: string | null;
  /** Whether figures of places may be added up to a larger place. */
  readonly isAdditive: boolean;
  readonly sourceId: SourceId;
}
