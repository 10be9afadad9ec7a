/** Explore Local Statistics: groups of people that a row may speak of. */
import { expect, test } from 'vitest';
import { connector } from '../../../src/connectors/ons/explore-local-statistics/connector.ts';

const now = '2026-11-21T10:00:00Z';

function read(sex: string, age: string) {
  const body = `areacd,areanm,period,sex,age,value,lci_95,uci_95,status\nE92000001,England,2023-01-01/P1Y,${sex},${age},5,,,\n`;
  const { items } = connector.parse({
    request: { path: '/data.csv?indicator=active-businesses', role: 'active-businesses' },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(body),
    retrievedAt: now,
  });
  const [record] = [...items].flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  if (record === undefined) throw new Error('no record');
  const { observations, rejected } = connector.normalise(record, { now });
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
