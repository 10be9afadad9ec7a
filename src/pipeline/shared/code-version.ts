/** Which code made a release. Another version makes the next refresh read its source again even when the bytes are the same. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { READING_HASHES } from '../../domain/code-hashes.ts';

/** The package's version, as the User-Agent gives it. */
export const SOFTWARE_VERSION = '0.2.0';

/**
 * What `release.code_version` holds: `reading-` and the hash of the connector, the normalising and the life of postings; postings
 * and facts also depend on the coder.
 */
export function codeVersionFor(source: SourceDescription, coder: PostingCoder): string {
  const reading = `reading-${READING_HASHES.get(source.id) ?? 'unlisted'}`;
  return source.kind === 'observations' ? reading : `${reading}+${coder.version}`;
}

/** What a release of postings is made by once today's coder has coded it again: only the coder's part is another. */
export function recodedVersion(codeVersion: string, coder: PostingCoder): string {
  const [reading] = codeVersion.split('+');
  return `${reading}+${coder.version}`;
}
