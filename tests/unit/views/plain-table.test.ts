/** The table to paste: it says what the card says, and its source goes with it. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { plainTable } from '../../../src/views/embeds/plain-table.ts';
import { snapshotEmbed } from '../../../src/views/embeds/snapshot-embed.ts';

const GOLDEN = new URL('../../golden/snapshots.json', import.meta.url);
const { documents } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as {
  documents: Readonly<Record<string, Snapshot>>;
};
const ORIGIN = 'https://lmi.example';
const CARD = { origin: ORIGIN, theme: 'auto', resizes: false, openings: null, card: 'both' } as const;
const [golden] = Object.values(documents);
if (golden === undefined) throw new Error('There is no golden document');
const [known] = golden.figures.filter(({ value, mark }) => value !== null && mark === null);
if (known === undefined) throw new Error('The golden document has no figure');

const JOBS = ['roofer', 'plumber', 'painter', 'glazier', 'plasterer', 'joiner'];
const pay = JOBS.map((slug, at) => ({
  ...known,
  id: `pay-${slug}`,
  areaName: 'South East',
  unit: 'gbp-per-year' as const,
  text: `£${30 + at},500 [p]`,
  mark: '[p]',
}));
const row = (slug: string) => ({
  ...{ soc2020: '5313' as const, slug, name: slug, entry: '', people: null, adverts: null },
  ...{ lower: null, middle: `pay-${slug}`, upper: null },
});
const snapshot: Snapshot = {
  ...golden,
  figures: [...golden.figures, ...pay],
  jobs: { caption: '', payPlace: 'South East', rows: JOBS.map(row), notes: [], payNotes: [] },
};

const rowsOf = (markup: string) => {
  const page = load(markup);
  return page('tbody tr')
    .toArray()
    .map((row) => [
      page(row).find('a').attr('href'),
      page(row).find('th').text(),
      page(row).find('td').text(),
    ]);
};

describe('of a place with jobs', () => {
  const table = plainTable(snapshot, ORIGIN);
  const page = load(table);

  it('has the headline and the very rows of the card', () => {
    expect(page('p').first().text()).toBe(snapshot.headline);
    expect(rowsOf(table)).toEqual(rowsOf(snapshotEmbed(snapshot, CARD)));
    expect(rowsOf(table).length).toBe(5);
    expect(rowsOf(table)[0]?.[0]).toMatch(/^https:\/\/lmi\.example\/in\/.+\/jobs\/roofer$/);
  });

  it('has middle pay alone, without marks, and its place and day in a caption that is soon read', () => {
    const heads = page('thead th').toArray();
    expect(heads.map((head) => page(head).text())).toEqual(['Job', 'Middle pay a year']);
    expect(page.text()).not.toMatch(/not available|\[\w\]|\d of \d+ lines/);
    expect(page('caption').text()).toContain(`: South East, ${known.period?.label ?? ''}`);
    expect(page('caption').text().split(/\s+/).length).toBeLessThan(30);
  });

  it('draws the squares of the card with coloured spaces, which leave no trace without their style', () => {
    const [picture] = snapshot.insights.map((each) => each.picture);
    if (picture?.kind !== 'squares') throw new Error('The golden document has no squares');
    const lines = page('p').toArray().slice(1);
    expect(lines.map((line) => page(line).find('span').length)).toEqual(picture.rows.map(({ of }) => of));
    expect(page('p span').text().trim()).toBe('');
    expect(lines.map((line) => page(line).text().trim())).toEqual(
      picture.rows.map(({ name, text }) => `${text} in ${name}`),
    );
  });

  it('is styled in itself, because stylesheets are deleted, and names no class', () => {
    expect(page('div').attr('style')).toContain('max-width');
    expect(
      page('th, td, caption')
        .toArray()
        .every((each) => page(each).attr('style') !== undefined),
    ).toBe(true);
    expect(table).not.toMatch(/<(?:style|script|iframe|svg)|class=/);
    expect(new TextEncoder().encode(table).length).toBeLessThan(10_000);
  });

  it('ends with the licence and the way to the whole', () => {
    expect(page('tfoot').text()).toContain('Open Government Licence v3.0');
    expect(page('tfoot a').last().attr('href')).toContain(`${ORIGIN}/in/`);
  });
});

it('sets figures beside other places where nobody counts jobs', () => {
  const page = load(plainTable({ ...snapshot, jobs: null }, ORIGIN));
  expect(page('caption').text()).toContain(snapshot.title);
  expect(page('thead th').first().text()).toBe('What');
  expect(page('tfoot').text()).toContain('All figures, notes and attributions');
});
