/**
 * Finds the same job among many adverts. Only adverts that share a key are compared; a key is a shared reference, or a title
 * with its employer or place, or an employer with its place and a word of the title, or the start of the text. Each advert is
 * kept as a sketch, so that a million of them fit into memory. The answer depends on nothing but the adverts and their order.
 */
import type { PostingLinkReason } from '../../domain/posting.ts';
import type { ComparableAdvert, DuplicateLink } from './advert.ts';
import { findLinkReason } from './compare.ts';
import { createSketchStore } from './sketch-store.ts';

/** In a larger block each advert is compared with this many that follow it, sorted by place and pay. */
const WINDOW = 24;

export interface DuplicateFinder {
  add(advert: ComparableAdvert): void;
  /** Sorted by member; groups of one are left out. */
  find(): DuplicateLink[];
}

export function createDuplicateFinder(): DuplicateFinder {
  const store = createSketchStore();
  return {
    add: (advert) => store.add(advert),
    find() {
      const groups = createGroups(store.size());
      const reasons = new Map<number, PostingLinkReason>();
      store.eachBlock((members) => {
        for (let at = 0; at < members.length; at++) {
          for (let next = at + 1; next < Math.min(members.length, at + 1 + WINDOW); next++) {
            const a = groups.firstOf(members[at] ?? 0);
            const b = groups.firstOf(members[next] ?? 0);
            if (a === b) continue;
            // The firsts of both groups are compared, so that a chain of small differences cannot join two jobs.
            const reason = findLinkReason(store.at(a), store.at(b));
            if (reason === null) continue;
            groups.join(a, b);
            reasons.set(Math.max(a, b), reason);
          }
        }
      });
      return [...reasons.keys()]
        .sort((a, b) => a - b)
        .map((member) => ({
          first: groups.firstOf(member),
          member,
          reason: reasons.get(member) ?? 'shared-reference',
        }));
    },
  };
}

/** Groups of adverts, each named by its first. */
function createGroups(count: number) {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  function firstOf(at: number): number {
    let root = at;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let walk = at; walk !== root; ) {
      const next = parent[walk] ?? root;
      parent[walk] = root;
      walk = next;
    }
    return root;
  }
  return {
    firstOf,
    join(a: number, b: number) {
      parent[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
