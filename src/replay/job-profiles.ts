/** National Careers Service job profiles from `ncs/job-profiles.json`, an array of whole profiles: the list and each profile, behind the key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceId } from '../domain/release.ts';
import { json, namesIn, notFound, type ReplaySource } from './replay-source.ts';

const FOLDER = 'ncs';
const FILE = 'job-profiles.json';

interface Profile {
  readonly Title: string;
  readonly Url: string;
  readonly LastUpdatedDate: string;
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
    const profiles: Profile[] = JSON.parse(readFileSync(join(directory, FOLDER, FILE), 'utf8'));
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
