/** Answers in the shapes of LMI for All. These have no room for a source, a period or a warning, so headers say them. */
import type { Context } from 'hono';
import type { Observation } from '../../domain/observation.ts';
import { DEMONSTRATION_NOTICE } from '../../snapshots/document/making.ts';
import type { RouteDeps } from './deps.ts';
import { API_HEADERS, EXPOSED_HEADERS } from './headers.ts';
import { prepareText, respond } from './prepared.ts';
import type { Publication } from './publication.ts';

export interface LmiAnswer {
  /** Null for what was answered with nothing at all: 200 and no bytes. */
  readonly body: object | null;
  /** Who published what is in it, of which period, and when we read it. */
  readonly source: string;
  /** What a reader should know of it; null when there is nothing to say. */
  readonly note: string | null;
}

type ReleasedFigure = Pick<Observation, 'period'> & { readonly releaseId: number };

/** As JSON, or as a script that calls `callback` with it. */
export async function respondLmi(
  c: Context,
  { body, source, note }: LmiAnswer,
  callback: string | undefined,
  publication: Publication,
): Promise<Response> {
  const notes = [publication.isDemonstration ? DEMONSTRATION_NOTICE : null, note].filter(
    (each) => each !== null,
  );
  const headers = {
    ...API_HEADERS,
    'access-control-expose-headers': `${EXPOSED_HEADERS}, x-wealdway-note, x-wealdway-source`,
    'x-wealdway-source': headerText(source),
    ...(notes.length === 0 ? {} : { 'x-wealdway-note': headerText(notes.join(' ')) }),
  };
  if (callback === undefined) {
    const text = body === null ? '' : JSON.stringify(body);
    return respond(c, await prepareText(text, { ...headers, 'content-type': 'application/json' }));
  }
  // Two separators of lines are text in JSON and not in the scripts of older browsers.
  const json = JSON.stringify(body).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  // The comment keeps whoever chooses the name from choosing the first bytes of the file.
  return respond(
    c,
    await prepareText(`/**/${callback}(${json});`, {
      ...headers,
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    }),
  );
}

/** "ons/pay-by-occupation, April 2025, read 2026-11-01. Source: …", each source once. */
export function sourceOfFigures(
  deps: Pick<RouteDeps, 'sources'>,
  publication: Publication,
  figures: readonly ReleasedFigure[],
): string {
  const releases = [...new Set(figures.map(({ releaseId }) => releaseId))];
  return releases
    .map((releaseId) => {
      const own = figures.filter((each) => each.releaseId === releaseId).map(({ period }) => period);
      const ends = [...own].sort((a, b) => (a.end < b.end ? -1 : 1));
      const [first, last] = [ends[0]?.label, ends.at(-1)?.label];
      return sourceOfRelease(
        deps,
        publication,
        releaseId,
        first === last ? `${first}` : `${first} to ${last}`,
      );
    })
    .join(' | ');
}

function sourceOfRelease(
  { sources }: Pick<RouteDeps, 'sources'>,
  { releases }: Publication,
  releaseId: number,
  periods: string,
): string {
  const release = releases.find((each) => each.releaseId === releaseId);
  const source = sources.find(({ id }) => id === release?.sourceId);
  return `${release?.sourceId}, ${periods}, read ${release?.retrievedAt.slice(0, 10)}. ${source?.licence.attribution ?? ''}`;
}

/** Headers carry ASCII. */
function headerText(text: string): string {
  return text
    .replaceAll('©', '(c)')
    .replace(/[–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .slice(0, 1500);
}
