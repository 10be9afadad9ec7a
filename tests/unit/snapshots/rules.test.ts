/** The rules of presentation, each under its own id (W words, N numbers, Q quality, C context, T tables), held for every snapshot. */
import { load } from 'cheerio/slim';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../../src/pipeline/summarise.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import type { Figure, Snapshot } from '../../../src/snapshots/document.ts';
import { STATUS_WORDS } from '../../../src/snapshots/status-words.ts';
import { snapshotPage } from '../../../src/views/snapshot-page.ts';
import { listSnapshots } from '../../support/list-snapshots.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../../support/open-test-app.ts';
import { seedSmallCounty } from '../../support/small-county.ts';

const all: Snapshot[] = [];
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
  for (const { body } of await listSnapshots(db)) all.push(JSON.parse(body) as Snapshot);
});

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

/** Everything said in sentences. */
const said = (snapshot: Snapshot): string[] =>
  [
    snapshot.headline,
    ...snapshot.sentences.map((each) => each.text),
    ...snapshot.tables.flatMap((table) => [table.title, ...table.notes]),
    ...snapshot.questions.flatMap((each) => [each.question, each.answer]),
    ...snapshot.words.map((each) => each.meaning),
    ...snapshot.figures.flatMap((each) => each.reason ?? []),
    ...snapshot.sources.flatMap((each) => each.overdue ?? []),
  ].flatMap((text) => text.split(/(?<=[.?!]"?) (?=[A-Z"])/));

