/** The schema.org nodes of a web page, from JSON-LD or microdata: every JobPosting, wherever it stands, and the addresses a list names. */
import { load } from 'cheerio/slim';
import { fieldOf } from '../shared/record-shape.ts';
import { readLooseJson } from './loose-json.ts';
import { type Microdata, readMicrodata } from './microdata.ts';

export interface PagePostings {
  /** As objects of JSON-LD; microdata is brought into the same form. References within the page are followed. */
  readonly postings: readonly unknown[];
  /** Addresses of an ItemList that names pages instead of holding adverts. */
  readonly listed: readonly string[];
  /** Addresses of the page's links, as they are written. */
  readonly links: readonly string[];
  /** What could not be read, and what had to be mended. */
  readonly problems: readonly string[];
  /** The page asks not to be listed. */
  readonly isHidden: boolean;
}

const MOST_DEPTH = 14;
const MOST_NODES = 50_000;

export function findJobPostings(html: string): PagePostings {
  const page = load(html);
  const problems: string[] = [];
  const roots: unknown[] = [];
  page('script[type]').each((_at, element) => {
    const script = page(element);
    if (!/^\s*application\/ld\+json\b/i.test(script.attr('type') ?? '')) return;
    const read = readLooseJson(script.text());
    if (read === null) problems.push('JSON-LD that is broken');
    else if (read.isMended) problems.push('JSON-LD that had to be mended');
    if (read !== null) roots.push(read.value);
  });
  const found = collect(roots);
  const microdata: readonly Microdata[] = found.postings.length === 0 ? readMicrodata(page) : [];
  const robots = page('meta[name="robots" i]').attr('content') ?? '';
  return {
    postings: [...found.postings, ...microdata],
    listed: found.listed,
    // Only a list's links are of interest, and pages of adverts are many.
    get links() {
      return page('a[href]')
        .toArray()
        .map((element) => page(element).attr('href') ?? '');
    },
    problems,
    isHidden: /\b(?:noindex|none)\b/i.test(robots),
  };
}

interface Collected {
  readonly postings: unknown[];
  readonly listed: string[];
}

/** Every JobPosting, each once, in the order of the page. */
function collect(roots: readonly unknown[]): Collected {
  const byId = new Map<string, unknown>();
  const nodes: unknown[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MOST_DEPTH || nodes.length > MOST_NODES)
      return;
    if (!Array.isArray(value)) {
      nodes.push(value);
      const id = fieldOf(value, '@id');
      if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
    }
    for (const part of Object.values(value)) walk(part, depth + 1);
  };
  walk(roots, 0);
  const found: Collected = { postings: [], listed: [] };
  for (const node of nodes) {
    if (isOfType(node, 'JobPosting')) found.postings.push(withReferences(node, byId));
    const url = isOfType(node, 'ListItem') ? (fieldOf(node, 'url') ?? fieldOf(node, 'item')) : null;
    if (typeof url === 'string') found.listed.push(url);
  }
  return found;
}

/** Whether a node says that it is one: `@type` is a name or a list of names, with or without the vocabulary's address. */
export function isOfType(node: unknown, type: string): boolean {
  return [fieldOf(node, '@type')].flat().some((name) => typeof name === 'string' && nameOf(name) === type);
}

function nameOf(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
}

/** `{"@id": "#org"}` alone stands for the node of that name; one level is as deep as pages go. */
function withReferences(node: unknown, byId: ReadonlyMap<string, unknown>): unknown {
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const id = fieldOf(value, '@id');
      const isReference = typeof id === 'string' && Object.keys(Object(value)).length === 1;
      return [key, isReference ? (byId.get(id) ?? value) : value];
    }),
  );
}
