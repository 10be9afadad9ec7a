import { expect, it } from 'vitest';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { findSector, sectors } from '../../src/reference/sectors.ts';
import { sic2007Divisions } from '../../src/reference/sic2007.ts';
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { readShippedOccupationModel } from '../../src/runtime/workers/occupation-model.ts';

it('holds the same lists on workerd', () => {
  const areas = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
  expect(areas.find('UKJ4')?.slug).toBe('kent-itl2');
  expect(areas.findByPostcode('me14 1xq')?.districts.map(({ name }) => name)).toEqual(['Maidstone']);
  expect(areas.search('Tunbrige Wells', 1).map(({ slug }) => slug)).toEqual(['tunbridge-wells']);
  expect(findSector('Education and childcare')?.id).toBe('education-and-early-years');
  expect([sectors.length, sic2007Divisions.length, soc2020Groups.length]).toEqual([17, 88, 551]);
  expect(createShippedCoder(areas, readShippedOccupationModel()).version).toMatch(
    /^coder-[0-9a-f]+\+occupation-/,
  );
});
