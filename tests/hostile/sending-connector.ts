/** A source that sends just the rows it is given, however strange: one answer, at `/all`. */
import type { Connector, SourceDescription } from '../../src/connectors/contract.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { madeUpSource } from '../support/made-up-connector.ts';

interface SentRows {
  readonly postings?: readonly Posting[];
  readonly observations?: readonly Observation[];
}

export function sendingConnector(
  { postings = [], observations = [] }: SentRows,
  source: SourceDescription = madeUpSource({ kind: observations.length > 0 ? 'observations' : 'postings' }),
): Connector<Posting | Observation> {
  const rows = [...postings, ...observations];
  return {
    source,
    plan: () => [{ path: '/all', role: 'all' }],
    parse: () => ({
      statedTotal: null,
      items: rows.map((fields, at) => ({ kind: 'record', record: { locator: `record ${at + 1}`, fields } })),
    }),
    recordKey: ({ fields }) => ('key' in fields ? fields.key : null),
    normalise: ({ fields }) => ('key' in fields ? { posting: fields } : { observations: [fields] }),
  };
}
