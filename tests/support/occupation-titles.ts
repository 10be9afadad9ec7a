/** Titles, with what else an advert says: of every major group, in the forms boards print, and some that say nothing. Invented. */
import type { TitleHints } from '../../src/coding/shared/contract.ts';

interface Advertised extends TitleHints {
  readonly title: string;
}

export const advertisedTitles: readonly Advertised[] = [
  { title: 'Managing Director' },
  { title: 'Care Home Manager - Nights (REF 1021)' },
  { title: 'Secondary School Teacher of Maths', industry: 'education' },
  { title: 'SENCo', industry: 'education' },
  { title: 'Registered Nurse - Band 5', category: 'Nursing and Midwifery' },
  { title: 'Solicitor' },
  { title: 'Senior Software Engineer (Hybrid), up to £55,000 + bonus' },
  { title: 'Paralegal' },
  { title: 'Police Officer' },
  { title: 'Graphic designer' },
  { title: 'Recepcionist', category: 'Administration' },
  { title: 'Payroll Clerk | Part-time' },
  { title: 'Electrician' },
  { title: '*** Plumers *** immediate start' },
  { title: 'Commis Chef', industry: 'restaurants' },
  { title: 'Teaching Assistant - KS1 (0.6 FTE, Term Time Only)', industry: 'education' },
  { title: 'HCA' },
  { title: 'Hairdresser' },
  { title: 'Sales Assistant', industry: 'retail trade' },
  { title: 'Call centre agent' },
  { title: 'HGV Class 1 Driver £17/hr Nights Ashford' },
  { title: 'CNC Programmer/Setter', industry: 'engineering' },
  { title: 'Scaffolder' },
  { title: 'Cleaner, 16 hrs per week' },
  { title: 'Warehouse Operative' },
  { title: 'Assembly worker' },
  { title: 'Kitchen porter' },
  { title: 'Fettler' },
  { title: 'Zythologist' },
  { title: 'Area manager' },
  { title: 'Trainee' },
  { title: 'Join our team!' },
  { title: '12345 – £££' },
  { title: '' },
];
