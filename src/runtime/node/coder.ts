/** The coder of postings on Node: the shipped models, and the operator's corrections. */
import { createCorrectedCoder } from '../../coding/corrections/apply-corrections.ts';
import type { ExplainingPostingCoder } from '../../coding/posting-coder.ts';
import { createShippedCoder } from '../../coding/shipped-coder.ts';
import type { Config } from '../../config.ts';
import type { SourceList } from '../../connectors/sources.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { openCorrections } from './corrections.ts';
import { readShippedOccupationModel } from './occupation-model.ts';

/** Throws ConfigInvalid for corrections that cannot be used. */
export function createConfiguredCoder(
  { corrections }: Config,
  areas: AreaIndex,
  sources: Pick<SourceList, 'connectors'>,
): ExplainingPostingCoder {
  const coder = createShippedCoder(areas, readShippedOccupationModel());
  return corrections === null
    ? coder
    : createCorrectedCoder(coder, openCorrections(corrections, areas, sources));
}
