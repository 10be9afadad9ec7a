/** The connector that a command names. */
import type { Connector } from '../../../connectors/contract.ts';
import { WrongUse } from '../../../domain/errors.ts';
import { unknownName } from './nearest.ts';

/** Throws WrongUse with the nearest ids when there is no such source. */
export function getConnector(id: string, connectors: readonly Connector[]): Connector {
  const connector = connectors.find(({ source }) => source.id === id);
  if (connector) return connector;
  throw new WrongUse(
    unknownName(
      'source',
      id,
      connectors.map(({ source }) => source.id),
    ),
  );
}
