/** The area index and the coder, made once an isolate: they are pure, and making them is dear. Nothing of a request is kept. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import { createShippedCoder } from '../../coding/shipped-coder.ts';
import type { Config } from '../../config.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { createAreaIndex } from '../../reference/areas.ts';
import { readShippedOccupationModel } from './occupation-model.ts';

const indexes = new Map<string, AreaIndex>();
const coders = new WeakMap<AreaIndex, PostingCoder>();

export function areaIndexFor({ partnerships }: Config): AreaIndex {
  const key = JSON.stringify(partnerships);
  const known = indexes.get(key) ?? createAreaIndex(partnerships);
  indexes.set(key, known);
  return known;
}

/** It reads its models when it is first asked: hardly any reader's request waits for them or keeps them in memory. */
export function coderFor(areas: AreaIndex): PostingCoder {
  const made = (): PostingCoder => {
    const known = coders.get(areas) ?? createShippedCoder(areas, readShippedOccupationModel());
    coders.set(areas, known);
    return known;
  };
  return {
    get version() {
      return made().version;
    },
    code: (posting, sourceId, covers) => made().code(posting, sourceId, covers),
    unitGroupsOf: (standard) => made().unitGroupsOf(standard),
  };
}
