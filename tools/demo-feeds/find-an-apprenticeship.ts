/** Invented apprenticeships, in the answer of Find an apprenticeship's display advert API v2, `GET /vacancy`. */
import { addDays } from '../../src/domain/period.ts';
import { lengthInWords, monthsOf } from './apprenticeship-lengths.ts';
import type { AdvertList } from './calendar.ts';
import { pickTown, postcodeIn, type Town } from './places.ts';
import type { Random } from './seeded-random.ts';
import { streetOf } from './streets.ts';

interface Course {
  readonly route: string;
  readonly larsCode: number;
  readonly title: string;
  readonly level: number;
  readonly weeklyHours: number;
  readonly employers: readonly string[];
}

const course = (
  route: string,
  larsCode: number,
  title: string,
  level: number,
  employers: readonly string[],
  weeklyHours = 37.5,
): Course => ({ route, larsCode, title, level, employers, weeklyHours });

// Routes are the fifteen technical routes in the service's own words; the LARS codes are outside the range in use.
export const COURSES: readonly Course[] = [
  course(
    'Construction and the built environment',
    9101,
    'Bricklayer',
    2,
    ['Flint & Fallow Homes', 'Oakrise Builders'],
    39,
  ),
  course(
    'Construction and the built environment',
    9102,
    'Site carpenter',
    2,
    ['Oakrise Builders', 'Gable End Joinery'],
    39,
  ),
  course(
    'Construction and the built environment',
    9103,
    'Plumbing and domestic heating technician',
    3,
    ['Brightwater Plumbing', 'Hearthline Heating'],
    40,
  ),
  course('Construction and the built environment', 9104, 'Quantity surveyor technician', 4, [
    'Flint & Fallow Homes',
  ]),
  course(
    'Engineering and manufacturing',
    9111,
    'Engineering operative',
    2,
    ['Thornlea Precision', 'Medlar Valves'],
    40,
  ),
  course(
    'Engineering and manufacturing',
    9112,
    'Machining technician',
    3,
    ['Thornlea Precision', 'Copperhithe Marine'],
    40,
  ),
  course(
    'Engineering and manufacturing',
    9113,
    'Motor vehicle service and maintenance technician',
    3,
    ['Chalk Pit Garage', 'Lamplight Motors'],
    40,
  ),
  course('Health and science', 9121, 'Healthcare support worker', 2, ['Willowmere Clinics']),
  course('Health and science', 9122, 'Laboratory technician', 3, ['Beakerfield Laboratories']),
  course('Health and science', 9123, 'Dental nurse', 3, ['Pearlgate Dental Care']),
  course('Care services', 9131, 'Adult care worker', 2, ['Hazel Court Care', 'Homeward Companions']),
  course('Care services', 9132, 'Lead adult care worker', 3, ['Hazel Court Care']),
  course('Digital', 9141, 'Digital support technician', 3, ['Loopstone Software', 'Northlight IT']),
  course('Digital', 9142, 'Software developer', 4, ['Loopstone Software']),
  course(
    'Business and administration',
    9151,
    'Business administrator',
    3,
    ['Marrow & Stout Insurance', 'Copse Valley Council Services', 'Tidemark Logistics'],
    37,
  ),
  course('Catering and hospitality', 9161, 'Commis chef', 2, ['The Gannet Hotel', 'Samphire Kitchen'], 40),
  course(
    'Catering and hospitality',
    9162,
    'Hospitality team member',
    2,
    ['The Gannet Hotel', 'Millpond Inns'],
    40,
  ),
  course('Education and early years', 9171, 'Early years educator', 3, [
    'Acorn Steps Nursery',
    'Little Herons Nursery',
  ]),
  course('Education and early years', 9172, 'Teaching assistant', 3, ['Saltmarsh Primary School'], 32.5),
  course('Legal, finance and accounting', 9181, 'Assistant accountant', 3, ['Ledgerwood Accountants']),
  course(
    'Transport and logistics',
    9191,
    'Supply chain warehouse operative',
    2,
    ['Tidemark Logistics', 'Quayside Parcels'],
    40,
  ),
  course(
    'Agriculture, environmental and animal care',
    9201,
    'Horticulture operative',
    2,
    ['Cherrydown Fruit Farm', 'Penrose Gardens'],
    40,
  ),
  course('Hair and beauty', 9211, 'Hairdressing professional', 2, ['Comb & Curlew']),
  course('Creative and design', 9221, 'Content creator', 3, ['Paper Lantern Studio']),
  course('Protective services', 9231, 'Fire safety inspector', 4, ['Emberwatch Safety']),
  course('Sales, marketing and procurement', 9241, 'Multi-channel marketer', 3, [
    'Paper Lantern Studio',
    'Samphire Kitchen',
  ]),
];
/** Offered as foundation apprenticeships, as a few dozen courses of the service are. */
const FOUNDATION: ReadonlySet<string> = new Set(['Healthcare support worker']);
const PROVIDERS = [
  'Estuary Skills College (demonstration)',
  'Aire Valley Training (demonstration)',
  'Tamar Apprenticeships (demonstration)',
];
const LEVELS: Record<number, string> = { 2: 'Intermediate', 3: 'Advanced', 4: 'Higher' };

