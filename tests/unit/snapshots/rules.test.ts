/** The rules of presentation, each under its own id (W words, N numbers, Q quality, C context, T tables), held for every snapshot. */
import { load } from 'cheerio/slim';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { type Figure, LEVELS, type Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { snapshotPage } from '../../../src/views/pages/snapshot-page.ts';
import { listSnapshots } from '../../support/list-snapshots.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../../support/open-test-app.ts';
import { RULES } from '../../support/presentation-rules/rules.ts';
import { seedSmallCounty } from '../../support/small-county.ts';

const all: Snapshot[] = [];
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
  for (const { body } of await listSnapshots(db)) all.push(JSON.parse(body) as Snapshot);
}, 60_000);

const find = (area: string, sector: string, level: string): Snapshot => {
  const found = all.find(
    (each) => each.area.slug === area && each.sector.id === sector && each.level === level,
  );
  if (!found) throw new Error(`no snapshot of ${area} ${sector} ${level}`);
  return found;
};
const figure = (snapshot: Snapshot, id: string): Figure => {
  const found = snapshot.figures.find((each) => each.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

const LINKS = {
  sectors: [],
  namesakes: [],
  parents: [],
  origin: 'https://lmi.example',
  hasSubjectPosters: true,
};

describe('every rule, for every snapshot of the small county', () => {
  it.each(Object.entries(RULES))('keeps rule %s', (_id, rule) => {
    const broken = all.flatMap((snapshot) =>
      rule(snapshot).map(
        (each) => `${snapshot.area.name}, ${snapshot.sector.id}, ${snapshot.level}: ${each}`,
      ),
    );
    expect(broken.slice(0, 5)).toEqual([]);
  });

  it('has every level', () => {
    expect([...new Set(all.map(({ level }) => level))].sort()).toEqual([...LEVELS].sort());
  });
});

describe('rules of numbers and quality', () => {
  it('N2: values keep their precision, texts are rounded', () => {
    const medway = find('medway', 'construction', 'adviser');
    const shown = (id: string) => [figure(medway, id).value, figure(medway, id).text];
    expect(shown('population/E06000035/age=16-24')).toEqual([28_774, '28,800']);
    expect(shown('gross-median-weekly-pay/E06000035')).toEqual([661.5, '£660']);
    expect(shown('employment-rate/E06000035')).toEqual([76.9, '77%']);
    expect(shown('employment-by-industry/E06000035/sector=construction')).toEqual([9250, '9,300 [e]']);
  });

  it('Q6: only a true nought is printed as 0, and no gap is blank', () => {
    const ashford = find('ashford', 'construction', 'adviser');
    expect(figure(ashford, 'claimant-count/E07000105/age=16-24').text).toBe('close to none [low]');
    expect(figure(ashford, 'employment-rate/E07000105').text).toBe('not shown [c]');
  });

  it('Q8b and N7: adverts are called adverts, with their states, their feeds and what was not coded', () => {
    const notes = find('ashford', 'education-and-early-years', 'ks4').tables.find(
      (each) => each.id === 'adverts',
    )?.notes;
    expect(notes).toContain(
      'Not coded: 1 live advert here could not be placed in any sector. It is not counted here.',
    );
    expect(notes?.join(' ')).toContain('Only live adverts are counted');
  });

  it('counts an advert of two feeds once, only live ones, and no place that a feed does not cover', () => {
    const live = (area: string, sector: string, code: string) =>
      figure(find(area, sector, 'ks4'), `adverts-live/${code}/sector=${sector}`).value;
    expect(live('medway', 'education-and-early-years', 'E06000035')).toBe(2);
    expect(live('medway', 'construction', 'E06000035')).toBe(1);
    // Nothing is drawn of what is not there: the reason is among the gaps.
    const gapsOf = (area: string, sector: string) => find(area, sector, 'adviser').gaps.join(' ');
    expect(gapsOf('aberdeen-city', 'construction')).toContain('do not cover Scotland');
    expect(gapsOf('medway', 'digital')).toContain('None of our lists of adverts');
  });
});

describe('rules of place and time', () => {
  it('C1: the place stands beside county, region and country for the same days, or the note says why not', () => {
    expect(find('ashford', 'construction', 'ks4').tables[0]?.rows.map((row) => row.areaName)).toEqual([
      'Ashford',
      'Kent',
      'South East',
      'England',
    ]);
    // Ashford has no pay for 2024, so the row is set beside the others' 2023.
    expect(figure(find('ashford', 'all', 'ks4'), 'gross-median-weekly-pay/E92000001').value).toBe(620);
  });

  it('C3: every figure with a value names source, release, fetching and period', () => {
    for (const snapshot of all) {
      const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
      for (const each of snapshot.figures.filter((one) => one.value !== null)) {
        expect(each.period).not.toBeNull();
        expect(each.sources.length).toBeGreaterThan(0);
        for (const used of each.sources) {
          const source = sources.get(used);
          expect(source?.release).toMatch(new RegExp(`^${used}@`));
          expect(source?.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
          expect(source?.licence.attribution).not.toBe('');
        }
      }
    }
  });

  it('C4: a late source says so, counted from what its figures describe', () => {
    const medway = find('medway', 'all', 'adviser');
    const overdue = medway.sources.find((source) => source.id === 'made-up/claimants')?.overdue;
    expect(overdue).toBe(
      'This may be out of date: expected newer figures by 21 May 2026, last got figures up to 31 March 2026.',
    );
    expect(snapshotPage(medway, LINKS)).toContain(overdue ?? 'nothing');
    expect(medway.sources.find((source) => source.id === 'made-up/adverts')?.overdue).toBeNull();
  });

  it('adds counts up for a partnership as estimates, and says that rates cannot be', () => {
    const both = find('kent-and-medway', 'construction', 'adviser');
    const code = 'partnership:kent-and-medway';
    expect(figure(both, `population/${code}/age=16-24`)).toMatchObject({
      value: 153_342 + 28_774,
      status: 'estimated',
      basis: 'summed',
    });
    expect(figure(both, `gross-median-weekly-pay/${code}`).reason).toContain('rates cannot be added up');
    expect(both.tables[0]?.rows.map((row) => row.role)).toEqual([
      'here',
      'member',
      'member',
      'region',
      'country',
    ]);
  });
});

describe('rules of tables', () => {
  it('T2: a caption, one header row, row headers, no merged or empty cell', () => {
    for (const snapshot of [find('medway', 'construction', 'ks4'), find('ashford', 'all', 'adviser')]) {
      const page = load(snapshotPage(snapshot, LINKS));
      const pictures = snapshot.shares.length > 0 ? 1 : 0;
      expect(page('table').length).toBe(
        2 * snapshot.tables.length + snapshot.disagreements.length + pictures,
      );
      // For the screen and for paper, which has three places of it at most.
      const cellsOf = (where: string) =>
        page(where)
          .find('td')
          .toArray()
          .map((cell) => page(cell).text())
          .sort();
      const onPaper = cellsOf('.asked .print');
      expect(onPaper.length).toBeGreaterThan(0);
      expect(cellsOf('.asked .screen table')).toEqual(expect.arrayContaining(onPaper));
      page('table').each((_, table) => {
        expect(page(table).find('caption').text()).not.toBe('');
        expect(page(table).find('thead tr').length).toBe(1);
        expect(page(table).find('[colspan], [rowspan]').length).toBe(0);
        page(table)
          .find('tbody tr')
          .each((_row, row) => {
            expect(page(row).find('th[scope=row]').length).toBe(1);
          });
        page(table)
          .find('th, td')
          .each((_cell, cell) => {
            expect(page(cell).text().trim()).not.toBe('');
          });
      });
    }
  });
});
