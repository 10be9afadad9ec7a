/** Invented NHS adverts, in the pages of NHS Jobs' `GET /api/v1/search_xml`. */
import { addDays } from '../../src/domain/period.ts';
import type { AdvertList } from './calendar.ts';
import { pickTown, postcodeIn } from './places.ts';
import type { Random } from './seeded-random.ts';

const PAGE_SIZE = 100;
const ROLES: readonly (readonly [title: string, pay: string])[] = [
  ['Staff Nurse', '£31049.00 to £37796.00'],
  ['Healthcare Assistant', '£24465.00'],
  ['Medical Receptionist', '£12.71'],
  ['Physiotherapist', '£38682.00 to £46580.00'],
  ['Occupational Therapist', '£31049.00 to £37796.00'],
  ['Pharmacy Technician', '£27485.00 to £30162.00'],
  ['Community Midwife', '£38682.00 to £46580.00'],
  ['Radiographer', '£31049.00 to £37796.00'],
  ['Domestic Assistant', '£12.51'],
  ['Estates Electrician', '£27485.00 to £30162.00'],
  ['Ward Clerk', '£24465.00'],
  ['Consultant in Emergency Medicine', '£105504.00 to £139882.00'],
  ['Dental Nurse', 'Negotiable'],
  ['IT Service Desk Analyst', '£27485.00 to £30162.00'],
  ['Volunteer Ward Visitor', 'Negotiable'],
];
const EMPLOYERS = [
  'Weald and Estuary NHS Foundation Trust (demonstration)',
  'Chalkdown Community Health (demonstration)',
  'Aireborough Hospitals (demonstration)',
  'Kernow Coast Health (demonstration)',
  'Old Orchard Surgery (demonstration)',
];

/** The pages, first to last. */
export function nhsJobsPages(random: Random, list: AdvertList): string[] {
  const { count } = list;
  const adverts = Array.from({ length: count }, (_, index) => advert(random, list, index));
  const pageCount = Math.ceil(count / PAGE_SIZE);
  return Array.from({ length: pageCount }, (_, page) => {
    const rows = adverts.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).join('\n');
    return `<?xml version='1.0' encoding='UTF-8'?><nhsJobs>\n${rows}\n<totalPages>${pageCount}</totalPages><totalResults>${count}</totalResults></nhsJobs>\n`;
  });
}

function advert(random: Random, { day, firstNumber, longest }: AdvertList, index: number): string {
  const [title, pay] = random.pick(ROLES);
  const place = pickTown(random);
  const reference = `D9${String(random.between(100, 999))}-26-${String(index + firstNumber).padStart(4, '0')}`;
  const type = title.startsWith('Volunteer') ? 'Voluntary' : random.chance(0.75) ? 'Permanent' : 'Fixed-Term';
  const posted = `${addDays(day, -random.between(0, 20))}T${String(random.between(8, 17)).padStart(2, '0')}:${random.between(10, 59)}:07.${random.between(100_000_000, 999_999_999)}`;
  const fields: readonly (readonly [string, string])[] = [
    ['id', String(9_500_000 + firstNumber + index)],
    ['reference', reference],
    ['title', title],
    ['description', 'An invented advert for Wealdway’s demonstration...'],
    ['employer', random.pick(EMPLOYERS)],
    ['type', type],
    ['salary', pay],
    ['closeDate', addDays(day, Math.min(longest, random.between(1, 28)))],
    ['postDate', posted],
    ['url', `https://beta.jobs.nhs.uk/candidate/jobadvert/${reference}`],
  ];
  const body = fields.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`).join('');
  return `<vacancyDetails>${body}<locations><location>${escapeXml(`${place.name}, ${postcodeIn(place)}`)}</location></locations></vacancyDetails>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
