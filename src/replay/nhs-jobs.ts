/** NHS Jobs search_xml from `nhs-jobs/<date>/search_xml-page<NN>.xml`: recorded adverts, sorted and paged as the service does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countIn,
  isDay,
  namesIn,
  notFound,
  notRecorded,
  type Recording,
  type ReplayResponse,
  type ReplaySource,
  rememberRecording,
} from './replay-source.ts';

const FOLDER = 'nhs-jobs';
const DEFAULT_LIMIT = 10;
const MOST = 100;

const recorded = rememberRecording(({ directory, date }: Recording) => {
  const folder = join(directory, FOLDER, date ?? '');
  const adverts = namesIn(folder)
    .filter((name) => /^search_xml-page\d+\.xml$/.test(name))
    .flatMap(
      (name) =>
        readFileSync(join(folder, name), 'utf8').match(/<vacancyDetails>.*?<\/vacancyDetails>/gs) ?? [],
    );
  const published = (advert: string) => /<postDate>(.*?)<\/postDate>/.exec(advert)?.[1] ?? '';
  const oldestFirst = [...adverts].sort((a, b) => (published(a) < published(b) ? -1 : 1));
  return { asRecorded: adverts, oldestFirst, newestFirst: [...oldestFirst].reverse() };
});

export const nhsJobs: ReplaySource = {
  sourceId: 'nhsbsa/nhs-jobs',
  dates: (directory) => namesIn(directory, FOLDER).filter(isDay),
  isRecorded: (directory) => namesIn(directory, FOLDER).some(isDay),
  respond({ path, query }, recording) {
    if (path !== '/api/v1/search_xml') return notFound;
    const page = countIn(query, 'page', 1);
    const limit = countIn(query, 'limit', DEFAULT_LIMIT);
    if (page === null || limit === null || limit > MOST) return xml(400, '<error>Bad request</error>');
    // A search by anything but order and page would need the service's own index.
    const other = [...query.keys()].find((name) => !['sort', 'limit', 'page'].includes(name));
    if (other !== undefined) return notRecorded;
    const { asRecorded, oldestFirst, newestFirst } = recorded(recording);
    const sort = query.get('sort');
    const adverts =
      sort === 'publicationDateAsc' ? oldestFirst : sort === 'publicationDateDesc' ? newestFirst : asRecorded;
    const shown = adverts.slice((page - 1) * limit, page * limit);
    const totals = `<totalPages>${Math.ceil(adverts.length / limit)}</totalPages><totalResults>${adverts.length}</totalResults>`;
    return xml(200, `<nhsJobs>\n${shown.join('\n')}\n${totals}</nhsJobs>\n`);
  },
};

function xml(status: number, body: string): ReplayResponse {
  return {
    status,
    contentType: 'application/xml;charset=UTF-8',
    body: `<?xml version='1.0' encoding='UTF-8'?>${body}`,
  };
}
