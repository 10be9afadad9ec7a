/** `wealdway export` and `import-release`: what one database holds is taken over by another, from a file that must be whole. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRawStore } from '../../../src/runtime/node/raw-store.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { dumpCarried, seedEveryKind } from '../../support/carried-releases.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

let source: CliFolder;
let target: CliFolder;
let file: string;

const held = (folder: CliFolder) => ({
  db: openSqlite({ file: folder.database }),
  raw: openRawStore(join(folder.path, 'raw')),
});

async function dumpOf(folder: CliFolder) {
  const { db, raw } = held(folder);
  const dump = await dumpCarried({ db, raw });
  await db.close();
  return dump;
}

beforeAll(async () => {
  source = createCliFolder();
  target = createCliFolder();
  file = join(source.path, 'releases.gz');
  const { db, raw } = held(source);
  await seedEveryKind({ db, raw });
  await db.close();
});
afterAll(() => {
  source.remove();
  target.remove();
});

describe('wealdway export and import-release', () => {
  it('write a file once, and say what it holds', async () => {
    const first = await source.run(['export', '--all', '--to', file]);
    expect([first.exitCode, first.stderr.includes('Error')]).toEqual([0, false]);
    expect(first.stdout).toContain('holds 5 releases');
    const again = await source.run(['export', '--to', file]);
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('never overwrites')]);
  });

  it('leave no file where the export fails', async () => {
    const lost = join(source.path, 'lost.gz');
    const { exitCode, stderr } = await source.run(['export', '--to', lost], {
      WEALDWAY_ARCHIVE: join(source.path, 'none'),
    });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('The archive has lost')]);
    expect([existsSync(lost), existsSync(`${lost}.part`)]).toEqual([false, false]);
  });

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30), 'is cut short'],
    ['damaged', (bytes: Buffer) => Buffer.from(bytes).fill(0x55, 200, 220), 'damaged'],
    ['other', () => Buffer.from('title,town\n'), 'no file of releases'],
    [
      'altered',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace('0.30000000000000004', '0.4')),
      'altered or damaged',
    ],
  ])('refuse a file that is %s, and write nothing', async (name, change, message) => {
    const bad = join(target.path, `${name}.gz`);
    writeFileSync(bad, change(readFileSync(file)));
    const { exitCode, stderr } = await target.run(['import-release', bad, '--no-publish']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect((await dumpOf(target)).release).toEqual([]);
  });

  it('bring everything over', async () => {
    const { exitCode, stdout } = await target.run(['import-release', file, '--no-publish']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('5 releases and 4 archived answers')]);
    expect(await dumpOf(target)).toEqual(await dumpOf(source));
    const again = await target.run(['import-release', file, '--no-publish']);
    expect(again.stdout).toContain('0 releases');
  });

  it('write files for D1 in a folder of their own', async () => {
    const folder = join(target.path, 'for-d1');
    const { exitCode, stdout } = await target.run(['import-release', file, '--d1', folder]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('4 archived answers for D1 and R2')]);
    expect(readdirSync(folder).sort()).toEqual(['0001.sql', 'raw', 'raw.json']);
    const again = await target.run(['import-release', file, '--d1', folder]);
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('exists')]);
  });
});
