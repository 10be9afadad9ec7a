/** Titles with what adverts add to them: the job decides, not where, when or for whom it is done. */
import { describe, expect, it } from 'vitest';
import { openOccupationCoder } from '../../../../src/coding/occupation/occupation-coder.ts';
import { readShippedOccupationModel } from '../../../../src/runtime/node/occupation-model.ts';

const coder = openOccupationCoder(readShippedOccupationModel());

describe('words after the job', () => {
  it.each([
    ['Head Chef Fresh Food Gastro Pub', '5434'],
    ['RGN Elderly Care Home', '2237'],
    ['Ward Manager (Training Included)', '2237'],
    ['Staff Nurse in Elderly Care Specialising in Dementia', '2237'],
    ['HGV Driver - Nights - £18ph', '8211'],
    ['Care Assistant - Bank - Chatham', '6135'],
    ['Cleaner - Primary School', '9223'],
    ['Chef, District Hospital', '5434'],
    ['Laundry Assistant required for care home in Hythe', '9224'],
    ['Senior Pharmacy Technician - Bank', '3212'],
    ['Office Manager - Elm Park Primary School', '4141'],
    ['Deputy Ward Manager - Rowan Ward - Band 6', '2237'],
  ])('%s is %s', (title, soc2020) => {
    expect(coder.code(title).soc2020).toBe(soc2020);
  });
});

describe('a title that the index has only with qualifiers', () => {
  it.each(['Foreman', 'Forewoman', 'Foremen', 'Forewomen'])('%s alone is no postal worker', (title) => {
    const { soc2020, isIndexTitle } = coder.code(title);
    expect(soc2020).not.toBe('9211');
    expect(isIndexTitle).toBe(false);
  });
});

describe('school offices', () => {
  it.each([
    'SEND Administrator',
    'Academy Administrator',
    'Administration Assistant',
    'Inclusion Administrator',
  ])('%s in education is office work', (title) => {
    expect(coder.code(title, { industry: 'education' }).levels[0]?.soc2020).toBe('4');
  });
});
