/** What a line of adverts says of an apprenticeship. */
import { expect, it } from 'vitest';
import { readApprenticeship } from '../../../src/db/sql/json-columns.ts';
import { type AdvertView, advertList, ownLink } from '../../../src/views/parts/advert-list.ts';
import { inventApprenticeship, inventPosting } from '../../support/invented-posting.ts';

const lineOf = (apprenticeship: AdvertView['apprenticeship']) =>
  String(
    advertList(
      [{ ...inventPosting(), id: 'a/b/1', apprenticeship, safety: { isLeftOut: false, marks: [] } }],
      ownLink,
      'h3',
    ),
  );

it.each([
  [{ level: 2, isFoundation: true }, 'Foundation apprenticeship, level 2'],
  [{ level: 2, isFoundation: false }, 'Apprenticeship, level 2'],
  [{ level: null, isFoundation: null }, 'Apprenticeship'],
])('%j is called "%s"', (detail, words) => {
  expect(lineOf(inventApprenticeship(detail))).toContain(`<p>${words}</p>`);
});

it('an advert that was stored before foundation apprenticeships were told apart says nothing of it', () => {
  const { isFoundation: _, ...stored } = inventApprenticeship({ level: 2 });
  expect(readApprenticeship(JSON.stringify(stored))).toEqual({ ...stored, isFoundation: null });
});
