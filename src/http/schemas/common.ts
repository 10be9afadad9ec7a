/** Shapes that several answers share. Importing this gives zod its `.openapi`. */
import { extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { isCalendarDate } from '../../domain/period.ts';
import { findPostcode } from '../../reference/outcodes.ts';
import { findTowns } from '../../reference/towns.ts';
import { PROBLEMS } from '../answers/problem-catalogue.ts';

extendZodWithOpenApi(z);

export { z };

export const MAX_PAGE_SIZE = 500;

export const wholeNumber = (name: string, most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, `Give ${name} as a whole number from 1 to ${most}.`)
    .transform(Number)
    .refine((value) => value <= most, `Give ${name} as a whole number from 1 to ${most}.`)
    .openapi({ type: 'integer' });

export const pageParameter = wholeNumber('the page', 100_000)
  .optional()
  .openapi({ type: 'integer', minimum: 1, default: 1, description: 'Which page, from 1.', example: 1 });
export const pageSizeParameter = wholeNumber('the page size', MAX_PAGE_SIZE).optional().openapi({
  type: 'integer',
  minimum: 1,
  maximum: MAX_PAGE_SIZE,
  default: 100,
  description: 'Results on a page.',
  example: 100,
});

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `Give one of: ${values.join(', ')}.`);
}

/** `?asAt=`: a day or an instant. */
export const asAtParameter = z
  .string()
  .refine(
    (text) => isCalendarDate(text) || isInstant(text),
    'Give a day such as 2026-08-06, or an instant such as 2026-08-06T09:00:00Z.',
  )
  .openapi({
    description:
      'The answer as it stood at the end of a day (UTC) or at an instant, as far back as we keep it. Beyond that 410.',
    example: '2026-08-06',
  })
  .optional();

function isInstant(text: string): boolean {
  const isShaped = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text);
  return isShaped && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

export const instant = z.string().openapi({ format: 'date-time' });
export const date = z.string().openapi({ format: 'date' });

export const periodSchema = z
  .strictObject({ start: date, end: date, label: z.string() })
  .openapi('Period', { description: 'First and last day described, and what the publisher calls it.' });

export const pagingSchema = z
  .strictObject({
    page: z.int(),
    pageSize: z.int(),
    totalPages: z.int(),
    totalResults: z.int(),
  })
  .openapi('Paging');

/** Paging of a list that may be too long to count or to number. */
export function longPagingSchema(name: string, totalResults: string) {
  return z
    .strictObject({
      page: z.int().nullable().openapi({ description: 'Null where the answer was asked for with `after`.' }),
      pageSize: z.int(),
      totalPages: z.int().openapi({ description: 'Pages that can be asked for by number.' }),
      totalResults: z.int().openapi({ description: totalResults }),
      isTotalCapped: z.boolean().openapi({ description: 'There are, or may be, more than `totalResults`.' }),
      next: z
        .string()
        .nullable()
        .openapi({ description: 'For `after`: where the list goes on. Null at its end.' }),
    })
    .openapi(name);
}

const noticeShape = {
  isDemonstration: z.boolean(),
  notice: z
    .string()
    .nullable()
    .openapi({ description: '"Demonstration figures: …" when they are invented.' }),
};

/** One thing, with the two fields that every answer begins with. */
export function noticedAnswer<Shape extends z.ZodRawShape>(thing: z.ZodObject<Shape>) {
  return z.strictObject({ ...noticeShape, ...thing.shape });
}

/** Why there are no results, or what else a reader should know of them. */
export const noteShape = {
  note: z
    .string()
    .nullable()
    .openapi({ description: 'Why a list is empty; null when there is nothing to say.' }),
};

/** Text that a reader typed. What is not UTF-8 in percent-encoding arrives as U+FFFD and is refused. */
export function typed(help: string, most: number) {
  return z
    .string()
    .trim()
    .min(1, help)
    .max(most, `Give at most ${most} letters.`)
    .refine((text) => !text.includes('\uFFFD'), 'This cannot be read: percent-encode it as UTF-8.');
}

/** Where distances are measured from: a postcode, of which the first part alone is read. */
export const fromParameter = z
  .string()
  .max(20, 'Give a postcode such as ME14 1XQ, or its first part.')
  .transform((text, context) => {
    const postcode = findPostcode(text);
    if (postcode !== null) return postcode.outcode;
    context.addIssue({ code: 'custom', message: 'Give a postcode such as ME14 1XQ, or its first part.' });
    return z.NEVER;
  })
  .optional();

/** The same, or a town that we know. */
export const fromPlaceParameter = z
  .string()
  .max(60, 'Give a town, or a postcode such as ME14 1XQ.')
  .transform((text, context) => {
    const place = findPostcode(text)?.outcode ?? findTowns(text)[0]?.slug;
    if (place !== undefined) return place;
    context.addIssue({ code: 'custom', message: 'Give a town, or a postcode such as ME14 1XQ.' });
    return z.NEVER;
  })
  .optional();

/** Every list answers alike. `notice` says so when the figures are invented. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    ...noticeShape,
    paging: pagingSchema,
    results: z.array(item),
  });
}

export const problemSchema = z
  .strictObject({
    type: z
      .enum(Object.keys(PROBLEMS).map((code) => `/problems/${code}`))
      .openapi({ description: 'An address of this service that explains the problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string().optional().openapi({
      description: 'What the log of the service calls the request; the header X-Request-Id says the same.',
    }),
    errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
    suggestions: z.array(z.strictObject({ id: z.string(), name: z.string() })).optional(),
  })
  .openapi('Problem', {
    description: 'Problem details after RFC 9457.',
  });

/** A skill level of SOC 2020. The generator writes `z.literal([1, 2, 3, 4])` as 1 alone. */
export const entryLevel = z.int().min(1).max(4);

/** How much learning jobs usually ask for, at most. */
export const entryParameter = oneOf(['1', '2', '3', '4'])
  .openapi({
    description:
      'The most learning that a job usually asks for: 1 learn at work, 2 school and training, 3 training after 16 without a degree, 4 often a degree.',
    example: '3',
  })
  .optional();

/** A place that a document leads to. */
export const nearbyPlaceSchema = z.strictObject({
  areaCode: z.string(),
  areaName: z.string(),
  slug: z.string(),
});
