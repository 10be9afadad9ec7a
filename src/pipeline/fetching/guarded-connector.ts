/**
 * A connector meets bytes nobody foresaw. What it throws becomes what the pipeline can tell apart: a changed source, one bad record, a
 * question that is not asked, or a connector that cannot even begin.
 */
import type { Connector, ParsedItem, RawResponse, SourceDescription } from '../../connectors/contract.ts';
import { ConnectorFaulty, messageOf, SourceChanged, WealdwayError } from '../../domain/errors.ts';

/**
 * The same connector; its errors are WealdwayErrors, and `normalise` rejects the record instead of throwing. `plan` and `confirm` throw
 * ConnectorFaulty, `recordKey` SourceChanged, for their caller to weigh.
 */
export function guardConnector<T>(connector: Connector<T>): Connector<T> {
  const { source, follow, confirm, givenOutOn, withoutPeople } = connector;
  return {
    ...connector,
    plan: (context) => guardQuestions(source, 'plan', () => connector.plan(context)),
    parse(response) {
      const { next, ...parsed } = guard(response.request.path, () => connector.parse(response));
      return {
        ...parsed,
        items: guardItems(response, parsed.items),
        ...(next && { next: (sweep) => guard(response.request.path, () => next(sweep)) }),
      };
    },
    ...(follow && {
      follow: (response, sweep) =>
        guard(response.request.path, () => follow.call(connector, response, sweep)),
    }),
    ...(confirm && {
      confirm: (absent, context) =>
        guardQuestions(source, 'confirm', () => confirm.call(connector, absent, context)),
    }),
    ...(givenOutOn && {
      givenOutOn: (file) => guard(file.name, () => givenOutOn.call(connector, file)),
    }),
    ...(withoutPeople && {
      withoutPeople: (file) => guard(file.name, () => withoutPeople.call(connector, file)),
    }),
    recordKey: (record) => guard(`The key of ${record.locator}`, () => connector.recordKey(record)),
    normalise(record, context) {
      try {
        return connector.normalise(record, context);
      } catch (error) {
        return { rejected: { code: 'unreadable-record', detail: messageOf(error) } };
      }
    },
  };
}

/** What is asked before, or beside, any answer: no source can be at fault for it. */
function guardQuestions<R>({ id }: SourceDescription, step: 'plan' | 'confirm', ask: () => R): R {
  try {
    return ask();
  } catch (error) {
    if (error instanceof WealdwayError) throw error;
    throw new ConnectorFaulty(
      `The connector of ${id} failed in its ${step} (${messageOf(error)}). This is a mistake in its code: report it, and refresh again once it is mended.`,
      { cause: error },
    );
  }
}

function* guardItems<T>(response: RawResponse, items: Iterable<ParsedItem<T>>): Generator<ParsedItem<T>> {
  try {
    yield* items;
  } catch (error) {
    throw asSourceTrouble(response.request.path, error);
  }
}

function guard<R>(what: string, read: () => R): R {
  try {
    return read();
  } catch (error) {
    throw asSourceTrouble(what, error);
  }
}

function asSourceTrouble(what: string, error: unknown): WealdwayError {
  if (error instanceof WealdwayError) return error;
  return new SourceChanged(`${what} could not be read: ${messageOf(error)}`, { cause: error });
}
