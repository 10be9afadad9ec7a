/**
 * Finds the same job among many adverts. Only adverts that share a key are compared; a key is a shared reference, or a title
 * with its employer or place, or an employer with its place and a word of the title, or the start of the text. Each advert is
 * kept as a sketch, so that a million of them fit into memory. The answer depends on nothing but the adverts and their order.
 */
import { DUPLICATES_HASH } from '../../domain/code-hashes.ts';
import type { PostingLinkReason } from '../../domain/posting.ts';
import type { ComparableAdvert, DuplicateLink } from './advert.ts';
import { linkCluster } from './cluster.ts';
import { findLinkReason } from './compare.ts';
import { createSketchStore, type SketchStore } from './sketch-store.ts';

/** Names the rules: an edition that was linked by others is built anew. */
export const DUPLICATES_VERSION = `duplicates-${DUPLICATES_HASH}`;

/** In a larger block each advert is compared with this many that follow it, sorted by place and pay. */
const WINDOW = 24;

/** Enough alone; the others only where no second advert would do as well. */
const STRONG: ReadonlySet<PostingLinkReason> = new Set(['shared-reference', 'same-text']);
/** Weak links among more adverts than this are a stock phrase. */
const LARGEST_CLUSTER = 24;

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
      const weak = new Map<number, [a: number, b: number]>();
      eachPair(store, (one, other) => {
        const a = groups.firstOf(one);
        const b = groups.firstOf(other);
        if (a === b) return;
        // The firsts of both groups are compared, so that a chain of small differences cannot join two jobs.
        const reason = findLinkReason(store.at(a), store.at(b));
        if (reason === null) return;
        if (STRONG.has(reason)) groups.join(a, b, reason);
        else weak.set(Math.min(a, b) * store.size() + Math.max(a, b), [a, b]);
      });
      joinWeak(store, groups, [...weak.values()]);
      return groups.links();
    },
  };
}

function eachPair(store: SketchStore, visit: (a: number, b: number) => void): void {
  store.eachBlock((members) => {
    for (let at = 0; at < members.length; at++) {
      for (let next = at + 1; next < Math.min(members.length, at + 1 + WINDOW); next++) {
        visit(members[at] ?? 0, members[next] ?? 0);
      }
    }
  });
}

/** Joins what is linked weakly, cluster by cluster: an advert that fits two that differ is not allowed to join those. */
function joinWeak(store: SketchStore, groups: Groups, pairs: readonly (readonly [number, number])[]): void {
  const clusters = createGroups(store.size());
  const firsts = new Set<number>();
  for (const pair of pairs) {
    const [a, b] = pair.map(groups.firstOf);
    if (a === undefined || b === undefined || a === b) continue;
    firsts.add(a).add(b);
    const [left, right] = [clusters.firstOf(a), clusters.firstOf(b)];
    if (left !== right) clusters.join(left, right, 'same-title-and-employer');
  }
  const members = new Map<number, number[]>();
  for (const first of [...firsts].sort((a, b) => a - b)) {
    const cluster = clusters.firstOf(first);
    const held = members.get(cluster);
    if (held) held.push(first);
    else members.set(cluster, [first]);
  }
  for (const held of members.values()) {
    if (held.length > LARGEST_CLUSTER) continue;
    for (const { first, member, reason } of linkCluster(held.map(store.at)))
      groups.join(held[first] ?? 0, held[member] ?? 0, reason);
  }
}

/** Groups of adverts, each named by its first. */
interface Groups {
  firstOf(at: number): number;
  /** Both must be firsts. */
  join(a: number, b: number, reason: PostingLinkReason): void;
  links(): DuplicateLink[];
}

function createGroups(count: number): Groups {
  const reasons = new Map<number, PostingLinkReason>();
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
    join(a, b, reason) {
      parent[Math.max(a, b)] = Math.min(a, b);
      reasons.set(Math.max(a, b), reason);
    },
    links: () =>
      [...reasons]
        .sort(([a], [b]) => a - b)
        .map(([member, reason]) => ({ first: firstOf(member), member, reason })),
  };
}
