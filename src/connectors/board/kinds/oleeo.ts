/** Oleeo's vacancy boards (tal.net, applicationtrack.com): a table in a web page, 50 rows a page, whose columns each customer chooses. */
import { load } from 'cheerio/slim';
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import { plainText } from '../../shared/plain-text.ts';
import { pageText } from '../../shared/response-text.ts';
import { type BoardKind, ownSite } from '../board-kind.ts';
import { type LocatedAdvert, listOfAdverts } from '../list-of-adverts.ts';
import { payInWords, placeInWords, statedAdvert } from '../stated-advert.ts';

const PAGE = 50;
const MOST_PAGES = 20;
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:job )?title|^vacancy|^role|^position/, 'title'],
  [/^location|^town|^city|^where/, 'place'],
  [/^department|^category|^directorate|^business area|^function/, 'category'],
  [/^clos|^deadline|^apply by/, 'closes'],
  [/^salary|^pay/, 'salary'],
  [/^organi[sz]ation|^employer|^school/, 'employer'],
  [/^contract|^type/, 'type'],
  [/^ref|^id$/, 'reference'],
  [/^posted|^opening/, 'posted'],
];
type Column =
  | 'title'
  | 'place'
  | 'category'
  | 'closes'
  | 'salary'
  | 'employer'
  | 'type'
  | 'reference'
  | 'posted';
/** An advert's number, whatever the session and the customer put around it. */
const OPP = /\/opp\/(\d+)/;

export const oleeo: BoardKind = {
  addressForm: 'https://NAME.tal.net/…/candidate/jobboard/vacancy/1/adv/',
  locate: (address) => (/\/jobboard\/vacancy\//.test(address.pathname) ? ownSite(address) : null),
  maxRequests: MOST_PAGES,
  parse(response, site) {
    const { path } = response.request;
    const { adverts, issues } = readTable(pageText(response), path, site.baseUrl);
    const start = Number(/[?&]start=(\d+)/.exec(path)?.[1] ?? 0);
    const next = `${site.path.split('?', 1)[0]}?start=${start + PAGE}`;
    return listOfAdverts({
      path,
      adverts,
      statedTotal: null,
      issues,
      next: () => (adverts.length === PAGE ? [{ path: next, role: 'list' }] : []),
    });
  },
};

/** Throws SourceChanged for a page that holds no table of vacancies. */
function readTable(
  html: string,
  path: string,
  baseUrl: string,
): { readonly adverts: readonly LocatedAdvert[]; readonly issues: readonly Issue[] } {
  const page = load(html);
  const table = page('table')
    .filter((_at, one) => page(one).find('th').length > 0)
    .first();
  if (table.length > 0 && !/<\/table>/i.test(html))
    throw new SourceChanged(`${path} breaks off within its table`);
  if (table.length === 0) throw new SourceChanged(`${path} holds no table of vacancies`);
  const headings = table
    .find('th')
    .toArray()
    .map((cell) => plainText(page(cell).text()));
  const columns = headings.map(
    (heading) => COLUMNS.find(([pattern]) => pattern.test(heading.toLowerCase()))?.[1] ?? null,
  );
  if (!columns.includes('title')) throw new SourceChanged(`The table of ${path} has no column of titles`);
  const issues = headings
    .filter((_heading, at) => columns[at] === null)
    .map((heading) => issue('unknown-field', 'warning', path, `The column “${heading}” is unknown`));
  const rows = table.find('tbody tr').toArray();
  const adverts = rows.map((row, at): LocatedAdvert => {
    const cells = page(row).find('td').toArray();
    const text = (column: Column) => {
      const cell = cells[columns.indexOf(column)];
      return columns.includes(column) && cell !== undefined
        ? plainText(page(cell).html() ?? '') || null
        : null;
    };
    const href = page(row).find('a[href]').attr('href') ?? '';
    const link = URL.canParse(href, baseUrl) && href !== '' ? new URL(href, baseUrl).href : null;
    const advert = statedAdvert({
      key: OPP.exec(href)?.[1] ?? text('reference'),
      title: text('title'),
      employer: text('employer'),
      link: link?.replace(/\/xf-[0-9a-f]+(?=\/)/i, '') ?? null,
      postedAt: text('posted'),
      closesAt: text('closes'),
      places: (text('place') ?? '').split(/\s*[,;]\s*/).flatMap(placeInWords),
      salary: payInWords(text('salary')),
      employmentTypes: [text('type') ?? ''].filter((type) => type !== ''),
      category: text('category'),
    });
    return { locator: `${path}, row ${at + 1}`, advert, issues: [] };
  });
  return { adverts, issues };
}