/** One page that holds them all. */
export function apprenticeshipList(random: Random, list: AdvertList): unknown {
  return pageOf(vacanciesOf(random, list));
}

/** The earlier list, and those of today's that were out already. */
export function earlierApprenticeshipList(
  random: Random,
  earlier: AdvertList,
  today: readonly [Random, AdvertList],
): unknown {
  const stayed = vacanciesOf(...today).filter(({ postedDate }) => postedDate.slice(0, 10) <= earlier.day);
  return pageOf([...vacanciesOf(random, earlier), ...stayed]);
}

const pageOf = (vacancies: readonly unknown[]) => ({
  vacancies,
  total: vacancies.length,
  totalFiltered: vacancies.length,
  totalPages: 1,
});

const vacanciesOf = (random: Random, list: AdvertList) =>
  Array.from({ length: list.count }, (_, index) => vacancy(random, list, index));

function vacancy(random: Random, { day, firstNumber, longest }: AdvertList, index: number) {
  const chosen = random.pick(COURSES);
  const isNational = index % 40 === 39;
  const posted = addDays(day, -random.between(0, 60));
  const reference = String(9_000_000_000 + firstNumber + index);
  return {
    title: `${chosen.title} apprentice`,
    description: `<p>An invented advert for Wealdway’s demonstration. You will earn while you learn this work: ${chosen.title.toLowerCase()}.</p>`,
    numberOfPositions: random.chance(0.15) ? random.between(2, 6) : 1,
    postedDate: `${posted}T${String(random.between(8, 17)).padStart(2, '0')}:${random.between(10, 59)}:21.4${random.between(1, 9)}Z`,
    // The end of the closing day in UK time, with a "Z" that says otherwise: so the service sends it.
    closingDate: `${addDays(day, Math.min(longest, random.between(2, 75)))}T23:59:59Z`,
    startDate: `${addDays(day, random.between(80, 200))}T00:00:00Z`,
    wage: wage(random, chosen),
    hoursPerWeek: chosen.weeklyHours,
    expectedDuration: chosen.level === 4 ? lengthInWords(24) : lengthInWords(random.pick(monthsOf(chosen))),
    addresses: isNational ? [] : [address(random, pickTown(random), index)],
    distance: 0,
    employerName: random.pick(chosen.employers),
    course: {
      larsCode: chosen.larsCode,
      title: `${chosen.title} (level ${chosen.level})`,
      level: chosen.level,
      route: chosen.route,
      type: FOUNDATION.has(chosen.title) ? 'Foundation' : 'Standard',
    },
    apprenticeshipLevel: LEVELS[chosen.level],
    providerName: random.pick(PROVIDERS),
    ukprn: 19_999_901,
    isDisabilityConfident: random.chance(0.4),
    vacancyUrl: `https://www.findapprenticeship.service.gov.uk/apprenticeship/reference/${reference}`,
    vacancyReference: reference,
    isNationalVacancy: isNational,
    isNationalVacancyDetails: isNational ? '<p>The work can be done anywhere in England.</p>' : '',
  };
}

/** By level: what employers pay who pay more than the minimum, from the least in steps. */
const PAY: ReadonlyMap<number, readonly [least: number, step: number]> = new Map([
  [2, [16_500, 200]],
  [3, [17_000, 300]],
  [4, [19_500, 400]],
]);
const PAY_STEPS = 15;

function wage(random: Random, chosen: Course) {
  const isMinimum = random.chance(0.45);
  const [least, step] = PAY.get(chosen.level) ?? [17_000, 300];
  const yearly = isMinimum
    ? Math.round(8 * chosen.weeklyHours * 52)
    : least + step * random.between(0, PAY_STEPS);
  return {
    wageType: isMinimum ? 'ApprenticeshipMinimum' : 'Custom',
    wageUnit: 'Annually',
    wageAdditionalInformation: `£${yearly.toLocaleString('en-GB')} a year`,
    workingWeekDescription: 'Monday to Friday, 9am to 5pm. Shifts to be confirmed.',
  };
}

function address(random: Random, place: Town, index: number) {
  return {
    addressLine1: streetOf(random.between(1, 60), index),
    ...(random.chance(0.5) ? { addressLine3: place.name } : { addressLine4: place.name }),
    postcode: postcodeIn(place),
    latitude: place.latitude,
    longitude: place.longitude,
  };
}
