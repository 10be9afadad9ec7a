/** Which sectors an advert is found and counted under. */
import { describe, expect, it } from 'vitest';
import { advertSector, sectorsOfAdvert, sharedUnitGroups } from '../../../src/reference/advert-sectors.ts';
import { sectors, sectorsOfSoc } from '../../../src/reference/sectors.ts';

const [ENGINEERING, BUSINESS] = ['engineering-and-manufacturing', 'business-and-administration'] as const;

describe('an advert', () => {
  it.each([
    ['an electrician', ENGINEERING, '5241', [ENGINEERING, 'construction']],
    ['an electrician of a construction route', 'construction', '5241', ['construction', ENGINEERING]],
    ['a civil engineer', ENGINEERING, '2121', [ENGINEERING, 'construction']],
    ['a florist', 'creative-and-design', '5443', ['creative-and-design', 'agriculture']],
    ['a dental nurse', 'care-services', '6133', ['care-services', 'health-and-science']],
    ['a data analyst', BUSINESS, '3544', [BUSINESS, 'digital']],
    ['a civil servant', BUSINESS, '4111', [BUSINESS, 'public-administration']],
    ['a school secretary', 'education-and-early-years', '4213', ['education-and-early-years', BUSINESS]],
    [
      'a baker in an NHS kitchen',
      'health-and-science',
      '5432',
      ['health-and-science', 'catering-and-hospitality', ENGINEERING],
    ],
    ['an electrician without a sector', null, '5241', [ENGINEERING, 'construction']],
    ['a salon manager', 'hair-and-beauty', '1253', ['hair-and-beauty', 'leisure-travel-and-other-services']],
    ['a plumber', 'construction', '5315', ['construction']],
    ['a nurse whose sector was read from the words', 'care-services', '2237', ['care-services']],
    ['a trade of the minor group, more is not known', ENGINEERING, '524', [ENGINEERING]],
    ['no occupation', 'digital', null, ['digital']],
    ['an occupation of one sector, coded to none', null, '5315', []],
    ['nothing', null, null, []],
  ] as const)('for %s is in %j, %s: %j', (_, coded, soc2020, ids) => {
    expect(sectorsOfAdvert(coded, soc2020)).toEqual(ids);
  });
});

it('a sector is asked for with the groups by which its adverts are counted', () => {
  expect(advertSector('all')).toBeNull();
  for (const { id } of sectors) {
    const asked = advertSector(id);
    expect(asked?.id).toBe(id);
    for (const code of sharedUnitGroups)
      expect([code, asked?.unitGroups.includes(code)]).toEqual([
        code,
        sectorsOfAdvert(null, code).includes(id),
      ]);
  }
});

it('shared unit groups belong to two sectors or more each, and stand once', () => {
  expect(sharedUnitGroups.length).toBeGreaterThanOrEqual(60);
  expect([...new Set(sharedUnitGroups)].sort()).toEqual(sharedUnitGroups);
  for (const code of sharedUnitGroups) expect([code, sectorsOfSoc(code).length >= 2]).toEqual([code, true]);
});
