/** The slugs of all live adverts, from the service's sitemap: the sweep's pages overlap and so miss some. */
import { SaxesParser } from 'saxes';
import { SourceChanged } from '../../../domain/errors.ts';
import { slugOf } from './record.ts';

/** In order, each once. Throws SourceChanged for XML that is broken, declares entities or is no sitemap. */
export function slugsIn(text: string): readonly string[] {
  const slugs = new Set<string>();
  let depth = 0;
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new SourceChanged(`The sitemap is broken XML (${cause.message})`, { cause });
  });
  parser.on('doctype', () => {
    throw new SourceChanged('The sitemap declares a document type');
  });
  parser.on('opentag', ({ name }) => {
    if (depth === 0 && name !== 'urlset') throw new SourceChanged(`The sitemap's root is <${name}>`);
    depth += 1;
    words = '';
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const slug = name === 'loc' ? slugOf(words.trim()) : null;
    if (slug !== null) slugs.add(slug);
  });
  parser.write(text).close();
  return [...slugs];
}
