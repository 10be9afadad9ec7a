import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { findOccupation } from '../../../src/reference/occupations.ts';
import { createFigureTable, type Place } from '../../../src/snapshots/columns/place.ts';
import { commonJobs, countJobs } from '../../../src/snapshots/insights/common-jobs.ts';
import { buildJobTable, fillJobs } from '../../../src/snapshots/occupation/job-table.ts';
import { type JobFigure, jobFigure, jobMeasures, payOf } from '../../support/job-figures.ts';

const areas = createAreaIndex([]);
const GLASGOW: AreaCode = 'S12000049';
const UNITED_KINGDOM: AreaCode = 'K02000001';
const QUARTER = { start: '2026-04-01', end: '2026-06-30', label: 'Apr-Jun 2026' } as const;
const JOBS = ['5241', '5242', '5243'];

function placeOf(code: AreaCode, figures: readonly JobFigure[]): Place {
  const area = areas.find(code);
  if (area === null) throw new Error(code);
  const own = figures.filter(({ areaCode }) => areaCode === code);
  return {
    area,
    countryName: 'Scotland',
    figures: createFigureTable(area, own),
    adverts: [],
    posted: [],
    members: [],
  };
}

/** The middle pay of each common job in Glasgow, with the place that it is of. */
function paidIn(...pay: readonly JobFigure[]) {
  const adverts = JOBS.map((code, at) =>
    jobFigure('online-job-adverts-in-quarter', GLASGOW, QUARTER, { occupation: `soc2020:${code}` }, 90 - at),
  );
  const around = [GLASGOW, UNITED_KINGDOM].map((code) => placeOf(code, [...adverts, ...pay]));
  const world = {
    asAt: '2026-11-28T09:00:00.000Z',
    isDemonstration: false,
    measures: new Map(jobMeasures.map((each) => [each.id, each])),
    releases: new Map(),
    sources: new Map(),
  };
  const filled = fillJobs(
    JOBS.flatMap((code) => findOccupation(code) ?? []),
    around,
    world,
  );
  const table = buildJobTable(
    filled,
    { sector: null, mostEntry: null, minPay: null, order: 'adverts' },
    world,
  );
  return commonJobs(countJobs(table, around, world), 'all', around, world).map(({ job, middle }) => [
    job.soc2020,
    middle?.areaName ?? null,
    middle?.value ?? null,
  ]);
}

describe('pay of the common jobs of a place', () => {
  it('is that of the place where most of them have one', () => {
    expect(paidIn(...payOf('5241', [1, 2, 3], 1), ...payOf('5242', [4, 5, 6], 1))).toEqual([
      ['5241', 'United Kingdom', 2],
      ['5242', 'United Kingdom', 5],
      ['5243', null, null],
    ]);
  });

  it('is told of the few that have one where no place has it for most', () => {
    expect(paidIn(...payOf('5242', [4, 5, 6], 1)).slice(1, 2)).toEqual([['5242', 'United Kingdom', 5]]);
  });

  it('is told of none where no place has any', () => {
    expect(paidIn().map(([, place]) => place)).toEqual([null, null, null]);
  });
});
