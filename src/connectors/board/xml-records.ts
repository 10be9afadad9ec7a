/** Lists in XML: one element a record, its parts by name; repeated parts are joined, and those that nobody expects become issues. */
import { SourceChanged } from '../../domain/errors.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import { createXmlParser } from '../shared/xml-parser.ts';

export interface XmlRecord {
  readonly locator: string;
  /** Texts by the path of their element within the record, `additionalOffices.office`, in small letters. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly issues: readonly Issue[];
}

export interface XmlList {
  readonly records: readonly XmlRecord[];
  /** Of the root element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Around the records. */
  readonly issues: readonly Issue[];
}

export interface XmlShape {
  /** Names in small letters. */
  readonly roots: ReadonlySet<string>;
  readonly records: ReadonlySet<string> /** Paths within a record. */;
  readonly known: ReadonlySet<string>;
  /** Those of them that only hold others. */
  readonly groups?: ReadonlySet<string>;
  /** Known elements beside the records. */
  readonly around: ReadonlySet<string>;
}

/** Throws SourceChanged for XML that is broken or is another document. */
export function readXmlRecords(text: string, where: string, shape: XmlShape): XmlList {
  const changed = (what: string, cause?: unknown) => new SourceChanged(`${where}: ${what}`, { cause });
  if (text === '') throw changed('an empty body');
  const reader = createReader(where, shape, changed);
  const parser = createXmlParser(reader, changed);
  parser.write(text);
  parser.close();
  return reader.list();
}

interface OpenRecord {
  readonly depth: number;
  readonly texts: Record<string, string[]>;
  readonly surprises: Set<string>;
}

function createReader(where: string, shape: XmlShape, changed: (what: string) => SourceChanged) {
  const records: XmlRecord[] = [];
  const around = new Set<string>();
  let attributes: Readonly<Record<string, string>> = {};
  let open: OpenRecord | null = null;
  let words = '';
  const strange = (locator: string, name: string) =>
    issue('unknown-field', 'warning', locator, `${name} is not in the publisher's document`);
  return {
    list: (): XmlList => ({ records, attributes, issues: [...around].map((name) => strange(where, name)) }),
    open(name: string, found: Readonly<Record<string, string>>, path: readonly string[]): void {
      words = '';
      if (path.length === 1) {
        if (!shape.roots.has(name.toLowerCase())) throw changed(`its root is <${name}>`);
        attributes = found;
      } else if (open === null && shape.records.has(name.toLowerCase()))
        open = { depth: path.length, texts: {}, surprises: new Set() };
    },
    text(part: string): void {
      words += part;
    },
    close(name: string, path: readonly string[]): void {
      const value = words.trim();
      words = '';
      if (open === null) {
        if (path.length > 1 && !shape.around.has(name.toLowerCase())) around.add(name);
        return;
      }
      const inner = path.slice(open.depth).join('.').toLowerCase();
      if (inner === '') {
        const locator = `advert ${records.length + 1}`;
        if (value !== '') open.surprises.add('loose text');
        records.push({
          locator,
          texts: open.texts,
          issues: [...open.surprises].map((one) => strange(locator, one)),
        });
        open = null;
      } else if (!shape.known.has(inner)) open.surprises.add(inner);
      else if (shape.groups?.has(inner)) {
        if (value !== '') open.surprises.add(`${inner} as text`);
      } else if (value !== '') open.texts[inner] = [...(open.texts[inner] ?? []), value];
    },
  };
}
