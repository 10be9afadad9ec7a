/**
 * Our own modules, counted while they run: every branch and statement has a counter, put there by istanbul as the module is loaded. What is
 * imported after `instrument` is counted; libraries are not.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createInstrumenter } from 'istanbul-lib-instrument';

const SOURCES = new URL('../../src/', import.meta.url).href;
const VARIABLE = '__fuzzCoverage__';

interface FileCounters {
  readonly s: Record<string, number>;
  readonly b: Record<string, number[]>;
}

export function instrument(): void {
  const instrumenter = createInstrumenter({ esModules: true, compact: true, coverageVariable: VARIABLE });
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith(SOURCES) || !url.endsWith('.ts')) return nextLoad(url, context);
      const path = fileURLToPath(url);
      const code = stripTypeScriptTypes(readFileSync(path, 'utf8'), { mode: 'strip' });
      return { format: 'module', source: instrumenter.instrumentSync(code, path), shortCircuit: true };
    },
  });
}

/** How often something ran, in steps of about double: a loop that goes round more often is something new. */
function stepOf(count: number): number {
  return count < 4 ? count : 3 + Math.min(5, Math.floor(Math.log2(count / 4)) + 1);
}

export interface Coverage {
  reset(): void;
  /** The counters that ran since `reset`, each with how often, as one number. */
  reached(): number[];
  /** Modules that have run since they were last left out are counted from now on, and no others: there are many, and a target uses few. */
  focus(): void;
}

/** Of all modules loaded so far. */
export function openCoverage(): Coverage {
  const loaded: readonly FileCounters[] = Object.values(Reflect.get(globalThis, VARIABLE) ?? {});
  const files = new Map<number, FileCounters>(loaded.entries());
  let isFirst = true;
  resetAll(loaded);
  return {
    reset: () => resetAll(files.values()),
    reached: () => [...files].flatMap(([number, file]) => ranIn(file, number * COUNTERS_OF_A_FILE)),
    focus() {
      for (const [number, file] of loaded.entries()) {
        if (ranIn(file, 0).length > 0) files.set(number, file);
        else if (isFirst) files.delete(number);
      }
      isFirst = false;
    },
  };
}

const COUNTERS_OF_A_FILE = 100_000;

function resetAll(files: Iterable<FileCounters>): void {
  for (const { s, b } of files) {
    for (const id of Object.keys(s)) s[id] = 0;
    for (const arms of Object.values(b)) arms.fill(0);
  }
}

function ranIn({ s, b }: FileCounters, from: number): number[] {
  const found: number[] = [];
  let number = from;
  const note = (count: number) => {
    number += 1;
    if (count > 0) found.push(number * 16 + stepOf(count));
  };
  for (const count of Object.values(s)) note(count);
  for (const arms of Object.values(b)) for (const count of arms) note(count);
  return found;
}
