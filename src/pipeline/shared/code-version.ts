/** Which code made a release. Another version makes the next refresh read its source again even when the bytes are the same. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { READING_HASHES } from '../../domain/code-hashes.ts';

/** Stands for every board. */
const BOARD_READING = 'board';

/** The package's version, as the User-Agent gives it. */
export const SOFTWARE_VERSION = '0.2.0';

/**
 * What `release.code_version` holds: `reading-` and the hash of the connector, the normalising and the life of postings; postings
 * and facts also depend on the coder.
 */
export function codeVersionFor(source: SourceDescription, coder: PostingCoder): string {
  const reading = readingVersion(source);
  return source.kind === 'observations' ? reading : `${reading}+${coder.version}`;
}

/** Boards share their code; what their lines say of reading them is part of the version. */
function readingVersion({ id, board }: SourceDescription): string {
  if (board === undefined) return `reading-${READING_HASHES.get(id) ?? 'unlisted'}`;
  return `reading-${READING_HASHES.get(BOARD_READING) ?? 'unlisted'}-${board.terms}`;
}

/** What a release of postings is made by once today's coder has coded it again: only the coder's part is another. */
export function recodedVersion(codeVersion: string, coder: PostingCoder): string {
  const [reading] = codeVersion.split('+');
  return `${reading}+${coder.version}`;
}
