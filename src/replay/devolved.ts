/** Small official tables, answered as they lie: `scotgov/school-leavers.csv`, `nisra/CCAALGD.csv`, `welshgov/young-people.csv`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceId } from '../domain/release.ts';
import { namesIn, notFound, type ReplaySource } from './replay-source.ts';

function wholeFile(
  sourceId: SourceId,
  folder: string,
  file: string,
  isAskedAt: (path: string) => boolean,
): ReplaySource {
  return {
    sourceId,
    dates: () => [],
    isRecorded: (directory) => namesIn(directory, folder).includes(file),
    respond: ({ path }, { directory }) =>
      isAskedAt(path)
        ? {
            status: 200,
            contentType: 'text/csv; charset=utf-8',
            body: readFileSync(join(directory, folder, file), 'utf8'),
          }
        : notFound,
  };
}

export const devolvedSources: readonly ReplaySource[] = [
  wholeFile('scotgov/school-leavers', 'scotgov', 'school-leavers.csv', (path) => path === '/sparql'),
  wholeFile('nisra/claimants', 'nisra', 'CCAALGD.csv', (path) => path.includes('.ReadDataset/CCAALGD/CSV/')),
  wholeFile('welshgov/young-people', 'welshgov', 'young-people.csv', (path) =>
    path.endsWith('/download/csv'),
  ),
];
