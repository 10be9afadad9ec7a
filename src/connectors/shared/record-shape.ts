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

export function readShape<T>(schema: z.ZodType<T>, value: unknown): Shape<T> {
  const first = schema.safeParse(value);
  if (first.success) return { fields: first.data, problems: [] };
  const problems: ShapeProblem[] = [];
  const badPaths: PropertyKey[][] = [];
  for (const zodIssue of first.error.issues) {
    if (zodIssue.code === 'unrecognized_keys') {
      for (const key of zodIssue.keys) {
        const path = [...zodIssue.path, key];
        problems.push({
          code: 'unknown-field',
          detail: `${pathText(path)} is not in the publisher's document`,
        });
        badPaths.push(path);
      }
      continue;
    }
    const isMissing = valueAt(value, zodIssue.path) === undefined;
    const code = isMissing
      ? 'missing-field'
      : zodIssue.code === 'invalid_value'
        ? 'unknown-code'
        : 'wrong-type';
    problems.push({ code, detail: `${pathText(zodIssue.path)}: ${zodIssue.message}` });
    badPaths.push([...zodIssue.path]);
  }
  const second = schema.safeParse(without(value, badPaths));
  return { fields: second.success ? second.data : null, problems };
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

function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  // Longer paths and later elements first, so that no removal moves or hides another.
  const ordered = [...paths].sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
  return ordered.reduce((part, path) => removeAt(part, path), value);
}

function removeAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    const index = Number(key);
    if (rest.length === 0) return value.filter((_, i) => i !== index);
    return value.map((part: unknown, i) => (i === index ? removeAt(part, rest) : part));
  }
  const copy: Record<PropertyKey, unknown> = { ...value };
  if (rest.length === 0) delete copy[key];
  else copy[key] = removeAt(copy[key], rest);
  return copy;
}
