/** A local board tells of its own areas, in a column of its own, and its silence means nothing anywhere else. */
import { describe, expect, it } from 'vitest';
import type { Area, AreaCode } from '../../../src/domain/area.ts';
import { ALL_SECTORS } from '../../../src/domain/classification.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { allSectors } from '../../../src/reference/sectors.ts';
import { advertColumn, localAdvertColumn } from '../../../src/snapshots/columns/advert-column.ts';
import type { AdvertFeed } from '../../../src/snapshots/columns/advert-feed.ts';
import { fillColumn } from '../../../src/snapshots/columns/column.ts';
import { sectorFacts } from '../../../src/snapshots/topics/sector-industries.ts';
import { writeSentences } from '../../../src/snapshots/words/sentences.ts';
import { inventFeed } from '../../support/invented-feed.ts';
import { inventPlace } from '../../support/invented-place.ts';

const areas = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
const get = (slug: string): Area => {
  const area = areas.findBySlug(slug);
  if (area === null) throw new Error(`no area ${slug}`);
  return area;
};
const NOW = '2026-08-06T09:00:00.000Z';
const feed = (covers: readonly AreaCode[], changes: Partial<AdvertFeed> = {}) =>
  inventFeed(areas, covers, changes);
const schools = feed(['E92000001'], { inWords: 'in schools', releaseId: 1 });
const kent = feed(['E10000016'], { inWords: 'on kent.example', releaseId: 2 });
const both = feed(['E10000016', 'E06000035'], { inWords: 'on both.example', releaseId: 3 });
const advert = {
  sector: 'education-and-early-years',
  sharedUnitGroup: null,
  kind: 'vacancy',
  state: 'live',
} as const;
const releases = new Map(
  [1, 2, 3].map((releaseId) => [
    releaseId,
    {
      releaseId,
      sourceId: `made-up/${releaseId}` as const,
      name: '',
      publishedAt: NOW,
      retrievedAt: NOW,
      newestOn: '2026-08-06',
    },
  ]),
);
const place = (slug: string) =>
  inventPlace(areas, get(slug), {
    adverts: [
      { ...advert, isLocal: false, count: 40 },
      { ...advert, isLocal: true, count: 9 },
    ],
  });
const draftLocal = (slug: string, feeds: readonly AdvertFeed[]) => {
  const column = localAdvertColumn(ALL_SECTORS, feeds, NOW, 'England');
  if (column === null) throw new Error('there is no column');
  return column.draft(place(slug), column.newestPeriod(place(slug)));
};

describe('a local board', () => {
  it.each([
    ['kent', 9],
    ['ashford', 9],
    ['medway', null],
    ['kent-and-medway', null],
    ['south-east', null],
    ['england', null],
    ['leeds', null],
  ])('for Kent is counted in %s: %s', (slug, value) => {
    expect(draftLocal(slug, [schools, kent]).value).toBe(value);
  });

  it('for all parts of a partnership covers it', () => {
    expect(draftLocal('kent-and-medway', [both]).releaseIds).toEqual([3]);
    expect(draftLocal('kent', [kent, both]).releaseIds).toEqual([2, 3]);
  });

  it('has no column where no board is, and none of another nation', () => {
    expect(localAdvertColumn(ALL_SECTORS, [schools], NOW, 'England')).toBeNull();
    expect(localAdvertColumn('digital', [kent], NOW, 'England')).toBeNull();
  });

  it('is no part of the count that stands beside region and country', () => {
    const column = advertColumn('vacancy', ALL_SECTORS, [schools, kent], NOW, 'England');
    const draft = column.draft(place('kent'), column.newestPeriod(place('kent')));
    expect([draft.value, draft.releaseIds]).toEqual([40, [1]]);
    const wales = column.draft(place('cardiff'), column.newestPeriod(place('cardiff')));
    expect([wales.value, wales.reason]).toEqual([
      null,
      'Our lists of adverts do not cover Wales as a whole.',
    ]);
  });

  it('is set beside no other day, on which other boards stood', () => {
    const column = localAdvertColumn(ALL_SECTORS, [kent], NOW, 'England');
    const period = column?.newestPeriod(place('kent'));
    expect(period && column?.earlierPeriod(place('kent'), period)).toBeNull();
  });
});

describe('sentences of counts', () => {
  const say = (feeds: readonly AdvertFeed[]) => {
    const columns = [
      advertColumn('vacancy', ALL_SECTORS, feeds, NOW, 'England'),
      localAdvertColumn(ALL_SECTORS, feeds, NOW, 'England'),
    ];
    const own = columns.flatMap((column) => {
      if (column === null) return [];
      const [figure] = fillColumn(column, [place('kent')], releases).figures;
      return figure ? [{ column, figure }] : [];
    });
    return writeSentences(own, sectorFacts(allSectors), false).map(({ text }) => text);
  };

  it('name their lists, and say “all sectors” of lists that are for all of them only', () => {
    expect(say([schools])).toEqual(['We counted 40 live job adverts in schools in Kent on 6 August 2026.']);
    expect(say([{ ...schools, inWords: 'on Jobs England', isForAllSectors: true }])).toEqual([
      'We counted 40 live job adverts in all sectors on Jobs England in Kent on 6 August 2026.',
    ]);
    expect(say([schools, { ...schools, inWords: 'on Jobs England', isForAllSectors: true }])[0]).toBe(
      'We counted 40 live job adverts in schools and on Jobs England in Kent on 6 August 2026.',
    );
  });

  it('say how many local boards they rest on', () => {
    expect(say([schools, kent])[1]).toBe(
      'On one local board we counted 9 more live adverts in Kent on 6 August 2026.',
    );
    expect(say([schools, kent, both])[1]).toBe(
      'On 2 local boards we counted 9 more live adverts in Kent on 6 August 2026.',
    );
  });
});
