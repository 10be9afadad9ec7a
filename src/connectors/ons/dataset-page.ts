/**
 * The newest file of an ONS dataset, found on the dataset's page. Each edition has a file of its own, at an address that is new every
 * time (`/file?uri=/…/datasets/NAME/2025provisional/ashetable142025provisional.zip`): a connector plans the page, and `follow` plans
 * the file. Strict: what the page should say and does not is an error that names the page, never a guess at an address.
 */
import { load } from 'cheerio/slim';
import { SourceChanged, SourceUnreachable } from '../../domain/errors.ts';
import type { ParsedResponse, PlannedRequest, RawResponse } from '../contract.ts';

/** The role of the page among a connector's requests; the file has the role `dataset`. */
const PAGE_ROLE = 'page';
const FILE_OF_PAGE_ROLE = 'dataset';

const HOST = 'www.ons.gov.uk';
/** The largest real pages have about 300 kB and 3,000 tags. */
const MOST_BYTES = 2_000_000;
const MOST_TAGS = 20_000;
/** Letters, digits, points, dashes: what editions and files are called. No other sign reaches an address of ours. */
const NAME = /^[\w-][\w.-]*$/;

export interface DatasetPage {
  /** Of the dataset, without the host: `/employmentandlabourmarket/…/datasets/NAME`. */
  readonly path: string;
  /** The whole name of the file that is wanted of an edition: `/^ashetable14\d{4}(provisional|revised)\.zip$/`. */
  readonly fileName: RegExp;
  /** In words, for errors: “ashetable142025provisional.zip”. */
  readonly fileExample: string;
  /** An edition that was on the page when this was written: what is older than it cannot be the newest. */
  readonly knownEdition: string;
  /**
   * For a page whose files lie beside it, without folders of editions: how new a file is, by its name; null for a name that says no time.
   * `knownEdition` is then the name of a file.
   */
  readonly ageOfFile?: (file: string) => number | null;
}

/** A link on the page to a file of the dataset. */
interface EditionFile {
  /** The folder; where there are none, the name of the file. */
  readonly edition: string;
  readonly file: string;
  /** Null when the link leads to our host; else the host. */
  readonly strangeHost: string | null;
}

/** The request for the page. */
export function planDatasetPage({ path }: DatasetPage): PlannedRequest {
  return { path, role: PAGE_ROLE };
}

/** For `parse`: the page holds no figures. */
export const isDatasetPage = ({ request }: RawResponse): boolean => request.role === PAGE_ROLE;
export const nothingOnPage: ParsedResponse<never> = { statedTotal: null, items: [] };

/**
 * The request for the newest edition's file; none when the answer is not the page. Throws SourceChanged when the page lists no file of the dataset, when
 * its newest edition has not exactly one file of the expected name, leads to another host or is older than an edition that was there
 * before; SourceUnreachable for an answer that is no web page.
 */
export function followDatasetPage(page: DatasetPage, response: RawResponse): readonly PlannedRequest[] {
  if (!isDatasetPage(response)) return [];
  const files = filesOn(page, response);
  const newest = newestEdition(page, files);
  const wanted = files.filter(({ edition, file }) => edition === newest && page.fileName.test(file));
  const [found] = wanted;
  if (found === undefined) {
    const others = files.filter(({ edition }) => edition === newest).map(({ file }) => file);
    throw changed(
      page,
      `the edition ${newest} has no file like ${page.fileExample} (it has ${said(others)})`,
    );
  }
  if (new Set(wanted.map(({ file }) => file)).size > 1) {
    const names = wanted.map(({ file }) => file);
    throw changed(page, `the edition ${newest} has several files like ${page.fileExample}: ${said(names)}`);
  }
  const strange = wanted.find(({ strangeHost }) => strangeHost !== null);
  if (strange !== undefined) {
    throw changed(page, `the link to ${strange.file} leads to ${strange.strangeHost}, not to ${HOST}`);
  }
  const place = page.ageOfFile ? found.file : `${newest}/${found.file}`;
  return [{ path: `/file?uri=${page.path}/${place}`, role: FILE_OF_PAGE_ROLE }];
}

