/** A link of the chain of editions: what one edition said, by hashes, and the hash of the link before it. */

export interface EditionLink {
  /** By area, the SHA-256 of its figures in the archive; in the order of their codes. */
  readonly areas: readonly { readonly area: string; readonly sha256: string }[];
  readonly asAt: string;
  readonly builderVersion: string;
  readonly edition: string;
  readonly format: 'wealdway-edition-1';
  /** SHA-256 of the link of the edition before; null for the first that was sealed. */
  readonly previous: string | null;
  readonly publishedAt: string;
}

/** In the canonical form of RFC 8785: its SHA-256 is the edition's. */
export function writeEditionLink(link: Omit<EditionLink, 'format'>): string {
  const { asAt, builderVersion, edition, previous, publishedAt } = link;
  const areas = link.areas.map(({ area, sha256 }) => ({ area, sha256 }));
  return JSON.stringify({
    areas,
    asAt,
    builderVersion,
    edition,
    format: 'wealdway-edition-1',
    previous,
    publishedAt,
  });
}

/** What was written; its hash has been checked by whoever read it. */
export function readEditionLink(text: string): EditionLink {
  return JSON.parse(text);
}
