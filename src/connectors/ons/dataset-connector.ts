/** A source that is the newest file of an ONS dataset: its page is asked, then the file that the page names, or a file is offered by hand. */
import type { Connector, SourceDescription } from '../contract.ts';
import {
  type DatasetPage,
  followDatasetPage,
  isDatasetPage,
  nothingOnPage,
  planDatasetPage,
} from './dataset-page.ts';

/** What all sources of the Office for National Statistics have in common. */
export const onsFacts = {
  publisher: { name: 'Office for National Statistics', url: 'https://www.ons.gov.uk' },
  secrets: [],
  status: { state: 'active' },
  baseUrl: 'https://www.ons.gov.uk',
} as const satisfies Partial<SourceDescription>;

/** `parse` is given the file alone. Records have no key of their own unless `recordKey` gives one. */
interface DatasetSource<Fields>
  extends Pick<Connector<Fields>, 'source' | 'parse' | 'accepts' | 'normalise'>,
    Partial<Pick<Connector<Fields>, 'recordKey'>> {
  readonly page: DatasetPage;
}

export function datasetConnector<Fields>({
  source,
  page,
  parse,
  accepts,
  recordKey = () => null,
  normalise,
}: DatasetSource<Fields>): Connector<Fields> {
  return {
    source,
    plan: () => [planDatasetPage(page)],
    follow: (response) => followDatasetPage(page, response),
    parse: (response) => (isDatasetPage(response) ? nothingOnPage : parse(response)),
    ...(accepts && { accepts }),
    recordKey,
    normalise,
  };
}
