/** An advert in its board's own words: what every kind of board is read into, and what one function turns into a posting. */
import type { SalaryFields } from '../shared/read-salary.ts';

/** Whatever the board has of it; null where it has nothing. */
export interface StatedPlace {
  /** The name of a site, or a place in words when the board has no parts: "Various, Maidstone ME14 1XX". */
  readonly name: string | null;
  readonly locality: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  /** As it is sent: "GB", "United Kingdom", "us". */
  readonly country: string | null;
}

/** Texts may hold markup and people's contact details: they are removed on the way to the posting. Null where the board says nothing. */
export interface StatedAdvert {
  readonly key: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly postedAt: string | null;
  readonly closesAt: string | null;
  /** Lists of places within one text are parted already. */
  readonly places: readonly StatedPlace[];
  readonly salary: SalaryFields | null;
  /** The board's own words: "Full time", "Apprenticeship". */
  readonly employmentTypes: readonly string[];
  readonly hours: string | null;
  readonly category: string | null;
  readonly openings: number | null;
  /** Why it is none that anybody can apply for, in the board's own terms; null for an advert like others. */
  readonly notForApplicants: string | null;
}

const NOTHING_STATED: StatedAdvert = {
  key: null,
  title: null,
  employer: null,
  link: null,
  description: null,
  postedAt: null,
  closesAt: null,
  places: [],
  salary: null,
  employmentTypes: [],
  hours: null,
  category: null,
  openings: null,
  notForApplicants: null,
};

/** What is not given is not said. */
export function statedAdvert(fields: Partial<StatedAdvert>): StatedAdvert {
  return { ...NOTHING_STATED, ...fields };
}

/** A place in words alone; none for no words. */
export function placeInWords(text: string | null | undefined): readonly StatedPlace[] {
  const name = text?.trim() ?? '';
  return name === '' ? [] : [{ name, locality: null, region: null, postcode: null, country: null }];
}

/** Pay in words alone; null for no words. */
export function payInWords(text: string | null | undefined): SalaryFields | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : { text: words, min: null, max: null, unit: null, currency: null };
}

/** For lists without numbers or addresses: the words that tell their adverts apart. */
export function keyInWords({
  title,
  employer,
  places,
}: Pick<StatedAdvert, 'title' | 'employer' | 'places'>): string {
  const where = places.map(({ name, locality, region, postcode }) => [locality ?? name, region, postcode]);
  return [title, employer, ...where.flat()]
    .flatMap((part) => part?.trim().toLowerCase().replace(/\s+/g, ' ') || [])
    .join(' | ')
    .slice(0, 280);
}
