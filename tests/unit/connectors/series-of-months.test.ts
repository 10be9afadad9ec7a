/** Months of the labour market's time series: which of them is the latest, whose figures will be revised. */
import { expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ons/labour-market-series/connector.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { loadMaterial } from '../../support/connector-cases.ts';
import { outcomeOf, responseOf } from '../../support/connector-outcome.ts';

it('a month to come makes no other an older one', async () => {
  const { cases } = await loadMaterial(connector.source.id);
  const normal = cases.find(({ name }) => name === 'normal');
  if (normal === undefined) throw new Error('no normal case');
  const read = (text: string) => {
    const { rows } = outcomeOf(connector, responseOf(normal, new TextEncoder().encode(text)), normal.now);
    const provisional = (rows as readonly Observation[]).filter(({ status }) => status === 'provisional');
    return provisional.map(({ measure, period }) => `${measure} ${period.label}`);
  };
  const [first] = /"\d{4} [A-Z]{3}"/.exec(normal.text) ?? [];
  expect(read(normal.text).length).toBeGreaterThan(0);
  expect(read(normal.text.replace(first ?? '?', '"2125 DEC"'))).toEqual(read(normal.text));
});
