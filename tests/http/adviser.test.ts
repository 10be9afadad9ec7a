/** The view for advisers: every figure of the snapshot once, with what bears on it, and text that brings its source along. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { openTestApp } from '../support/open-test-app.ts';

it.each(['medway/construction', 'kent-and-medway/all', 'ashford/digital'])(
  '%s: every figure once, who is counted, who is missing, how sure, and its source',
  async (shown) => {
    const app = await openTestApp(openSqlite({ file: ':memory:' }));
    const text = async (path: string) => (await app.request(path)).text();
    const snapshot = JSON.parse(await text(`/api/v1/snapshots/${shown}?level=adviser`)) as Snapshot;
    const $ = load(await text(`/adviser/${shown}`));
    const own = snapshot.tables.flatMap((table) =>
      (table.rows.find(({ role }) => role === 'here')?.figures ?? []).map((id) =>
        snapshot.figures.find((figure) => figure.id === id),
      ),
    );
    const rows = $('table.dense tbody tr').toArray();
    expect(rows).toHaveLength(own.length);
    const lines = $('#copy').text().split('\n');
    expect(lines).toHaveLength(own.length);
    for (const [at, figure] of own.entries()) {
      const row = $(rows[at]);
      const cells = row
        .find('td')
        .toArray()
        .map((cell) => $(cell).text());
      expect(cells[0]?.startsWith(figure?.text ?? 'a figure')).toBe(true);
      expect(cells.every((cell) => cell.trim() !== '')).toBe(true);
      if (figure?.interval) expect(cells[0]).toContain(figure.interval.text);
      // What bears on it stands in the same panel, under its own label or one that shares it.
      const panel = row.closest('.panel');
      const label = row.find('th').contents().first().text();
      const bearing = panel
        .find('dt')
        .toArray()
        .find((term) => $(term).text().split('; ').includes(label));
      const told = $(bearing).next('dd').text();
      expect(told).toMatch(/Counted: .+ Missing or in doubt: .+ How sure: .+/);
      if (figure?.interval) expect(told).toContain(figure.interval.text);
      if (figure?.value === null) expect(told).toContain(figure.reason);
      else {
        for (const word of [figure?.text ?? '', 'fetched on', 'Source: ', `/adviser/${shown}`])
          expect(lines[at]).toContain(word);
        const copies = panel
          .find('.copy')
          .toArray()
          .map((each) => $(each).text());
        expect(copies).toContain(lines[at]);
        const when = `${panel.find('thead .when').text()} ${row.find('.when').text()}`;
        expect(when).toContain(figure?.period?.label);
      }
    }
    for (const { text: claim } of snapshot.claims) expect($('main').text()).toContain(claim);
    expect((await app.request(`/adviser/${shown}?level=ks3`)).status).toBe(400);
    expect((await app.request('/adviser/medwey/all')).status).toBe(404);
  },
);
