/**
 * Ways in which a feed may drift, as changed bodies. Generic for JSON, XML and CSV: a document is a tree of named fields.
 * Each field is dropped, renamed and retyped, once (its first occurrence) and everywhere, and each group gets a stranger.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';

type MutationKind = 'drop' | 'rename' | 'add' | 'retype' | 'whole';

export interface Mutation {
  /** Such as "rename data[].title, everywhere". */
  readonly name: string;
  readonly kind: MutationKind;
  /** Path of the field, `data[].title`, `nhsJobs.vacancyDetails.title`, or the column; empty for the whole body. */
  readonly path: string;
  readonly body: Uint8Array;
  readonly contentType: string | null;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const STRANGER = 'wealdwayDrift';

export function mutationsOf(format: string, text: string): Mutation[] {
  return [
    ...wholeMutations(text, format === 'html' ? endOfContent(text) : text.length),
    ...fieldMutations(format, text),
  ];
}

/** What follows the last script or table of a page holds nothing, so that its loss is none. */
function endOfContent(html: string): number {
  return Math.max(html.lastIndexOf('</script>'), html.lastIndexOf('</td>'), 1);
}

/** `end`: where the last thing that matters ends. */
function wholeMutations(text: string, end: number): Mutation[] {
  const whole = (name: string, body: Uint8Array, contentType: string | null = null): Mutation => ({
    name,
    kind: 'whole',
    path: '',
    body,
    contentType,
  });
  const bytes = encode(text);
  // 0xE9 is é in windows-1252 and never valid alone in UTF-8. It goes between two letters, so that no syntax is touched.
  const middle = encode(
    text.slice(0, text.length / 2 + text.slice(text.length / 2).search(/[a-z]{2}/i) + 1),
  ).length;
  const latin = Uint8Array.from([...bytes.subarray(0, middle), 0xe9, ...bytes.subarray(middle)]);
  const page =
    '<!DOCTYPE html><html lang="en"><head><title>Sorry</title></head><body><h1>Sorry</h1></body></html>';
  return [
    whole('cut at 60 %', bytes.subarray(0, Math.floor(encode(text.slice(0, end)).length * 0.6))),
    whole('cut at 95 %', bytes.subarray(0, Math.floor(encode(text.slice(0, end)).length * 0.95))),
    whole('bytes of another charset', latin),
    whole('an HTML error page with 200', encode(page), 'text/html; charset=utf-8'),
    whole('an HTML error page that claims the right type', encode(page)),
    whole('an empty 200', new Uint8Array()),
  ];
}

function fieldMutations(format: string, text: string): Mutation[] {
  switch (format) {
    case 'json':
      return treeMutations(JSON.parse(text) as Json, (tree) => JSON.stringify(tree), jsonFields);
    case 'xml':
      return treeMutations(readXml(text), writeXml, xmlFields);
    case 'csv':
      return csvMutations(text);
    case 'html':
      return pageMutations(text);
    default:
      throw new Error(`No drift is known for .${format}`);
  }
}

/** The JSON-LD of a page, changed as JSON is; a page without any has its headings renamed. */
function pageMutations(html: string): Mutation[] {
  const [whole, start = '', json = ''] =
    /(<script type="application\/ld\+json">)([\s\S]*?)(?=<\/script>)/.exec(html) ?? [];
  if (whole !== undefined) {
    const write = (tree: Json) => html.replace(whole, () => start + JSON.stringify(tree));
    return treeMutations(JSON.parse(json) as Json, write, jsonFields);
  }
  return [...html.matchAll(/<th>([^<]+)<\/th>/g)].map(([cell, heading = '']) => ({
    name: `rename heading ${heading}`,
    kind: 'rename' as const,
    path: heading,
    body: encode(html.replace(cell, `<th>X${heading}</th>`)),
    contentType: null,
  }));
}

/** One place in a tree where a field can be changed. */
interface Field {
  readonly path: string;
  readonly kind: 'field' | 'group';
  drop(): void;
  rename(): void;
  retype(): void;
  add(): void;
}

