import { connectors } from '../../src/connectors/registry.ts';
import { loadMaterial } from '../support/connector-cases.ts';
import { describeConnector } from '../support/describe-connector.ts';
import { describeDrift } from '../support/drift.ts';

for (const connector of connectors) {
  const material = await loadMaterial(connector.source.id);
  describeConnector(connector, material);
  describeDrift(connector, material);
}
