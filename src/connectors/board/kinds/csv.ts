/** A table of adverts: a file that somebody sent, or a sheet that is published as CSV. Headings are read by what people call them. */

import { canonicalAddress } from '../../../coding/duplicates/canonical-address.ts';
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import { refuseWebPage } from '../../shared/response-text.ts';
import { readTextTable } from '../../shared/table-text.ts';
import { type BoardKind, ownSite } from '../board-kind.ts';
import { type LocatedAdvert, listOfAdverts } from '../list-of-adverts.ts';
import { keyInWords, payInWords, placeInWords, statedAdvert } from '../stated-advert.ts';

const HEADINGS = {
  key: ['id', 'reference', 'ref', 'job reference', 'vacancy id', 'job id', 'job ref'],
  title: [
    'title',
    'job title',
    'vacancy title',
    'role',
    'job role',
    'vacancy',
    'position',
    'post',
    'post title',
    'job',
  ],
  employer: [
    'employer',
    'organisation',
    'organization',
    'company',
    'company name',
    'school',
    'employer name',
    'organisation name',
  ],
  place: ['location', 'job location', 'place', 'based', 'town', 'address', 'workplace', 'postcode', 'where'],
  salary: ['salary', 'salary range', 'pay', 'wage', 'rate of pay', 'pay rate'],
  hours: ['hours', 'hours per week', 'weekly hours', 'working hours'],
  types: ['contract', 'contract type', 'type', 'job type', 'working pattern'],
  posted: ['posted', 'date posted', 'published', 'start of advert', 'posting date'],
  closes: [
    'closing date',
    'closes',
    'deadline',
    'application deadline',
    'closing',
    'apply by',
    'end date',
    'expiry date',
  ],
  link: [
    'link',
    'url',
    'address of advert',
    'website',
    'apply',
    'apply link',
    'url to apply',
    'link to apply',
    'how to apply',
    'web page',
  ],
  description: ['description', 'job description', 'summary', 'details', 'about the job'],
  category: ['category', 'sector', 'department'],
  /** People's details: read past. */
  unused: [
    'contact',
    'contact name',
    'e mail',
    'email',
    'telephone',
    'phone',
    'contact email',
    'contact phone',
    'notes',
  ],
} as const;
type Column = keyof typeof HEADINGS;
const MOST_LINES_ABOVE = 6;
/** Sheets on the web are sent so, and files that broke off are. */
const NO_LAST_BREAK = 'The last line does not end: it may be cut off, and lines after it may be missing';

export const csv: BoardKind = {
  addressForm: 'https://www.example.gov.uk/jobs.csv',
  locate: (address) => ({ ...ownSite(address), hosts: 'any-employer' }),
  maxRequests: 1,
  parse(response) {
    const { path } = response.request;
    refuseWebPage(response);
    const table = readTextTable(response.body).rows;
    // Sheets have a title above their headings.
    const titled = table.slice(0, MOST_LINES_ABOVE).findIndex(({ cells }) => hasTitles(cells));
    const [head, ...rows] = table.slice(Math.max(0, titled));
    if (head === undefined) throw new SourceChanged(`${path} answered with an empty body`);
    const { columns, issues } = readHead(head.cells, path);
    if (!/[\r\n]/.test(new TextDecoder().decode(response.body.subarray(-2))))
      issues.push(issue('incomplete-sweep', 'warning', path, NO_LAST_BREAK));
    const again = rows.filter(({ cells }) => cells.join() === head.cells.join());
    for (const { line } of again)
      issues.push(issue('unreadable-record', 'warning', `line ${line}`, 'The header stands there again'));
    const adverts = rows
      .filter((row) => !again.includes(row))
      .map(({ cells, line }) => toStated(cells, line, columns, head.cells.length));
    return listOfAdverts({ path, adverts, statedTotal: null, issues });
  },
};

interface Head {
  readonly columns: ReadonlyMap<Column, readonly number[]>;
  readonly issues: Issue[];
}

/** Throws SourceChanged for a table without a column of titles. */
function readHead(cells: readonly string[], path: string): Head {
  const columns = new Map<Column, number[]>();
  const issues: Issue[] = [];
  for (const [at, cell] of cells.entries()) {
    const column = columnOf(cell);
    if (column === null)
      issues.push(issue('unknown-field', 'warning', `${path}, header`, `The column “${cell}” is unknown`));
    else columns.set(column, [...(columns.get(column) ?? []), at]);
  }
  if (!columns.has('title'))
    throw new SourceChanged(`${path} has no column of titles: call it one of ${HEADINGS.title.join(', ')}`);
  return { columns, issues };
}

function hasTitles(cells: readonly string[]): boolean {
  return cells.some((cell) => columnOf(cell) === 'title');
}

/** Without what stands in brackets: "Salary (£)", "Closing date (dd/mm/yyyy)". */
function columnOf(heading: string): Column | null {
  const name = heading
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  for (const column of COLUMNS) if (HEADINGS[column].some((known) => known === name)) return column;
  return null;
}

const COLUMNS: readonly Column[] = [
  ...(['key', 'title', 'employer', 'place', 'salary', 'hours', 'types'] as const),
  ...(['posted', 'closes', 'link', 'description', 'category', 'unused'] as const),
];

function toStated(
  cells: readonly string[],
  line: number,
  columns: Head['columns'],
  width: number,
): LocatedAdvert {
  const locator = `line ${line}`;
  if (cells.length !== width) {
    const detail = `${cells.length} cells where the header has ${width}`;
    return {
      locator,
      advert: statedAdvert({}),
      issues: [issue('unreadable-record', 'warning', locator, detail)],
    };
  }
  const all = (column: Column) => (columns.get(column) ?? []).flatMap((at) => cells[at] || []);
  const one = (column: Column): string | null => {
    for (const at of columns.get(column) ?? []) {
      const cell = cells[at];
      if (cell) return cell;
    }
    return null;
  };
  const link = one('link');
  const words = {
    title: one('title'),
    employer: one('employer'),
    places: placeInWords(all('place').join(', ')),
  };
  const advert = statedAdvert({
    // A sheet without references: the words that tell its adverts apart.
    key: one('key') ?? (link === null ? null : canonicalAddress(link)) ?? keyInWords(words),
    ...words,
    link,
    description: one('description'),
    postedAt: one('posted'),
    closesAt: one('closes'),
    salary: payInWords(one('salary')),
    employmentTypes: all('types'),
    hours: one('hours'),
    category: one('category'),
  });
  return {
    locator,
    advert,
    issues: strangeCells(one).map((detail) => issue('wrong-type', 'warning', locator, detail)),
  };
}

const COLUMNS_OF_WORDS = ['title', 'employer', 'place', 'types', 'key'] as const;

/** Numbers where words belong, and words that are no hours: a column that slipped. */
function strangeCells(one: (column: Column) => string | null): readonly string[] {
  const numbers = COLUMNS_OF_WORDS.filter((column) => /^-?\d+\.\d+$/.test(one(column) ?? ''));
  const hours = one('hours') ?? '';
  const isHours = hours === '' || /\d|full|part|flex|term|vari|zero|job share/i.test(hours);
  return [
    ...numbers.map((column) => `${HEADINGS[column][0]}: ${one(column)} is a number`),
    ...(isHours ? [] : [`hours: “${hours}” names none`]),
  ];
}
