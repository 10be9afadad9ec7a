/** V8 passes over an option that it does not know with a line on stderr: every command would say so, and take four times the memory. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const HEAP = fileURLToPath(new URL('../../src/runtime/node/heap.ts', import.meta.url));

it('this Node knows how the heap is kept small, and says nothing of it', () => {
  const script = `import(${JSON.stringify(HEAP)}).then(({ keepHeapSmall }) => { keepHeapSmall(); console.log('kept'); })`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['kept\n', '']);
});
