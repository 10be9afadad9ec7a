/** `/verify`, `/verify/{code}` and `/api/v1/verify/{code}`: whether a printed or copied figure is ours, and what we say now. */
import type { Hono } from 'hono';
import { writeSealCode } from '../../domain/seal-code.ts';
import { verificationPage, verifyFormPage } from '../../views/pages/verify-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { getCode, getVerification, type Verification } from '../lookups/verification.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';
import { verifyQuery } from '../schemas/verify.ts';

/** Whoever checks a sheet is not told what was true five minutes ago. */
const FRESH = { 'cache-control': 'no-cache' } as const;

export function verifyRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/verify/:code', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const found = await getVerification(deps, publication, c.req.param('code'));
    const body = JSON.stringify({ ...notice(publication), ...answerOf(found) });
    return respond(c, await prepareText(body, { ...JSON_HEADERS, ...FRESH }));
  });

  app.get('/verify', async (c) => {
    const { query } = readQuery(withoutBlanks(c.req.url), verifyQuery);
    const publication = await deps.publication();
    if (query.code === undefined)
      return respond(c, await prepareText(verifyFormPage(notice(publication).notice), PAGE_HEADERS));
    return c.redirect(`/verify/${writeSealCode(getCode(query.code))}`, 302);
  });

  app.get('/verify/:code', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const found = await getVerification(deps, publication, c.req.param('code'));
    const body = verificationPage({ ...found, notice: notice(publication).notice });
    return respond(c, await prepareText(body, { ...PAGE_HEADERS, ...FRESH }));
  });
}

function answerOf({ area, sector, ...rest }: Verification) {
  return {
    ...rest,
    area: { code: area.code, name: area.name, slug: area.slug },
    sector: { id: sector.id, title: sector.title },
  };
}
