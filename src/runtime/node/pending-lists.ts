/** Stands in for the area index and the coder until their branch is merged. */
import type { PostingCoder } from '../../coding/contract.ts';
import type { PartnershipDefinition } from '../../config.ts';
import type { AreaIndex } from '../../reference/area-index.ts';

export function createAreaIndex(_partnerships: readonly PartnershipDefinition[]): AreaIndex {
  throw new Error('the area index is not merged yet');
}

export function createPostingCoder(_areas: AreaIndex): PostingCoder {
  throw new Error('the coder is not merged yet');
}
