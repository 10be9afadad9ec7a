/**
 * The statistics API of explore-education-statistics, from one recorded file a data set: `education-statistics/<publication>.csv`. The
 * pages that lead to it are answered as the service answers them, with ids of our own.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceId } from '../domain/release.ts';
import { json, namesIn, notFound, type ReplaySource } from './replay-source.ts';

const FOLDER = 'education-statistics';
const PUBLICATION_ID = '00000000-0000-7000-8000-000000000001';
const DATA_SET_ID = '00000000-0000-7000-8000-000000000002';

function dataSet(sourceId: SourceId, publication: string, title: string): ReplaySource {
  const file = `${publication}.csv`;
  const paging = { page: 1, pageSize: 20, totalResults: 1, totalPages: 1 };
  return {
    sourceId,
    dates: () => [],
    isRecorded: (directory) => namesIn(directory, FOLDER).includes(file),
    respond: ({ path }, { directory }) => {
      switch (path) {
        case '/v1/publications':
          return json(200, { paging, results: [{ id: PUBLICATION_ID, title, slug: publication }] });
        case `/v1/publications/${PUBLICATION_ID}/data-sets`:
          return json(200, { paging, results: [{ id: DATA_SET_ID, title, status: 'Published' }] });
        case `/v1/data-sets/${DATA_SET_ID}/csv`:
          return {
            status: 200,
            contentType: 'text/csv; charset=utf-8',
            body: readFileSync(join(directory, FOLDER, file), 'utf8'),
          };
        default:
          return notFound;
      }
    },
  };
}

export const educationStatisticsSources: readonly ReplaySource[] = [
  dataSet(
    'dfe/ks4-destinations',
    'key-stage-4-destination-measures',
    'Key stage 4 destinations by local authority district',
  ),
  dataSet(
    'dfe/16-18-destinations',
    '16-18-destination-measures',
    '16-18 destinations by local authority district',
  ),
  dataSet(
    'dfe/neet-and-participation',
    'participation-in-education-training-and-neet-age-16-to-17-by-local-authority',
    'Participation and NEET, age 16 to 17',
  ),
  dataSet(
    'dfe/apprenticeships-by-subject',
    'apprenticeships',
    'Apprenticeships: geography and sector subject area',
  ),
  dataSet(
    'dfe/further-education',
    'further-education-and-skills',
    'Geography Region, LA, LAD, PCON - Participation, Achievement (volumes and indicative rates per 100,000 population)',
  ),
];
