/**
 * The drift suite: a feed that changed shape must be noticed. Every fixture that gives rows is changed in every way of
 * drift-mutations.ts, and each change must end in one of three ways:
 * - an error of ours is thrown (SourceChanged, SourceUnreachable), never a TypeError;
 * - there is an issue or a rejection that was not there before;
 * - the output is the same to the byte, and drift.json gives the reason: the field is `unused`. A field that drift.json lists as
 *   `optional` may be dropped in silence, but not one row may be lost with it.
 */
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connectors/contract.ts';
import { WealdwayError } from '../../src/domain/errors.ts';
import type { ConnectorCase, ConnectorMaterial, DriftAllowance } from './connector-cases.ts';
import { type Outcome, outcomeOf, responseOf } from './connector-outcome.ts';
import { type Mutation, mutationsOf } from './drift-mutations.ts';

export function describeDrift(connector: Connector, material: ConnectorMaterial): void {
  describe(`${connector.source.id} notices drift`, () => {
    const used = new Set<string>();
    const cases = material.cases.filter((one) => one.expect === 'rows' && one.status === 200);
    it('has a case with rows to change', () => expect(cases).not.toEqual([]));

    it.each(cases.map((one) => [one.name, one] as const))('in %s', (_name, one) => {
      const before = outcomeOf(connector, responseOf(one), one.now);
      const silent: string[] = [];
      for (const mutation of mutationsOf(one.format, one.text)) {
        const verdict = judge(connector, one, before, mutation, material.drift, used);
        if (verdict !== null) silent.push(`${mutation.name}: ${verdict}`);
      }
      const mend =
        'make an issue of each in parse or normalise, or give the reason in drift.json (`optional`, `unused`)';
      expect(silent, mend).toEqual([]);
    });

    it('has a use for every allowance in drift.json', () => {
      const allowed = [...Object.keys(material.drift.optional), ...Object.keys(material.drift.unused)];
      expect(
        allowed.filter((path) => !used.has(path)),
        'take these out of drift.json',
      ).toEqual([]);
    });
  });
}

/** Null when the change was noticed or may pass; else what is wrong. */
function judge(
  connector: Connector,
  one: ConnectorCase,
  before: Outcome,
  mutation: Mutation,
  allowance: DriftAllowance,
  used: Set<string>,
): string | null {
  const headers = mutation.contentType === null ? one.headers : { 'content-type': mutation.contentType };
  let after: Outcome;
  try {
    after = outcomeOf(connector, responseOf(one, mutation.body, { ...headers }), one.now);
  } catch (error) {
    return error instanceof WealdwayError ? null : `threw ${String(error)}`;
  }
  const known = new Set(complaintsOf(before));
  if (complaintsOf(after).some((complaint) => !known.has(complaint))) return null;
  if (mutation.kind === 'whole') return 'passed without an issue';
  const optional = mutation.kind === 'drop' ? findAllowance(allowance.optional, mutation.path) : null;
  if (optional !== null) {
    used.add(optional);
    return after.rows.length < before.rows.length ? 'rows were lost without an issue' : null;
  }
  const isSame =
    JSON.stringify([after.rows, after.statedTotal]) === JSON.stringify([before.rows, before.statedTotal]);
  const unused = isSame && mutation.kind !== 'add' ? findAllowance(allowance.unused, mutation.path) : null;
  if (unused !== null) {
    used.add(unused);
    return null;
  }
  return isSame ? 'was absorbed, and drift.json gives no reason' : 'changed the output without an issue';
}

function complaintsOf({ issues, rejected }: Outcome): string[] {
  return [...issues, ...rejected].map(({ code, locator, detail }) => `${code} at ${locator}: ${detail}`);
}

/** `title` allows `title` of a single record and `data[].title` of a page: the same field of the same record. */
function findAllowance(allowed: Readonly<Record<string, string>>, path: string): string | null {
  return Object.keys(allowed).find((key) => path === key || path.endsWith(`[].${key}`)) ?? null;
}
