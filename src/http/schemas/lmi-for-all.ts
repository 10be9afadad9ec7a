/** What programs written for LMI for All ask, and what they are answered: the shapes are that service's, not ours (docs/lmi-for-all.md). */
import { oneOf, typed, wholeNumber, z } from './common.ts';

/** A name, or names with dots between: nothing else may stand before the bracket of a script. */
const callback = z
  .string()
  .max(100, 'Give at most 100 letters.')
  .regex(
    /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/,
    'Give the name of a function: letters, digits, _ and $, with dots between names.',
  )
  .optional();

const soc = z.string('Give the code of a group, such as soc=5241.').regex(/^\d{1,10}$/, 'Give digits alone.');
const coarse = oneOf(['true', 'false']).optional();
const year = z
  .string()
  .regex(/^\d{4}$/, 'Give a year of four digits.')
  .transform(Number)
  .optional();

const words = (help: string) => typed(help, 200).optional();

export const lmiPlainQuery = z.strictObject({ callback });
export const lmiSearchQuery = z.strictObject({ callback, q: words('Give a word.') });
/** `filter` is what many programs sent, though the service knew `filters` alone. */
export const lmiPayQuery = z.strictObject({
  callback,
  soc,
  coarse,
  filters: words('Give filters.'),
  filter: words('Give filters.'),
  breakdown: words('Give a breakdown.'),
  age: words('Give an age.'),
});
export const lmiPredictQuery = z.strictObject({
  callback,
  soc,
  coarse,
  minYear: year,
  maxYear: year,
  region: words('Give a region.'),
});
export const lmiVacancyQuery = z.strictObject({
  callback,
  keywords: words('Give one or more words.'),
  location: typed('Give a postcode or a place.', 100).optional(),
  radius: wholeNumber('the miles', 60).optional(),
  limit: wholeNumber('the number of adverts', 500).optional(),
});
export const lmiAreaQuery = z.strictObject({
  callback,
  area: z.string('Give a postcode, such as area=ME14 1XQ.').max(100, 'Give a postcode.'),
});

/** A group of SOC 2020 that a group of SOC 2010 went into. `share` is of its titles in the coding index, not of its people. */
export interface LmiPart {
  readonly soc2020: number;
  readonly title: string;
  readonly share: number;
}

/** What a group that became several has beside the fields of LMI for All. */
interface Parted<Part> {
  readonly note?: string;
  readonly parts?: readonly Part[];
}

export interface LmiOccupation extends Parted<LmiPart> {
  readonly soc: number;
  readonly title: string;
  readonly description: string;
  readonly qualifications: string;
  readonly tasks: string;
  readonly add_titles: readonly string[];
}

export type LmiYear = { readonly year: number } & ({ readonly estpay: number } | { readonly hours: number });

export interface LmiSeries extends Parted<LmiPart & { readonly series: readonly LmiYear[] }> {
  readonly soc: number;
  readonly series: readonly LmiYear[];
}

type LmiEmployment = readonly { readonly year: number; readonly employment: number }[];

export interface LmiPrediction extends Parted<LmiPart & { readonly predictedEmployment: LmiEmployment }> {
  readonly soc: number;
  readonly predictedEmployment: LmiEmployment;
}

export interface LmiVacancy {
  readonly id: number;
  /** Our own id: `/api/v1/postings` has the advert under it. */
  readonly reference: string;
  readonly title: string;
  readonly summary: string;
  readonly company: string;
  readonly activedate: { readonly start: string | null; readonly end: string | null };
  readonly location: {
    readonly location: string;
    readonly city: string;
    readonly area: string;
    readonly postcode: string;
    readonly country: string;
  };
  readonly link: string;
}

export interface LmiResidents {
  readonly area: {
    readonly latitude: number;
    readonly longitude: number;
    readonly district: string;
    readonly ward: string;
  };
  readonly totalResidents: number;
  readonly residentOccupations: readonly {
    readonly socGroup: string;
    readonly description: string;
    readonly value: number;
    readonly percentage: number;
  }[];
}