describe('rules of words', () => {
  it('W1: no sentence has more than 25 words, and most are far shorter', () => {
    const sentences = [...new Set(all.flatMap(said))];
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15);
  });

  it('W3: words of the trade are explained on the page that uses them; no bare abbreviation', () => {
    for (const snapshot of all) {
      const text = said(snapshot).join(' ');
      const terms = snapshot.words.map((word) => word.term);
      if (/adverts?\b/.test(text)) expect(terms).toContain('Advert');
      if (/estimate/.test(text)) expect(terms).toContain('Estimate');
      expect(text).not.toMatch(/\b(SOC|SIC|LSIP|APS|ASHE|BRES|LMI|GSS)\b/);
    }
  });

  it('W5: the headline gives the message, the subtitle the place and the day', () => {
    for (const snapshot of all) {
      expect(snapshot.headline).not.toBe('');
      expect(snapshot.subtitle).toContain(snapshot.area.name);
      expect(snapshot.subtitle).toContain('6 August 2026');
      for (const table of snapshot.tables) expect(table.caption).toContain(snapshot.area.name);
    }
  });

  it('W6: no sentence begins with a numeral; thousands are separated; ranges are joined by a word', () => {
    for (const snapshot of all) {
      expect(said(snapshot).filter((sentence) => /^["']?\d/.test(sentence))).toEqual([]);
      for (const each of snapshot.figures) {
        expect(each.text).not.toMatch(/\d{4}/);
        expect(each.interval?.text ?? '1 to 2').toMatch(/^\S+ to \S+$/);
      }
    }
  });

  it('W7: figures from surveys are called estimates', () => {
    for (const snapshot of all) {
      const estimates = new Set(
        snapshot.figures.filter((each) => each.isEstimate && each.value !== null).map((each) => each.id),
      );
      for (const { text, figures } of snapshot.sentences) {
        if (figures.some((id) => estimates.has(id))) expect(text).toContain('estimated');
      }
    }
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

  it('Q5: marks are bracketed letters, and each is explained under its table', () => {
    for (const snapshot of all) {
      const figures = new Map(snapshot.figures.map((each) => [each.id, each]));
      for (const table of snapshot.tables) {
        for (const id of table.rows.flatMap((row) => row.figures)) {
          const each = figures.get(id);
          if (!each?.mark) continue;
          expect(each.text.endsWith(each.mark)).toBe(true);
          expect(table.notes).toContain(STATUS_WORDS[each.status].meaning);
        }
      }
    }
  });

  it('Q6: only a true nought is printed as 0, and no gap is blank', () => {
    for (const each of all.flatMap((snapshot) => snapshot.figures)) {
      if (/^£?0(%|\b)/.test(each.text)) expect(each.value).toBe(0);
      if (each.value === null) {
        expect(each.text).toMatch(/^(not shown|not available|close to none) \[/);
        expect(each.reason).toMatch(/\.$/);
      }
    }
    const ashford = find('ashford', 'construction', 'adviser');
    expect(figure(ashford, 'claimant-count/E07000105/age=16-24').text).toBe('close to none [low]');
    expect(figure(ashford, 'employment-rate/E07000105').text).toBe('not shown [c]');
  });

  it('Q8b and N7: adverts are called adverts, with their states, their feeds and what was not coded', () => {
    for (const snapshot of all) {
      const notes = snapshot.tables.find((table) => table.id === 'adverts')?.notes.join(' ') ?? '';
      expect(notes).toContain('Adverts are not vacancies');
    }
    const notes = find('ashford', 'education-and-early-years', 'ks4').tables.find(
      (each) => each.id === 'adverts',
    )?.notes;
    expect(notes).toContain('Not coded: 1 live advert here could not be placed in any sector.');
    expect(notes?.join(' ')).toContain('unconfirmed, closed or withdrawn are not counted');
  });

  it('counts an advert of two feeds once, only live ones, and no place that a feed does not cover', () => {
    const live = (area: string, sector: string, code: string) =>
      figure(find(area, sector, 'ks4'), `adverts-live/${code}/sector=${sector}`).value;
    expect(live('medway', 'education-and-early-years', 'E06000035')).toBe(2);
    expect(live('medway', 'construction', 'E06000035')).toBe(1);
    const edinburgh = find('aberdeen-city', 'construction', 'ks4');
    expect(figure(edinburgh, 'adverts-live/S12000033/sector=construction').reason).toContain(
      'do not cover Scotland',
    );
    const digital = find('medway', 'digital', 'ks4');
    expect(figure(digital, 'adverts-live/E06000035/sector=digital').reason).toContain(
      'None of our lists of adverts',
    );
  });
});

describe('rules of place and time', () => {
  it('C1: the place stands beside county, region and country for the same days, or the note says why not', () => {
    for (const snapshot of all) {
      const figures = new Map(snapshot.figures.map((each) => [each.id, each]));
      for (const table of snapshot.tables) {
        const columns = table.columns.map((_, index) =>
          table.rows.map((row) => figures.get(row.figures[index] ?? '')),
        );
        for (const cells of columns) {
          const periods = new Set(cells.flatMap((each) => each?.period?.end ?? []));
          expect(periods.size).toBeLessThanOrEqual(1);
        }
      }
    }
    expect(find('ashford', 'construction', 'ks4').tables[0]?.rows.map((row) => row.areaName)).toEqual([
      'Ashford',
      'Kent',
      'South East',
      'England',
    ]);
    // Ashford has no pay for 2024, so the row is set beside the others' 2023.
    expect(figure(find('ashford', 'construction', 'ks4'), 'gross-median-weekly-pay/E92000001').value).toBe(
      620,
    );
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
      'This may be out of date: expected newer figures by 21 May 2026, last got March 2026.',
    );
    expect(
      snapshotPage(medway, { sectors: [], namesakes: [], parents: [], origin: 'https://lmi.example' }),
    ).toContain(overdue ?? 'nothing');
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
      const page = load(
        snapshotPage(snapshot, { sectors: [], namesakes: [], parents: [], origin: 'https://lmi.example' }),
      );
      expect(page('table').length).toBe(snapshot.tables.length);
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

  it('levels: at most seven rows and three questions for key stage 4', () => {
    for (const snapshot of all.filter((each) => each.level === 'ks4')) {
      expect(snapshot.questions).toHaveLength(3);
      for (const table of snapshot.tables) expect(table.rows.length).toBeLessThanOrEqual(7);
    }
  });
});
