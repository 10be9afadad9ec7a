/** The loop: an input that reached something new is kept and changed again. */
import { createRandom } from '../support/seeded-random.ts';
import type { Coverage } from './instrument.ts';
import { judge } from './judge.ts';
import type { KeptCorpus } from './kept-corpus.ts';
import { mutate } from './mutate.ts';
import type { FuzzTarget } from './target.ts';

const MOST_KEPT = 80;
const LONGEST_KEPT = 1_500;
const EXECUTIONS_PER_LOOK = 1_000;

export interface FuzzResult {
  readonly executions: number;
  /** Counters reached, told apart by how often. */
  readonly edges: number;
  readonly findings: readonly { readonly input: string; readonly finding: string }[];
  readonly kept: KeptCorpus;
}

interface FuzzOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly isOurs: (error: unknown) => boolean;
}

export function fuzz(
  target: FuzzTarget,
  kept: KeptCorpus,
  coverage: Coverage,
  { seconds, seed, isOurs }: FuzzOptions,
): FuzzResult {
  const random = createRandom(seed);
  const reached = new Set<number>();
  const pool: { readonly input: string; readonly edges: readonly number[] }[] = [];
  const findings = new Map<string, { input: string; finding: string }>();
  let executions = 0;
  const attempt = (input: string): void => {
    coverage.reset();
    const { finding } = judge(target, input, isOurs);
    executions += 1;
    if (finding !== null) {
      // One of a kind: by the law, or the error, without what it was about.
      const kind = (finding.split('\n')[0] ?? '').split(/: ["{\d<]/)[0]?.slice(0, 60) ?? '';
      if (!findings.has(kind)) findings.set(kind, { input, finding });
    }
    const edges = coverage.reached();
    if (!edges.some((edge) => !reached.has(edge))) return;
    for (const edge of edges) reached.add(edge);
    pool.push({ input, edges });
  };
  for (const input of [...kept.findings, ...kept.inputs, ...target.seeds, '']) attempt(input);
  // One call of each leaves its counts standing, so that it shows which modules there are to look at.
  for (const input of target.seeds) judge(target, input, isOurs);
  coverage.focus();
  const inputs = () => pool.map(({ input }) => input);
  for (const until = performance.now() + seconds * 1000; performance.now() < until; ) {
    if (executions % EXECUTIONS_PER_LOOK === 0) coverage.focus();
    // Half of the time one of the latest: they lead on.
    const from = random.below(2) === 0 ? Math.max(0, pool.length - 12) : 0;
    const chosen = pool[from + random.below(pool.length - from)];
    attempt(mutate(chosen?.input ?? '', inputs(), target.words, random));
  }
  const found = [...findings.values()];
  return {
    executions,
    edges: reached.size,
    findings: found,
    kept: {
      findings: [...new Set([...kept.findings, ...found.map(({ input }) => input)])],
      inputs: fewest(pool),
    },
  };
}

/** The fewest, and of them the shortest, that reach what all reach; at most so many. */
function fewest(
  pool: readonly { readonly input: string; readonly edges: readonly number[] }[],
): readonly string[] {
  const short = pool.filter(({ input }) => input.length <= LONGEST_KEPT && input !== '');
  const left = new Set(short.flatMap(({ edges }) => edges));
  const chosen: string[] = [];
  while (left.size > 0 && chosen.length < MOST_KEPT) {
    const scored = short.map((one) => ({ ...one, gain: one.edges.filter((edge) => left.has(edge)).length }));
    const [best] = scored.sort((a, b) => b.gain - a.gain || a.input.length - b.input.length);
    if (best === undefined || best.gain === 0) break;
    chosen.push(best.input);
    for (const edge of best.edges) left.delete(edge);
  }
  return chosen;
}
