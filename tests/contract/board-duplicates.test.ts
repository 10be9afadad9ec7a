/** Adverts that stand on two recorded lists of one board are one job each. Skipped where the recordings are not at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDuplicateFinder } from '../../src/coding/duplicates/finder.ts';
import type { BoardKindName } from '../../src/connectors/board/board.ts';
import { boardConnector } from '../../src/connectors/board/board-connector.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { comparable } from '../../src/pipeline/release/link.ts';
import { outcomeOf } from '../support/connector-outcome.ts';
import { inventedBoard } from '../support/invented-boards.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/boards/', import.meta.url));
const NOW = '2026-08-21T09:00:00Z';
const FEED = 'https://www.northeastjobs.org.uk/RSSJobs.aspx?orgid=62';

function read(file: string, kind: BoardKindName, address: string): readonly Posting[] {
  const connector = boardConnector(inventedBoard(kind, { employer: null, address }));
  const response = {
    request: { path: '/list', role: 'list' },
    status: 200,
    headers: {},
    body: new Uint8Array(readFileSync(`${SAMPLES}${file}`)),
    retrievedAt: NOW,
  };
  return outcomeOf(connector, response, NOW).rows as readonly Posting[];
}

/** The board's own number of an advert, as it ends the address of its page. */
const numberOf = ({ url }: Posting) => /(\d+)$/.exec(url ?? '')?.[1] ?? '';

describe.skipIf(!existsSync(SAMPLES))('the recorded North East lists', () => {
  it('link every advert that stands in both, and no other', () => {
    const feed = read('rss/northeastjobs-rebuilt-2026-08.xml', 'rss', FEED);
    const sheet = read(
      'csv/northeast-councils-2026-08.csv',
      'csv',
      'https://www.northeastjobs.org.uk/jobs.csv',
    );
    const all = [
      ...feed.map((posting) => ['board/feed', posting] as const),
      ...sheet.map((posting) => ['board/sheet', posting] as const),
    ];
    const finder = createDuplicateFinder();
    for (const [sourceId, posting] of all) finder.add(comparable(sourceId, { ...posting, districts: [] }));
    const links = finder.find().map(({ first, member }) => [first, member].map((at) => all[at]?.[1]));
    const numbers = links.map((pair) => pair.map((posting) => (posting ? numberOf(posting) : '')));
    const inBoth = sheet
      .map(numberOf)
      .filter((number) => feed.some((posting) => numberOf(posting) === number));
    expect(inBoth.length).toBeGreaterThan(10);
    expect(numbers.sort()).toEqual(inBoth.map((number) => [number, number]).sort());
  });
});
