/** Addresses that are made of an advert's number: whatever the number is, it stays a step of a path. */
import { expect, it } from 'vitest';
import { loadMaterial } from '../../../support/connector-cases.ts';
import { outcomeOf, responseOf } from '../../../support/connector-outcome.ts';
import { inventedBoardConnector } from '../../../support/invented-boards.ts';

it.each([
  ['personio', '1834001', 'https://otter.jobs.personio.de/job/'],
  ['bamboohr', '86', 'https://otter.bamboohr.com/careers/'],
  ['smartrecruiters', '743999700000001', 'https://jobs.smartrecruiters.com/OtterFoods/'],
] as const)('of %s', async (kind, number, before) => {
  const { cases } = await loadMaterial(`board/${kind}`);
  const normal = cases.find(({ name }) => name === 'normal');
  if (normal === undefined) throw new Error('no normal case');
  const body = new TextEncoder().encode(normal.text.replace(number, 'javascript:alert(1)/../x?y#z'));
  const { rows } = outcomeOf(inventedBoardConnector(kind), responseOf(normal, body), normal.now);
  expect(rows[0]).toMatchObject({ url: `${before}javascript%3Aalert(1)%2F..%2Fx%3Fy%23z` });
});
