import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaRow } from '../../../tools/extract-reference/areas.ts';
import { asJson } from '../../../tools/extract-reference/sorted-json.ts';
import { findChanges } from '../../../tools/refresh-areas/changes.ts';
import { downloadCsv } from '../../../tools/refresh-areas/download.ts';
import { parseLookup } from '../../../tools/refresh-areas/lookup.ts';

/** Invented lookups in the portal's true format: byte order mark, CRLF, ObjectId, vintage in the column names. */
const FILES: Readonly<Record<string, string>> = {
  regions:
    '\uFEFFLAD27CD,LAD27NM,RGN27CD,RGN27NM,ObjectId\r\n' +
    'E07000901,Upper Vale,E12000008,South East,1\r\n' +
    'E07000902,Lower Vale and Marsh,E12000009,South West,2\r\n' +
    'E08000916,Milltown,E12000008,South East,3\r\n' +
    'E06000999,Newbridge,E12000008,South East,4\r\n',
  authorities:
    '\uFEFFLAD27CD,LAD27NM,CAUTH27CD,CAUTH27NM,ObjectId\r\n' +
    'E07000901,Upper Vale,E47000901,The Vales,1\r\n' +
    'E08000938,Milltown,E47000901,The Vales,2\r\n',
  page: '<!doctype html><title>Sign in</title>',
};

const HELD: readonly AreaRow[] = [
  { code: 'E07000901', name: 'Upper Vale', parents: ['E10000901', 'E12000008', 'E92000001'] },
  { code: 'E07000902', name: 'Lower Vale', parents: ['E10000901', 'E12000008', 'E92000001'] },
  { code: 'E07000903', name: 'Oldham Marsh', parents: ['E12000008', 'E92000001'] },
  { code: 'E08000938', name: 'Milltown', parents: ['E12000008', 'E92000001'], formerCodes: ['E08000916'] },
  { code: 'E12000008', name: 'South East', parents: ['E92000001'] },
  { code: 'E12000009', name: 'South West', parents: ['E92000001'] },
  { code: 'E47000901', name: 'The Vales', districts: ['E07000901', 'E07000902'] },
];

let server: Server;
let baseUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const id = /^\/api\/v3\/datasets\/(\w+)\/downloads\/data\?format=csv&spatialRefId=4326$/.exec(
      request.url ?? '',
    );
    const body = FILES[id?.[1] ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/csv' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function refresh(id: string) {
  return findChanges(HELD, parseLookup(await downloadCsv(baseUrl, id)));
}

describe('refreshing areas from a lookup', () => {
  it('tells renamed, moved, new and unlisted districts', async () => {
    const { changes, rows } = await refresh('regions');
    expect(changes).toEqual([
      'E07000902 is now called Lower Vale and Marsh (was Lower Vale)',
      'E07000902 Lower Vale and Marsh lies in E12000009 (was E12000008)',
      'E06000999 Newbridge is new: a district from 2027. If it took the place of others, end them by hand',
      'E06000999 Newbridge lies in E12000008 (was no RGN)',
      'E07000903 Oldham Marsh is no longer listed: give it an endYear and successors by hand',
    ]);
    expect(rows.find((row) => row.code === 'E07000902')).toEqual({
      code: 'E07000902',
      name: 'Lower Vale and Marsh',
      otherNames: ['Lower Vale'],
      parents: ['E10000901', 'E12000009', 'E92000001'],
    });
    expect(rows.find((row) => row.code === 'E06000999')).toEqual({
      code: 'E06000999',
      name: 'Newbridge',
      startYear: 2027,
      parents: ['E12000008', 'E92000001'],
    });
    expect(rows.map((row) => row.code)).toEqual(rows.map((row) => row.code).sort());
  });

  it('tells who joined and left a combined authority', async () => {
    const { changes, rows } = await refresh('authorities');
    expect(changes).toEqual(['E47000901 The Vales gains E08000938 and loses E07000902']);
    expect(rows.find((row) => row.code === 'E47000901')?.districts).toEqual(['E07000901', 'E08000938']);
  });

  it('finds nothing to change twice', async () => {
    const once = await refresh('authorities');
    const lookup = parseLookup(await downloadCsv(baseUrl, 'authorities'));
    expect(findChanges(once.rows, lookup).changes).toEqual([]);
  });

  it('says what is wrong with an answer that is no lookup', async () => {
    await expect(downloadCsv(baseUrl, 'unknown')).rejects.toThrow(/answered 404/);
    await expect(downloadCsv(baseUrl, 'page')).rejects.toThrow(/a page and not with CSV/);
    expect(() => parseLookup('\uFEFFWD25CD,WD25NM\r\nE05000001,Somewhere\r\n')).toThrow(
      /not a district lookup/,
    );
  });
});

const RECORDED = new URL(
  '../../../../shared/samples/geography/lad25_to_combined_authority25.csv',
  import.meta.url,
);

describe.skipIf(!existsSync(RECORDED))('against a recorded lookup', () => {
  it('finds the list in the repository up to date, and writes it byte for byte', () => {
    const list = readFileSync(new URL('../../../src/reference/areas.json', import.meta.url), 'utf8');
    const held = JSON.parse(list) as readonly AreaRow[];
    const { changes, rows } = findChanges(held, parseLookup(readFileSync(RECORDED, 'utf8')));
    expect(changes).toEqual([]);
    expect(asJson(rows)).toBe(list);
  });
});
