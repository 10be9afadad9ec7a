import { expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import { type InsightCandidate, keepOwn } from '../../../src/snapshots/insights/candidate.ts';
import { figure } from '../../support/claim-column.ts';

const HERE = figure('here', 'Hartlepool', 1_000).areaCode;

function candidate(kind: InsightCandidate['kind'], areaCode: AreaCode): InsightCandidate {
  return {
    id: `${kind}:${areaCode}`,
    kind,
    form: 'pay-range-of-all',
    verdict: null,
    figures: [{ ...figure('here', 'Hartlepool', 1_000), areaCode }],
    points: { about: 1, borne: 1, large: 0, recent: 0, own: 0, more: 0 },
    gap: 0,
    isSame: false,
    picture: { kind: 'bars', rows: [] },
    parts: {},
  };
}

const kinds = (...made: InsightCandidate[]) => keepOwn(made, HERE).map(({ kind }) => kind);

it('leaves out what is of a wider place, and lets years to come stand beside what is of the place', () => {
  const wider = [candidate('pay', 'K02000001'), candidate('change', 'E92000001')];
  expect(kinds(candidate('share', HERE), ...wider)).toEqual(['share', 'change']);
  expect(kinds(...wider)).toEqual([]);
});
