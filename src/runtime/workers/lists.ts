/** The area index and the coder (without occupations yet: see docs/decisions/0041), made once an isolate: they are pure, and making them is dear. Nothing of a request is kept. */
import type { PostingCoder } from '../../coding/contract.ts';
import { createFirstCoder } from '../../coding/first-coder.ts';
import type { Config } from '../../config.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { createAreaIndex } from '../../reference/areas.ts';

const indexes = new Map<string, AreaIndex>();
const coders = new WeakMap<AreaIndex, PostingCoder>();

export function areaIndexFor({ partnerships }: Config): AreaIndex {
  const key = JSON.stringify(partnerships);
  const known = indexes.get(key) ?? createAreaIndex(partnerships);
  indexes.set(key, known);
  return known;
}

export function coderFor(areas: AreaIndex): PostingCoder {
  const known = coders.get(areas) ?? createFirstCoder(areas);
  coders.set(areas, known);
  return known;
}
