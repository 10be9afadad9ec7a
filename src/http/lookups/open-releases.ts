/** Releases of lists whose adverts may be shown. */
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';

export function openReleases({ sources }: RouteDeps, releases: Publication['releases']): number[] {
  const open = new Set(
    sources
      .filter(({ kind, licence }) => kind === 'postings' && licence.allows === 'records')
      .map(({ id }) => id),
  );
  return releases.filter(({ sourceId }) => open.has(sourceId)).map(({ releaseId }) => releaseId);
}
