/** Small files of the site: the mark as a favicon, robots.txt, the sitemap. */
import { html } from 'hono/html';

export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14.5" fill="#1c5546" stroke="#fff" stroke-width="2"/><path d="M16 6.5l6.5 8h-4V25h-5V14.5h-4z" fill="#ffd873"/></svg>`;

/** Searches, frames and pairs of places are not worth an index; sheets that are new each time they are asked for would never end. */
const NOT_FOR_ROBOTS = [
  '/embed/',
  '/vacancies?',
  '/?q=',
  '/compare?',
  '/changes?',
  '/embed-code?',
  '/investigate/',
  '/cards/',
  '/word-search/',
];

/** Everything else may be read. */
export function robots(origin: string): string {
  const refused = NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\n${refused}Sitemap: ${origin}/sitemap.xml\n`;
}

/** Sitemaps protocol 0.9: at most 50,000 addresses. */
export function sitemap(addresses: readonly string[]): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => html`<url><loc>${address}</loc></url>\n`)}</urlset>
`.toString();
}
