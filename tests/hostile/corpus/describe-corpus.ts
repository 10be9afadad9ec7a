/** The corpus over some sources: a slice of it in every test run, the whole by `npm run hostile`. */
import { appendFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Connector } from '../../../src/connectors/contract.ts';
import { loadMaterial } from '../../support/connector-cases.ts';
import { runCorpus } from './run-corpus.ts';

/** Cases of a source's corpus. */
const CASES = 2_000;
/** In a test run the first of them, which are the same in every run. */
const CASES_OF_A_TEST_RUN = 5;
/** Where `npm run hostile` gathers what came of it, a line of JSON a source. */
const REPORT = process.env.WEALDWAY_HOSTILE_REPORT;
const ONLY = process.env.WEALDWAY_HOSTILE_SOURCES?.split(' ');

export function describeCorpus(connectors: readonly Connector[]): void {
  const chosen = connectors.filter(({ source }) => ONLY === undefined || ONLY.includes(source.id));
  it.each(chosen.map((connector) => [connector.source.id, connector] as const))(
    '%s bears hostile answers',
    { timeout: 3_600_000 },
    async (id, connector) => {
      const { cases } = await loadMaterial(id);
      const count = REPORT === undefined ? CASES_OF_A_TEST_RUN : CASES;
      const result = await runCorpus(connector, cases, count);
      if (REPORT !== undefined) appendFileSync(REPORT, `${JSON.stringify(result)}\n`);
      expect(result.faults.slice(0, 20)).toEqual([]);
      expect(result.cases).toBe(count);
    },
  );
}
