/** Volume 1 of SOC 2020: its newest file on its page, and the recorded workbook, text by text. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawResponse } from '../../../src/connectors/contract.ts';
import { ageOfVolume, connector } from '../../../src/connectors/ons/soc2020-volume-1/connector.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import { recogniseFile } from '../../../src/runtime/node/commands/import-file.ts';
import { outcomeOf } from '../../support/connector-outcome.ts';

const NOW = '2026-11-21T10:00:00Z';
const PATH = new URL(connector.source.landingPage).pathname;
const NAME = 'soc2020volume1structureanddescriptionofunitgroupsexcel';
const RECORDED = fileURLToPath(
  new URL(
    '../../../../shared/samples/classification/soc2020_volume1_structure_16042025.xlsx',
    import.meta.url,
  ),
);

function answer(body: Uint8Array | string, role: string, type: string): RawResponse {
  return {
    request: { path: PATH, role },
    status: 200,
    headers: { 'content-type': type },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    retrievedAt: NOW,
  };
}

const links = (...files: string[]) =>
  files.map((file) => `<a href="/file?uri=${PATH}/${file}">Download</a>`).join('');
const followed = (html: string) =>
  connector
    .follow?.(answer(html, 'page', 'text/html'), { seenKeys: new Set(), requestCount: 1 })
    .map(({ path }) => path);

describe('the newest volume', () => {
  it.each([
    ['180523', 20_230_518],
    ['16042025', 20_250_416],
    ['16042025v2', 20_250_416.2],
    ['20260827', 20_260_827],
    ['20122025', 20_251_220],
    ['99999999', null],
  ])('of %s is told by its name', (date, age) => expect(ageOfVolume(`${NAME}${date}.xlsx`)).toBe(age));

  it('is found on its page, among others', () => {
    const page = links('soc2020volume1.pdf', `${NAME}16042025.xlsx`, `${NAME}20260827.xlsx`);
    expect(followed(page)).toEqual([`/file?uri=${PATH}/${NAME}20260827.xlsx`]);
  });

  it.each([
    ['no workbook', links('soc2020volume1.pdf'), /lists no file of the dataset/],
    ['an older one alone', links(`${NAME}180523.xlsx`), /was there before/],
    ['a date that is none', links(`${NAME}99999999.xlsx`), /says no time that we can read/],
    [
      'another host',
      `<a href="https://evil.example/file?uri=${PATH}/${NAME}20260827.xlsx">x</a>`,
      /leads to/,
    ],
  ])('is not guessed: %s', (_, html, words) => {
    expect(() => followed(html)).toThrow(SourceChanged);
    expect(() => followed(html)).toThrow(words);
  });
});

describe.skipIf(!existsSync(RECORDED))('the recorded workbook', () => {
  const body = () => new Uint8Array(readFileSync(RECORDED));

  it('gives a text for each of 412 unit groups, as printed', () => {
    const outcome = outcomeOf(connector, answer(body(), 'dataset', 'application/octet-stream'), NOW);
    expect(outcome.issues).toEqual([]);
    expect(outcome.rejected).toEqual([]);
    expect(outcome.rows).toHaveLength(412);
    expect(outcome.skipped).toHaveLength(139);
    expect(outcome.rows).toContainEqual(
      expect.objectContaining({
        soc2020: '5241',
        relatedTitles: ['Electrical contractor', 'Electrical engineer', 'Electrical fitter', 'Electrician'],
        tasks: expect.arrayContaining(['cuts, bends and installs electrical conduit']),
      }),
    );
  });

  it('is known by what stands in it when it is imported', () => {
    expect(recogniseFile({ name: 'download.xlsx', body: body() }).source.id).toBe('ons/soc2020-volume-1');
  });
});
