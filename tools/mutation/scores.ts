/** What the last mutation runs found, as a table of Markdown: a line a room and, where asked, a line a file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = new URL('../../reports/mutation/', import.meta.url);
const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

type Counts = ReadonlyMap<string, number>;

const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];
const sum = (counts: Counts, states: readonly string[]) =>
  states.reduce((total, state) => total + (counts.get(state) ?? 0), 0);

function countOf(mutants: readonly { readonly status: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const { status } of mutants) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

function lineOf(name: string, counts: Counts): string {
  const [killed, alive] = [sum(counts, KILLED), sum(counts, ALIVE)];
  const score = killed + alive === 0 ? '-' : ((100 * killed) / (killed + alive)).toFixed(1);
  const cells = [
    killed,
    counts.get('Survived') ?? 0,
    counts.get('NoCoverage') ?? 0,
    counts.get('Ignored') ?? 0,
  ];
  return `| ${[name, ...cells, score].join(' | ')} |`;
}

/** Reads every report that `npm run mutation` left. Without one, only the head of the table. */
export function tableOfScores(withFiles: boolean): string {
  const lines = ['| | killed | survived | no test | static, not run | score |', '|---|---|---|---|---|---|'];
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
  for (const name of names) {
    const { files } = Report.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
    const all = Object.values(files).flatMap(({ mutants }) => mutants);
    lines.push(lineOf(name.replace('.json', ''), countOf(all)));
    if (!withFiles) continue;
    for (const [file, { mutants }] of Object.entries(files)) lines.push(lineOf(file, countOf(mutants)));
  }
  return `${lines.join('\n')}\n`;
}
