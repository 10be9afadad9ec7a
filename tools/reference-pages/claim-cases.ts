/** Worked cases for docs/reference/claims.md: published figures of Kent and Medway, each judged by the code itself. */
import type { Reading } from '../../src/snapshots/evidence/estimate.ts';

export interface ClaimCase {
  readonly about: string;
  readonly first: Reading;
  readonly second: Reading;
  readonly isCount: boolean;
  readonly bar: 'series-broke' | null;
}

const PLAIN: Omit<Reading, 'figure' | 'value' | 'text'> = {
  lower95: null,
  upper95: null,
  coefficientOfVariation: null,
  status: 'normal',
  isSampled: true,
};

function reading(figure: string, value: number, text: string, more: Partial<Reading> = {}): Reading {
  return { ...PLAIN, figure, value, text, ...more };
}

const range = (lower95: number, upper95: number): Partial<Reading> => ({ lower95, upper95 });
const cv = (coefficientOfVariation: number): Partial<Reading> => ({ coefficientOfVariation });
const COUNTED: Partial<Reading> = { isSampled: false };

function claimCase(about: string, first: Reading, second: Reading, isCount = false): ClaimCase {
  return { about, first, second, isCount, bar: null };
}

const MEDWAY_PAY = reading('Medway', 661.5, '£660', range(613.5, 709.5));
const KENT_PAY = reading('Kent', 655.9, '£660', range(637.9, 673.9));
const KENT_WORK = reading('Kent', 75.9, '76%', range(73.1, 78.7));
const CANTERBURY_WORK = reading('Canterbury', 67.2, '67%', range(57.3, 77.1));

export const claimCases: readonly ClaimCase[] = [
  claimCase('Weekly pay, April 2025', MEDWAY_PAY, KENT_PAY),
  claimCase('Weekly pay, April 2025', reading('Sevenoaks', 706.5, '£710', range(588.8, 824.2)), KENT_PAY),
  claimCase('Employment rate, 2023', CANTERBURY_WORK, KENT_WORK),
  claimCase(
    'Employment rate, 2023; ranges overlap and the test still tells them apart (second figure invented)',
    KENT_WORK,
    reading('Elsewhere', 71.4, '71%', range(68.6, 74.2)),
  ),
  claimCase(
    'Employment rate; both ranges narrow (invented)',
    reading('Here', 76, '76%', range(75.2, 76.8)),
    reading('There', 75.7, '76%', range(75.3, 76.1)),
  ),
  claimCase(
    'Employment rate; told apart, yet both read 76% (invented)',
    reading('Here', 76.4, '76%', range(76.2, 76.6)),
    reading('There', 75.7, '76%', range(75.5, 75.9)),
  ),
  claimCase(
    'No qualifications, 2023: one standard error of Thanet’s figure is over a fifth of it',
    reading('Thanet', 17, '17%', range(8.3, 25.7)),
    reading('Medway', 4.4, '4%', range(2.3, 6.5)),
  ),
  claimCase(
    'Out of work, 2023 (second figure invented)',
    reading('Medway', 3.5, '4%', range(2.5, 4.5)),
    reading('Elsewhere', 5.9, '6%', range(4.9, 6.9)),
  ),
  claimCase(
    'Yearly pay 2024, quality stated as a coefficient of variation',
    reading('Tunbridge Wells', 37_414, '£37,500', cv(11)),
    reading('Medway', 32_107, '£32,000', cv(6.2)),
  ),
  claimCase(
    'Inactivity, 2023: published without a range for Gravesham',
    reading('Gravesham', 13, '13%', { status: 'low-reliability' }),
    reading('Medway', 20, '20%', range(16.1, 23.9)),
  ),
  claimCase(
    'Apprenticeship starts for every 100,000 people, 2024/25: records, not a sample',
    reading('Medway', 1389, '1,390', COUNTED),
    reading('England', 959, '960', COUNTED),
  ),
  claimCase(
    'Apprenticeship starts: less than 2% apart',
    reading('Dartford', 994, '990', COUNTED),
    reading('Ashford', 977, '980', COUNTED),
  ),
  claimCase(
    'Claimants, later and earlier: a count under 500 (invented)',
    reading('Later', 420, '420', COUNTED),
    reading('Earlier', 310, '310', COUNTED),
    true,
  ),
  claimCase(
    'Jobs, later and earlier: a survey without published ranges',
    reading('Later', 9250, '9,300'),
    reading('Earlier', 8000, '8,000'),
    true,
  ),
  {
    ...claimCase(
      'Level 3 or above, 2023 and 2021: counted in a new way from 2022 (second figure invented)',
      reading('2023', 66.3, '66%', range(61, 71.6)),
      reading('2021', 55, '55%', range(50, 60)),
    ),
    bar: 'series-broke',
  },
];
