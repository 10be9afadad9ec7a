import { execFileSync, spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { createOwner } from '../../src/runtime/node/owner.ts';

const owner = createOwner();

it('knows itself, and says where and which it is', () => {
  expect(owner.id.startsWith(`${hostname()}:${process.pid}:`)).toBe(true);
  expect(owner.isAlive(owner.id)).toBe(true);
});

it('tells a running process from one that has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const id = `${hostname()}:${child.pid}:0`;
  expect(owner.isAlive(id)).toBe(true);
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
  expect(owner.isAlive(id)).toBe(false);
});

it('does not take another process with the same number for the holder', () => {
  const script = `import('${new URL('../../src/runtime/node/owner.ts', import.meta.url)}').then((m) => console.log(m.createOwner().id))`;
  const id = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim();
  const start = id.split(':').at(-1);
  expect(owner.isAlive(`${hostname()}:${process.pid}:${start}`)).toBe(start === '0');
});

it('cannot tell about another machine or another runtime', () => {
  expect(owner.isAlive(`elsewhere:${process.pid}:1`)).toBeNull();
  expect(owner.isAlive('workers:5b0c')).toBeNull();
});
