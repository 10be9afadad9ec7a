/** Titles as boards print them: each must be coded as the plain title is, and to the group that the words name. */
import { describe, expect, it } from 'vitest';
import { openOccupationCoder } from '../../../../src/coding/occupation/occupation-coder.ts';
import { readShippedOccupationModel } from '../../../../src/runtime/node/occupation-model.ts';

const coder = openOccupationCoder(readShippedOccupationModel());
const unitGroup = (title: string): string | null => coder.code(title).unitGroup;

describe('noise about a title', () => {
  it.each([
    ['Teaching Assistant - KS1 (0.6 FTE, Term Time Only) REF 1234', 'Teaching Assistant'],
    ['HGV Class 1 Driver £17/hr', 'HGV Class 1 Driver'],
    ['URGENT: Chefs wanted, £30k pa', 'Chef'],
    ['Staff Nurse (Band 5) - Full Time, Permanent', 'Staff Nurse'],
    ['Care Assistant | Nights | £12.60 per hour', 'Care Assistant'],
    ['Software Engineer (Hybrid), up to £55,000 + bonus', 'Software Engineer'],
    ['Receptionist - 12 month FTC - Maternity Cover', 'Receptionist'],
    ['*** Electricians *** immediate start', 'Electrician'],
    ['Cleaner, 16 hrs per week, REF: 12345', 'Cleaner'],
    ['Part-time Electrician (Balfour Beatty)', 'Electrician'],
    ['Cleaner - Tesco', 'Cleaner'],
    ['Teacher, Ashford', 'Teacher'],
    ['Bus Driver (Stagecoach)', 'Bus Driver'],
  ])('%s is coded as %s', (noisy, plain) => {
    expect(unitGroup(noisy)).toBe(unitGroup(plain));
  });
});

describe('forms of a title', () => {
  it.each([
    ['HCA', 'Healthcare assistant'],
    ['SENCo', 'Special educational needs coordinator'],
    ['RGN', 'Registered general nurse'],
    ['HLTA', 'Higher level teaching assistant'],
    ['Electricians', 'Electrician'],
    ['Waitress', 'Waiter'],
    ['Headmistress', 'Headteacher'],
    ['Depute Head Teacher', 'Deputy Head Teacher'],
    ['Heidie', 'Headteacher'],
    ['Programer', 'Programmer'],
    ['Care-taker', 'Caretaker'],
    ['House keeper', 'Housekeeper'],
    ['HR Manager', 'Human resources manager'],
    ['PA', 'Personal assistant'],
    ['OT', 'Occupational therapist'],
    ['SALT', 'Speech and language therapist'],
    ['QS', 'Quantity surveyor'],
    ['NQT', 'Teacher'],
    ['LGV driver', 'HGV driver'],
    ['Co-ordinator, Special Educational Needs', 'Coordinator special educational needs'],
  ])('%s is coded as %s', (form, plain) => {
    expect(coder.code(form)).toEqual(coder.code(plain));
  });

  it.each([
    ['Senior Software Engineer', 'Software Engineer', 3],
    ['Lead Nurse', 'Nurse', 2],
    ['CNC Programmer/Setter', 'CNC setter', 2],
    ['Electrican', 'Electrician', 3],
    ['Recepcionist', 'Receptionist', 3],
    ['Chartered Acountant', 'Chartered Accountant', 3],
    ['Plumer', 'Plumber', 2],
  ])('%s lies near %s, at %d digits', (form, plain, digits) => {
    expect(unitGroup(form)?.slice(0, digits)).toBe(unitGroup(plain)?.slice(0, digits));
  });
});

describe('titles that people type, as the index or its groups have them', () => {
  it.each([
    ['sales assistant', '7111'],
    ['teaching assistant', '6112'],
    ['healthcare assistant', '6131'],
    ['SENCo', '2316'],
    ['CNC machinist', '5221'],
    ['barista', '9266'],
    ['electrician', '5241'],
    ['roofer', '5314'],
    ['receptionist', '4216'],
    ['kitchen porter', '9263'],
    ['nursery nurse', '6111'],
    ['midwife', '2231'],
    ['bricklayer', '5313'],
    ['web developer', '2134'],
    ['van driver', '8214'],
    ['HR consultant', '3571'],
    ['exam invigilator', '9233'],
  ])('%s is %s', (title, soc2020) => {
    expect(coder.code(title)).toMatchObject({ unitGroup: soc2020, level: 4, isIndexTitle: true });
  });
});
