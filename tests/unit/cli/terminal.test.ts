import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createTerminal } from '../../../src/runtime/node/commands/terminal.ts';

const settledNow = async (settled: Promise<void>) =>
  Promise.race([settled.then(() => true), new Promise((done) => setImmediate(() => done(false)))]);

it('says that it is settled when the reader has taken what was written, and not before', async () => {
  const out = new PassThrough({ highWaterMark: 10 });
  const terminal = createTerminal(out, new PassThrough());
  expect(await settledNow(terminal.settled())).toBe(true);
  terminal.result('more than the reader takes at once');
  const settled = terminal.settled();
  expect(await settledNow(settled)).toBe(false);
  out.resume();
  await settled;
});
