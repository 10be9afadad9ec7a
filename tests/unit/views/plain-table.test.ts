/** The table to paste: it says what the card says, and its source goes with it. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { plainTable } from '../../../src/views/embeds/plain-table.ts';
import { snapshotEmbed } from '../../../src/views/embeds/snapshot-embed.ts';
import { PASTED } from '../../../src/views/style/pasted.ts';
import { PAY_PERIOD, snapshotWithJobs } from './snapshot-with-jobs.ts';

const ORIGIN = 'https://lmi.example';
const CARD = { origin: ORIGIN, theme: 'auto', resizes: false, openings: null, card: 'both' } as const;
const snapshot = snapshotWithJobs;

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
    expect(page('caption').text()).toContain(`: South East, ${PAY_PERIOD}`);
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

  it('has the green of the card on every link, the licence too', () => {
    const styles = page('a')
      .toArray()
      .map((each) => page(each).attr('style'));
    expect(styles.length).toBe(7);
    expect(new Set(styles)).toEqual(new Set([PASTED.link]));
  });

  it('ends with the licence and the way to the whole', () => {
    expect(page('tfoot').text()).toContain('Open Government Licence v3.0');
    expect(page('tfoot a').last().attr('href')).toContain(`${ORIGIN}/in/`);
  });
});

it('is the card that was chosen: the fact without jobs, or the jobs without the fact', () => {
  const fact = load(plainTable(snapshot, ORIGIN, 'insight'));
  expect(fact('p').first().text()).toBe(snapshot.headline);
  expect([fact('table').length, fact('p span').length > 0]).toEqual([0, true]);
  expect(fact('p').last().text()).toContain('Open Government Licence v3.0');
  const jobs = plainTable(snapshot, ORIGIN, 'jobs');
  expect(rowsOf(jobs)).toEqual(rowsOf(snapshotEmbed(snapshot, { ...CARD, card: 'jobs' })));
  expect(load(jobs).text()).not.toContain(snapshot.headline);
});

it('sets figures beside other places where nobody counts jobs', () => {
  const page = load(plainTable({ ...snapshot, jobs: null }, ORIGIN));
  expect(page('p').first().text()).toBe(snapshot.headline);
  expect(page('caption').text()).toContain(snapshot.title);
  expect(page('thead th').first().text()).toBe('What');
  expect(page('tfoot').text()).toContain('All figures, notes and attributions');
});
