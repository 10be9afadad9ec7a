/** National Careers Service job profiles from `ncs/job-profiles.json`, an array of whole profiles: the list and each profile, behind the key. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { SourceId } from '../domain/release.ts';
import { json, namesIn, notFound, type ReplaySource } from './replay-source.ts';

const FOLDER = 'ncs';
const FILE = 'job-profiles.json';

interface Profile {
  readonly Title: string;
  readonly Url: string;
  readonly LastUpdatedDate: string;
}

/** A refresh asks for every profile of the file by itself: parsed anew each time, the file was a tenth of the demonstration's start. */
const parsed = new LRUCache<string, readonly Profile[]>({ max: 4 });

function readProfiles(directory: string): readonly Profile[] {
  const file = join(directory, FOLDER, FILE);
  const version = `${file} ${statSync(file).mtimeMs}`;
  const known = parsed.get(version);
  if (known) return known;
  const profiles: Profile[] = JSON.parse(readFileSync(file, 'utf8'));
  parsed.set(version, profiles);
  return profiles;
}

const replayed = (sourceId: SourceId): ReplaySource => ({
  sourceId,
  dates: () => [],
  isRecorded: (directory) => namesIn(directory, FOLDER).includes(FILE),
  settings: { WEALDWAY_JOB_PROFILES_KEY: 'replay-key' },
  respond({ path, headers }, { directory }) {
    if (!headers['ocp-apim-subscription-key']) {
      return json(401, { statusCode: 401, message: 'Access denied due to missing subscription key.' });
    }
    if (headers.version !== 'v1') return notFound;
    const profiles = readProfiles(directory);
    if (path === '/job-profiles/summary') {
      return json(
        200,
        profiles.map(({ Title, Url, LastUpdatedDate }) => ({ Url, Title, LastUpdated: LastUpdatedDate })),
      );
    }
    const found = profiles.find(({ Url }) => Url.endsWith(path));
    return found ? json(200, found) : { status: 204, contentType: null, body: '' };
  },
});

/** Two sources read the same answers. */
export const jobProfileSources: readonly ReplaySource[] = [
  replayed('ncs/job-profiles'),
  replayed('ncs/job-profile-subjects'),
];
