/**
 * Links the postings of an edition that offer the same job, before its snapshots are built, so that every count agrees. Sources
 * by their id and postings by their key: the same releases give the same links.
 */

import { addressReference } from '../../coding/duplicates/address-reference.ts';
import { createDuplicateFinder } from '../../coding/duplicates/finder.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import { listEditionReleases } from '../../db/repositories/editions/editions.ts';
import {
  deleteLinks,
  type LinkablePosting,
  listLinkablePostings,
  type PostingRef,
  stageLinks,
} from '../../db/repositories/postings/posting-links.ts';
import type { SourceId } from '../../domain/release.ts';

const POSTINGS_PER_READ = 2_000;
const LINKS_PER_WRITE = 5_000;

/** Returns how many postings were linked. Doing it twice ends in the same rows. */
export async function linkPostings(
  db: Database,
  editionId: number,
  sources: readonly Pick<SourceDescription, 'id' | 'board'>[],
): Promise<number> {
  const finder = createDuplicateFinder();
  const refs: PostingRef[] = [];
  const releases = await listEditionReleases(db, editionId);
  const rankOf = (id: SourceId) => trustRank(sources.find((source) => source.id === id)?.board);
  // The first of a group stands for it.
  for (const { sourceId, releaseId } of releases.toSorted(
    (a, b) => rankOf(a.sourceId) - rankOf(b.sourceId),
  )) {
    for await (const posting of eachLinkable(db, releaseId)) {
      finder.add(comparable(sourceId, posting));
      refs.push({ releaseId, key: posting.key });
    }
  }
  const links = finder.find().flatMap(({ first, member, reason }) => {
    const posting = refs[member];
    const firstRef = refs[first];
    return posting && firstRef ? [{ posting, first: firstRef, reason }] : [];
  });
  for (let start = 0; start < links.length; start += LINKS_PER_WRITE) {
    await db.writeAtomically(stageLinks(editionId, links.slice(start, start + LINKS_PER_WRITE)));
  }
  return links.length;
}

export async function removeLinks(db: Database, editionId: number): Promise<void> {
  for (;;) {
    const [deleted = 0] = await db.writeAtomically([deleteLinks(editionId, LINKS_PER_WRITE)]);
    if (deleted === 0) return;
  }
}

/** Whose word comes first: an employer's own, then a board's, then that of a service for the whole country. */
function trustRank(board: SourceDescription['board']): number {
  if (board === undefined) return 2;
  return board.isOfEmployer ? 0 : 1;
}

/** Those of a release that can be linked, by key. */
export async function* eachLinkable(db: Database, releaseId: number): AsyncGenerator<LinkablePosting> {
  for (let after = ''; ; ) {
    const postings = await listLinkablePostings(db, releaseId, after, POSTINGS_PER_READ);
    for (const posting of postings) {
      yield posting;
      after = posting.key;
    }
    if (postings.length < POSTINGS_PER_READ) return;
  }
}

/** What two adverts are compared by. */
export function comparable(sourceId: SourceId, posting: LinkablePosting) {
  const { places, pay } = posting;
  const texts = places.flatMap(({ text }) => text ?? []);
  return {
    sourceId,
    title: posting.title,
    employerName: posting.employerName,
    sharedReference: posting.sharedReference ?? addressReference(posting.url),
    placeText: texts.length === 0 ? null : texts.join(', '),
    postcode: places.find(({ postcode }) => postcode !== null)?.postcode ?? null,
    districts: posting.districts,
    payMinGbp: pay.minGbp,
    payMaxGbp: pay.maxGbp,
    payPeriod: pay.period,
    postedOn: posting.postedOn,
    summary: posting.summary,
  };
}
