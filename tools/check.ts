/** Runs the scripts of package.json that are named, as many at once as there are cores, and shows what each said when it has ended. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';

const MOST_OUTPUT = 50_000_000;
const waiting = process.argv.slice(2);
if (waiting.length === 0) throw new Error('Use: node tools/check.ts SCRIPT…');

async function work(): Promise<void> {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    const started = performance.now();
    const { output, isRight } = await run(script);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${output}${isRight ? '✔' : '✘'} ${script}, ${seconds} s\n`);
    if (!isRight) process.exitCode = 1;
  }
}

function run(script: string): Promise<{ readonly output: string; readonly isRight: boolean }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', script], { maxBuffer: MOST_OUTPUT }, (error, stdout, stderr) =>
      resolve({ output: stdout + stderr, isRight: error === null }),
    );
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
