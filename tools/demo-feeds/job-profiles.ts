/** Invented job profiles in the shape of the National Careers Service's API. */
import type { Random } from './seeded-random.ts';

const PROFILES: readonly (readonly [string, string, number])[] = [
  ['Kite mender', '5241', 23_000],
  ['Tide clerk', '4133', 22_000],
  ['Orchard guide', '5112', 21_000],
];

export function jobProfileList(random: Random): unknown[] {
  return PROFILES.map(([Title, Soc2020, pay]) => ({
    Title,
    LastUpdatedDate: '2026-09-14T09:00:00.000Z',
    Url: `https://api.nationalcareers.service.gov.uk/job-profiles/${Title.toLowerCase().replaceAll(' ', '-')}`,
    Soc2020,
    Overview: '<p>Invented for a demonstration.</p>',
    SalaryStarter: String(pay),
    SalaryExperienced: String(pay + 500 * Math.round(10 + random.next() * 20)),
    MinimumHours: 37,
    MaximumHours: 40,
    RelatedCareers: [],
  }));
}
