/** JobPosting in microdata (itemscope, itemprop) -> the form that it has in JSON-LD. */
import type { load } from 'cheerio/slim';

/** A node: names to texts, to nodes, or to lists of either. */
export interface Microdata {
  readonly [name: string]: string | Microdata | readonly (string | Microdata)[];
}

type Page = ReturnType<typeof load>;
type Element = NonNullable<ReturnType<Page['root']>[0]>['children'][number];

const MOST_DEPTH = 8;
/** Where the value of a property stands, by the element's name; its text where none is given (HTML, "Values"). */
const VALUE_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['meta', 'content'],
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['time', 'datetime'],
  ['data', 'value'],
  ['meter', 'value'],
]);

export function readMicrodata(page: Page): readonly Microdata[] {
  return page('[itemscope][itemtype$="/JobPosting"]')
    .toArray()
    .map((element) => readNode(page, element, 0));
}

function readNode(page: Page, element: Element, depth: number): Microdata {
  const type = page(element).attr('itemtype') ?? '';
  const node: Record<string, string | Microdata | (string | Microdata)[]> = {
    '@type': type.slice(type.lastIndexOf('/') + 1),
  };
  // Parts of a node within this one are not its own.
  const own = page(element)
    .find('[itemprop]')
    .toArray()
    .filter((part) => page(part).parent().closest('[itemscope]').is(element));
  for (const part of own) {
    const value = readValue(page, part, depth);
    for (const name of (page(part).attr('itemprop') ?? '').split(/\s+/)) {
      if (name === '' || value === '') continue;
      const before = node[name];
      node[name] = before === undefined ? value : [before, value].flat();
    }
  }
  return node;
}

function readValue(page: Page, part: Element, depth: number): string | Microdata {
  const found = page(part);
  if (found.attr('itemscope') !== undefined && depth < MOST_DEPTH) return readNode(page, part, depth + 1);
  const attribute = found.attr('content') === undefined ? VALUE_ATTRIBUTES.get(tagOf(part)) : 'content';
  const text = (attribute === undefined ? undefined : found.attr(attribute)) ?? found.html() ?? '';
  return text.trim();
}

function tagOf(part: Element): string {
  return 'name' in part ? String(part.name).toLowerCase() : '';
}
