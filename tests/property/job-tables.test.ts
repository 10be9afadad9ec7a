/** Tables of all jobs, over made-up figures in every kind of place: whatever is asked for, every row bears it. */
import { describe, expect, it } from 'vitest';
import { occupations } from '../../src/reference/occupations.ts';
import { JOB_ORDERS, type JobTable, type JobTableWish } from '../../src/snapshots/occupation/job-table.ts';
import { makeJobTable, SPREAD_AREAS } from '../support/job-documents.ts';

const WISH: JobTableWish = { sector: null, mostEntry: null, minPay: null, order: 'people' };
const figuresOf = ({ rows }: JobTable) =>
  rows
    .flatMap(({ people, share, adverts, pay }) => [people, share, adverts, pay])
    .flatMap((each) => each ?? []);

describe.each(SPREAD_AREAS.map((area) => [area.name, area] as const))(
  'the table of jobs in %s',
  (_, area) => {
    it('lists each job once, and no mark as a nought', () => {
      const table = makeJobTable(area, WISH);
      expect(new Set(table.rows.map(({ soc2020 }) => soc2020)).size).toBe(table.rows.length);
      expect(table.rows.length).toBeGreaterThan(occupations.length / 2);
      for (const { value, text, reason, reference } of figuresOf(table)) {
        expect(reference).not.toBeNull();
        if (value === null) expect([/^£?\d/.test(text), reason?.endsWith('.')]).toEqual([false, true]);
        else if (value > 0) expect(text).not.toMatch(/^£?0(?![\d.,])/);
      }
    });

    it.each(JOB_ORDERS)('stands by %s, jobs without the figure last', (order) => {
      const { rows } = makeJobTable(area, { ...WISH, order });
      if (order === 'name') {
        expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).toSorted());
        return;
      }
      const amounts = rows.map((row) => row[order]?.value ?? Number.NEGATIVE_INFINITY);
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    });

    it('holds no job that asks for more learning, pays less or is of another sector', () => {
      const { rows } = makeJobTable(area, { ...WISH, mostEntry: 3, minPay: 35_000 });
      expect(rows.filter(({ entry, pay }) => entry.level > 3 || (pay?.value ?? 0) < 35_000)).toEqual([]);
      const inSector = makeJobTable(area, { ...WISH, sector: 'construction' }).rows.map(
        ({ soc2020 }) => soc2020,
      );
      const ofSector = occupations.filter(({ sectors }) =>
        sectors.some(({ sector }) => sector.id === 'construction'),
      );
      expect(inSector.filter((code) => !ofSector.some(({ soc2020 }) => soc2020 === code))).toEqual([]);
      expect(inSector.length).toBeGreaterThan(0);
    });
  },
);
