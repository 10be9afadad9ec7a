/** Strict reading of query strings: every name known, none twice, every value allowed; all faults in one answer. */
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { type ParameterError, Problem } from '../answers/problem.ts';

/** What newsletters, advertisements and sites where links are shared add to an address: they ask us for nothing, and nothing of them is kept. */
const ADDED_BY_OTHERS =
  /^(?:utm_\w+|mtm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|yclid)$/;

/** Throws `invalid-parameter` with every fault. What others add to a shared link is passed over. `extra` names are taken as they are (dimensions of a measure). */
export function readQuery<Shape extends z.ZodRawShape>(
  url: string,
  schema: z.ZodObject<Shape>,
  extra: readonly string[] = [],
): { query: z.infer<z.ZodObject<Shape>>; rest: Record<string, string> } {
  const known = Object.keys(schema.shape);
  const raw: Record<string, string> = {};
  const rest: Record<string, string> = {};
  const errors: ParameterError[] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URL(url).searchParams) {
    if (ADDED_BY_OTHERS.test(name)) continue;
    if (seen.has(name)) errors.push({ parameter: name, detail: 'Given more than once: give it once.' });
    seen.add(name);
    if (known.includes(name)) raw[name] = value;
    else if (extra.includes(name)) rest[name] = value;
    else errors.push({ parameter: name, detail: unknownName(name, [...known, ...extra]) });
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      errors.push({ parameter: path.map(String).join('.') || 'query', detail: message });
    }
  }
  if (!parsed.success || errors.length > 0) {
    const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join(' ');
    throw new Problem('invalid-parameter', detail, { errors });
  }
  return { query: parsed.data, rest };
}

function unknownName(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'Unknown parameter: this address takes none.';
  const nearest = [...known].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, 3);
  return `Unknown parameter. Nearest: ${nearest.join(', ')}.`;
}

/** The query of an address, with its question mark, with other values for what it gives: what a reader typed may be no name that the API knows. */
export function searchWith(address: string, values: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== url.searchParams.get(name)) url.searchParams.set(name, value);
  }
  return url.search;
}

/** A form sends its empty fields too: they ask for nothing. */
export function withoutBlanks(address: string): string {
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams]) if (value.trim() === '') url.searchParams.delete(name);
  return url.href;
}
