/** Workbooks that are found on a dataset's page, swept as the demonstration holds them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connector as censusOccupations } from '../../../src/connectors/ons/census-occupations/connector.ts';
import { connector as labourDemand } from '../../../src/connectors/ons/labour-demand/connector.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { sweepReplay } from '../../support/replayed-sweep.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const replayOf = (id: string) => {
  const found = replaySources.find(({ sourceId }) => sourceId === id);
  if (found === undefined) throw new Error(`no replay of ${id}`);
  return found;
};

describe('the demonstration’s workbooks, from the page to the figures', () => {
  it('hold every job of the census for its places', () => {
    const sweep = sweepReplay(censusOccupations, replayOf('ons/census-occupations'), DEMO);
    expect([sweep.rejected, sweep.issues]).toEqual([[], []]);
    expect(new Set(sweep.observations.map(({ dimensions }) => dimensions.occupation)).size).toBe(412);
    expect(sweep.observations).toHaveLength(412 * 18 * 2);
  });

  it('hold four quarters of adverts for every job of its districts', () => {
    const sweep = sweepReplay(labourDemand, replayOf('ons/labour-demand'), DEMO);
    expect([sweep.rejected, sweep.issues, [...sweep.skipped]]).toEqual([[], [], []]);
    const quarters = sweep.observations.filter(({ measure }) => measure === 'online-job-adverts-in-quarter');
    expect(quarters).toHaveLength(412 * 19 * 4);
    expect([...new Set(quarters.map(({ period }) => period.label))]).toEqual([
      'Oct-Dec 2025',
      'Jan-Mar 2026',
      'Apr-Jun 2026',
      'Jul-Sep 2026',
    ]);
  });
});
