/**
 * Tables of the earnings survey: the page of each dataset, written from the archives that are recorded (`ons/ashetable14*.zip`), and the
 * archives as they lie.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connector } from '../connectors/contract.ts';
import { connector as payByAge } from '../connectors/ons/pay-by-age-and-occupation/connector.ts';
import { connector as payByOccupation } from '../connectors/ons/pay-by-occupation/connector.ts';
import { connector as payByRegion } from '../connectors/ons/pay-by-region-and-occupation/connector.ts';
import { namesIn, notFound, type ReplaySource } from './replay-source.ts';

const FOLDER = 'ons';

function earningsTable({ source }: Pick<Connector, 'source'>, table: string): ReplaySource {
  const page = new URL(source.landingPage).pathname;
  const named = new RegExp(`^ashetable${table}(20\\d\\d(?:provisional|revised))\\.zip$`);
  /** Path below the page of each recorded archive, with its file. */
  const archivesIn = (directory: string): ReadonlyMap<string, string> =>
    new Map(
      namesIn(directory, FOLDER).flatMap((name) => {
        const edition = named.exec(name)?.[1];
        return edition === undefined ? [] : [[`${page}/${edition}/${name}`, name] as const];
      }),
    );
  return {
    sourceId: source.id,
    dates: () => [],
    isRecorded: (directory) => archivesIn(directory).size > 0,
    respond({ path, query }, { directory }) {
      const archives = archivesIn(directory);
      if (path === page) {
        return { status: 200, contentType: 'text/html; charset=utf-8', body: pageOf([...archives.keys()]) };
      }
      const file = path === '/file' ? archives.get(query.get('uri') ?? '') : undefined;
      if (file === undefined) return notFound;
      return {
        status: 200,
        contentType: 'application/zip',
        body: readFileSync(join(directory, FOLDER, file)),
      };
    },
  };
}

/** As far as it matters what a page of a dataset says. */
function pageOf(uris: readonly string[]): string {
  const editions = uris.map(
    (uri) => `<h3>Edition of this dataset</h3><a href="/file?uri=${uri}" class="btn"><span>zip</span></a>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><title>Dataset</title></head><body><h2>Edition in this dataset</h2>${editions.join('')}</body></html>\n`;
}

export const earningsSources: readonly ReplaySource[] = [
  earningsTable(payByOccupation, '14'),
  earningsTable(payByRegion, '15'),
  earningsTable(payByAge, '20'),
];
