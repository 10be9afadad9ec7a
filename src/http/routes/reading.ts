/** `/how-to-read`, `/directory` and `/accessibility`. */
import type { Context, Hono } from 'hono';
import { directory } from '../../reference/directory.ts';
import { listWords } from '../../snapshots/glossary.ts';
import { directoryPage } from '../../views/directory-page.ts';
import { accessibilityPage, howToReadPage } from '../../views/reading-pages.ts';
import { notice, type RouteDeps } from '../deps.ts';
import { PAGE_HEADERS } from '../headers.ts';
import { prepareText, respond } from '../prepared.ts';
import { readQuery } from '../query.ts';
import { noQuery } from '../schemas/reference.ts';

export function readingRoutes(app: Hono, deps: RouteDeps): void {
  const page = (path: string, write: (said: string | null) => string) =>
    app.get(path, async (c: Context) => {
      readQuery(c.req.url, noQuery);
      const { notice: said } = notice(await deps.publication());
      return respond(c, await prepareText(write(said), PAGE_HEADERS));
    });

  page('/how-to-read', (said) => howToReadPage({ notice: said, words: listWords() }));
  page('/accessibility', (said) => accessibilityPage({ notice: said, contact: deps.config.contact }));
  page('/directory', (said) =>
    directoryPage({ notice: said, resources: directory.map((each) => ({ ...each, lastCheck: null })) }),
  );
}
