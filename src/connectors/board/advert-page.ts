/** Asking an advert's own page how it ended, on boards whose lists don't say. */
import { SourceUnreachable } from '../../domain/errors.ts';
import type { ParsedResponse, RawResponse } from '../contract.ts';
import { pageText } from '../shared/response-text.ts';
import { addressStep } from './address-step.ts';
import type { BoardRecord, BoardSite } from './board-kind.ts';
import { findJobPostings } from './job-postings-in-page.ts';

/** Which advert was asked about: behind the path, where no server sees it and the archive keeps it. */
const ADVERT = '#advert=';

/** Null for an advert without a page on the board's own host, as no other may be asked, and for a key that no address can hold. */
export function advertPagePath(
  key: string,
  url: string | null,
  { baseUrl }: Pick<BoardSite, 'baseUrl'>,
): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.host !== new URL(baseUrl).host) return null;
  const step = addressStep(key);
  return step === null ? null : `${page.pathname}${page.search}${ADVERT}${step}`;
}

/** Gone when the page is, or when it asks not to be listed. A page that stands says nothing: many keep what is over. */
export function parseAdvertPage(response: RawResponse): ParsedResponse<BoardRecord> {
  const { path } = response.request;
  const [locator = path, encoded] = path.split(ADVERT);
  if (encoded === undefined) throw new SourceUnreachable(`${path} was asked about no advert`);
  const isOver =
    response.status === 404 || response.status === 410 || findJobPostings(pageText(response)).isHidden;
  const key = decodeURIComponent(encoded);
  return {
    statedTotal: null,
    items: isOver ? [{ kind: 'record', record: { locator, fields: { kind: 'gone', key } } }] : [],
  };
}
