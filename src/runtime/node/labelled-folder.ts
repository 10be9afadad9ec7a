/** The labelled files of a folder on disk, or of the folder `coding` in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledFiles } from '../../training/evaluation/evaluation-table.ts';

export function labelledFilesIn(folder: string): LabelledFiles {
  return {
    read(path) {
      const file = [join(folder, path), join(folder, 'coding', path)].find((each) => existsSync(each));
      return file === undefined ? null : readFileSync(file, 'utf8');
    },
  };
}
