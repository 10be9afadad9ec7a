/** Cards for other sites: one thing, two lines of source, and a height that is known. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { snapshotHeight } from '../../../src/views/embeds/embed-height.ts';
import { CARDS, type CardView, snapshotEmbed } from '../../../src/views/embeds/snapshot-embed.ts';
import { sourcesInBrief } from '../../../src/views/parts/source-lines.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const GOLDEN = new URL('../../golden/snapshots.json', import.meta.url);
const { documents } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as {
  documents: Readonly<Record<string, Snapshot>>;
};
const VIEW = { origin: 'https://lmi.example', theme: 'auto', resizes: false, openings: null } as const;
/** Two lines of the smallest letters at 320 px. */
const TWO_LINES = 84;

const pageOf = (snapshot: Snapshot, more: Pick<CardView, 'card'>) =>
  load(snapshotEmbed(snapshot, { ...VIEW, ...more }));

describe.each(Object.entries(documents))('%s', (_, snapshot) => {
  it.each(CARDS)('has a card %s with a way to the whole and little of sources', (card) => {
    const page = pageOf(snapshot, { card });
    expect(page('a[target="_blank"]').last().attr('href')).toContain('https://lmi.example/in/');
    for (const line of page('.from').toArray())
      expect(page(line).text().length).toBeLessThanOrEqual(TWO_LINES);
    expect(page('tbody tr').length).toBeLessThanOrEqual(5);
    expect(snapshotHeight(snapshot, card).narrow).toBeLessThan(900);
  });

  it('says the headline, and nothing beside it, on the card of an insight', () => {
    const page = pageOf(snapshot, { card: 'insight' });
    expect(page('.claim').text()).toBe(snapshot.headline);
    expect(page('table').length).toBe(0);
    expect(snapshotHeight(snapshot, 'insight').narrow).toBeLessThan(
      snapshotHeight(snapshot, 'both').narrow + 1,
    );
  });
});

it('names openings with employer and day, and leads to all of them', () => {
  const [snapshot] = Object.values(documents);
  if (snapshot === undefined) throw new Error('There is no golden document');
  const advert = {
    id: '1',
    title: 'Bricklayer <apprentice>',
    employerName: 'Flint Homes',
    url: 'https://adverts.example/1',
    summary: null,
    postedOn: null,
    closesAt: '2026-12-08T23:59:59.000Z',
    places: [],
    isNational: false,
    pay: inventPosting().pay,
    apprenticeship: null,
    safety: { isLeftOut: false, marks: [] },
  };
  const openings = {
    from: 'ME4',
    apprenticeships: {
      total: { count: 12, isCapped: false },
      shown: [advert],
      forBeginners: [],
      inTime: { shown: [], count: 0 },
      tooSoon: [],
      facts: null,
    },
    adverts: { count: 0, isCapped: false },
    around: null,
    today: '2026-11-20',
    leftOut: [],
    hasBoards: false,
    nation: null,
    note: null,
    standards: [],
  };
  const page = load(snapshotEmbed(snapshot, { ...VIEW, card: 'openings', openings }));
  expect(page('.adverts').text()).toContain('Bricklayer <apprentice>');
  expect(page('.adverts').text()).toContain('Flint Homes, closes on');
  expect(page.text()).toContain('All 12 apprenticeships');
});

it('names as many sources as fit two lines, and the number of the others', () => {
  const [first] = Object.values(documents).flatMap(({ sources }) => sources);
  if (first === undefined) throw new Error('There is no source');
  const named = (...titles: string[]) => titles.map((title) => ({ ...first, title }));
  expect(sourcesInBrief(named('Census 2021'))).toBe('Source: Census 2021.');
  expect(sourcesInBrief(named('Census 2021', 'Pay'))).toBe('Sources: Census 2021; Pay.');
  expect(sourcesInBrief(named('Census 2021', 'x'.repeat(60), 'y'))).toBe('Sources: Census 2021 and 2 more.');
  expect(sourcesInBrief(named('x'.repeat(90)))).toBe(`Source: ${first.publisher.name}.`);
  expect(sourcesInBrief([])).toBe('');
});
