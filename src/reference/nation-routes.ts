/**
 * Scotland's, Wales's and Northern Ireland's own apprenticeships and where they are listed: England's standards and T Levels are not offered there.
 * Types as apprenticeships.scot, Careers Wales and nidirect name them, read in November 2026.
 */
import type { AreaCode } from '../domain/area.ts';
import { CAREERS_SERVICES, type CareersService } from './careers-services.ts';

export interface NationRoutes {
  readonly country: 'Scotland' | 'Wales' | 'Northern Ireland';
  /** What kinds there are, in a sentence or two. */
  readonly kinds: readonly string[];
  /** What pupils can go on to. */
  readonly afterSchool: string;
  /** The nation's own free careers service. */
  readonly advice: CareersService;
  /** Where open apprenticeships are listed. */
  readonly listed: { readonly text: string; readonly url: string };
}

const WITH_SIXTH_FORM =
  'Routes after school include sixth form, college courses, apprenticeships and university.';

const ROUTES: Readonly<Record<string, NationRoutes>> = {
  S: {
    country: 'Scotland',
    kinds: [
      'Foundation Apprenticeships are taken at school, beside National 5s and Highers.',
      'Modern Apprenticeships are jobs with training from 16, and Graduate Apprenticeships lead to a degree.',
    ],
    afterSchool: 'Routes after school include college courses, apprenticeships and university.',
    advice: CAREERS_SERVICES.Scotland,
    listed: { text: 'apprenticeships.scot', url: 'https://www.apprenticeships.scot/' },
  },
  W: {
    country: 'Wales',
    kinds: ['Apprenticeships go from foundation (level 2) and level 3 to higher and degree apprenticeships.'],
    afterSchool: WITH_SIXTH_FORM,
    advice: CAREERS_SERVICES.Wales,
    listed: { text: 'Careers Wales', url: 'https://careerswales.gov.wales/apprenticeships' },
  },
  N: {
    country: 'Northern Ireland',
    kinds: [
      'ApprenticeshipsNI are at level 2 and level 3, and Higher Level Apprenticeships go from level 4 to 7.',
    ],
    afterSchool: WITH_SIXTH_FORM,
    advice: CAREERS_SERVICES['Northern Ireland'],
    listed: { text: 'nidirect', url: 'https://www.nidirect.gov.uk/apprenticeships' },
  },
};

/** Null for England, its parts, and the United Kingdom. */
export function nationRoutesOf(code: AreaCode): NationRoutes | null {
  return ROUTES[code.charAt(0)] ?? null;
}

/** By the name of the country; null for England and the United Kingdom. */
export function nationRoutesNamed(country: string): NationRoutes | null {
  return Object.values(ROUTES).find((each) => each.country === country) ?? null;
}
