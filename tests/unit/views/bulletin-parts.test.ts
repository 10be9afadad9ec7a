/** The parts of a bulletin: what can be acted on first, none stands there with nothing to say, and what was published stays. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/domain/release.ts';
import type { BulletinFacts } from '../../../src/snapshots/bulletin/build.ts';
import { type BulletinAdvert, parseBulletin } from '../../../src/snapshots/bulletin/document.ts';
import type { Snapshot, SnapshotSource } from '../../../src/snapshots/document/snapshot.ts';
import { bulletinMail, bulletinText } from '../../../src/views/bulletin/bulletin-mail.ts';
import { bulletinPage } from '../../../src/views/bulletin/bulletin-page.ts';
import { bulletinParts, itemFacts } from '../../../src/views/bulletin/bulletin-parts.ts';
import { bulletinSources } from '../../../src/views/bulletin/bulletin-sources.ts';
import { DIGITAL, inventBulletin } from '../../support/invented-bulletin.ts';
import { inventFigure, inventInsight, inventSnapshot } from '../../support/invented-snapshot.ts';

const ORIGIN = 'https://lmi.example';
const partsOf = (facts: Partial<BulletinFacts>) => bulletinParts(inventBulletin(facts));
const partOf = (id: string, facts: Partial<BulletinFacts>) => partsOf(facts).find((part) => part.id === id);
const partsInFocus = (sentences: Snapshot['sentences']) =>
  partsOf({ focus: inventSnapshot({ sector: DIGITAL, figures: [inventFigure('a')], sentences }) });

const ADVERT: BulletinAdvert = {
  title: 'Apprentice carpenter',
  employerName: 'Gable End',
  place: 'Chatham',
  url: 'https://www.example.org/1',
  closesOn: '2026-12-08',
  closesAt: '2026-12-08T23:59:59.000Z',
  level: 'Level 2',
  pay: '£17,000 a year',
  notes: [],
};

it('puts a sector in focus with what there is to say of it', () => {
  const focus = partsInFocus([{ text: 'About 1 in 7.', figures: ['a'] }]).find(({ id }) => id === 'sector');
  expect(focus?.title).toBe('Sector of the month: digital');
  expect(focus?.items.map(({ text }) => text)).toEqual(['About 1 in 7.']);
});

it('leaves the sector out where there is nothing to say of it', () => {
  const ids = partsInFocus([]).map(({ id }) => id);
  expect(ids).not.toContain('sector');
  expect(ids[0]).toBe('apprenticeships');
});

describe('apprenticeships in a bulletin', () => {
  it('are told with employer, town, level, pay and closing day, and how many there are', () => {
    const part = partOf('apprenticeships', {
      apprenticeships: [ADVERT],
      openApprenticeships: { count: 54, isMore: false },
    });
    expect(part?.lines).toEqual(['54 were advertised on 20 November 2026. Here is one.']);
    expect(part?.items.map(itemFacts)).toEqual([
      'Gable End · Chatham · Level 2 · £17,000 a year · closes 8 December',
    ]);
    expect(part?.note).toContain('adverts, not vacancies');
  });

  it('keep the hour where it is not the end of a day', () => {
    const noon = { ...ADVERT, closesAt: '2026-12-08T12:00:00.000Z' };
    const late = { ...ADVERT, closesAt: '2026-12-08T23:59:00.000Z' };
    const untils = partOf('apprenticeships', { apprenticeships: [noon, late] })?.items.map(
      ({ until }) => until,
    );
    expect(untils).toEqual(['closes 8 December at 12 noon', 'closes 8 December']);
  });

  it('say that no closing day is given, on the page, in the e-mail and in the text', () => {
    const bulletin = inventBulletin({ apprenticeships: [{ ...ADVERT, closesAt: null, closesOn: null }] });
    for (const render of [bulletinPage, bulletinMail, bulletinText])
      expect(render(bulletin, ORIGIN)).toMatch(/no closing day given/i);
  });

  it('leave the part of what closes soon out where there is nothing in it', () => {
    expect(partOf('closing', {})).toBeUndefined();
    expect(partOf('closing', { closingSoon: [ADVERT] })?.items).toHaveLength(1);
  });

  it('are said to be none where lists are for the place, and not to be known where none is', () => {
    expect(partOf('apprenticeships', {})?.lines[0]).toContain(
      'No list that we read had an apprenticeship in Medway',
    );
    const notCovered = 'Our lists of adverts do not cover Medway.';
    expect(partOf('apprenticeships', { notCovered })).toMatchObject({
      lines: [notCovered],
      items: [],
      link: null,
    });
    // It is said once.
    expect(partOf('closing', { notCovered })).toBeUndefined();
  });
});

it('sets no figure large that nobody can picture', () => {
  const figures = [
    inventFigure('rate', { unit: 'per-100000', value: 950, text: '950' }),
    inventFigure('people'),
  ];
  const insights = [
    inventInsight('950 for every 100,000 people.', 'rate'),
    inventInsight('1,400 people.', 'people'),
  ];
  const part = partOf('conversation', { whole: inventSnapshot({ figures, insights }) });
  expect(part?.items.map(({ figure }) => figure)).toEqual([undefined, '1,400']);
});

it('says that little is known, where nothing is', () => {
  expect(partOf('conversation', {})).toMatchObject({
    lines: ['Our sources have few figures for Medway yet.'],
    items: [],
  });
});

/** As the version before apprenticeships had a level and pay published it. */
const PUBLISHED = readFileSync(
  new URL('../../fixtures/bulletins/kent-2026-11.json', import.meta.url),
  'utf8',
);

