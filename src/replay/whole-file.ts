/** A source whose recording is one file, answered as it lies. Enough for a table or a list that comes in one answer. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceId } from '../domain/release.ts';
import { namesIn, notFound, type ReplaySource } from './replay-source.ts';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.csv', 'text/csv; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.rss', 'application/rss+xml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

/** `folder` and `file` are below the recording's directory; `isAskedAt` tells the publisher's path. */
export function wholeFile(
  sourceId: SourceId,
  folder: string,
  file: string,
  isAskedAt: (path: string) => boolean,
): ReplaySource {
  const contentType = CONTENT_TYPES.get(extname(file)) ?? null;
  return {
    sourceId,
    dates: () => [],
    isRecorded: (directory) => namesIn(directory, folder).includes(file),
    respond: ({ path }, { directory }) =>
      isAskedAt(path)
        ? { status: 200, contentType, body: readFileSync(join(directory, folder, file), 'utf8') }
        : notFound,
  };
}
