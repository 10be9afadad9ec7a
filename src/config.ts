/** Settings. One table, one parse, every problem in one error. Nothing else in the core reads the environment. */
import type { PartnershipDefinition } from './domain/area.ts';
import type { SourceId } from './domain/release.ts';

export type { PartnershipDefinition } from './domain/area.ts';

export interface Config {
  /** Path of the SQLite file, or `:memory:`. Not used on Workers. */
  readonly database: string;
  /** Folder of the archived bytes. Not used on Workers. */
  readonly archive: string;
  readonly host: string;
  readonly port: number;
  /** Where readers reach the service, without a trailing slash; null means: as the request says. */
  readonly publicUrl: string | null;
  /** E-mail or https address that publishers can reach the operator at: goes into the User-Agent. Null until set; live refreshes need it. */
  readonly contact: string | null;
  /** Off-by-default sources that the operator has switched on. */
  readonly enabledSources: ReadonlySet<SourceId>;
  readonly disabledSources: ReadonlySet<SourceId>;
  /** Other base addresses, for mirrors and recorded feeds. */
  readonly baseUrls: ReadonlyMap<SourceId, string>;
  /** Values of the settings that connectors declare as secrets. Never logged. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly partnerships: readonly PartnershipDefinition[];
}
