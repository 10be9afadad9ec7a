/** Shapes that several answers share. Importing this gives zod its `.openapi`. */
import { extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';

extendZodWithOpenApi(z);

export { z };

const MAX_PAGE_SIZE = 500;

const wholeNumber = (name: string, most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, `Give ${name} as a whole number from 1 to ${most}.`)
    .transform(Number)
    .refine((value) => value <= most, `Give ${name} as a whole number from 1 to ${most}.`)
    .openapi({ type: 'integer' });

export const pageParameter = wholeNumber('the page', 100_000)
  .optional()
  .openapi({ type: 'integer', minimum: 1, default: 1 });
export const pageSizeParameter = wholeNumber('the page size', MAX_PAGE_SIZE)
  .optional()
  .openapi({ type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE, default: 100 });

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `Give one of: ${values.join(', ')}.`);
}

export const instant = z.string().openapi({ format: 'date-time' });
export const date = z.string().openapi({ format: 'date' });

export const periodSchema = z
  .strictObject({ start: date, end: date, label: z.string() })
  .openapi('Period', { description: 'First and last day described, and what the publisher calls it.' });

const pagingSchema = z
  .strictObject({
    page: z.int(),
    pageSize: z.int(),
    totalPages: z.int(),
    totalResults: z.int(),
  })
  .openapi('Paging');

/** Every list answers alike. `notice` says so when the figures are invented. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    isDemonstration: z.boolean(),
    notice: z.string().nullable(),
    paging: pagingSchema,
    results: z.array(item),
  });
}

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
    suggestions: z.array(z.strictObject({ id: z.string(), name: z.string() })).optional(),
  })
  .openapi('Problem', {
    description: 'RFC 9457. `type` is an address of this service that explains the problem.',
  });
