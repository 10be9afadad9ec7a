/** A coder meets words nobody foresaw: what it throws costs the record its coding, never the run. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { messageOf, WealdwayError } from '../../domain/errors.ts';
import type { FactLink, OccupationFact } from '../../domain/occupation-fact.ts';
import type { Posting, PostingCoding } from '../../domain/posting.ts';

/** Of a posting's source, what its coding may depend on. */
export type CodedSource = Pick<SourceDescription, 'id' | 'adverts'>;

/** The coding, or what is wrong in a sentence. */
export type CodedRecord<T> = { readonly coding: T } | { readonly fault: string };

/** Errors of ours (a model that cannot be read) go through: they are not about the posting. */
export function codePosting(
  coder: PostingCoder,
  posting: Posting,
  source: CodedSource,
): CodedRecord<PostingCoding> {
  return guarded('posting', () => coder.code(posting, source.id, source.adverts?.covers));
}

/** The unit groups of a fact: its own, the source's, and for a standard what its words say besides. Each once. */
export function codeFact(coder: PostingCoder, fact: OccupationFact): CodedRecord<readonly FactLink[]> {
  if (fact.kind !== 'standard') return { coding: [stated(fact.soc2020)] };
  return guarded('standard', () => {
    const links = [...fact.soc2020.map(stated), ...coder.unitGroupsOf(fact)];
    return links.filter((link, at) => links.findIndex(({ soc2020 }) => soc2020 === link.soc2020) === at);
  });
}

const stated = (soc2020: FactLink['soc2020']): FactLink => ({ soc2020, basis: 'source', matched: soc2020 });

function guarded<T>(what: string, code: () => T): CodedRecord<T> {
  try {
    return { coding: code() };
  } catch (error) {
    if (error instanceof WealdwayError) throw error;
    return { fault: `The coder failed on this ${what}: ${messageOf(error)}` };
  }
}
