/** Sheets as people save and send them. */
import { expect, it } from 'vitest';
import { csv } from '../../../../src/connectors/board/kinds/csv.ts';
import { SourceChanged, SourceUnreachable } from '../../../../src/domain/errors.ts';
import { inventedBoard } from '../../../support/invented-boards.ts';

const SHEET = 'Job title,Employer,Location,Salary (£),Closing date (dd/mm/yyyy),Apply link\r\n';
const ROW = 'Café assistant,Otter,Deal,£12.71 an hour,20/12/2026,https://jobs.otter.example/1\r\n';
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]),
  );

function read(body: Uint8Array, contentType = 'text/csv') {
  const board = inventedBoard('csv');
  const site = csv.locate(new URL(board.address));
  if (site === null) throw new Error('It is no address of a sheet.');
  const parsed = csv.parse(
    {
      request: { path: '/jobs.csv', role: 'list' },
      status: 200,
      headers: { 'content-type': contentType },
      body,
      retrievedAt: '2026-11-21T10:00:00Z',
    },
    { ...site, board },
  );
  return [...parsed.items].map((each) => (each.kind === 'record' ? each.record.fields : each.issue.code));
}

const READ = {
  kind: 'advert',
  advert: {
    title: 'Café assistant',
    salary: { text: '£12.71 an hour' },
    closesAt: '20/12/2026',
    link: 'https://jobs.otter.example/1',
  },
};

it.each([
  ['UTF-8', new TextEncoder().encode(SHEET + ROW)],
  ['what Excel on Windows saves', windows(SHEET + ROW)],
  ['the Unicode text of Excel', wide(SHEET + ROW)],
  [
    'a title above the headings',
    new TextEncoder().encode(`Vacancies in November,,,,,\r\n\r\n${SHEET}${ROW}`),
  ],
])('%s is read', (_name, body) => {
  expect(read(body)).toMatchObject([READ]);
});

it('a page is no sheet, and neither is a table without titles', () => {
  expect(() => read(new TextEncoder().encode('<!doctype html><p>Maintenance'))).toThrow(SourceUnreachable);
  expect(() => read(new TextEncoder().encode(SHEET + ROW), 'text/html')).toThrow(SourceUnreachable);
  expect(() => read(new TextEncoder().encode('Name,Town\r\nAnn,Deal\r\n'))).toThrow(SourceChanged);
});
