/** What pages tell search engines, in schema.org's words. */
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { filePath, pagePath } from '../parts/addresses.ts';
import type { Crumb } from '../parts/layout.ts';

/** A schema.org Dataset: what a dataset search needs to find and to credit the figures. */
export function datasetOf(snapshot: Snapshot, origin: string): object {
  const ends = snapshot.figures.flatMap(({ period }) => (period ? [period] : []));
  const from = ends.map(({ start }) => start).sort()[0];
  const to = ends
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return {
    '@type': 'Dataset',
    name: snapshot.title,
    description: `${snapshot.subtitle}. ${snapshot.headline}${snapshot.notice === null ? '' : ` ${snapshot.notice}`}`,
    url: `${origin}${pagePath(snapshot)}`,
    version: snapshot.edition,
    dateModified: snapshot.asAt,
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    spatialCoverage: { '@type': 'Place', name: snapshot.area.name, identifier: snapshot.area.code },
    ...(from && to ? { temporalCoverage: `${from}/${to}` } : {}),
    ...(snapshot.sources[0] ? { license: snapshot.sources[0].licence.url } : {}),
    creator: { '@type': 'Organization', name: 'Wealdway', url: origin },
    isBasedOn: snapshot.sources.map((source) => ({
      '@type': 'Dataset',
      name: source.title,
      description: `${source.title}, published by ${source.publisher.name}. ${source.licence.attribution}`,
      url: source.landingPage,
      license: source.licence.url,
      creator: { '@type': 'Organization', name: source.publisher.name, url: source.publisher.url },
    })),
    distribution: (['csv', 'json', 'txt'] as const).map((ending) => ({
      '@type': 'DataDownload',
      encodingFormat: { csv: 'text/csv', json: 'application/json', txt: 'text/plain' }[ending],
      contentUrl: `${origin}${filePath(snapshot, ending)}`,
    })),
  };
}

export function breadcrumbsOf(crumbs: readonly Crumb[], origin: string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: `${origin}${href}`,
    })),
  };
}
