/** Which code made a release. A change here makes the next refresh read its source again even when the bytes are the same. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { SourceDescription } from '../../connectors/contract.ts';

/** The package's version, as the User-Agent gives it. */
export const SOFTWARE_VERSION = '0.2.0';

/** Raise it whenever a connector, the normalising or the life of postings starts to answer differently for the same bytes. */
const PIPELINE_VERSION = 'pipeline-2';

/** What `release.code_version` holds: postings also depend on the coder. */
export function codeVersionFor(source: SourceDescription, coder: PostingCoder): string {
  return source.kind === 'postings' ? `${PIPELINE_VERSION}+${coder.version}` : PIPELINE_VERSION;
}

/** What a release of postings is made by once today's coder has coded it again: only the coder's part is another. */
export function recodedVersion(codeVersion: string, coder: PostingCoder): string {
  const [pipeline] = codeVersion.split('+');
  return `${pipeline}+${coder.version}`;
}
