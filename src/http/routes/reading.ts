/** `/how-to-read`, `/directory` and `/accessibility`. */
import type { Context, Hono } from 'hono';
import { listResourceChecks, type ResourceCheck } from '../../db/repositories/upkeep/resource-checks.ts';
import { hasFailed, isDead } from '../../domain/resource-check.ts';
import { directory } from '../../reference/directory.ts';
import { listWords } from '../../snapshots/words/glossary.ts';
import { directoryPage } from '../../views/pages/directory-page.ts';
import { accessibilityPage, howToReadPage } from '../../views/pages/reading-pages.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { readQuery } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';

export function readingRoutes(app: Hono, deps: RouteDeps): void {
  const page = (path: string, write: (words: string | null) => string) =>
    app.get(path, async (c: Context) => {
      readQuery(c.req.url, noQuery);
      const { notice: words } = notice(await deps.publication());
      return respond(c, await prepareText(write(words), PAGE_HEADERS));
    });

  page('/how-to-read', (words) => howToReadPage({ notice: words, words: listWords() }));
  page('/accessibility', (words) => accessibilityPage({ notice: words, contact: deps.config.contact }));
  app.get('/directory', async (c) => {
    readQuery(c.req.url, noQuery);
    const { notice: words } = notice(await deps.publication());
    const checks = new Map((await listResourceChecks(deps.db)).map((check) => [check.resourceId, check]));
    const resources = directory.map((each) => ({ ...each, lastCheck: describeCheck(checks.get(each.id)) }));
    const areChecked = deps.config.contact !== null;
    const body = directoryPage({ notice: words, resources, areChecked });
    // The weekly check renews what the page says, and no edition comes with it.
    return respond(c, await prepareText(body, { ...PAGE_HEADERS, 'cache-control': 'no-cache' }));
  });
}

function describeCheck(check: ResourceCheck | undefined) {
  if (!check) return null;
  const { checkedAt, status, failures } = check;
  return {
    checkedAt,
    isDead: isDead(failures),
    answer: hasFailed(status) ? 'no page there' : 'it answered',
  };
}
