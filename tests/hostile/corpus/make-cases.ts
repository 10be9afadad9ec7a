/** The corpus of a source: as many hostile answers as are asked for, the same for the same source, each other than the rest. */
import { createHash } from 'node:crypto';
import type { ConnectorCase } from '../../support/connector-cases.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { BYTE_MUTATORS } from './change-bytes.ts';
import { type Mutator, RECORD_MUTATORS } from './change-records.ts';
import type { HostileCase } from './hostile-case.ts';

/** How often each comes: fields are many, and bombs are few. */
const WEIGHTS: Readonly<Record<string, number>> = {
  poisoned: 30,
  nudged: 14,
  'scaled once': 8,
  'marked up': 8,
  dropped: 3,
  repeated: 3,
  reordered: 4,
  renamed: 6,
  swapped: 6,
  'in other units': 6,
  'in other years': 2,
  cut: 16,
  noisy: 20,
  'in another encoding': 2,
  'something else': 2,
  'a bomb': 1,
  'a key twice': 3,
};
const WHEEL: readonly (readonly [string, Mutator])[] = Object.entries({
  ...RECORD_MUTATORS,
  ...BYTE_MUTATORS,
}).flatMap(([name, mutator]) => Array.from({ length: WEIGHTS[name] ?? 1 }, () => [name, mutator] as const));
/** A mutation may find nothing to change, or make what was made before: a fixture of which so many in a row made nothing is spent. */
const MOST_VAIN_TRIES = 100;

export interface MadeCase extends HostileCase {
  /** Which of the source's fixtures it was made of. */
  readonly of: ConnectorCase;
  /** Its place in the corpus. */
  readonly number: number;
}

/** Of all fixtures by turns; of a spent one no more, such as of an answer without rows. Stops early when all are spent. */
export function* makeCases(
  sourceId: string,
  fixtures: readonly ConnectorCase[],
  isOfFigures: boolean,
  count: number,
): Generator<MadeCase> {
  const random = createRandom(createHash('sha256').update(sourceId).digest().readUInt32LE());
  const known = new Set(fixtures.map(({ name, text }) => hashOf(name, new TextEncoder().encode(text), '')));
  let giving = [...fixtures];
  let [number, vain] = [0, 0];
  while (number < count) {
    const of = giving[number % giving.length];
    const [mutator, mutate] = WHEEL[random.below(WHEEL.length)] ?? [];
    if (of === undefined || mutator === undefined || mutate === undefined) return;
    vain += 1;
    if (vain > MOST_VAIN_TRIES) [giving, vain] = [giving.filter((one) => one !== of), 0];
    // An officer may bring an older file.
    const isFile = mutator === 'in other years' && of.request.role === 'file';
    const source = { format: of.format, text: of.text, isOfFigures: isOfFigures && !isFile };
    const made = mutate(source, random);
    if (made === null) continue;
    const hash = hashOf(of.name, made.body, JSON.stringify(made.headers ?? null));
    if (known.has(hash)) continue;
    known.add(hash);
    yield { ...made, mutator, of, number };
    number += 1;
    vain = 0;
  }
}

function hashOf(name: string, body: Uint8Array, headers: string): string {
  return createHash('sha256').update(`${name} ${headers} `).update(body).digest('base64');
}
