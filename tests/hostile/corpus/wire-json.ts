/** JSON as records: the list of objects that holds the most, or the whole as the only record. */
import type { WireDocument, WireField } from './wire-document.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

interface Leaf extends WireField {
  put(value: Json): void;
  rename(): void;
}

/** A number that JSON may write and `JSON.stringify` would not, such as 1e999: put in place of the text that stands for it. */
const RAW = 'raw-json:';

export function openTree(text: string): WireDocument | null {
  const root = parse(text);
  if (root === undefined || root === null || typeof root !== 'object') return null;
  const list = largestList(root);
  let records: Json[] = list ?? [root];
  const replace = (next: Json[]): void => {
    if (list === null) records = next.slice(0, 1);
    else list.splice(0, list.length, ...next);
  };
  const leavesOf = (record: number): Leaf[] => {
    const whole = records[record];
    return whole === undefined ? [] : leaves(whole, '');
  };
  const everywhere = (path: string): Leaf[] =>
    records.flatMap((_, record) => leavesOf(record).filter((leaf) => leaf.path === path));
  return {
    get recordCount() {
      return records.length;
    },
    fieldsOf: (record) => leavesOf(record),
    set(record, field, value) {
      const leaf = leavesOf(record)[field];
      leaf?.put(leaf.isText ? value : `${RAW}${value}`);
    },
    drop: (record) => replace(records.filter((_, at) => at !== record)),
    repeat: (record) =>
      replace(records.flatMap((one, at) => (at === record ? [one, structuredClone(one)] : [one]))),
    order: (numbers) => replace(numbers.flatMap((number) => records.slice(number, number + 1))),
    rename(path) {
      for (const leaf of everywhere(path)) leaf.rename();
    },
    swap(one, other) {
      for (const [at] of records.entries()) {
        const own = leavesOf(at);
        const [a, b] = [one, other].map((path) => own.find((leaf) => leaf.path === path));
        if (a === undefined || b === undefined) continue;
        a.put(jsonOf(b));
        b.put(jsonOf(a));
      }
    },
    write: () =>
      JSON.stringify(root).replace(/"raw-json:((?:[^"\\]|\\.)*)"/g, (_, inner: string) => unescaped(inner)),
  };
}

function unescaped(inner: string): string {
  const raw = parse(`"${inner}"`);
  return typeof raw === 'string' ? raw : inner;
}

function jsonOf({ isText, text }: WireField): Json {
  return isText ? text : (parse(text) ?? null);
}

function parse(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function largestList(value: Json): Json[] | null {
  let best: Json[] | null = null;
  const open: Json[] = [value];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) {
      const isLarger = best === null || JSON.stringify(node).length > JSON.stringify(best).length;
      if (node.some(isObject) && isLarger) best = node;
      open.push(...node);
    } else if (isObject(node)) open.push(...Object.values(node));
  }
  return best;
}

function leaves(value: Json, path: string): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((part, at) => below(part, `${path}[]`, (next) => void value.splice(at, 1, next)));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    below(
      part,
      path === '' ? key : `${path}.${key}`,
      (next) => void Object.assign(value, { [key]: next }),
      () => {
        delete value[key];
        value[`${key}V2`] = part;
      },
    ),
  );
}

function below(
  part: Json,
  path: string,
  put: (value: Json) => void,
  rename: () => void = () => undefined,
): Leaf[] {
  if (part !== null && typeof part === 'object') return leaves(part, path);
  const isText = typeof part === 'string';
  return [{ path, text: isText ? part : JSON.stringify(part), isText, put, rename }];
}
