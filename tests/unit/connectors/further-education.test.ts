/** Further education: how the publisher writes “all levels” decides whether an area has a figure. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { connector } from '../../../src/connectors/dfe/further-education/connector.ts';

const retrievedAt = '2026-11-21T10:00:00Z';
const normal = readFileSync(
  new URL('../../fixtures/dfe/further-education/normal/response.csv', import.meta.url),
  'utf8',
);

function refused(text: string): string[] {
  const request = { path: '/', role: 'file' };
  const body = new TextEncoder().encode(text);
  const { items } = connector.parse({ request, status: 200, headers: {}, body, retrievedAt });
  return [...items].flatMap((item) =>
    item.kind === 'record'
      ? (connector.normalise(item.record, { now: retrievedAt }).rejected?.detail ?? [])
      : [],
  );
}

it('a total that is written otherwise is no level, and is told', () => {
  expect(refused(normal)).toEqual([]);
  expect(
    refused(normal.replace('Education and training: Total', 'Education and training: Total (all)')),
  ).toEqual(['level_or_type Education and training: Total (all)']);
});