function treeMutations<T>(tree: T, write: (tree: T) => string, fieldsOf: (tree: T) => Field[]): Mutation[] {
  const mutations: Mutation[] = [];
  const change = (kind: 'drop' | 'rename' | 'retype' | 'add', path: string, isEverywhere: boolean): void => {
    const copy = structuredClone(tree);
    const targets = fieldsOf(copy).filter(
      (field) => field.path === path && field.kind === (kind === 'add' ? 'group' : 'field'),
    );
    if (isEverywhere && targets.length < 2) return;
    for (const target of isEverywhere ? targets : targets.slice(0, 1)) target[kind]();
    const name = `${kind} ${path === '' ? '(top)' : path}, ${isEverywhere ? 'everywhere' : 'once'}`;
    mutations.push({ name, kind, path, body: encode(write(copy)), contentType: null });
  };
  const fields = fieldsOf(tree);
  const paths = (kind: Field['kind']) => new Set(fields.filter((f) => f.kind === kind).map((f) => f.path));
  for (const path of paths('field')) {
    for (const kind of ['drop', 'rename', 'retype'] as const) {
      change(kind, path, false);
      change(kind, path, true);
    }
  }
  for (const path of paths('group')) change('add', path, false);
  return mutations;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function jsonFields(tree: Json, path = ''): Field[] {
  if (Array.isArray(tree)) return tree.flatMap((element) => jsonFields(element, `${path}[]`));
  if (tree === null || typeof tree !== 'object') return [];
  const none = (): void => undefined;
  const group: Field = {
    path,
    kind: 'group',
    drop: none,
    rename: none,
    retype: none,
    add: () => {
      tree[STRANGER] = 'unannounced';
    },
  };
  const fields = Object.entries(tree).flatMap(([key, value]): Field[] => {
    const fieldPath = path === '' ? key : `${path}.${key}`;
    const drop = (): void => {
      delete tree[key];
    };
    const rename = (): void => {
      drop();
      tree[`${key}Renamed`] = value;
    };
    const retype = (): void => {
      tree[key] = retyped(value);
    };
    return [
      { path: fieldPath, kind: 'field', drop, rename, retype, add: none },
      ...jsonFields(value, fieldPath),
    ];
  });
  return [group, ...fields];
}

function retyped(value: Json): Json {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return `about ${value}`;
  if (typeof value === 'boolean') return 'perhaps';
  return value === null ? { text: 'null before' } : 'retyped';
}

interface XmlElement {
  name: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => void open.at(-1)?.children.push(part));
  parser.on('cdata', (part) => void open.at(-1)?.children.push(part));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root;
}

function writeXml(node: XmlElement | string): string {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  if (typeof node === 'string') return quoted(node);
  const inner = node.children.map(writeXml).join('');
  if (node.name === '') return `<?xml version="1.0" encoding="UTF-8"?>${inner.trim()}`;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

function xmlFields(parent: XmlElement, path = ''): Field[] {
  return parent.children.flatMap((element): Field[] => {
    if (typeof element === 'string') return [];
    const fieldPath = path === '' ? element.name : `${path}.${element.name}`;
    const none = (): void => undefined;
    const isLeaf = element.children.every((child) => typeof child === 'string');
    const stranger = (): XmlElement => ({ name: STRANGER, attributes: {}, children: ['unannounced'] });
    const field: Field = {
      path: fieldPath,
      kind: 'field',
      // Elements of one name are a list: a list that is one shorter is no drift, a list that is gone is.
      drop: () => {
        const { name } = element;
        parent.children = parent.children.filter((child) => typeof child === 'string' || child.name !== name);
      },
      rename: () => {
        element.name = `${element.name}Renamed`;
      },
      retype: () => {
        element.children = isLeaf ? [stranger()] : ['retyped'];
      },
      add: none,
    };
    const group: Field = { ...field, kind: 'group', add: () => void element.children.push(stranger()) };
    return isLeaf ? [field] : [field, group, ...xmlFields(element, fieldPath)];
  });
}

function csvMutations(text: string): Mutation[] {
  const [header = [], ...rows] = parseCsv(text, { relax_column_count: true, bom: true }) as string[][];
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const write = (table: string[][]) => encode(`${table.map((row) => row.map(quote).join(',')).join('\n')}\n`);
  const mutation = (kind: MutationKind, path: string, name: string, table: string[][]): Mutation => ({
    name,
    kind,
    path,
    body: write(table),
    contentType: null,
  });
  const without = (row: readonly string[], index: number) => row.filter((_, i) => i !== index);
  const mutations = header.flatMap((column, index) => {
    const first = rows[0] ?? [];
    const strange = /^-?[\d.]+$/.test(first[index] ?? '') ? 'not a figure' : '12345.678';
    const retype = (row: string[]) => row.map((cell, i) => (i === index ? strange : cell));
    return [
      mutation(
        'drop',
        column,
        `drop column ${column}`,
        [header, ...rows].map((row) => without(row, index)),
      ),
      mutation('drop', '', `drop a cell of column ${column}`, [
        header,
        without(first, index),
        ...rows.slice(1),
      ]),
      mutation('rename', column, `rename column ${column}`, [
        header.map((name, i) => (i === index ? `${name}_RENAMED` : name)),
        ...rows,
      ]),
      mutation('retype', column, `retype ${column}, once`, [header, retype(first), ...rows.slice(1)]),
      mutation('retype', column, `retype ${column}, everywhere`, [header, ...rows.map(retype)]),
    ];
  });
  return [
    ...mutations,
    mutation('add', '', 'add a column', [
      [...header, STRANGER],
      ...rows.map((row) => [...row, 'unannounced']),
    ]),
    mutation('add', '', 'add a cell to one row', [
      header,
      [...(rows[0] ?? []), 'unannounced'],
      ...rows.slice(1),
    ]),
  ];
}
