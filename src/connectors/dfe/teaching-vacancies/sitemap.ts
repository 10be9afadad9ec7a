/** The slugs of all live adverts, from the service's sitemap: the sweep's pages overlap and so miss some. */
import { SourceChanged } from '../../../domain/errors.ts';
import { createXmlParser } from '../../shared/xml-parser.ts';
import { slugOf } from './record.ts';

/** In order, each once. Throws SourceChanged for XML that is broken, declares entities or is no sitemap. */
export function slugsIn(text: string): readonly string[] {
  const slugs = new Set<string>();
  let words = '';
  const changed = (what: string, cause?: unknown) => new SourceChanged(`The sitemap: ${what}`, { cause });
  const parser = createXmlParser(
    {
      open(name, _attributes, path) {
        if (path.length === 1 && name !== 'urlset') throw changed(`its root is <${name}>`);
        words = '';
      },
      text(part) {
        words += part;
      },
      close(name) {
        const slug = name === 'loc' ? slugOf(words.trim()) : null;
        if (slug !== null) slugs.add(slug);
      },
    },
    changed,
  );
  parser.write(text);
  parser.close();
  return [...slugs];
}
