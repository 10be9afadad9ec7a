/**
 * Says once, at the end of a run, how many tests were skipped because the recorded samples are not there. They are kept outside
 * the repository, so a clone without them is green and yet proves less; every such suite has an invented twin that did run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reporter } from 'vitest/node';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url).href);
/** Every suite that reads the samples says where they are. */
const SAYS_WHERE = /shared\/samples|samples\/coding/;
/** Of the workers project: its global set-up starts the replay of the samples. */
const REPLAYS_SAMPLES = /replayUrl === null/;

/** Whether a test file, by its text, skips tests when there are no samples. */
export function needsSamples(text: string): boolean {
  return (
    (SAYS_WHERE.test(text) || REPLAYS_SAMPLES.test(text) || /\bSAMPLES\b/.test(text)) &&
    /\.skipIf\(/.test(text)
  );
}

/** Null when there is nothing to say. */
export function skippedInWords(count: number, files: number, folder: string): string | null {
  if (count === 0) return null;
  const tests = count === 1 ? '1 test was' : `${count} tests were`;
  return `\n⚠ ${tests} SKIPPED in ${files} ${files === 1 ? 'file' : 'files'}: they read recorded feeds from ${folder}, which is not there.\n  Their invented twins ran. Before a release, run them where the recordings are.\n`;
}

/** What is looked at of a test file that has run. */
interface RanModule {
  /** Its path. */
  readonly moduleId: string;
  readonly children: { allTests(state: 'skipped'): Iterable<RanTest> };
}
interface RanTest {
  readonly options: { readonly mode: string | undefined };
}

export class SkippedForSamples implements Reporter {
  readonly #samples: string;
  readonly #say: (words: string) => void;

  constructor(samples = SAMPLES, say = (words: string): void => void process.stderr.write(words)) {
    this.#samples = samples;
    this.#say = say;
  }

  onTestRunEnd(modules: readonly RanModule[]): void {
    if (existsSync(this.#samples)) return;
    const counts = modules
      .filter(({ moduleId }) => needsSamples(readFileSync(moduleId, 'utf8')))
      .map((module) => [...module.children.allTests('skipped')].filter(isSkippedHere).length)
      .filter((count) => count > 0);
    const words = skippedInWords(
      counts.reduce((sum, count) => sum + count, 0),
      counts.length,
      '../shared/samples',
    );
    if (words !== null) this.#say(words);
  }
}

/** A run of one named test skips the others too; those were not meant to run. */
function isSkippedHere(test: RanTest): boolean {
  return test.options.mode === 'skip';
}
