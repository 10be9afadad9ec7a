/** What every route is given. */
import type { OccupationFinder } from '../../coding/occupation-search/finder.ts';
import type { PlaceReader } from '../../coding/place/read-place.ts';
import type { Config } from '../../config.ts';
import type { BoardMistake } from '../../connectors/board/read-boards.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Logger } from '../../ports/logger.ts';
import type { PngRenderer } from '../../ports/png-renderer.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { DEMONSTRATION_NOTICE } from '../../snapshots/document/making.ts';
import type { Deprecation } from './deprecations.ts';
import type { PreparedStore, StoreOptions } from './prepared.ts';
import type { Publication } from './publication.ts';

export interface AppDeps {
  readonly db: Database;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly areas: AreaIndex;
  /** The archive, which has the figures that codes are checked against. Null or absent: no code can be checked. */
  readonly raw?: Pick<RawStore, 'get'> | null;
  /** Null or absent where pictures can only be had as SVG (Workers). */
  readonly renderPng?: PngRenderer | null;
  /** All we know of, unless told otherwise. */
  readonly sources?: readonly SourceDescription[];
  /** Lines of the operator's file of boards that cannot be used. */
  readonly boardMistakes?: readonly BoardMistake[];
  readonly measures?: readonly Measure[];
  /** None, unless told otherwise. */
  readonly deprecations?: readonly Deprecation[];
  /** The place coder. Unless given it is made when it is first asked, for it reads every name that we know. */
  readonly readPlace?: PlaceReader;
  /** The occupation coder's model, read when a title is met that no list has. Null or absent: such titles find less. */
  readonly readOccupationModel?: (() => Uint8Array) | null;
  /** How much is kept in memory of what was answered: less where memory is short and something else keeps answers. */
  readonly storeBytes?: Pick<StoreOptions, 'plainBytes' | 'otherBytes'>;
}

export interface RouteDeps extends Required<AppDeps> {
  readonly store: PreparedStore;
  /** Made when it is first asked. */
  readonly occupations: OccupationFinder;
  readonly publication: () => Promise<Publication> | Publication;
}

/** The two fields that every answer begins with. */
export function notice(publication: Publication): { isDemonstration: boolean; notice: string | null } {
  const { isDemonstration } = publication;
  return { isDemonstration, notice: isDemonstration ? DEMONSTRATION_NOTICE : null };
}

export function paging(page: number, pageSize: number, totalResults: number) {
  return { page, pageSize, totalPages: Math.ceil(totalResults / pageSize), totalResults };
}

/** Paging of a list that is given whole. */
export function onePage(count: number) {
  return { page: 1, pageSize: Math.max(1, count), totalPages: count === 0 ? 0 : 1, totalResults: count };
}
