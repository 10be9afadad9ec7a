/** A dataset of ONS: its page, written from the files that are recorded, and the files as they lie below `ons/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connector } from '../connectors/contract.ts';
import { namesIn, notFound, type ReplaySource } from './replay-source.ts';

const FOLDER = 'ons';

/** Of a recorded file's name; null for a file of another dataset. */
export interface RecordedFile {
  /** Its folder; null for a file that lies beside the page. */
  readonly edition: string | null;
  /** As the publisher names it. */
  readonly file: string;
}

export function onsDataset(
  { source }: Pick<Connector, 'source'>,
  contentType: string,
  read: (recordedName: string) => RecordedFile | null,
): ReplaySource {
  const page = new URL(source.landingPage).pathname;
  /** Path below the page of each recorded file, with its name in the recording. */
  const filesIn = (directory: string): ReadonlyMap<string, string> =>
    new Map(
      namesIn(directory, FOLDER).flatMap((name) => {
        const found = read(name);
        return found === null
          ? []
          : [
              [
                [page, ...(found.edition === null ? [] : [found.edition]), found.file].join('/'),
                name,
              ] as const,
            ];
      }),
    );
  return {
    sourceId: source.id,
    dates: () => [],
    isRecorded: (directory) => filesIn(directory).size > 0,
    respond({ path, query }, { directory }) {
      const files = filesIn(directory);
      if (path === page) {
        return { status: 200, contentType: 'text/html; charset=utf-8', body: pageOf([...files.keys()]) };
      }
      const file = path === '/file' ? files.get(query.get('uri') ?? '') : undefined;
      if (file === undefined) return notFound;
      return { status: 200, contentType, body: readFileSync(join(directory, FOLDER, file)) };
    },
  };
}

/** As far as it matters what a page of a dataset says. */
function pageOf(uris: readonly string[]): string {
  const editions = uris.map(
    (uri) => `<h3>Edition of this dataset</h3><a href="/file?uri=${uri}" class="btn"><span>zip</span></a>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><title>Dataset</title></head><body><h2>Edition in this dataset</h2>${editions.join('')}</body></html>\n`;
}
