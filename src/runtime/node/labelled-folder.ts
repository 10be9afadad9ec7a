/** The labelled files of a folder on disk, or of the folder `coding` in it; and the labels of our own, which hold no text of anybody else's advert. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LabelledFiles } from '../../training/evaluation/evaluation-table.ts';

const OUR_LABELS = fileURLToPath(new URL('../../../tests/labelled/', import.meta.url));

export function labelledFilesIn(folder: string): LabelledFiles {
  return {
    read(path) {
      const file = [join(folder, path), join(folder, 'coding', path), join(OUR_LABELS, path)].find((each) =>
        existsSync(each),
      );
      return file === undefined ? null : readFileSync(file, 'utf8');
    },
  };
}

/** A file of the folder as it is; null when there is none. */
export function bytesIn(folder: string, path: string): Uint8Array | null {
  const file = join(folder, path);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}
