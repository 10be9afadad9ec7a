/** A table of jobs names the place of the pay once for the rows that are shown, not under each. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import type { Figure } from '../../../src/snapshots/document/snapshot.ts';
import type { JobTable } from '../../../src/snapshots/occupation/job-table.ts';
import { jobTablePage } from '../../../src/views/pages/job-table-page.ts';

const pay = (areaName: string): Figure => ({
  id: `pay/${areaName}`,
  reference: null,
  measure: 'annual-pay-by-occupation',
  title: 'Pay',
  areaCode: areaName === 'South East' ? 'E12000008' : 'K02000001',
  areaName,
  dimensions: {},
  value: 30_000,
  unit: 'pounds',
  text: '£30,000',
  status: 'normal',
  mark: null,
  reason: null,
  interval: null,
  coefficientOfVariation: null,
  period: null,
  basis: 'published',
  isEstimate: true,
  note: null,
  sources: [],
});

/** The forty that most people do have the pay of the region, but for one; the many after them that of the country. */
const table: JobTable = {
  isDemonstration: false,
  notice: null,
  asAt: '2026-11-20T10:00:00Z',
  area: { code: 'E06000035', name: 'Medway', slug: 'medway' },
  wish: { sector: null, mostEntry: null, minPay: null, order: 'people' },
  payPlace: 'United Kingdom',
  rows: Array.from({ length: 100 }, (_, at) => ({
    soc2020: '5241',
    slug: `job-${at}`,
    name: `Job ${at}`,
    isSeveral: false,
    entry: { level: 3, label: 'Training after 16' },
    people: null,
    share: null,
    adverts: null,
    pay: pay(at < 40 && at !== 7 ? 'South East' : 'United Kingdom'),
  })),
  periods: { people: null, adverts: null, pay: 'April 2025' },
  sources: [],
};

function shown(showAll: boolean) {
  const $ = load(jobTablePage(table, { origin: 'https://lmi.example', sectors: [], showAll }));
  return {
    said: $('main').text(),
    named: $('tbody td .range')
      .toArray()
      .map((each) => $(each).text()),
  };
}

it('names the place of most rows that are shown above them, and another under its row alone', () => {
  const first = shown(false);
  expect(first.said).toContain('Pay is that of the South East unless another place stands under it');
  expect(first.named).toEqual(['UK']);
});

it('counts all rows where all are shown', () => {
  const all = shown(true);
  expect(all.said).toContain('Pay is that of the United Kingdom unless');
  expect(all.named).toHaveLength(39);
});
