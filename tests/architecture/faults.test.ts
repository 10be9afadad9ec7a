/** docs/faults.md names, for each fault, the tests that inject it: they are there, under these names. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const rows = readFileSync(new URL('docs/faults.md', ROOT), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
  .filter(([head = '']) => head !== 'Fault' && !head.startsWith('-'));

it('every fault has what readers see, what is told, what to do, and a test', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const cells of rows) {
    expect(cells).toHaveLength(5);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  }
});

it.each(rows.flatMap(([fault = '', , , , tests = '']) => tests.split('<br>').map((test) => [fault, test])))(
  '%s: %s',
  (_, named = '') => {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(named) ?? [];
    expect(existsSync(new URL(file, ROOT)), named).toBe(true);
    expect(readFileSync(new URL(file, ROOT), 'utf8')).toContain(`'${title}'`);
  },
);
