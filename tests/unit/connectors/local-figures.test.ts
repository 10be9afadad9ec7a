/** Explore Local Statistics: groups of people that a row may speak of, and intervals that it may have. */
import { expect, test } from 'vitest';
import { connector } from '../../../src/connectors/ons/explore-local-statistics/connector.ts';

const now = '2026-11-21T10:00:00Z';

function normalise(sex: string, age: string, interval = ',') {
  const body = `areacd,areanm,period,sex,age,value,lci_95,uci_95,status\nE92000001,England,2023-01-01/P1Y,${sex},${age},5,${interval},\n`;
  const { items } = connector.parse({
    request: { path: '/data.csv?indicator=active-businesses', role: 'active-businesses' },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(body),
    retrievedAt: now,
  });
  const [record] = [...items].flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  if (record === undefined) throw new Error('no record');
  return connector.normalise(record, { now });
}

function read(sex: string, age: string) {
  const { observations, rejected } = normalise(sex, age);
  return observations?.[0]?.dimensions ?? rejected?.code;
}

test.each([
  ['', '', {}],
  ['All', 'all', {}],
  ['Female', '20 to 24', { age: '20-24', sex: 'female' }],
  ['male', '85+', { age: '85+', sex: 'male' }],
  ['', '65 and over', { age: '65+' }],
  // Everybody by another name would else be a group of its own, and the figures for everybody gone.
  ['Persons', '', 'unknown-code'],
  ['', '16;sex=male', 'unknown-code'],
])('sex "%s", age "%s"', (sex, age, expected) => {
  expect(read(sex, age)).toEqual(expected);
});

test.each([
  ['0,20', 20, []],
  ['0,20.1', null, ['interval 0 to 20.1 around 5']],
  ['0,1700000000000', null, ['interval 0 to 1700000000000 around 5']],
  ['5.1,6', null, ['interval 5.1 to 6 around 5']],
])('the interval %s', (interval, upper95, details) => {
  const { observations, issues } = normalise('', '', interval);
  expect(observations).toMatchObject([{ value: 5, upper95 }]);
  expect(issues?.map(({ detail }) => detail)).toEqual(details);
});

test.each([
  ['Value suppressed due to a base value of fewer than 5', false],
  ['Obsolete code since 2025 (replaced by E08000038 Barnsley)', false],
  ['Estimate and confidence interval unreliable since the group sample size is small (3-9)', false],
  ['Value suppressed due to', true],
  ['Obsolete code since 2025 (replaced by E0800', true],
  ['Estimate and confidence interval unreliable since the group', true],
])('the note "%s" is new: %s', (note, isNew) => {
  const header =
    'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes';
  const row = `E92000001,England,Country,Apprenticeship starts (England),2024-08-01/P1Y,905,Rate,,,,,${note}`;
  const { items } = connector.parse({
    request: { path: '/', role: 'file' },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(`${header}\n${row}\n`),
    retrievedAt: now,
  });
  const told = [...items].flatMap((item) => (item.kind === 'issue' ? [item.issue.detail] : []));
  expect(told.some((detail) => detail.startsWith('1 kinds of note'))).toBe(isNew);
});
