/**
 * The one way to read XML. No entity but XML's own five is known, so none can grow; nothing is nested deeper than documents are; and a
 * tag has only so many attributes.
 */
import { SaxesParser } from 'saxes';
import type { SourceChanged } from '../../domain/errors.ts';

/** Workbooks nest their cells about ten deep, feeds their adverts about five. */
const MOST_DEPTH = 64;
const MOST_ATTRIBUTES = 500;

/** What a document is made of, in its order. `path` holds the names of the open elements, the root first, the element itself last. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void;
  /** Text and CDATA alike. */
  text?(text: string): void;
  close?(name: string, path: readonly string[]): void;
  /** The encoding of the XML declaration, where it states one. */
  encoding?(name: string): void;
}

export interface XmlParser {
  /** The next piece of the document. */
  write(text: string): void;
  /** The document is whole: whatever is still open is a fault. */
  close(): void;
}

/**
 * `changed` makes the error that is thrown for XML that is broken, declares a document type, or is nested beyond reason; what the reader
 * throws goes through as it is. `hasLocalNames` gives names without their prefix: some programs write `x:row`.
 */
export function createXmlParser(
  reader: XmlReader,
  changed: (what: string, cause?: unknown) => SourceChanged,
  { hasLocalNames = false } = {},
): XmlParser {
  const path: string[] = [];
  const nameOf = (name: string) => (hasLocalNames ? name.slice(name.indexOf(':') + 1) : name);
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw changed(`the XML is broken (${cause.message})`, cause);
  });
  parser.on('doctype', () => {
    throw changed('the XML declares a document type, which it has no need of');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined) reader.encoding?.(encoding);
  });
  let attributeCount = 0;
  parser.on('opentagstart', () => {
    attributeCount = 0;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) throw changed(`a tag has more than ${MOST_ATTRIBUTES} attributes`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === MOST_DEPTH) throw changed(`the XML is nested more than ${MOST_DEPTH} deep`);
    path.push(nameOf(name));
    reader.open?.(nameOf(name), attributes, path);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    reader.close?.(nameOf(name), path);
    path.pop();
  });
  return {
    write: (text) => void parser.write(text),
    close: () => void parser.close(),
  };
}
