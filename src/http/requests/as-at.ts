/** `asAt`: what readers would have been given at an earlier instant, as far as it is still kept. */
import {
  type EditionRow,
  listKeptEditions,
  listPublishedEditions,
} from '../../db/repositories/editions/editions.ts';
import { findKeptSince, listReleasesAsAt } from '../../db/repositories/releases/release-history.ts';
import type { CurrentRelease } from '../../db/repositories/upkeep/source-status.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';

/** A day is taken to its end (UTC). Throws `invalid-parameter` for a time that is still to come. */
export function readAsAt(text: string, now: Instant): Instant {
  const asAt = new Date(text.length === 10 ? `${text}T23:59:59.999Z` : text).toISOString();
  if (asAt <= new Date(now).toISOString()) return asAt;
  if (text === now.slice(0, 10)) return now;
  const detail = `${text} is still to come: give a day up to today, or an instant.`;
  throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'asAt', detail }] });
}

/**
 * The releases that readers saw then; of the sources of some measures alone where measures are asked for. Throws `not-yet-published` when there was
 * none, `no-longer-kept` when the rows of one have been removed since.
 */
export async function releasesAskedFor(
  deps: RouteDeps,
  asAt: Instant,
  asked: readonly Measure[] | null,
): Promise<readonly CurrentRelease[]> {
  const sources = deps.sources.filter(
    ({ kind, measures }) =>
      kind === 'observations' && (asked === null || asked.some(({ id }) => measures.includes(id))),
  );
  const wanted = new Set(sources.map(({ id }) => id));
  const found = (await listReleasesAsAt(deps.db, asAt)).filter(({ release }) => wanted.has(release.sourceId));
  const gone = found.filter(({ isKept }) => !isKept);
  if (gone.length > 0) {
    const parts = await Promise.all(
      gone.map(async ({ release }) => {
        const title = sources.find(({ id }) => id === release.sourceId)?.title ?? release.sourceId;
        const since = await findKeptSince(deps.db, release.sourceId);
        return `${title}: kept as they stood since ${since ?? 'now'}`;
      }),
    );
    throw new Problem(
      'no-longer-kept',
      `Figures as they stood at ${asAt} are no longer all kept. ${parts.join('. ')}.`,
    );
  }
  if (found.length === 0) {
    const detail = `We had published no such figures by ${asAt}.`;
    throw new Problem('not-yet-published', detail);
  }
  return found.map(({ release }) => release);
}

/** The edition that readers saw then. Throws as {@link releasesAskedFor} does. */
export async function editionAsAt(deps: RouteDeps, asAt: Instant): Promise<EditionRow> {
  const editions = await listPublishedEditions(deps.db);
  const edition = editions.find(({ publishedAt }) => publishedAt !== null && publishedAt <= asAt);
  if (!edition) {
    const first = editions.at(-1)?.publishedAt;
    const since = first ? ` The first edition was published at ${first}.` : '';
    throw new Problem('not-yet-published', `No edition had been published by ${asAt}.${since}`);
  }
  const kept = await listKeptEditions(deps.db);
  if (kept.includes(edition.editionId)) return edition;
  const oldest = editions.filter(({ editionId }) => kept.includes(editionId)).at(-1);
  const since = oldest?.publishedAt ? ` since ${oldest.publishedAt}` : '';
  throw new Problem(
    'no-longer-kept',
    `The snapshots of ${plainDate(asAt.slice(0, 10))} are no longer kept. We keep those of the last two editions${since}. Figures go back further: /api/v1/observations takes asAt too.`,
  );
}
