/** Invented Teaching Vacancies adverts, in the pages of `GET /api/v1/jobs.json`, as the code of the service (DFE-Digital/teaching-vacancies) writes them. */
import { addDays } from '../../src/domain/period.ts';
import { type AdvertList, ukOffset } from './calendar.ts';
import { pickTown, postcodeIn, type Town } from './places.ts';
import type { Random } from './seeded-random.ts';
import { streetOf } from './streets.ts';

const ORIGIN = 'https://teaching-vacancies.service.gov.uk';
const PAGE_SIZE = 100;

const SCHOOL_NAMES = [
  'Larkfield Down',
  'Saltmarsh',
  'Weald Gate',
  'Quarry Bank',
  'St Osyna',
  'Tern Hill',
  'Hopgarden',
  'Millrace',
  'Beacon Fold',
  'Foxglove',
  'Penhallow Cross',
  'Kingfisher Mead',
  'Oast Lane',
  'Ridgeway Vale',
];
const SCHOOL_KINDS = [
  'Primary School',
  'Academy',
  'High School',
  'Community College',
  'Infant School',
  'Grammar School',
  'Free School',
];

interface Role {
  readonly title: string;
  readonly category: string;
  readonly pay: readonly string[];
}

const TEACHER_PAY = [
  '£33,120.00 - £51,048.00 Annually (FTE) Main pay range to upper pay range',
  'MPS/UPS',
  '£33,120 to £45,352 per annum',
];
const SUPPORT_PAY = [
  '£18,240.00 - £19,106.00 Annually (Actual) Grade C',
  '£13.10 Hourly',
  '£24,796.00 - £25,583.00 Annually (FTE) Grade D',
  '£21,000 per annum (pro rata £17,412 per annum)',
];
const ROLES: readonly Role[] = [
  ...[
    'Mathematics',
    'English',
    'Science',
    'Computing',
    'Geography',
    'Design and Technology',
    'Modern Foreign Languages',
    'Physical Education',
  ].map((subject) => ({ title: `Teacher of ${subject}`, category: 'teacher', pay: TEACHER_PAY })),
  { title: 'Class Teacher (Key Stage 2)', category: 'teacher', pay: TEACHER_PAY },
  { title: 'Early Years Teacher', category: 'teacher', pay: TEACHER_PAY },
  { title: 'Teaching Assistant', category: 'teaching_assistant', pay: SUPPORT_PAY },
  { title: 'Higher Level Teaching Assistant', category: 'hlta', pay: SUPPORT_PAY },
  { title: 'School Administrator', category: 'administration_hr_data_and_finance', pay: SUPPORT_PAY },
  { title: 'Science Technician', category: 'it_support', pay: SUPPORT_PAY },
  {
    title: 'Midday Supervisor',
    category: 'other_support',
    pay: ['£12.90 Hourly', '£4,106.00 Annually (Actual)'],
  },
  { title: 'Site Caretaker', category: 'catering_cleaning_and_site_management', pay: SUPPORT_PAY },
  { title: 'Catering Assistant', category: 'catering_cleaning_and_site_management', pay: SUPPORT_PAY },
  { title: 'Pastoral Support Officer', category: 'pastoral_health_and_welfare', pay: SUPPORT_PAY },
  {
    title: 'Head of Year',
    category: 'head_of_year_or_phase',
    pay: ['£51,048 - £55,400 Annually (FTE) with TLR 2b'],
  },
  {
    title: 'Headteacher',
    category: 'headteacher',
    pay: ['L18 - L24', '£72,162.00 - £83,081.00 Annually (FTE)'],
  },
];

/** The pages, first to last. */
export function teachingVacancyPages(random: Random, list: AdvertList): unknown[] {
  const { count } = list;
  const adverts = Array.from({ length: count }, (_, index) => advert(random, list, index)).sort((a, b) =>
    a.datePosted < b.datePosted ? 1 : a.datePosted > b.datePosted ? -1 : 0,
  );
  const pageCount = Math.ceil(count / PAGE_SIZE);
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      info: {
        title: 'GOV UK - Teaching Vacancies',
        description: 'Demonstration adverts. Every school and every post in this file is invented.',
        termsOfService: `${ORIGIN}/pages/terms-and-conditions#terms-and-conditions-for-api-users`,
        contact: { name: 'Demonstration', email: 'nobody@example.invalid' },
        license: {
          name: 'Open Government License',
          url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
        version: '0.1.0',
      },
      openapi: '3.0.0',
      data: adverts.slice(index * PAGE_SIZE, page * PAGE_SIZE),
      links: {
        self: pageUrl(page),
        first: pageUrl(1),
        last: pageUrl(pageCount),
        prev: page === 1 ? null : pageUrl(page - 1),
        next: page === pageCount ? null : pageUrl(page + 1),
      },
      meta: { totalPages: pageCount, count },
    };
  });
}

const pageUrl = (page: number): string => `${ORIGIN}/api/v1/jobs.json?page=${page}`;

function advert(random: Random, { day, firstNumber, longest }: AdvertList, index: number) {
  const place = pickTown(random);
  const role = random.pick(ROLES);
  const school = `${random.pick(SCHOOL_NAMES)} ${random.pick(SCHOOL_KINDS)}`;
  const closes = addDays(day, Math.min(longest, random.between(1, 35)));
  const slug = `${role.title} ${school} ${String(index + firstNumber)}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const isPartTime = role.category === 'other_support' || random.chance(0.3);
  return {
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: role.title,
    jobBenefits: random.chance(0.4) ? '<p>Teachers’ or local government pension, free parking.</p>' : null,
    datePosted: addDays(day, -random.between(0, 28)),
    description: `<p>${school} is invented for Wealdway’s demonstration. It has a post in ${place.name}: ${role.title}.</p>`,
    occupationalCategory: role.category,
    directApply: random.chance(0.6),
    employmentType: [isPartTime ? 'PART_TIME' : 'FULL_TIME', ...(random.chance(0.15) ? ['TEMPORARY'] : [])],
    industry: 'Education',
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: place.name,
        addressRegion: random.chance(0.2) ? null : place.region,
        streetAddress: streetOf(random.between(1, 90), index),
        postalCode: postcodeIn(place),
        addressCountry: 'GB',
      },
    },
    ...(random.chance(0.06) ? {} : { baseSalary: salary(random.pick(role.pay)) }),
    url: `${ORIGIN}/jobs/${slug}`,
    hiringOrganization: organization(random, school, place),
    validThrough: `${closes}T${random.pick(['09:00', '12:00', '23:59'])}:00${ukOffset(closes)}`,
  };
}

function salary(value: string) {
  return {
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    // The service says YEAR even when its own text says "Hourly".
    value: { '@type': 'QuantitativeValue', value, unitText: 'YEAR' },
  };
}

function organization(random: Random, school: string, place: Town) {
  return {
    '@type': 'Organization',
    name: school,
    sameAs: 'https://school.example.invalid',
    identifier: String(random.between(900_000, 999_999)),
    description: `<p>An invented school in ${place.name}.</p>`,
  };
}