describe('a bulletin that an earlier version published', () => {
  const bulletin = parseBulletin(PUBLISHED);
  const words = (text: string) => load(text).root().text().replace(/\s+/g, ' ');

  it.each([
    ['page', () => bulletinPage(bulletin, ORIGIN)],
    ['e-mail', () => bulletinMail(bulletin, ORIGIN)],
    ['text', () => bulletinText(bulletin, ORIGIN)],
  ])('says what it said, as %s', (_, render) => {
    const said = words(render());
    for (const saying of [
      bulletin.title,
      ...bulletin.changes,
      ...bulletin.conversation.map(({ text }) => text),
      ...(bulletin.job?.sentences ?? []).map(({ text }) => text),
      ...bulletin.adverts.apprenticeships.map(({ title }) => title),
      bulletin.question?.question ?? '?',
    ])
      expect(said).toContain(saying);
    expect(said).not.toMatch(/undefined|null|NaN/);
  });

  it('is given nothing that was not kept then', () => {
    expect(bulletin.adverts).toMatchObject({ openApprenticeships: null, notCovered: null });
    expect(bulletin.adverts.apprenticeships[0]).toMatchObject({ level: null, pay: null });
    expect(bulletin.title).toBe('Kent: bulletin for November 2026');
  });

  it('is read without what came later: a drawing, a job, an hour, notes', () => {
    const { picture: _, job: __, ...oldest } = JSON.parse(PUBLISHED);
    const adverts = oldest.adverts.apprenticeships.map(
      ({ closesAt: _at, notes: _notes, ...advert }: object & { closesAt?: string; notes?: string[] }) =>
        advert,
    );
    const body = JSON.stringify({ ...oldest, adverts: { ...oldest.adverts, apprenticeships: adverts } });
    expect(words(bulletinPage(parseBulletin(body), ORIGIN))).toContain('closes 25 November');
  });
});

const sourceOf = (id: SourceId, title: string): SnapshotSource => ({
  id,
  title,
  publisher: { name: 'Office for National Statistics (Nomis)', url: 'https://publisher.example/' },
  landingPage: 'https://publisher.example/dataset',
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://publisher.example/licence',
    attribution: 'Source: Office for National Statistics via Nomis (www.nomisweb.co.uk)',
  },
  release: '1',
  publishedAt: '2026-10-20T08:30:00.000Z',
  retrievedAt: '2026-10-23T08:00:00.000Z',
  newestPeriod: null,
  nextDueOn: null,
  overdue: null,
});

describe('where a bulletin comes from', () => {
  const figureOf = (id: string, from: SourceId, label: string) =>
    inventFigure(id, { sources: [from], period: { start: '2021-03-21', end: '2021-03-21', label } });
  const whole = inventSnapshot({
    figures: [figureOf('a', 'made-up/one', 'Census 2021'), figureOf('b', 'made-up/two', 'Census 2021')],
    sources: [
      sourceOf('made-up/one', 'Census 2021, occupation'),
      sourceOf('made-up/two', 'Census 2021, occupations by district'),
    ],
    insights: [inventInsight('1,400 people.', 'a'), inventInsight('1,500 people.', 'b')],
  });
  const bulletin = inventBulletin({
    whole,
    advertAttributions: [
      'Contains public sector information licensed under the Open Government Licence v3.0. Source: DfE Find an apprenticeship',
      'Source: Hopfield District Council (jobs.hopfield.example)',
      'Source: airevalleyjobs.example',
      'Adverts of Gable End, CC BY 4.0.',
    ],
  });

  it('names publishers, surveys and lists, each once', () => {
    const said = bulletinSources(bulletin).join(' ');
    expect(said).toContain('(Census 2021)');
    expect(said).toContain(
      'Adverts: DfE Find an apprenticeship, Hopfield District Council and airevalleyjobs.example.',
    );
    expect(said).toContain('Published on 20 November 2026. Changes are those since 23 October 2026.');
    expect(said).not.toMatch(/edition|fetched|hopfield\.example|public sector information/i);
  });

  it('says in full what another licence asks for', () => {
    expect(bulletinSources(bulletin).join(' ')).toContain('Adverts of Gable End, CC BY 4.0.');
  });

  it('keeps every licence’s words, the days and the editions on its page', () => {
    const page = load(bulletinPage(bulletin, ORIGIN));
    const said = page('#from').text();
    for (const words of [
      ...bulletin.advertAttributions,
      'fetched on',
      'Edition ',
      'beside edition 2026-10-23',
    ])
      expect(said).toContain(words);
    expect(bulletinText(bulletin, ORIGIN)).toContain('/bulletin/medway/2026-11#from');
  });
});