/** The edition of which a fetched file is; null for other answers. */
export function editionOf({ path }: DatasetPage, { request }: RawResponse): string | null {
  const start = `/file?uri=${path}/`;
  return request.path.startsWith(start) ? (request.path.slice(start.length).split('/')[0] ?? null) : null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAMED_MONTH = new RegExp(MONTHS.join('|'), 'g');

/**
 * How new an edition is, by the name of its folder: the larger, the newer. `2025provisional` < `2025revised` < `2026provisional`;
 * `january2017tojuly2026` is of July 2026; `current` is the one that stands for always. Null for a name that says no time.
 */
export function editionAge(edition: string): number | null {
  const name = edition.toLowerCase();
  if (name === 'current') return Number.POSITIVE_INFINITY;
  const year = name.match(/(?:19|20)\d\d/g)?.at(-1);
  if (year === undefined) return null;
  const month = MONTHS.indexOf(name.match(NAMED_MONTH)?.at(-1) ?? '') + 1;
  return Number(year) * 1_000 + month * 10 + (name.includes('revised') ? 1 : 0);
}

function newestEdition(page: DatasetPage, files: readonly EditionFile[]): string {
  const ageOf = page.ageOfFile ?? editionAge;
  const [first] = files;
  if (first === undefined) {
    throw changed(page, `it lists no file of the dataset (such as ${page.fileExample})`);
  }
  // The newest stands first. Far down stand editions of other times, named in other ways.
  if (ageOf(first.edition) === null) {
    throw changed(
      page,
      `its first edition is called “${first.edition}”, which says no time that we can read`,
    );
  }
  const age = (edition: string) => ageOf(edition) ?? Number.NEGATIVE_INFINITY;
  const newest = files.reduce((best, one) => (age(one.edition) > age(best.edition) ? one : best), first);
  if (age(newest.edition) < age(page.knownEdition)) {
    const detail = `its newest edition is ${newest.edition}, and ${page.knownEdition} was there before`;
    throw changed(page, detail);
  }
  return newest.edition;
}

/** In the order of the page. Links that lead to no file of the dataset are not ours to judge. */
function filesOn(page: DatasetPage, response: RawResponse): EditionFile[] {
  const $ = load(pageText(page, response));
  return $('a[href]')
    .toArray()
    .flatMap((link) => fileAt(page, $(link).attr('href') ?? '') ?? []);
}

/** Addresses have been written whole, without a host, and with `%2f` for `/`. */
function fileAt({ path, fileName, ageOfFile }: DatasetPage, href: string): EditionFile | null {
  const base = `https://${HOST}${path}`;
  if (!URL.canParse(href, base)) return null;
  const { protocol, host, pathname, searchParams } = new URL(href, base);
  if (pathname !== '/file') return null;
  const uri = searchParams.get('uri') ?? '';
  if (!uri.toLowerCase().startsWith(`${path}/`.toLowerCase())) return null;
  const parts = uri.slice(path.length + 1).split('/');
  const [edition = '', file = '', ...rest] = ageOfFile ? [parts[0], ...parts] : parts;
  // Beside it lie files of other kinds too.
  if (ageOfFile && !fileName.test(file)) return null;
  if (rest.length > 0 || !NAME.test(edition) || !NAME.test(file)) return null;
  const isOurs = protocol === 'https:' && host === HOST;
  return { edition, file, strangeHost: isOurs ? null : `${protocol}//${host}` };
}

function pageText(page: DatasetPage, { body, headers }: RawResponse): string {
  const type = headers['content-type'] ?? 'text/html';
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    throw new SourceUnreachable(`${page.path} answered with ${type} instead of the dataset’s page`);
  }
  if (body.length > MOST_BYTES) throw changed(page, `it is larger than ${MOST_BYTES / 1e6} MB`);
  const text = new TextDecoder().decode(body);
  // Nested by the thousand, tags make the reader of HTML slow.
  if (text.split('<').length > MOST_TAGS) throw changed(page, `it has more than ${MOST_TAGS} tags`);
  return text;
}

function said(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 5).join(', ');
}

function changed({ path }: DatasetPage, detail: string): SourceChanged {
  return new SourceChanged(
    `The page https://${HOST}${path} is not as it was: ${detail}. Look at the page; until this is mended, a file from it can be imported`,
  );
}
