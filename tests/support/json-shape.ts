/** Whether one JSON value could stand where another did, for a program that knew the other. */

/** Empty when it can, else what is in the way, each with its path. Fields more than before do no harm. */
export function shapeDifferences(before: unknown, now: unknown, path = '$'): string[] {
  if (kindOf(before) !== kindOf(now)) return [`${path}: ${kindOf(before)} before, ${kindOf(now)} now`];
  if (Array.isArray(before) && Array.isArray(now)) {
    if (before.length === 0 || now.length === 0) return [];
    return [...new Set(now.flatMap((each) => shapeDifferences(before[0], each, `${path}[]`)))];
  }
  if (isRecord(before) && isRecord(now)) {
    return Object.entries(before).flatMap(([name, value]) =>
      Object.hasOwn(now, name)
        ? shapeDifferences(value, now[name], `${path}.${name}`)
        : [`${path}.${name}: missing now`],
    );
  }
  return [];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
