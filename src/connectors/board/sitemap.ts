/** Sitemaps (https://www.sitemaps.org/protocol.html): addresses of pages, or of further sitemaps, with the day of the last change. */
import { SourceChanged } from '../../domain/errors.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import type { Instant } from '../../domain/period.ts';
import { endOfDayInUk, instantInUtc } from '../shared/uk-time.ts';
import { createXmlParser } from '../shared/xml-parser.ts';

export interface SitemapEntry {
  readonly address: string;
  /** What was fetched after it is still right; null where the sitemap does not say. */
  readonly changedAt: Instant | null;
}

export interface Sitemap {
  readonly pages: readonly SitemapEntry[];
  readonly sitemaps: readonly SitemapEntry[];
  readonly issues: readonly Issue[];
}

/** Standard parts, and those of images and other languages that search engines add. */
const KNOWN = new Set(
  'urlset url loc lastmod changefreq priority sitemapindex sitemap image title caption link news video publication name language publication_date'.split(
    ' ',
  ),
);

/** By local names: some sites use a namespace that is not the protocol's. Throws SourceChanged for what is no sitemap. */
export function readSitemap(text: string, where: string): Sitemap {
  const pages: SitemapEntry[] = [];
  const sitemaps: SitemapEntry[] = [];
  const strange = new Set<string>();
  let words = '';
  let address = '';
  let changed: string | null = null;
  let undated = 0;
  const fault = (what: string, cause?: unknown) =>
    new SourceChanged(`The sitemap ${where}: ${what}`, { cause });
  const parser = createXmlParser(
    {
      open(name, _attributes, path) {
        if (path.length === 1 && name !== 'urlset' && name !== 'sitemapindex')
          throw fault(`its root is <${name}>`);
        if (path.length === 2) [address, changed] = ['', null];
        words = '';
      },
      text(part) {
        words += part;
      },
      close(name, path) {
        if (!KNOWN.has(name)) strange.add(name);
        if (path.length === 3 && name === 'loc') address = words.trim();
        if (path.length === 3 && name === 'lastmod') changed = words.trim();
        if (path.length === 2) {
          const changedAt = changed === null ? null : changeOf(changed);
          if (changed !== null && changedAt === null) undated += 1;
          if (address === '') strange.add(`${name} without loc`);
          else (name === 'sitemap' ? sitemaps : pages).push({ address, changedAt });
        }
        words = '';
      },
    },
    fault,
    { hasLocalNames: true },
  );
  parser.write(text);
  parser.close();
  const issues = [...strange].map((name) =>
    issue('unknown-field', 'warning', where, `${name} is not in the protocol`),
  );
  if (undated > 0) issues.push(issue('unreadable-date', 'warning', where, `lastmod of ${undated} entries`));
  return { pages, sitemaps, issues };
}

/** A day alone may mean any hour of it. */
function changeOf(text: string): Instant | null {
  return endOfDayInUk(text) ?? instantInUtc(text) ?? instantInUtc(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
