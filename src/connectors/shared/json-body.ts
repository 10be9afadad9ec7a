/** An answer's JSON, or an error of ours: an error page and an empty body are not feeds with nothing in them. */
import { SourceChanged } from '../../domain/errors.ts';
import type { RawResponse } from '../contract.ts';
import { responseText } from './response-text.ts';

/** Whether a number of JSON is the one that was written: of whole numbers with more digits than it holds, two may become one. */
export function isExactNumber(number: number): boolean {
  return Number.isSafeInteger(number) || (Number.isFinite(number) && !Number.isInteger(number));
}

/** Throws SourceUnreachable for an HTML page, SourceChanged for an empty body, bad bytes or text that is not JSON. */
export function jsonBody(response: RawResponse): unknown {
  const text = responseText(response);
  if (text === '') throw new SourceChanged(`${response.request.path} answered with an empty body`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceChanged(`${response.request.path} answered with text that is not JSON`, { cause });
  }
}
