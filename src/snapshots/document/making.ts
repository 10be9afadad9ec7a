/** How documents were made, for their readers and for later editions. */
import { BUILDING_HASH } from '../../domain/code-hashes.ts';

/** Changes with the code that makes documents of figures: the next edition is then built anew. */
export const BUILDER_VERSION = `snapshots-${BUILDING_HASH}`;

export const DEMONSTRATION_NOTICE =
  'Demonstration figures: invented for trying the service out, not real statistics.';
