/** What services that answer with adverts in JSON have in common: a page in its envelope, and the answer about a single advert. */
import type { z } from 'zod';
import { SourceChanged } from '../../domain/errors.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import type { Instant } from '../../domain/period.ts';
import type { Normalised, ParsedItem, ParsedResponse, RawResponse } from '../contract.ts';
import { jsonBody } from './json-body.ts';
import { readShape, shapeIssues } from './record-shape.ts';

export function asItems(issues: readonly Issue[]): ParsedItem<never>[] {
  return issues.map((one) => ({ kind: 'issue', issue: one }));
}

/** A page's envelope, and what is strange about it. Throws SourceChanged when it is not the documented one. */
export function readEnvelope<E>(
  schema: z.ZodType<E>,
  response: RawResponse,
  locator: string,
): { readonly fields: E; readonly items: readonly ParsedItem<never>[] } {
  const { fields, problems } = readShape(schema, jsonBody(response));
  if (fields === null) {
    const details = problems.map(({ detail }) => detail).join('; ');
    throw new SourceChanged(`${locator} is not the documented envelope: ${details}`);
  }
  return { fields, items: asItems(shapeIssues(problems, locator)) };
}

interface AdvertList {
  /** "page 3". */
  readonly locator: string;
  readonly adverts: readonly unknown[];
  /** Adverts in the whole sweep, as the page states it. */
  readonly statedTotal: number;
  /** Whether a page without adverts contradicts a total that is not 0. */
  readonly mustHoldSome: boolean;
  /** What is said of a page that rightly holds none. */
  readonly emptiness: string;
}

/** Every advert of a page, or an issue `no-rows`. Throws SourceChanged for a page that states adverts and holds none. */
export function readAdverts<T>(
  { locator, adverts, statedTotal, mustHoldSome, emptiness }: AdvertList,
  read: (value: unknown, locator: string) => readonly ParsedItem<T>[],
): readonly ParsedItem<T>[] {
  if (adverts.length > 0) {
    return adverts.flatMap((value, index) => read(value, `${locator}, record ${index + 1}`));
  }
  if (mustHoldSome && statedTotal > 0) {
    throw new SourceChanged(`${locator} states ${statedTotal} adverts and holds none`);
  }
  return asItems([issue('no-rows', 'warning', locator, emptiness)]);
}

/** `gone` is what 404 or 410 stands for; null where it is a failure like any other. */
export function parseAnswerAboutOne<T>(
  response: RawResponse,
  locator: string,
  gone: T | null,
  read: (value: unknown) => readonly ParsedItem<T>[],
): ParsedResponse<T> {
  if (gone !== null && (response.status === 404 || response.status === 410)) {
    return { statedTotal: null, items: [{ kind: 'record', record: { locator, fields: gone } }] };
  }
  if (response.status !== 200) {
    const detail = `Answered with status ${response.status}.`;
    return {
      statedTotal: null,
      items: asItems([issue('optional-request-failed', 'warning', locator, detail)]),
    };
  }
  return { statedTotal: null, items: read(jsonBody(response)) };
}

/**
 * An advert asked about because it is absent has ended when its deadline is past; else a page had missed it. `askedKey` is the posting
 * that was asked about, null for an advert that a page held.
 */
export function endedOrOpen(result: Normalised, askedKey: string | null, now: Instant): Normalised {
  const closesAt = result.posting?.closesAt ?? null;
  const isClosed = askedKey !== null && closesAt !== null && Date.parse(closesAt) < Date.parse(now);
  return isClosed ? { ending: { key: askedKey, state: 'closed' } } : result;
}
