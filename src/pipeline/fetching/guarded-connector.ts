/** A connector meets bytes nobody foresaw. What it throws becomes what the pipeline can tell apart: a changed source, or one bad record. */
import type { Connector, ParsedItem, RawResponse } from '../../connectors/contract.ts';
import { SourceChanged, WealdwayError } from '../../domain/errors.ts';

/** The same connector; its errors are WealdwayErrors, and `normalise` rejects the record instead of throwing. */
export function guardConnector<T>(connector: Connector<T>): Connector<T> {
  const { follow } = connector;
  return {
    ...connector,
    parse(response) {
      const parsed = guard(response, () => connector.parse(response));
      return { ...parsed, items: guardItems(response, parsed.items) };
    },
    ...(follow === undefined
      ? {}
      : { follow: (response, sweep) => guard(response, () => follow.call(connector, response, sweep)) }),
    normalise(record, context) {
      try {
        return connector.normalise(record, context);
      } catch (error) {
        return { rejected: { code: 'unreadable-record', detail: messageOf(error) } };
      }
    },
  };
}

function* guardItems<T>(response: RawResponse, items: Iterable<ParsedItem<T>>): Generator<ParsedItem<T>> {
  try {
    yield* items;
  } catch (error) {
    throw asSourceTrouble(response, error);
  }
}

function guard<R>(response: RawResponse, read: () => R): R {
  try {
    return read();
  } catch (error) {
    throw asSourceTrouble(response, error);
  }
}

function asSourceTrouble(response: RawResponse, error: unknown): WealdwayError {
  if (error instanceof WealdwayError) return error;
  return new SourceChanged(`${response.request.path} could not be read: ${messageOf(error)}`, {
    cause: error,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
