/** From a figure that readers see, or an advert, back to the bytes that were sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { StorageFailed, WrongUse } from '../../../src/domain/errors.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { traceFigure } from '../../../src/pipeline/trace/trace.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector, figureConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';

const [figures, adverts] = [figureConnector(), advertConnector({ confirms: true })];
const CONTENT = { measures: [], sources: [figures.source, adverts.source] };
const YEAR = '2024-01-01..2024-12-31';

let db: Database;
let bench: PipelineBench;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  bench.put('/figures', [
    { area: 'E06000035', year: 2024, value: 5 },
    { area: 'E07000105', year: 2024, value: null },
  ]);
  bench.put('/page/1', { adverts: [{ key: 'a', title: 'First' }, { key: 'b' }] });
  await refreshSource(bench.deps, figures, { runKey: 'figures', contentKind: 'live' });
  await refreshSource(bench.deps, adverts, { runKey: 'adverts', contentKind: 'live' });
});
afterEach(() => db.close());

const trace = (text: string, connectors = [figures, adverts], deps = bench.deps) =>
  traceFigure(deps, connectors, CONTENT, text);

const REFERENCE = `1/made-up-rate/E06000035/${YEAR}`;

describe('a published figure', () => {
  it('is traced to its record, which still gives it', async () => {
    expect(await trace(` ${REFERENCE}\n`)).toMatchObject({
      reference: REFERENCE,
      kind: 'published',
      value: 5,
      rows: [
        {
          reference: REFERENCE,
          title: 'made-up-rate, E06000035, 2024',
          observation: { value: 5, areaCode: 'E06000035' },
          source: { id: 'made-up/figures', title: 'Made-up figures' },
          release: { releaseId: 1, acceptance: null },
          record: {
            retrieval: { sequence: 1, role: 'figures', status: 200 },
            locator: 'row 1',
            fields: { area: 'E06000035', year: 2024, value: 5 },
            line: null,
          },
          agrees: true,
        },
      ],
    });
    expect(await trace(`1/made-up-rate/E07000105/${YEAR}`)).toMatchObject({ value: null });
  });

  it('does not agree when today’s code reads another figure there', async () => {
    const changed = {
      ...figures,
      normalise: (...given: Parameters<typeof figures.normalise>) => {
        const found = figures.normalise(...given);
        return { ...found, observations: (found.observations ?? []).map((each) => ({ ...each, value: 6 })) };
      },
    };
    const { rows } = await traceFigure(bench.deps, [changed], CONTENT, REFERENCE);
    expect(rows).toMatchObject([
      { agrees: false, observation: { value: 5 }, record: { fields: { value: 5 } } },
    ]);
  });

  it.each([
    [`9/made-up-rate/E06000035/${YEAR}`, 'There is no release 9 here.'],
    [`1/made-up-rate/E06000036/${YEAR}`, 'No figure of made-up-rate for E06000036 is held'],
    [`1/unheard-of/E06000035/${YEAR}`, 'No figure of unheard-of for E06000035 is held'],
    [`1,2/made-up-rate/E06000035/${YEAR}`, 'No figure of made-up-rate for E06000035 is held'],
  ])('is none under %s', async (reference, message) => {
    const failure = trace(reference);
    await expect(failure).rejects.toBeInstanceOf(WrongUse);
    await expect(failure).rejects.toThrow(message);
  });
});

describe('a published figure whose record is elsewhere now', () => {
  it.each([
    'Table 14.7a   Annual pay - Gross.xlsx, cell J396',
    ' row\t1\n',
    `a long name of a file ${'x'.repeat(400)}, row 1`,
  ])('is found again where its place is stored in another form: %j', async (locator) => {
    const parse: typeof figures.parse = (response) => {
      const read = figures.parse(response);
      const items = [...read.items].map((item) =>
        item.kind === 'record' ? { ...item, record: { ...item.record, locator } } : item,
      );
      return { ...read, items };
    };
    const spaced = { ...figures, parse };
    bench.put('/figures', [{ area: 'E06000035', year: 2024, value: 6 }]);
    await refreshSource(bench.deps, spaced, { runKey: 'spaced', contentKind: 'live' });
    const { rows } = await trace(`3/made-up-rate/E06000035/${YEAR}`, [spaced]);
    expect(rows).toMatchObject([{ agrees: true, record: { fields: { value: 6 } } }]);
  });

  it('cannot be traced without its connector or its bytes', async () => {
    await expect(trace(REFERENCE, [adverts])).rejects.toThrow(
      'The source made-up/figures is no longer known to this version: its bytes cannot be read again.',
    );
    const lost = { ...bench.deps, raw: { ...bench.raw, get: async () => null } };
    await expect(trace(REFERENCE, [figures], lost)).rejects.toBeInstanceOf(StorageFailed);
  });
});

describe('an advert', () => {
  it('is traced by its id', async () => {
    expect(await trace('made-up/adverts/a')).toMatchObject({
      reference: 'made-up/adverts/a',
      kind: 'advert',
      value: null,
      rows: [
        {
          reference: 'made-up/adverts/a',
          title: 'First',
          observation: null,
          record: { locator: '/page/1, record 1', fields: { key: 'a', title: 'First' } },
          agrees: true,
        },
      ],
    });
  });

  it('that was carried forward has no record in that sweep', async () => {
    bench.clock.advance(86_400_000);
    bench.put('/page/1', { adverts: [{ key: 'b' }] });
    bench.put('/ended/a', { stillThere: true });
    await refreshSource(bench.deps, adverts, { runKey: 'later', contentKind: 'live' });
    expect((await trace('made-up/adverts/a')).rows).toMatchObject([
      { record: null, agrees: true, title: 'First' },
    ]);
  });

  it.each(['made-up/adverts/z', 'made-up/nobody/a', 'a', ''])('is none under %j', async (id) => {
    await expect(trace(id)).rejects.toThrow(`"${id}" is no reference that is held here.`);
  });
});

describe('a figure of a CSV file', () => {
  it('is shown with its line and the header, counted without empty lines', async () => {
    const body = '\uFEFFarea,year,value\n\nE06000035,2024,5\n"E07000105",2024,6\n';
    const csv = {
      ...figures,
      parse: () => ({
        statedTotal: null,
        items: [
          { area: 'E06000035', year: 2024, value: 5 },
          { area: 'E07000105', year: 2024, value: 6 },
        ].map((fields, at) => ({
          kind: 'record' as const,
          record: {
            locator: `row ${at + 2}`,
            fields: { ...fields, area: at === 0 ? 'E06000035' : 'E07000105' } as const,
          },
        })),
      }),
    };
    bench.site.set('/figures', { headers: { 'content-type': 'text/csv' }, body });
    bench.clock.advance(86_400_000);
    await refreshSource(bench.deps, csv, { runKey: 'csv', contentKind: 'live' });
    const lineOf = async (area: string) =>
      (await traceFigure(bench.deps, [csv], CONTENT, `3/made-up-rate/${area}/${YEAR}`)).rows[0]?.record?.line;
    expect(await lineOf('E06000035')).toEqual({
      number: 2,
      header: 'area,year,value',
      text: 'E06000035,2024,5',
    });
    expect(await lineOf('E07000105')).toMatchObject({ number: 3, text: '"E07000105",2024,6' });
  });
});
