/** Apprenticeships as a table to paste: whose they are, until when, and that what is pasted goes stale. */
import { type CheerioAPI, load } from 'cheerio';
import { expect, it } from 'vitest';
import { openingsTable } from '../../../src/views/embeds/openings-table.ts';
import { figuresAgain, openingsAgain } from '../../../src/views/embeds/paste-again.ts';
import type { AdvertView } from '../../../src/views/parts/advert-list.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { snapshotWithJobs } from './snapshot-with-jobs.ts';

const snapshot = snapshotWithJobs;
const advert = (title: string, closesAt: string | null, url: string | null = null): AdvertView => ({
  ...{ id: title, title, employerName: 'Flint Homes', url, summary: null, postedOn: null, closesAt },
  places: [{ text: '2 Dock Road, Gillingham', postcode: 'ME7 1AA' }],
  ...{ isNational: false, pay: inventPosting().pay, apprenticeship: null },
  safety: { isLeftOut: false, marks: [] },
});
const adverts = [
  advert('Bricklayer <apprentice>', '2027-01-08T23:59:59.000Z', 'https://adverts.example/1'),
  advert('Commis chef', '2026-11-24T23:59:59.000Z'),
  advert('Carer', null),
];
const attributions = [
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: DfE Find an apprenticeship.',
];
const origin = 'https://lmi.example';
const tableOf = (shown: readonly AdvertView[], total = { count: shown.length, isCapped: false }) =>
  load(openingsTable(snapshot, { adverts: shown, total, attributions, today: '2026-11-20', origin }));
/** Lines of a cell, which the table divides by a break. */
const linesOf = (page: CheerioAPI, cell: string) =>
  page(cell)
    .toArray()
    .map((each) =>
      page(each)
        .html()
        ?.split('<br>')
        .map((line) => load(line).text()),
    );

it('names each with employer, town and link, and has its last day first beside it', () => {
  const page = tableOf(adverts);
  expect(page('tbody a').attr('href')).toBe('https://adverts.example/1');
  expect(linesOf(page, 'tbody td:first-child')).toEqual([
    ['Bricklayer <apprentice>', 'Flint Homes, Gillingham'],
    ['Commis chef', 'Flint Homes, Gillingham'],
    ['Carer', 'Flint Homes, Gillingham'],
  ]);
  expect(linesOf(page, 'tbody td:last-child').map((lines) => lines?.[0])).toEqual([
    'Closes Friday 8 January 2027',
    'Closes Tuesday 24 November',
    'No closing day given',
  ]);
});

it('says when each starts, how high it is, what it pays and what to know before', () => {
  const [first] = adverts;
  const terms = { isForSchoolLeavers: true, apprenticeshipLevel: null };
  const page = tableOf([
    {
      ...(first ?? advert('', null)),
      postedOn: '2026-11-02',
      pay: { ...inventPosting().pay, text: '£16,640 a year' },
      apprenticeship: { level: 3, isFoundation: null, startsOn: '2027-02-15' },
      coding: { terms },
      safety: {
        isLeftOut: false,
        marks: [{ effect: 'note', note: 'You must be 18 or over.', words: 'must be 18' }],
      },
    },
  ]);
  expect(linesOf(page, 'tbody td:last-child')).toEqual([
    [
      'Closes Friday 8 January 2027',
      'Starts 15 February 2027',
      'Level 3, like A levels',
      '£16,640 a year',
      'Before you apply: You must be 18 or over.',
    ],
  ]);
});

it.each([
  ['ks4', true],
  ['parent', true],
  ['post16', false],
  ['adviser', false],
  ['ks3', false],
] as const)('%s: whether it says above the rows how many start before Year 11 may leave', (level, isSaid) => {
  const starting = (startsOn: string | null, at: number): AdvertView => ({
    ...advert(`Job ${at}`, null),
    apprenticeship: { level: 3, isFoundation: null, startsOn },
  });
  const shown = ['2027-06-24', '2027-06-25', null].map(starting);
  const say = (own: object, rows: readonly AdvertView[]) =>
    openingsTable(
      { ...snapshot, level, ...own },
      { adverts: rows, total: { count: 3, isCapped: false }, attributions, today: '2026-11-20', origin },
    );
  const words = '1 of 3 apprenticeships starts before 25 June 2027, when Year 11 may leave school.';
  expect(say({}, shown).includes(`${words} One does not say when it starts.`)).toBe(isSaid);
  expect(say({}, shown.slice(1))).not.toContain('Year 11');
  expect(say({ area: { ...snapshot.area, code: 'S12000049' } }, shown)).not.toContain('Year 11');
});

it('says how many of them it has, when it was made, where today’s are and whose list it is', () => {
  const page = tableOf(adverts, { count: 12, isCapped: false });
  const foot = page('tfoot');
  expect(foot.text()).toContain('Made on 20 November 2026. Open today:');
  expect(foot.text()).toContain('Adverts: DfE Find an apprenticeship. Open Government Licence v3.0');
  expect(foot.find('a').attr('href')).toMatch(/^https:\/\/lmi\.example\/vacancies\?.*apprenticeship=true$/);
  // Without a day, how many there are goes stale.
  expect(page('caption').text()).toMatch(/^3 of the 12 apprenticeships .* open on 20 November 2026/);
  expect(foot.text()).not.toContain('12');
  expect(tableOf(adverts)('caption').text()).toMatch(/^Apprenticeships /);
});

it('tells the web manager by which day to paste it again', () => {
  const again = openingsAgain(adverts);
  expect(again).toContain('go out of date from 24 November');
  expect(again).toContain('at the latest when the last of them closes, on 8 January 2027');
  // Whoever needs the table has a site that deletes the frame.
  expect(again).not.toContain('frame');
  expect(openingsAgain(adverts.slice(0, 1))).toContain('closes on 8 January 2027: paste it again by then');
  expect(openingsAgain([advert('Carer', null)])).toContain('paste it again next week');
  const due = (nextDueOn: string | null) =>
    figuresAgain(
      { ...snapshot, sources: snapshot.sources.map((source) => ({ ...source, nextDueOn })) },
      'both',
      '2026-11-20',
    );
  expect(due('2027-02-25')).toBe(
    'Newer figures are due by 25 February 2027: put that day in your calendar, and paste it again then.',
  );
  expect(due('2032-12-06')).toContain(
    'No newer figures are due before 6 December 2032: look here once a year',
  );
  expect(due('2026-11-01')).toContain('were due by 1 November 2026: look here again in a month');
  expect(due(null)).toContain('at the start of each term');
});
