/** What a file is that is no table, in words, and what to do instead. Told by its bytes, never by its name. */
import { SourceChanged } from '../../domain/errors.ts';

const INSTEAD = 'download the table as .xlsx or as CSV';

/** First bytes of kinds that officers have been known to save, as Latin-1 text. */
const BINARY: readonly (readonly [mark: string, said: string])[] = [
  ['%PDF', `This is a PDF: ${INSTEAD}`],
  ['{\\rtf', `This is a text document (.rtf): ${INSTEAD}`],
  ['\x89PNG', `This is a picture: ${INSTEAD}`],
  ['\xff\xd8\xff', `This is a picture: ${INSTEAD}`],
  ['GIF8', `This is a picture: ${INSTEAD}`],
  ['\x1f\x8b', 'This is a packed file (.gz): unpack it, then import what it holds'],
  ['Rar!', 'This is a packed file (.rar): unpack it, then import what it holds'],
  ['7z\xbc\xaf', 'This is a packed file (.7z): unpack it, then import what it holds'],
  ['PAR1', 'This is a Parquet file: save or download the table as CSV'],
  ['SQLite format 3', `This is a database: ${INSTEAD}`],
];

/** The container of .xls, .doc and of everything of Office that is locked with a password. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0';

/** Throws SourceChanged for a file whose first bytes say that it is neither a workbook that we read nor text. */
export function refuseBinary(body: Uint8Array): void {
  if (body.length === 0) throw new SourceChanged('The file is empty: download it again');
  const start = latin1(body.subarray(0, 16));
  const known = BINARY.find(([mark]) => start.startsWith(mark));
  if (known !== undefined) throw new SourceChanged(known[1]);
  if (start.startsWith(OLD_OFFICE)) {
    throw new SourceChanged(
      saidOfOldOffice(body) ??
        'This is an old Excel workbook (.xls) or one with a password: open it, and save it as .xlsx without a password',
    );
  }
}

/** A sentence when a file of old Office is no workbook that could be opened; null when it may be one. */
export function saidOfOldOffice(body: Uint8Array): string | null {
  const text = latin1(body);
  const holds = (name: string) => text.includes([...name].map((letter) => `${letter}\0`).join(''));
  if (holds('EncryptedPackage')) {
    return 'This workbook is locked with a password: open it, and save a copy without one';
  }
  return holds('WordDocument') ? `This is a Word document (.doc): ${INSTEAD}` : null;
}

/** Throws SourceChanged for an archive that is no workbook; `names` are its members, `mimetype` what it says of itself, if it does. */
export function refuseArchive(names: readonly string[], mimetype: string): never {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const inside = names.filter((name) => /\.(csv|xlsx|xlsm|ods)$/i.test(name)).slice(0, 3);
  if (has(/^xl\/workbook\.bin$/)) {
    throw new SourceChanged('This is a binary Excel workbook (.xlsb): open it, and save it as .xlsx');
  }
  if (has(/^Index\/.*\.iwa$/)) {
    throw new SourceChanged('This is a workbook of Numbers: open it, and export it as .xlsx');
  }
  if (has(/^word\//) || /opendocument\.text/.test(mimetype)) {
    throw new SourceChanged(`This is a text document: ${INSTEAD}`);
  }
  if (has(/^ppt\//) || /opendocument\.presentation/.test(mimetype)) {
    throw new SourceChanged(`These are slides: ${INSTEAD}`);
  }
  throw new SourceChanged(
    inside.length > 0
      ? `This is a zip archive: unpack it, then import what you need of it (it holds ${inside.join(', ')})`
      : `This is a zip archive and no workbook: ${INSTEAD}`,
  );
}

/** Elements at the root of XML that people save, and what each is. Names without their prefix, in lower case. */
const ROOTS: Readonly<Record<string, string>> = {
  rss: 'a feed (RSS), such as job boards give',
  rdf: 'a feed or linked data (RDF)',
  feed: 'a feed (Atom)',
  urlset: 'a site’s list of its pages (sitemap)',
  sitemapindex: 'a site’s list of its pages (sitemap)',
  svg: 'a picture (SVG)',
  genericdata: 'statistics as SDMX',
  structurespecificdata: 'statistics as SDMX',
  compactdata: 'statistics as SDMX',
};
const OF_FEEDS = /^(rss|rdf|feed|urlset|sitemapindex|nhsjobs|jobs|vacancies)$/;
/** Elements that web pages and pieces of them begin with. */
const OF_PAGES = /^(html|head|body|table|div|p|span|script|title|meta|h[1-6])$/;

/** Throws SourceChanged for text that is something else than rows of cells: a web page, XML, JSON, a saved e-mail or page. */
export function refuseMarkup(text: string): void {
  const start = text
    .slice(0, 4_096)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(MIME-Version|From|Received|Return-Path|Content-Type):\s/i.test(start)) {
    throw new SourceChanged(`This is a saved e-mail or web archive: ${INSTEAD}`);
  }
  if (/^(\{\s*("|\}|$)|\[\s*([[{"\]]|-?\d+\s*,))/.test(start)) throw new SourceChanged(saidOfJson(start));
  if (start.startsWith('<')) throw new SourceChanged(saidOfMarkup(start));
}

function saidOfJson(start: string): string {
  const isAdverts = /"(jobs?|vacanc(y|ies)|jobTitle|hiringOrganization|offers)"\s*:/i.test(start);
  return `This is JSON, not a table: ${isAdverts ? FEEDS : INSTEAD}`;
}

const FEEDS =
  'import takes tables of statistics. Adverts come from their feeds (“wealdway refresh”); a saved answer of one is tried with “wealdway connector try SOURCE FILE”';

function saidOfMarkup(start: string): string {
  const bare = start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, ' ').trimStart();
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1]?.toLowerCase() ?? '';
  if (/^<!doctype html/i.test(start) || OF_PAGES.test(root)) {
    return 'This is a web page, not a table: use the page’s own download button';
  }
  if (root === 'workbook' || /mso-application progid="Excel/.test(start)) {
    return 'This is an Excel workbook saved as XML: open it, and save it as .xlsx';
  }
  if (root === 'document' && /opendocument/.test(start)) {
    return 'This is a flat OpenDocument workbook (.fods): open it, and save it as .ods';
  }
  const what = ROOTS[root] ?? (root === '' ? 'XML' : `XML (its root is <${root}>)`);
  return `This is ${what}, not a table: ${OF_FEEDS.test(root) ? FEEDS : INSTEAD}`;
}

const ADVERT_COLUMNS: readonly RegExp[] = [
  /^(job ?)?title$|^vacancy( title)?$|^role$|^position$/i,
  /^(employer|company|organisation|organization|hiring ?organization)( ?name)?$/i,
  /^(closing|close|deadline|valid ?through|expir)/i,
  /^(job )?(url|link|apply( url| link)?)$/i,
  /^(salary|pay|wage)/i,
];

/** A sentence when a table's header is that of adverts, one a row; else null. */
export function saidOfAdverts(header: readonly string[]): string | null {
  const names = header.map((name) => name.trim().replaceAll('_', ' '));
  const hits = ADVERT_COLUMNS.filter((column) => names.some((name) => column.test(name)));
  const [title] = ADVERT_COLUMNS;
  return hits.length >= 3 && title !== undefined && hits.includes(title)
    ? `These are adverts, one a row: ${FEEDS}`
    : null;
}

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
};
