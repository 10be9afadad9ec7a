/** `wealdway code posting` fed line after line: what memory it takes for many lines, beside what it takes for a quarter of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cpuMicroseconds } from './process-cost.ts';

const COMMAND = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));
const ROLES = 'Staff Nurse,HGV Driver,Teaching Assistant,Chef de Partie,Electrician,Payroll Clerk'.split(',');
const TOWNS = 'Maidstone,Leeds,Truro,Reading,Ashford,Wakefield,Newport'.split(',');
const LINES_AT_ONCE = 200;

export interface CodeLinesResult {
  readonly lines: number;
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
  /** Of a quarter of the lines: memory that grew with the lines would be far less here. */
  readonly quarterPeakRssMb: number;
}

/** Most that the lines may take beside a quarter of them: what is remembered fills up, and then no more. */
export const MOST_GROWTH = 1.5;

export async function benchCodeLines(lines: number): Promise<CodeLinesResult> {
  const quarter = await codeLines(lines / 4);
  const whole = await codeLines(lines);
  return { lines, ...whole, quarterPeakRssMb: quarter.peakRssMb };
}

async function codeLines(count: number): Promise<Pick<CodeLinesResult, 'cpuSeconds' | 'peakRssMb'>> {
  const child = spawn(process.execPath, [COMMAND, 'code', 'posting'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The command line could not be started');
  let answered = 0;
  let cost = { cpuSeconds: 0, peakRssMb: 0 };
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered++;
    // Its last line answered, the process is still there to be asked.
    if (answered === count) cost = { cpuSeconds: cpuMicroseconds(pid) / 1e6, peakRssMb: peakRssMb(pid) };
  });
  for (let at = 0; at < count; at += LINES_AT_ONCE) {
    const some = Array.from({ length: Math.min(LINES_AT_ONCE, count - at) }, (_, more) => advert(at + more));
    if (!child.stdin.write(some.join(''))) await once(child.stdin, 'drain');
  }
  // Waits for the last answer before the end of the input lets the process go.
  while (answered < count && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  child.stdin.end();
  if (child.exitCode === null) await once(child, 'exit');
  if (answered !== count) throw new Error(`${answered} of ${count} lines were answered`);
  return cost;
}

/** No two alike: what is remembered must not grow without end. */
function advert(at: number): string {
  const fields = {
    title: `${ROLES[at % ROLES.length]} ${at}`,
    place: `${at} Mill Lane, ${TOWNS[at % TOWNS.length]}`,
    pay: `£${20_000 + (at % 20_000)} a year`,
    employer: `Employer ${at}`,
    summary: `Join team ${at} full-time. No experience needed as full training is given; you must be 18 or over.`,
  };
  return `${JSON.stringify(fields)}\n`;
}

function peakRssMb(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
