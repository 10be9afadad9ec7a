/**
 * An answer that is one long JSON array -> its elements, one at a time: of 80 MB no more than one element is ever held as values. What was
 * read before the trouble is given before it is thrown.
 */
import { JSONParser } from '@streamparser/json';
import { messageOf, SourceChanged } from '../../domain/errors.ts';
import type { RawResponse } from '../contract.ts';
import { refuseWebPage } from './response-text.ts';

/** Bytes taken at once: the elements that end in them wait together. */
const CHUNK_BYTES = 65_536;
const OPENING = /^\s*\[/;

/** Throws SourceUnreachable for a web page; SourceChanged for bytes that are not UTF-8, and for what is not one whole array. */
export function* jsonElements(response: RawResponse): Generator<unknown> {
  const { body, request } = response;
  refuseWebPage(response);
  const changed = (what: string, cause?: unknown) => new SourceChanged(`${request.path} ${what}`, { cause });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let waiting: unknown[] = [];
  let fault: Error | null = null;
  // Of the array that holds the elements nothing is kept.
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => void waiting.push(value);
  parser.onError = (error) => {
    fault ??= error;
  };
  for (let at = 0; at < body.length; at += CHUNK_BYTES) {
    const chunk = body.subarray(at, at + CHUNK_BYTES);
    try {
      const text = decoder.decode(chunk, { stream: true });
      if (at === 0 && !OPENING.test(text)) throw changed('answered with something other than a JSON array');
    } catch (cause) {
      throw cause instanceof SourceChanged
        ? cause
        : changed('answered with bytes that are not valid utf-8', cause);
    }
    parser.write(chunk);
    const read = waiting;
    waiting = [];
    yield* read;
    if (fault !== null) throw changed(`answered with text that is not JSON: ${messageOf(fault)}`, fault);
  }
  if (body.length === 0) throw changed('answered with an empty body');
  if (!parser.isEnded) throw changed('broke off before the end of its JSON array');
}
