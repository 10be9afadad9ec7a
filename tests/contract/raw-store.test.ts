import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openRawStore } from '../../src/runtime/node/raw-store.ts';
import { describeRawStore } from '../support/describe-raw-store.ts';

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wealdway-raw-'));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.zst`);

describeRawStore('a folder', async () => ({
  store: openRawStore(folder),
  async damage(sha256, how) {
    const path = pathOf(sha256);
    writeFileSync(
      path,
      how === 'cut' ? (await readFile(path)).subarray(0, 9) : zstdCompressSync(Buffer.from('other')),
    );
  },
}));

it('compresses, and leaves no temporary file behind', async () => {
  const sha256 = await openRawStore(folder).put(new TextEncoder().encode('vacancy '.repeat(10_000)));
  expect((await readFile(pathOf(sha256))).length).toBeLessThan(1_000);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(files.map((entry) => entry.name)).toEqual([`${sha256}.zst`]);
});

it('removes what a killed process left behind, and only that', async () => {
  const incoming = join(folder, '.incoming');
  mkdirSync(incoming);
  writeFileSync(join(incoming, 'left'), 'half');
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(join(incoming, 'left'), twoHoursAgo, twoHoursAgo);
  writeFileSync(join(incoming, 'being-written'), 'half');
  await openRawStore(folder).put(new Uint8Array([1, 2, 3]));
  expect(await readdir(incoming)).toEqual(['being-written']);
});

it('says what to do when the folder cannot be used', async () => {
  writeFileSync(join(folder, 'file'), '');
  const store = openRawStore(join(folder, 'file', 'archive'));
  await expect(store.put(new Uint8Array([1]))).rejects.toThrow('set WEALDWAY_ARCHIVE to a folder');
});
