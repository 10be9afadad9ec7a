/** The labelled files of a folder on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledFiles } from '../../coding/evaluation/evaluation-table.ts';

export function labelledFilesIn(folder: string): LabelledFiles {
  return {
    read(path) {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
  };
}
