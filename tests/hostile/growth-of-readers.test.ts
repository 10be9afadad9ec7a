/** Every source's answer, doubled five times in each way that it can grow: reading it may take twice as long each time, and no longer. */
import { describe, expect, it } from 'vitest';
import type { Connector, RawResponse } from '../../src/connectors/contract.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { SourceChanged } from '../../src/domain/errors.ts';
import { guardConnector } from '../../src/pipeline/fetching/guarded-connector.ts';
import { normaliseRecord } from '../../src/pipeline/staging/normalise.ts';
import { loadMaterial } from '../support/connector-cases.ts';
import { grownAnswers } from './grown-answers.ts';
import { MOST_GROWTH, measureGrowth } from './growth.ts';

const START = 8;

/** As a run reads it: what comes next, then parsing and normalising. A source that changed ends the run, which is an answer too. */
function readWhole(connector: Connector, response: RawResponse): void {
  const guarded = guardConnector(connector);
  try {
    guarded.follow?.(response, { seenKeys: new Set(), requestCount: 1 });
    const { items, next } = guarded.parse(response);
    for (const item of items) {
      if (item.kind === 'record') normaliseRecord(guarded, item.record, { now: response.retrievedAt });
    }
    next?.({ seenKeys: new Set(), requestCount: 1 });
  } catch (error) {
    if (!(error instanceof SourceChanged)) throw error;
  }
}

const sources = await Promise.all(
  connectors.map(async (connector) => {
    const material = await loadMaterial(connector.source.id);
    const normal = material.cases.find(({ name }) => name === 'normal');
    if (normal === undefined) throw new Error(`${connector.source.id} has no normal case`);
    return { connector, normal, shapes: grownAnswers(normal.format, normal.text), name: connector.source.id };
  }),
);

describe.each(sources)('$name', ({ connector, normal, shapes }) => {
  const { request, status, headers, now } = normal;
  it.each(Object.entries(shapes))('%s', (_name, make) => {
    const { worst, milliseconds } = measureGrowth(
      START,
      (size): RawResponse => ({
        request,
        status,
        headers,
        body: new TextEncoder().encode(make(size)),
        retrievedAt: now,
      }),
      (response) => readWhole(connector, response),
    );
    expect(worst, milliseconds.map((ms) => ms.toFixed(2)).join(' ')).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
