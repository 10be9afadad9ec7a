/** A saved file is held against what was published under its code. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { parse } from 'csv-parse/sync';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/http/app.ts';
import { publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { verifiedLines } from '../../../src/runtime/node/commands/verify-lines.ts';
import { renderPng } from '../../../src/runtime/node/png-renderer.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { verifyFile } from '../../../src/runtime/node/verify-file.ts';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { createMemoryRawStore } from '../../support/memory-raw-store.ts';
import { areasOf, PLACE } from '../../support/one-place-edition.ts';
import { publishingDeps, TEST_CONTENT, testAppDeps } from '../../support/open-test-app.ts';
import { seedSmallCounty } from '../../support/small-county.ts';

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  const areas = areasOf(PLACE);
  const raw = createMemoryRawStore();
  await seedSmallCounty(db);
  await publishEdition({ ...publishingDeps(db, areas), raw }, TEST_CONTENT);
  app = createApp({ ...testAppDeps(db, areas), ...TEST_CONTENT, raw, renderPng });
});

const ask = async (code: string) => (await app.request(`/api/v1/verify/${code}`)).text();
const save = async (ending: string, subject = 'medway/all'): Promise<Uint8Array> =>
  new Uint8Array(
    await (await app.request(`/api/v1/snapshots/${subject}${ending}?level=adviser`)).arrayBuffer(),
  );
const text = async (ending: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await save(ending));
const verifyText = (saved: string) => verifyFile(new TextEncoder().encode(saved), ask);

describe('a file as it was saved', () => {
  it.each([
    ['', 'snapshot', false],
    ['.csv', 'csv', false],
    ['.svg', 'svg', null],
    ['.png', 'png', null],
    ['.txt', 'text', null],
  ])('%s is genuine', async (ending, kind, isAltered) => {
    const verified = await verifyFile(await save(ending), ask);
    expect(verified).toMatchObject({ kind, isAltered, differing: [], answer: { verdict: 'current' } });
    expect(verifiedLines(verified)[0]).toBe('GENUINE, and still current');
  });

  it('is still the same after a spreadsheet has saved it with its rows in another order', async () => {
    const [head = '', ...rows] = (await text('.csv')).trimEnd().split('\r\n');
    expect(await verifyText(`${[head, ...rows.reverse()].join('\r\n')}\r\n`)).toMatchObject({
      isAltered: false,
    });
  });
});

describe('an altered file', () => {
  it.each(['', '.csv'])('%s is told by its figures, and by which', async (ending) => {
    const saved = await text(ending);
    const { figures } = JSON.parse(await text('')) as Snapshot;
    const figure = figures.find(({ value, areaCode }) => value !== null && value > 999 && areaCode === PLACE);
    const altered = saved.replaceAll(figure?.text ?? 'none', '9,999,999');
    expect(altered).not.toBe(saved);
    const verified = await verifyText(altered);
    expect(verified.isAltered).toBe(true);
    const told = verifiedLines(verified).join('\n');
    expect(told).toMatch(/^ALTERED/);
    expect(told).toContain('9,999,999');
    expect(told).toContain(figure?.text);
  });

  it('is told when a figure was left out, and when its hash was made to fit', async () => {
    const lines = (await text('.csv')).trimEnd().split('\r\n');
    const shorter = lines.slice(0, -1);
    expect((await verifyText(`${shorter.join('\r\n')}\r\n`)).differing).toEqual([
      expect.objectContaining({ in: 'edition' }),
    ]);
    const document = JSON.parse(await text('')) as Snapshot;
    const forged = { ...document, figures: [], seal: { ...document.seal, figuresSha256: sha256Of('[]') } };
    expect(await verifyText(JSON.stringify(forged))).toMatchObject({ isAltered: true });
  });

  it('is told when it bears the code of another', async () => {
    const [own, other] = [await text(''), new TextDecoder().decode(await save('', 'medway/construction'))];
    const codeOf = (saved: string) => (JSON.parse(saved) as Snapshot).seal?.code ?? '';
    expect(codeOf(own)).not.toBe(codeOf(other));
    expect(await verifyText(own.replaceAll(codeOf(own), codeOf(other)))).toMatchObject({ isAltered: true });
  });
});

it.each([
  '',
  '{}',
  '{"seal":',
  'a,b\n1,2\n',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\u0089PNG',
  'Code X',
])('says of %j that it bears no code', async (saved) => {
  await expect(verifyText(saved)).rejects.toThrow('bears no code');
});

const sha256Of = (saved: string) => createHash('sha256').update(saved).digest('hex');

describe('an outsider', () => {
  it('reckons the hash of a CSV with libraries that are not ours', async () => {
    const { seal } = JSON.parse(await text('')) as Snapshot;
    type Row = Record<string, string>;
    const rows: Row[] = parse(await text('.csv'), { bom: true, columns: true });
    const number = (cell = '') => (cell === '' ? null : Number(cell));
    const word = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '');
    const figures = rows.map((row) =>
      canonicalize({
        areaCode: row.area_code,
        areaName: row.place,
        dimensions: Object.fromEntries(
          (row.dimensions ?? '').split(';').flatMap((each) => (each === '' ? [] : [each.split('=')])),
        ),
        lower95: number(row.lower_95),
        measure: row.measure,
        period: row.period || null,
        periodEnd: row.period_end || null,
        periodStart: row.period_start || null,
        status: row.status,
        text: word(row.shown_as),
        title: row.title,
        unit: row.unit,
        upper95: number(row.upper_95),
        value: number(row.value),
      }),
    );
    const list = [...new Set(figures)].sort().join(',');
    expect(sha256Of(`[${list}]`)).toBe(seal?.figuresSha256);
  });
});
