/** What the parts of a rebuild share. */
import type { Connector } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import type { EditionContent } from '../edition/summarise-area.ts';
import type { PipelineDeps } from '../shared/deps.ts';

export interface RebuildContext {
  /** The database that is made again. Only read. */
  readonly old: Database;
  /** With the new database. Its archive is read, and gets what an edition puts there. */
  readonly deps: PipelineDeps;
  readonly connectors: readonly Connector[];
  readonly content: EditionContent;
  readonly report: RebuildReport;
}

/** Something that was taken over as it stands, because it cannot be made again. */
interface TakenOver {
  readonly name: string;
  readonly why: string;
}

export interface RebuildReport {
  /** Releases that were made from archived bytes, and those of them that had been held back. */
  madeReleases: number;
  readonly releases: TakenOver[];
  /** Editions that were built. */
  builtEditions: number;
  readonly editions: TakenOver[];
  writtenBulletins: number;
  readonly bulletins: TakenOver[];
  /** Releases that another version of the code had read: their rows may differ. */
  readonly otherCode: { readonly name: string; readonly was: string; readonly is: string }[];
}

export function emptyReport(): RebuildReport {
  return {
    madeReleases: 0,
    releases: [],
    builtEditions: 0,
    editions: [],
    writtenBulletins: 0,
    bulletins: [],
    otherCode: [],
  };
}
