import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { connectors } from '../../src/connectors/registry.ts';
import { loadMaterial } from '../support/connector-cases.ts';
import { describeConnector } from '../support/describe-connector.ts';
import { describeDrift } from '../support/drift.ts';

for (const connector of connectors) {
  const material = await loadMaterial(connector.source.id);
  const golden = (name: string) =>
    fileURLToPath(new URL(`../fixtures/${connector.source.id}/${name}/golden.json`, import.meta.url));
  describeConnector(connector, material, async (text, name) => {
    await expect(text).toMatchFileSnapshot(golden(name));
  });
  describeDrift(connector, material);
}
