/** One `<vacancyDetails>` of search_xml, and the page around it, read strictly. */
import { SaxesParser } from 'saxes';
import { SourceChanged } from '../../../domain/errors.ts';

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
  surprises: string[];
}

/** Throws SourceChanged for XML that is broken, declares entities, has another root or lacks its totals. */
export function readPage(text: string, where: string): NhsJobsPage {
  const changed = (what: string, cause?: unknown) => new SourceChanged(`${where}: ${what}`, { cause });
  const records: NhsJobsRecord[] = [];
  const surprises: string[] = [];
  const totals: Partial<Record<string, string>> = {};
  const path: string[] = [];
  let record: OpenRecord | null = null;
  let words = '';
  let hasChild = false;

  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (cause) => {
    throw changed(`the XML is broken (${cause.message})`, cause);
  });
  parser.on('doctype', () => {
    throw changed('the XML declares a document type, which a feed has no need of');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8')
      throw changed(`the XML declares ${encoding}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name !== 'nhsJobs') throw changed(`the root is <${name}>, not <nhsJobs>`);
    path.push(name);
    if (name === 'vacancyDetails' && path.length === 2) record = { leaves: {}, locations: [], surprises: [] };
    for (const attribute of Object.keys(attributes))
      (record?.surprises ?? surprises).push(`${name}@${attribute}`);
    words = '';
    hasChild = false;
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('cdata', (part) => {
    words += part;
  });
  parser.on('closetag', ({ name }) => {
    const isLeaf = !hasChild;
    const value = words.trim();
    if (record !== null) closeInRecord(record, path.slice(2), isLeaf, value);
    else if (path.length === 2 && (name === 'totalPages' || name === 'totalResults') && isLeaf)
      totals[name] = value;
    else if (path.length > 1) surprises.push(name);
    if (record !== null && path.length === 2) {
      records.push(record);
      record = null;
    }
    path.pop();
    words = '';
    hasChild = true;
  });
  parser.write(text).close();

  const count = (name: string): number => {
    const value = totals[name];
    if (value === undefined || !/^\d{1,7}$/.test(value)) throw changed(`${name} is missing or not a number`);
    return Number(value);
  };
  return { totalPages: count('totalPages'), totalResults: count('totalResults'), records, surprises };
}

/** `path` is inside the record: `['title']`, `['locations', 'location']`, empty for the record itself. */
function closeInRecord(record: OpenRecord, path: readonly string[], isLeaf: boolean, value: string): void {
  const [name] = path;
  if (name === undefined) {
    if (value !== '') record.surprises.push('loose text');
    return;
  }
  if (name === 'locations') {
    if (isLeaf && path.length > 1 && value !== '') record.locations.push(value);
    if (isLeaf && path.length === 1 && value !== '') record.surprises.push('text in locations');
    for (const part of path.slice(1))
      if (part !== 'location' && part !== 'locations') record.surprises.push(part);
    return;
  }
  const leaf = LEAVES.find((known) => known === name);
  if (leaf === undefined || path.length > 1 || !isLeaf) {
    record.surprises.push(path.join('.'));
    return;
  }
  if (record.leaves[leaf] !== undefined) record.surprises.push(`${name} again`);
  else record.leaves[leaf] = value;
}
