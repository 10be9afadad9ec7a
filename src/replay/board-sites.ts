/** Local boards from `boards/<id>/`: a folder is a site, laid out as its paths are. What has no file there does not exist. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { namesIn, notFound, type ReplaySource } from './replay-source.ts';

const FOLDER = 'boards';
/** Of a file; a path without one of these is looked up with each of them in turn. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.rss', 'application/rss+xml; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** One source for each folder of a site. */
export function boardSites(directory: string): readonly ReplaySource[] {
  return namesIn(directory, FOLDER)
    .filter((name) => statSync(join(directory, FOLDER, name)).isDirectory())
    .map((id) => siteOf(id, boardsFile(directory)));
}

/** The operator's file of boards that belongs to the sites; null where there is none. */
export function boardsFile(directory: string): string | null {
  const file = join(directory, FOLDER, 'boards.csv');
  return existsSync(file) ? file : null;
}

function siteOf(id: string, lines: string | null): ReplaySource {
  return {
    sourceId: `board/${id}`,
    dates: () => [],
    isRecorded: (directory) => namesIn(directory, FOLDER).includes(id),
    ...(lines === null ? {} : { settings: { WEALDWAY_BOARDS: lines } }),
    respond({ path }, { directory }) {
      const file = findFile(join(directory, FOLDER, id), path);
      if (file === null) return notFound;
      const contentType = CONTENT_TYPES.get(extname(file)) ?? null;
      return { status: 200, contentType, body: readFileSync(file) };
    },
  };
}

function findFile(folder: string, path: string): string | null {
  // Plain names only: nothing climbs out of the folder.
  if (!/^(?:\/[\w-]+(?:\.[\w-]+)*)+$/.test(path)) return null;
  const asked = join(folder, path);
  const files = [asked, ...[...CONTENT_TYPES.keys()].map((extension) => `${asked}${extension}`)];
  return files.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
