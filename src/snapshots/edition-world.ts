/** What all documents of an edition share. */
import type { SourceDescription } from '../connectors/contract.ts';
import type { Instant } from '../domain/period.ts';
import type { Measure } from '../measures/measure.ts';
import type { AdvertFeed } from './columns/advert-feed.ts';
import type { ReleaseFacts } from './columns/column.ts';
import type { UnplacedAdverts } from './columns/uncounted-adverts.ts';
import type { Elsewhere } from './document/snapshot.ts';

export interface EditionWorld {
  readonly name: string;
  readonly asAt: Instant;
  readonly builderVersion: string;
  readonly isDemonstration: boolean;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
  readonly sources: ReadonlyMap<string, SourceDescription>;
  readonly feeds: readonly AdvertFeed[];
  /** By area code: another place like it and one unlike it. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
  readonly unplaced: readonly UnplacedAdverts[];
}
