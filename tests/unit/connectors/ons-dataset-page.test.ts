/** Pages of ONS datasets: the newest edition's file is found, or the page is said to have changed. Pages are invented in the publisher's layout. */
import { describe, expect, it } from 'vitest';
import type { RawResponse } from '../../../src/connectors/contract.ts';
import {
  type DatasetPage,
  editionAge,
  editionOf,
  followDatasetPage,
  planDatasetPage,
} from '../../../src/connectors/ons/dataset-page.ts';
import { SourceChanged, SourceUnreachable } from '../../../src/domain/errors.ts';

const PATH = '/employmentandlabourmarket/peopleinwork/datasets/inventedtable14';
const page: DatasetPage = {
  path: PATH,
  fileName: /^inventedtable14\d{4}(provisional|revised)\.zip$/,
  fileExample: 'inventedtable142025provisional.zip',
  knownEdition: '2025provisional',
};

const file = (edition: string, name = `inventedtable14${edition}.zip`) => `${PATH}/${edition}/${name}`;
const link = (href: string) =>
  `<div class="js-show-hide"><h3>Edition of this dataset</h3><a href="${href}" class="btn"><span>zip (9.1 MB)</span></a></div>`;
const listed = (...editions: string[]) => editions.map((edition) => link(`/file?uri=${file(edition)}`));

function answer(links: readonly string[], headers: Record<string, string> = {}): RawResponse {
  const html = `<!DOCTYPE html><html><body><a href="/">Home</a><h2>Edition in this dataset</h2>${links.join('')}
    <a href="${PATH}/2025provisional">Previous versions</a><a href="/file?uri=/other/datasets/x/2030/x.zip">Other</a></body></html>`;
  return {
    request: planDatasetPage(page),
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: new TextEncoder().encode(html),
    retrievedAt: '2026-11-21T10:00:00Z',
  };
}

const found = (links: readonly string[]) => followDatasetPage(page, answer(links)).map(({ path }) => path);
const at = (edition: string) => [`/file?uri=${file(edition)}`];

describe('the newest file of a dataset', () => {
  it.each<[string, readonly string[], string]>([
    ['stands first', listed('2026provisional', '2025revised', '2025provisional'), '2026provisional'],
    ['stands below an older one', listed('2025revised', '2026provisional'), '2026provisional'],
    ['is the only one', listed('2025provisional'), '2025provisional'],
    ['is a revision', listed('2025provisional', '2025revised'), '2025revised'],
    [
      'is given with the host',
      [link(`https://www.ons.gov.uk/file?uri=${file('2026revised')}`)],
      '2026revised',
    ],
    [
      'has %2f in its address',
      [link(`/file?uri=${encodeURIComponent(file('2026revised')).replaceAll('%2F', '%2f')}`)],
      '2026revised',
    ],
    ['is given twice', listed('2026revised', '2026revised'), '2026revised'],
    [
      'has a file for readers beside it',
      [...listed('2026revised'), link(`/file?uri=${file('2026revised', 'readme.pdf')}`)],
      '2026revised',
    ],
    [
      'stands above editions of other times',
      [...listed('2025provisional'), link(`/file?uri=${file('old')}`)],
      '2025provisional',
    ],
    ['has an escaped address', [link(`/file?a=1&amp;uri=${file('2026revised')}`)], '2026revised'],
  ])('%s', (_case, links, edition) => {
    expect(found(links)).toEqual(at(edition));
  });
});

describe('a page of a dataset', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no link to a file of the dataset', [], /lists no file of the dataset/],
    ['only files of other datasets', [link('/file?uri=/a/datasets/b/2026/c.zip')], /lists no file/],
    [
      'a newest edition with another file',
      [link(`/file?uri=${file('2026provisional', 'new.zip')}`), ...listed('2025provisional')],
      /2026provisional has no file like .*it has new\.zip/,
    ],
    [
      'two such files in one edition',
      [
        ...listed('2026revised'),
        link(`/file?uri=${file('2026revised', 'inventedtable142026provisional.zip')}`),
      ],
      /several files like/,
    ],
    [
      'a link to another host',
      [link(`https://files.example/file?uri=${file('2026revised')}`)],
      /leads to https:\/\/files\.example/,
    ],
    [
      'a link without encryption',
      [link(`http://www.ons.gov.uk/file?uri=${file('2026revised')}`)],
      /leads to http:/,
    ],
    [
      'only editions older than one that was there',
      listed('2024revised', '2024provisional'),
      /newest edition is 2024revised, and 2025provisional was there before/,
    ],
    [
      'a first edition without a time',
      [link(`/file?uri=${file('final')}`), ...listed('2025provisional')],
      /called “final”/,
    ],
    [
      'a folder that leads elsewhere',
      [link(`/file?uri=${PATH}/../secret/inventedtable142026revised.zip`)],
      /lists no file/,
    ],
    ['a page that is much too large', [' '.repeat(2_100_000)], /larger than 2 MB/],
    ['a page of nothing but tags', ['<p>'.repeat(20_000)], /more than 20000 tags/],
  ])('with %s has changed', (_case, links, said) => {
    expect(() => found(links)).toThrow(SourceChanged);
    expect(() => found(links)).toThrow(said);
    expect(() => found(links)).toThrow(/can be imported/);
  });
});

describe('an answer', () => {
  it('that is no web page is no page', () => {
    expect(() => followDatasetPage(page, answer([], { 'content-type': 'application/json' }))).toThrow(
      SourceUnreachable,
    );
  });

  it('that is the file calls for nothing more, and says which edition it is', () => {
    const [request] = followDatasetPage(page, answer(listed('2026revised')));
    const response = { ...answer([]), request: request ?? planDatasetPage(page) };
    expect(followDatasetPage(page, response)).toEqual([]);
    expect(editionOf(page, response)).toBe('2026revised');
    expect(editionOf(page, answer([]))).toBeNull();
  });
});

it('editions stand in the order of their times', () => {
  const inOrder = [
    '2011',
    '2024revised',
    '2025provisional',
    '2025revised',
    'january2017tojune2026',
    'january2017tojuly2026',
    '2027',
    'current',
  ];
  const ages = inOrder.map(editionAge);
  expect(ages).toEqual([...ages].sort((a, b) => Number(a) - Number(b)));
  expect(new Set(ages).size).toBe(inOrder.length);
  expect(editionAge('final')).toBeNull();
});
