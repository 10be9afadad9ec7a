/** One `<vacancyDetails>` of search_xml, and the page around it, read strictly. */
import { SourceChanged } from '../../../domain/errors.ts';
import { createXmlParser } from '../../shared/xml-parser.ts';

/** The leaves that are known. `id` and everything but `locations` occur once. */
const LEAVES = [
  'id',
  'reference',
  'title',
  'description',
  'employer',
  'type',
  'salary',
  'closeDate',
  'postDate',
  'url',
] as const;
type LeafName = (typeof LEAVES)[number];

export interface NhsJobsRecord {
  readonly leaves: Readonly<Partial<Record<LeafName, string>>>;
  /** Every text found under `locations`, in order: the document and the live feed nest them differently. */
  readonly locations: readonly string[];
  /** What the advert held that is not documented: names of elements and attributes, repeated leaves, loose text. */
  readonly surprises: readonly string[];
}

export interface NhsJobsPage {
  readonly totalPages: number;
  readonly totalResults: number;
  readonly records: readonly NhsJobsRecord[];
  readonly surprises: readonly string[];
}

interface OpenRecord {
  leaves: Partial<Record<LeafName, string>>;
  locations: string[];
  surprises: Surprises;
}

/** Of one advert, or of a page outside its adverts. Whoever sends more has sent another feed, and the first few say which. */
const MOST_SURPRISES = 20;

/** Different surprises, in the order they came, up to a bound. */
interface Surprises {
  add(what: string): void;
  list(): readonly string[];
}

function createSurprises(): Surprises {
  const seen = new Set<string>();
  let isFull = false;
  return {
    add(what) {
      if (seen.size < MOST_SURPRISES) seen.add(what);
      else if (!seen.has(what)) isFull = true;
    },
    list: () => (isFull ? [...seen, 'and more that'] : [...seen]),
  };
}

/** Throws SourceChanged for XML that is broken, declares entities, has another root or lacks its totals. */
export function readPage(text: string, where: string): NhsJobsPage {
  const changed = (what: string, cause?: unknown) => new SourceChanged(`${where}: ${what}`, { cause });
  const page = createPageReader(changed);
  const parser = createXmlParser(page, changed);
  parser.write(text);
  parser.close();
  return page.read();
}

function createPageReader(changed: (what: string) => SourceChanged) {
  const records: NhsJobsRecord[] = [];
  const surprises = createSurprises();
  const totals: Partial<Record<string, string>> = {};
  let record: OpenRecord | null = null;
  let words = '';
  let hasChild = false;

  const count = (name: string): number => {
    const value = totals[name];
    if (value === undefined || !/^\d{1,7}$/.test(value)) throw changed(`${name} is missing or not a number`);
    return Number(value);
  };
  return {
    encoding(name: string): void {
      if (name.toLowerCase() !== 'utf-8') throw changed(`the XML declares ${name}`);
    },
    open(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void {
      if (path.length === 1 && name !== 'nhsJobs') throw changed(`the root is <${name}>, not <nhsJobs>`);
      if (name === 'vacancyDetails' && path.length === 2)
        record = { leaves: {}, locations: [], surprises: createSurprises() };
      for (const attribute of Object.keys(attributes))
        (record?.surprises ?? surprises).add(`${name}@${attribute}`);
      words = '';
      hasChild = false;
    },
    text(part: string): void {
      words += part;
    },
    close(name: string, path: readonly string[]): void {
      const value = words.trim();
      if (record !== null) closeInRecord(record, path.slice(2), !hasChild, value);
      else if (path.length === 2 && (name === 'totalPages' || name === 'totalResults') && !hasChild)
        totals[name] = value;
      else if (path.length > 1) surprises.add(name);
      if (record !== null && path.length === 2) {
        records.push({ ...record, surprises: record.surprises.list() });
        record = null;
      }
      words = '';
      hasChild = true;
    },
    read(): NhsJobsPage {
      const [totalPages, totalResults] = [count('totalPages'), count('totalResults')];
      return { totalPages, totalResults, records, surprises: surprises.list() };
    },
  };
}

/** `path` is inside the record: `['title']`, `['locations', 'location']`, empty for the record itself. */
function closeInRecord(record: OpenRecord, path: readonly string[], isLeaf: boolean, value: string): void {
  const [name] = path;
  if (name === undefined) {
    if (value !== '') record.surprises.add('loose text');
    return;
  }
  if (name === 'locations') {
    if (isLeaf && path.length > 1 && value !== '') record.locations.push(value);
    if (isLeaf && path.length === 1 && value !== '') record.surprises.add('text in locations');
    for (const part of path.slice(1))
      if (part !== 'location' && part !== 'locations') record.surprises.add(part);
    return;
  }
  const leaf = LEAVES.find((known) => known === name);
  if (leaf === undefined || path.length > 1 || !isLeaf) {
    record.surprises.add(path.join('.'));
    return;
  }
  if (record.leaves[leaf] !== undefined) record.surprises.add(`${name} again`);
  else record.leaves[leaf] = value;
}
