/** Each edition's link names the hash of the link before it: nobody can change an old edition and leave the newer ones as they are. */
import { listLinks, listSeals, type SealedEdition } from '../../db/repositories/editions/edition-seals.ts';
import { type EditionRow, findCurrentEdition } from '../../db/repositories/editions/editions.ts';
import { StorageFailed } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import {
  type EditionLink,
  readEditionLink,
  writeEditionLink,
} from '../../snapshots/document/edition-link.ts';
import type { PipelineDeps } from '../shared/deps.ts';

type Deps = Pick<PipelineDeps, 'db' | 'raw'>;

/** Puts the edition's link into the archive and returns its hash. Throws StorageFailed when an area has no seal. */
export async function linkEdition(
  { db, raw }: Deps,
  { editionId, name, asAt, builderVersion }: EditionRow,
  areaCount: number,
  publishedAt: Instant,
): Promise<string> {
  const seals = await listSeals(db, editionId);
  if (seals.length !== areaCount) {
    throw new StorageFailed(
      `Edition ${name} holds the hashes of ${seals.length} of ${areaCount} areas, so it was not published. Publish again.`,
    );
  }
  const current = await findCurrentEdition(db);
  const link = writeEditionLink({
    areas: seals.map(({ areaCode, sha256 }) => ({ area: areaCode, sha256 })),
    asAt,
    builderVersion,
    edition: name,
    previous: current === null || current.linkSha256 === '' ? null : current.linkSha256,
    publishedAt,
  });
  return raw.put(new TextEncoder().encode(link));
}

export interface ChainReport {
  /** How many editions were followed, from the newest back. */
  readonly sealed: number;
  /** Editions from before they were sealed: nothing can be said of them. */
  readonly unsealed: number;
  /** Of the newest edition: whoever notes it can tell later that nothing before it was changed. Null when none is sealed. */
  readonly head: string | null;
  /** How many files of figures were read back. */
  readonly files: number;
  /** What is wrong, a sentence each. */
  readonly findings: readonly string[];
}

/** Follows the chain from the newest edition to the first, by the archive alone, and holds it against the database. */
export async function checkChain({ db, raw }: Deps): Promise<ChainReport> {
  const editions = await listLinks(db);
  const sealed = editions.filter(({ linkSha256 }) => linkSha256 !== '').reverse();
  const head = sealed[0]?.linkSha256 ?? null;
  const findings: string[] = [];
  const files = new Set<string>();
  let expected = head;
  for (const edition of sealed) {
    if (edition.linkSha256 !== expected) {
      findings.push(
        `The edition after ${edition.name} names ${expected ?? 'none'} before it, and the database has ${edition.linkSha256}.`,
      );
    }
    const link = await readLink(raw, edition, findings);
    if (link === null) {
      expected = null;
      continue;
    }
    if (link.edition !== edition.name || link.publishedAt !== edition.publishedAt) {
      findings.push(
        `The archive’s link of ${edition.name} says ${link.edition}, published at ${link.publishedAt}; the database says ${edition.publishedAt}.`,
      );
    }
    for (const { sha256 } of link.areas) files.add(sha256);
    expected = link.previous;
  }
  if (sealed.length > 0 && expected !== null) {
    findings.push(`The oldest edition names ${expected} before it, which the database does not have.`);
  }
  findings.push(...(await findLost(raw, files)));
  return {
    sealed: sealed.length,
    unsealed: editions.length - sealed.length,
    head,
    files: files.size,
    findings,
  };
}

async function readLink(
  raw: Deps['raw'],
  { name, linkSha256 }: SealedEdition,
  findings: string[],
): Promise<EditionLink | null> {
  const bytes = await readOrNote(raw, linkSha256, findings);
  if (bytes !== null) return readEditionLink(new TextDecoder().decode(bytes));
  findings.push(`The link of edition ${name} (${linkSha256}) is not in the archive.`);
  return null;
}

async function findLost(raw: Deps['raw'], files: ReadonlySet<string>): Promise<string[]> {
  const findings: string[] = [];
  for (const sha256 of files) {
    const bytes = await readOrNote(raw, sha256, findings);
    if (bytes === null) findings.push(`The figures ${sha256} are not in the archive.`);
  }
  return findings;
}

/** The archive checks what it reads: damage is a finding, and the other files are still read. */
async function readOrNote(raw: Deps['raw'], sha256: string, findings: string[]): Promise<Uint8Array | null> {
  try {
    return await raw.get(sha256);
  } catch (cause) {
    if (!(cause instanceof StorageFailed)) throw cause;
    findings.push(cause.message);
    return null;
  }
}
