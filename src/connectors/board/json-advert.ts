/** JSON lists of adverts, each a strict shape of its maker's document: what is not in it becomes an issue, and one bad advert costs only itself. */
import { z } from 'zod';
import { SourceChanged } from '../../domain/errors.ts';
import type { ParsedResponse, RawResponse } from '../contract.ts';
import { isExactNumber, jsonBody } from '../shared/json-body.ts';
import { readShape, shapeIssues } from '../shared/record-shape.ts';
import type { BoardRecord } from './board-kind.ts';
import { type LocatedAdvert, listOfAdverts } from './list-of-adverts.ts';
import { type StatedAdvert, statedAdvert } from './stated-advert.ts';

/** Fields that are documented and not needed, contact details among them. */
export function unused(names: string): Record<string, z.ZodOptional<z.ZodUnknown>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, z.unknown().optional()]));
}

/** What most makers send as text or leave out. */
export const text = z.string().nullish();
export const number = z.number().nullish();
/** A name in a node of its own: `{"id": 7, "name": "Kitchens"}`. */
export const named = z.strictObject({ ...unused('id child_ids parent_id'), name: text }).nullish();

/** `rows` as adverts. An advert that cannot be read keeps its place as one without a key, so that it is refused and counted. */
export function readJsonAdverts<R>(
  rows: readonly unknown[],
  schema: z.ZodType<R>,
  read: (row: R) => Partial<StatedAdvert>,
  firstNumber = 1,
): readonly LocatedAdvert[] {
  return rows.map((row, at) => {
    const locator = `advert ${firstNumber + at}`;
    const { fields, problems } = readShape(schema, row);
    const issues = shapeIssues(problems, locator);
    return { locator, issues, advert: statedAdvert(fields === null ? {} : read(fields)) };
  });
}

/** The envelope of a list. Throws SourceChanged when it is not the documented one. */
export function readListEnvelope<E>(schema: z.ZodType<E>, body: unknown, path: string) {
  const { fields, problems } = readShape(schema, body);
  if (fields === null) {
    const details = problems.map(({ detail }) => detail).join('; ');
    throw new SourceChanged(`${path} is not the documented list: ${details}`);
  }
  return { fields, issues: shapeIssues(problems, path) };
}

interface JsonList<E, R> {
  readonly envelope: z.ZodType<E>;
  readonly row: z.ZodType<R>;
  rowsOf(fields: E): readonly unknown[];
  /** How many there are in all; left out where the maker does not say. */
  totalOf?(fields: E): number | null;
  read(row: R): Partial<StatedAdvert>;
}

/** A whole list in one answer. Throws as {@link readListEnvelope} and {@link listOfAdverts} do. */
export function parseJsonList<E, R>(
  response: RawResponse,
  list: JsonList<E, R>,
): ParsedResponse<BoardRecord> {
  const { path } = response.request;
  const { fields, issues } = readListEnvelope(list.envelope, jsonBody(response), path);
  const adverts = readJsonAdverts(list.rowsOf(fields), list.row, (row) => list.read(row));
  return listOfAdverts({ path, adverts, statedTotal: list.totalOf?.(fields) ?? null, issues });
}

/** Null for nothing, and for a number whose last digits are lost: it might be another advert's. */
export function asKey(value: string | number | null | undefined): string | null {
  return typeof value === 'number' && !isExactNumber(value) ? null : inText(value);
}

export function inText(value: string | number | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}
