/** Apprenticeships as a table to paste: whose they are, until when, and that what is pasted goes stale. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { openingsTable } from '../../../src/views/embeds/openings-table.ts';
import { figuresAgain, openingsAgain } from '../../../src/views/embeds/paste-again.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { snapshotWithJobs } from './snapshot-with-jobs.ts';

const snapshot = snapshotWithJobs;
const advert = (title: string, closesAt: string | null, url: string | null = null) => ({
  ...{ id: title, title, employerName: 'Flint Homes', url, summary: null, postedOn: null, closesAt },
  places: [{ text: '2 Dock Road, Gillingham', postcode: 'ME7 1AA' }],
  ...{ isNational: false, pay: inventPosting().pay, apprenticeship: null },
  safety: { isLeftOut: false, marks: [] },
});
const openingsOf = (shown: readonly ReturnType<typeof advert>[]) => ({
  from: 'ME4',
  apprenticeships: {
    total: { count: 12, isCapped: false },
    shown,
    inTime: { shown: [], count: 0 },
    tooSoon: [],
    facts: null,
  },
  adverts: { count: 0, isCapped: false },
  ...{ around: null, today: '2026-11-20', leftOut: [], hasBoards: false },
  ...{ nation: null, note: null, standards: [] },
});
const openings = openingsOf([
  advert('Bricklayer <apprentice>', '2027-01-08T23:59:59.000Z', 'https://adverts.example/1'),
  advert('Commis chef', '2026-11-24T23:59:59.000Z'),
  advert('Carer', null),
]);
const attributions = [
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: DfE Find an apprenticeship.',
];
const origin = 'https://lmi.example';

it('names each with employer, town, link and last day', () => {
  const page = load(openingsTable(snapshot, { openings, attributions, origin }));
  const rows = page('tbody tr')
    .toArray()
    .map((row) => [
      page(row).find('a').attr('href'),
      page(row).find('th').text(),
      page(row).find('td').text(),
    ]);
  expect(rows).toEqual([
    ['https://adverts.example/1', 'Bricklayer <apprentice>Flint Homes, Gillingham', 'Friday 8 January 2027'],
    [undefined, 'Commis chefFlint Homes, Gillingham', 'Tuesday 24 November'],
    [undefined, 'CarerFlint Homes, Gillingham', 'No day given'],
  ]);
});

it('says when it was made, when the last of them closes, where today’s are and whose list it is', () => {
  const foot = load(openingsTable(snapshot, { openings, attributions, origin }))('tfoot');
  expect(foot.text()).toContain('Made on 20 November 2026; the last of these closes on 8 January 2027.');
  expect(foot.text()).toContain('Adverts: DfE Find an apprenticeship. Open Government Licence v3.0');
  expect(foot.find('a').attr('href')).toMatch(/^https:\/\/lmi\.example\/vacancies\?.*apprenticeship=true$/);
  // Without a day, how many there are goes stale.
  expect(load(openingsTable(snapshot, { openings, attributions, origin }))('caption').text()).toContain(
    '3 of the 12 apprenticeships',
  );
  expect(foot.text()).not.toContain('12');
});

it('tells the web manager by which day to paste it again', () => {
  expect(openingsAgain(openings)).toContain('closes on 8 January 2027: paste it again by then');
  // Whoever needs the table has a site that deletes the frame.
  expect(openingsAgain(openings)).toContain('go out of date from 24 November');
  expect(openingsAgain(openings)).not.toContain('frame');
  expect(openingsAgain(openingsOf([advert('Carer', null)]))).toContain('paste it again next week');
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
