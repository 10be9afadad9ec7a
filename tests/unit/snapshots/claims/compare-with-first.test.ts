/** What a page of several places may say of them. */
import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../../../src/measures/registry.ts';
import { compareWithFirst } from '../../../../src/snapshots/claims/compare-pair.ts';
import { displayOf, displayValue } from '../../../../src/snapshots/columns/rounding.ts';
import type { Figure } from '../../../../src/snapshots/document/snapshot.ts';

const LONG = 'Bournemouth, Christchurch and Poole';
const rate = findMeasure('employment-rate');
const count = findMeasure('population');
if (!rate || !count) throw new Error('The registry has lost a measure of this test');
const SUBJECT = 'the employment rate';

function figure(name: string, value: number | null, half: number | null, year = 2025): Figure {
  return {
    id: `employment-rate/${name}`,
    reference: null,
    measure: 'employment-rate',
    title: 'Employment rate',
    areaCode: `partnership:${name}`,
    areaName: name,
    dimensions: {},
    value,
    unit: 'percent',
    text: value === null ? 'not shown' : displayValue(value, displayOf('percent')),
    status: value === null ? 'suppressed' : 'normal',
    mark: null,
    reason: null,
    interval: value === null || half === null ? null : { lower: value - half, upper: value + half, text: '' },
    coefficientOfVariation: null,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, label: `${year}` },
    basis: 'published',
    isEstimate: true,
    note: null,
    sources: [],
  };
}

describe('the first of several places beside the others', () => {
  it('in the order given, all judged together, with the evidence', () => {
    const claims = compareWithFirst(rate, SUBJECT, [
      figure('Medway', 70, 2),
      figure('Leeds', 60, 2),
      figure('Thanet', 71, 2),
      figure('Kent', 80, 2),
    ]);
    expect(claims.map(({ verdict }) => verdict)).toEqual(['higher', 'cannot-tell', 'lower']);
    expect(claims.map(({ figures }) => figures[1])).toEqual([
      'employment-rate/Leeds',
      'employment-rate/Thanet',
      'employment-rate/Kent',
    ]);
    expect(claims.map(({ evidence }) => evidence.familySize)).toEqual([3, 3, 3]);
    expect(claims[0]?.text).toBe(
      'The employment rate was higher in Medway (an estimated 70%) than in Leeds (60%), 2025.',
    );
    expect(claims[0]?.evidence.difference?.difference).toBe(10);
  });

  it('the same gap may hold between two and not among six', () => {
    const two = [figure('Medway', 70, 3), figure('Leeds', 65, 3)];
    const more = ['A', 'B', 'C', 'D'].map((name) => figure(name, 70.5, 3));
    expect(compareWithFirst(rate, SUBJECT, two)[0]?.verdict).toBe('higher');
    expect(compareWithFirst(rate, SUBJECT, [...two, ...more])[0]?.verdict).toBe('cannot-tell');
  });

  it('says nothing of counts, of other days, or of what is hidden', () => {
    const [medway, leeds] = [figure('Medway', 70, 2), figure('Leeds', 60, 2)];
    expect(compareWithFirst(count, 'the number of people', [medway, leeds])).toEqual([]);
    expect(compareWithFirst(rate, SUBJECT, [medway, figure('Leeds', 60, 2, 2024)])).toEqual([]);
    expect(compareWithFirst(rate, SUBJECT, [figure('Medway', null, null), leeds])).toEqual([]);
    expect(compareWithFirst(rate, SUBJECT, [medway, figure('Leeds', null, null)])).toEqual([]);
    expect(compareWithFirst(rate, SUBJECT, [])).toEqual([]);
  });

  it('names no place "here", however long the names are', () => {
    const subject = 'the share of people of working age who have no qualifications at all';
    for (const there of [40, 60, 60.1, 80]) {
      for (const isPlain of [false, true]) {
        const pair = [figure(LONG, 60, 0.5), figure(`${LONG} and ${LONG}`, there, 0.5)];
        const [claim] = compareWithFirst(rate, subject, pair, isPlain);
        expect(claim?.text).not.toMatch(/\bhere\b/);
        expect(claim?.text).toContain(subject.slice(4));
      }
    }
  });
});
