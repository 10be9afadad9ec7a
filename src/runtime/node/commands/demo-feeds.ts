/** Which sources the demonstration shows, and what is missing where one has nothing to show. Pure. */
import type { Connector } from '../../../connectors/contract.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { SourceId } from '../../../domain/release.ts';

export interface DemonstrationFolder {
  /** Whether src/replay says how the source's publisher answers. */
  isReplayed(sourceId: SourceId): boolean;
  /** Whether demo/ holds a feed that it answers with. */
  hasFeed(sourceId: SourceId): boolean;
  /** Whether demo/imports holds files of a source that is imported. */
  hasFiles(sourceId: SourceId): boolean;
}

/**
 * Those that have a feed or files in demo/. A source that is being built, or was given up, may have none. Throws WrongUse when an active one,
 * or one that is imported, has none: a demonstration with a hole in it is a defect.
 */
export function shownInDemonstration(
  connectors: readonly Connector[],
  folder: DemonstrationFolder,
): readonly Connector[] {
  const missing: string[] = [];
  const shown = connectors.filter(({ source }) => {
    const { id, status } = source;
    if (status.state === 'retired') return false;
    if (status.state === 'by-import') {
      if (folder.hasFiles(id)) return true;
      missing.push(`${id} is imported, and demo/imports/${id}/ holds no file: ${HOW_TO_INVENT}`);
    } else if (folder.hasFeed(id)) return true;
    else if (status.state === 'active') missing.push(stepsFor(id, folder));
    return false;
  });
  if (missing.length === 0) return shown;
  throw new WrongUse(`${missing.join('\n')}\nCONTRIBUTING.md lists every place that a feed touches.`);
}

const HOW_TO_INVENT =
  'write its invented feed in tools/demo-feeds/, call it in tools/make-demo-feeds.ts, then npm run generate.';

function stepsFor(id: SourceId, { isReplayed }: DemonstrationFolder): string {
  const replay = isReplayed(id)
    ? ''
    : 'say in src/replay/ at which path its publisher answers and list that in src/replay/sources.ts (one whole file needs one line, see src/replay/whole-file.ts); ';
  return `${id} is active and has no feed in demo/: ${replay}${HOW_TO_INVENT} Until then its status is off-by-default.`;
}
