/** Addresses that are made of an advert's number: whatever the number is, it stays a step of a path. */
import { expect, it } from 'vitest';
import { advertPagePath } from '../../../../src/connectors/board/advert-page.ts';
import type { BoardKindName } from '../../../../src/connectors/board/board.ts';
import { loadMaterial } from '../../../support/connector-cases.ts';
import { outcomeOf, responseOf } from '../../../support/connector-outcome.ts';
import { inventedBoardConnector } from '../../../support/invented-boards.ts';

const read = async (kind: BoardKindName, change: (text: string) => string) => {
  const { cases } = await loadMaterial(`board/${kind}`);
  const normal = cases.find(({ name }) => name === 'normal');
  if (normal === undefined) throw new Error('no normal case');
  const body = new TextEncoder().encode(change(normal.text));
  return outcomeOf(inventedBoardConnector(kind), responseOf(normal, body), normal.now);
};

it.each([
  ['personio', '1834001', 'https://otter.jobs.personio.de/job/'],
  ['bamboohr', '86', 'https://otter.bamboohr.com/careers/'],
  ['smartrecruiters', '743999700000001', 'https://jobs.smartrecruiters.com/OtterFoods/'],
] as const)('of %s', async (kind, number, before) => {
  const { rows } = await read(kind, (text) => text.replace(number, 'javascript:alert(1)/../x?y#z'));
  expect(rows[0]).toMatchObject({ url: `${before}javascript%3Aalert(1)%2F..%2Fx%3Fy%23z` });
});

it.each([
  ['smartrecruiters', '743999700000001'],
  ['bamboohr', '86'],
] as const)('of %s, a number with half a character is no step of a path', async (kind, number) => {
  const { rows, issues } = await read(kind, (text) => text.replace(number, String.raw`x\udc00y`));
  expect(rows[0]).toMatchObject({ url: null });
  expect(issues.map(({ detail }) => detail)).toContain('The advert has no address');
});

it('an advert known by half a character is asked about no page', () => {
  const { baseUrl } = inventedBoardConnector('bamboohr').source;
  expect(advertPagePath('7', `${baseUrl}/careers/7`, { baseUrl })).toBe('/careers/7#advert=7');
  expect(advertPagePath('x\udc00y', `${baseUrl}/careers/7`, { baseUrl })).toBeNull();
});

it.each(['https://evil.example/', '1e21', '.evil.example/'])(
  'of workday, %s is no step of a path',
  async (path) => {
    const { rows, issues } = await read('workday', (text) =>
      text.replace(/("externalPath": *")[^"]*/, `$1${path}`),
    );
    expect(rows[0]).toMatchObject({ url: null });
    expect(issues.map(({ detail }) => detail)).toContain('The advert has no address');
  },
);

it('of greenhouse, a number of too many digits is none', async () => {
  const { rejected } = await read('greenhouse', (text) =>
    text.replace(/("id": *)\d{5,}/, '$112345678901234567890'),
  );
  expect(rejected.map(({ detail }) => detail)).toEqual([
    'The advert lacks anything that tells it from others',
  ]);
});
