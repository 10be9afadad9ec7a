/**
 * Teaching Vacancies' JSON, strictly, after app/views/api/vacancies/{index,_show}.json.jbuilder of
 * DFE-Digital/teaching-vacancies. Optional here is what the publisher may leave out or what its recordings lack.
 */
import { z } from 'zod';

const text = z.string();
/** Always sent, null when there is nothing to say. */
const textOrNull = z.string().nullable();
/** Sent by the live service, and not held by the recordings. */
const maybeText = z.string().nullish();

const address = z.strictObject({
  '@type': z.literal('PostalAddress'),
  addressLocality: textOrNull,
  addressRegion: textOrNull,
  streetAddress: maybeText,
  postalCode: textOrNull,
  addressCountry: z.literal('GB'),
});
const place = z.strictObject({ '@type': z.literal('Place'), address });

/** One advert: a schema.org JobPosting with prose where schema.org wants a number. */
export const advert = z.strictObject({
  '@context': z.literal('http://schema.org'),
  '@type': z.literal('JobPosting'),
  title: text.min(1),
  jobBenefits: maybeText,
  datePosted: text,
  description: textOrNull,
  occupationalCategory: maybeText,
  directApply: z.boolean().nullish(),
  employmentType: z.array(text),
  industry: z.literal('Education'),
  jobLocation: z.union([place, z.array(place)]),
  baseSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.literal('GBP'),
      value: z.strictObject({
        '@type': z.literal('QuantitativeValue'),
        value: text,
        unitText: z.enum(['YEAR', 'HOUR']),
      }),
    })
    .optional(),
  url: text.regex(/\/jobs\/[^/?#]+$/, 'ends in /jobs/ and a slug'),
  hiringOrganization: z.strictObject({
    '@type': z.literal('Organization'),
    name: textOrNull,
    sameAs: maybeText,
    identifier: maybeText,
    description: maybeText,
    logo: maybeText,
  }),
  validThrough: text,
});
export type Advert = z.infer<typeof advert>;

/** A page without its adverts, which are read one by one. */
export const envelope = z.strictObject({
  info: z.strictObject({
    title: text,
    description: maybeText,
    termsOfService: maybeText,
    contact: z.strictObject({ name: maybeText, email: maybeText }).nullish(),
    license: z.strictObject({ name: z.literal('Open Government License'), url: text }),
    version: maybeText,
  }),
  openapi: z.literal('3.0.0'),
  data: z.array(z.unknown()),
  links: z.strictObject({
    self: text,
    first: maybeText,
    last: maybeText,
    prev: maybeText,
    next: text.nullable(),
  }),
  meta: z.strictObject({ totalPages: z.int().nonnegative(), count: z.int().nonnegative() }),
});
export type Envelope = z.infer<typeof envelope>;

/** What one answer held. `slug` is the advert's key; an unreadable advert may lack even that. */
export type TeachingVacanciesRecord =
  | {
      readonly kind: 'advert';
      readonly slug: string;
      readonly advert: Advert;
      /** The posting key that was asked about, when this answers a `confirm` request; else null. */
      readonly confirms: string | null;
    }
  | { readonly kind: 'unreadable'; readonly slug: string | null; readonly detail: string }
  | { readonly kind: 'gone'; readonly slug: string };

/** Last part of the advert's address, the only identifier there is; null when the address has another form. */
export function slugOf(url: unknown): string | null {
  return typeof url === 'string' ? (/\/jobs\/([^/?#]+)$/.exec(url)?.[1] ?? null) : null;
}
