/** Addresses that will go: each says so in every answer, from the day it was decided (docs/versioning.md). */
import type { Hono } from 'hono';
import type { CalendarDate } from '../../domain/period.ts';

export interface Deprecation {
  /** As a route names it: `/api/v1/areas/:area`. */
  readonly path: string;
  readonly deprecatedOn: CalendarDate;
  /** The first day on which it may be gone. */
  readonly sunsetOn: CalendarDate;
  /** The address that gives the same; null where nothing does. */
  readonly successor: string | null;
}

/** Where the policy stands, on the page for developers. */
const POLICY_LINK = '</developers#versions>; rel="deprecation"; type="text/html"';

/** Headers of RFC 9745 (Deprecation) and RFC 8594 (Sunset) on every answer of the addresses. For an app without routes yet. Throws for an entry that breaks the policy. */
export function announceDeprecations(app: Hono, deprecations: readonly Deprecation[]): void {
  for (const { path, deprecatedOn, sunsetOn, successor } of deprecations) {
    if (sunsetOn < yearAfter(deprecatedOn) || !sunsetOn.includes('-08-'))
      throw new Error(`${path} may go in August, twelve months after ${deprecatedOn}, not on ${sunsetOn}`);
    const headers = {
      deprecation: `@${Date.parse(deprecatedOn) / 1000}`,
      sunset: new Date(sunsetOn).toUTCString(),
      link: successor === null ? POLICY_LINK : `${POLICY_LINK}, <${successor}>; rel="successor-version"`,
    };
    app.use(path, async (c, next) => {
      await next();
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
    });
  }
}

const yearAfter = (day: CalendarDate): CalendarDate => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
