/**
 * A value against a strict schema, forgiving in one way only: what the schema does not know, or cannot read in an optional
 * field, is left out and named as a problem. Nothing is ever left out in silence.
 */
import type { z } from 'zod';
import { type Issue, type IssueCode, type IssueSeverity, issue } from '../../domain/issue.ts';

export interface ShapeProblem {
  readonly code: IssueCode;
  /** "jobLocation.address.postalCode: expected string, received number". */
  readonly detail: string;
}

export interface Shape<T> {
  /** Null when the value cannot be read even without the parts that have problems. */
  readonly fields: T | null;
  /** Empty when the value is exactly as documented. */
  readonly problems: readonly ShapeProblem[];
}

/** Of one kind, in one value. Whoever sends more has sent another feed, and the first few say which. */
const MOST_PROBLEMS_OF_A_KIND = 20;

export function readShape<T>(schema: z.ZodType<T>, value: unknown): Shape<T> {
  const first = schema.safeParse(value);
  if (first.success) return { fields: first.data, problems: [] };
  const problems = createProblemList();
  const bad = createPathTree();
  for (const zodIssue of first.error.issues) {
    if (zodIssue.code === 'unrecognized_keys') {
      for (const key of zodIssue.keys) {
        const path = [...zodIssue.path, key];
        problems.add('unknown-field', () => `${pathText(path)} is not in the publisher's document`);
        addPath(bad, path);
      }
      continue;
    }
    const isMissing = valueAt(value, zodIssue.path) === undefined;
    const code = isMissing
      ? 'missing-field'
      : zodIssue.code === 'invalid_value'
        ? 'unknown-code'
        : 'wrong-type';
    problems.add(code, () => `${pathText(zodIssue.path)}: ${zodIssue.message}`);
    addPath(bad, zodIssue.path);
  }
  const second = schema.safeParse(without(value, bad));
  return { fields: second.success ? second.data : null, problems: problems.list() };
}

interface ProblemList {
  add(code: IssueCode, detail: () => string): void;
  /** In the order they were found; those beyond the bound are counted, not listed. */
  list(): readonly ShapeProblem[];
}

function createProblemList(): ProblemList {
  const listed: ShapeProblem[] = [];
  const counts = new Map<IssueCode, number>();
  return {
    add(code, detail) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= MOST_PROBLEMS_OF_A_KIND) listed.push({ code, detail: detail() });
    },
    list: () => [
      ...listed,
      ...[...counts].flatMap(([code, count]) =>
        count > MOST_PROBLEMS_OF_A_KIND
          ? [{ code, detail: `${count - MOST_PROBLEMS_OF_A_KIND} more of these in the same place` }]
          : [],
      ),
    ],
  };
}

/** Problems of a value that could still be read, as issues. */
export function shapeIssues(
  problems: readonly ShapeProblem[],
  locator: string,
  severity: IssueSeverity = 'warning',
): Issue[] {
  return problems.map(({ code, detail }) => issue(code, severity, locator, detail));
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'the whole';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(fieldOf, value);
}

/** What a value from outside holds under a key; undefined where it is no object or has none. */
export function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Which parts of a value go: all of it, or those under the keys. */
interface PathTree {
  isWhole: boolean;
  readonly parts: Map<PropertyKey, PathTree>;
}

function createPathTree(): PathTree {
  return { isWhole: false, parts: new Map() };
}

function addPath(tree: PathTree, path: readonly PropertyKey[]): void {
  let place = tree;
  for (const key of path) {
    let next = place.parts.get(key);
    if (next === undefined) {
      next = createPathTree();
      place.parts.set(key, next);
    }
    place = next;
  }
  place.isWhole = true;
}

/** Walks once over what changes, so that thousands of bad parts cost no more than the value is large. */
function without(value: unknown, bad: PathTree): unknown {
  if (bad.isWhole) return undefined;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => {
      const gone = bad.parts.get(index);
      if (gone === undefined) return [part];
      return gone.isWhole ? [] : [without(part, gone)];
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      const gone = bad.parts.get(key);
      if (gone === undefined) return [[key, part]];
      return gone.isWhole ? [] : [[key, without(part, gone)]];
    }),
  );
}
