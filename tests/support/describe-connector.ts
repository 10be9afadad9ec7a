/**
 * The contract suite: every connector passes the same tests, on Node and on workerd. What it needs comes as text
 * (connector-cases.ts), so it imports nothing of a runtime. Run it with describeDrift (drift.ts).
 *
 *   const material = await loadMaterial(connector.source.id);
 *   describeConnector(connector, material, (text, name) => expect(text).toMatchFileSnapshot(path(name)));   // Node: `-u` rewrites
 *   describeConnector(connector, material);                                                                 // workerd: compares only
 */
import { describe, expect, it } from 'vitest';
import type { Connector, PlanContext } from '../../src/connectors/contract.ts';
import { SourceChanged, SourceUnreachable } from '../../src/domain/errors.ts';
import type { ConnectorCase, ConnectorMaterial } from './connector-cases.ts';
import { type Outcome, outcomeOf, outcomeText, recordsOf, responseOf } from './connector-outcome.ts';
import { metadataProblems, rowProblems } from './connector-problems.ts';

const README_HEADINGS = ['# ', '## What it is', '## Licence', '## Quirks', '## Assertions'];
const JUNK = [
  '',
  ' ',
  '£',
  '0',
  '<script>alert(1)</script>',
  '💥'.repeat(400),
  '9999999999999999999',
  '31/02/2026',
  'a\u0000b',
];

export type CompareGolden = (text: string, caseName: string) => Promise<void>;

export function describeConnector(
  connector: Connector,
  material: ConnectorMaterial,
  compareGolden?: CompareGolden,
): void {
  const { source } = connector;
  const folder = `src/connectors/${source.id}`;

  describe(`${source.id} keeps the contract`, () => {
    it('describes itself completely', () =>
      expect(metadataProblems(source), `mend \`source\` in ${folder}/connector.ts`).toEqual([]));

    it('has a README with what, licence, quirks and assertions', () => {
      const lines = (material.readme ?? '').split('\n');
      const absent = README_HEADINGS.filter((heading) => !lines.some((line) => line.startsWith(heading)));
      expect(absent, `write these headings, and what belongs under them, in ${folder}/README.md`).toEqual([]);
    });

    describesPlan(connector);

    it('has a normal, an empty and a drifted case', () => {
      const mend = `each is a folder of tests/fixtures/${source.id} with request.json, response.* and meta.json`;
      const named = new Map(material.cases.map((one) => [one.name, one.expect]));
      expect(named.get('normal'), mend).toBe('rows');
      expect(named.get('empty'), mend).toBe('no-rows');
      expect(['issues', 'source-changed'], mend).toContain(named.get('drifted'));
    });

    describe.each(material.cases.map((one) => [one.name, one] as const))('case %s', (_name, one) => {
      describesCase(connector, one, compareGolden);
    });
  });
}

function describesPlan(connector: Connector): void {
  const { source } = connector;
  const context: PlanContext = {
    now: '2026-11-21T10:00:00Z',
    secrets: Object.fromEntries(source.secrets.map(({ setting }) => [setting, `test-value-of-${setting}`])),
    lastRetrievedAt: null,
  };

  it('plans the same requests for the same context, within its limits and without its secrets', () => {
    const requests = connector.plan(context);
    expect(connector.plan(context)).toEqual(requests);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.length).toBeLessThanOrEqual(source.politeness.maxRequests);
    expect(new Set(requests.map(({ path }) => path)).size).toBe(requests.length);
    for (const request of requests) {
      expect(request.path).toMatch(/^\/\S*$/);
      expect(request.path).not.toContain('test-value-of-');
      expect(request.role).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const name of Object.keys(request.headers ?? {})) expect(name).toBe(name.toLowerCase());
    }
  });
}

function describesCase(connector: Connector, one: ConnectorCase, compareGolden?: CompareGolden): void {
  const { source } = connector;
  const isError = one.expect === 'source-changed' || one.expect === 'source-unreachable';
  const outcome = () => outcomeOf(connector, responseOf(one), one.now);

  it(`comes to ${one.expect}`, () => expectOutcome(one, outcome));
  if (isError) return;

  it('comes to the agreed output', async () => {
    const text = outcomeText(outcome());
    if (compareGolden) await compareGolden(text, one.name);
    else expect(text, 'run the contract suite on Node with -u, and read golden.json').toBe(one.golden);
  });
  it('gives rows that keep the rules of the domain', () => {
    expect(rowProblems(source, outcome())).toEqual([]);
  });
  it('gives each record its own key, and each posting its record’s', () => {
    const keys: string[] = [];
    for (const record of recordsOf(connector, responseOf(one))) {
      const key = connector.recordKey(record);
      const { posting } = connector.normalise(record, { now: one.now });
      if (source.kind === 'postings' && posting) expect(key).toBe(posting.key);
      if (key !== null) keys.push(key);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('never throws for one bad record', () => {
    for (const record of recordsOf(connector, responseOf(one)).slice(0, 12)) {
      for (const fields of withJunk(record.fields)) {
        const act = () => connector.normalise({ ...record, fields }, { now: one.now });
        expect(act).not.toThrow();
      }
    }
  });
}

function expectOutcome(one: ConnectorCase, outcome: () => Outcome): void {
  switch (one.expect) {
    case 'source-changed':
      expect(outcome).toThrow(SourceChanged);
      return;
    case 'source-unreachable':
      expect(outcome).toThrow(SourceUnreachable);
      return;
    case 'no-rows':
      expect(outcome().rows).toEqual([]);
      expect(outcome().issues.map(({ code }) => code)).toContain('no-rows');
      return;
    case 'nothing':
      expect([outcome().rows, outcome().issues, outcome().rejected]).toEqual([[], [], []]);
      return;
    case 'issues':
      expect(outcome().issues.length + outcome().rejected.length).toBeGreaterThan(0);
      return;
    case 'rows':
      expect(outcome().rows.length).toBeGreaterThan(0);
      expect(outcome().issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      return;
  }
}

/** The fields again and again, each time with one text or number replaced by junk. `kind` is our own tag, no source's word. */
function* withJunk(fields: unknown): Iterable<unknown> {
  for (const path of leavesOf(fields)) {
    if (path.at(-1) === 'kind') continue;
    const isText = typeof valueAt(fields, path) === 'string';
    for (const junk of isText ? JUNK : [0, -1, 1e12]) {
      const copy = structuredClone(fields);
      replaceAt(copy, path, junk);
      yield copy;
    }
  }
}

type Path = readonly string[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string' || typeof value === 'number') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

function replaceAt(value: unknown, path: Path, junk: unknown): void {
  const last = path.at(-1);
  if (last !== undefined) (valueAt(value, path.slice(0, -1)) as Record<string, unknown>)[last] = junk;
}
