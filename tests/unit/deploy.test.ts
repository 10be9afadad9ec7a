/** What is shipped for servers names what there is, and guards what docs/security.md says it does. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/config.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const exists = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));
const shipped = readdirSync(new URL('../../deploy/', import.meta.url)).map((name) => `deploy/${name}`);

describe('what is shipped for servers', () => {
  it('names no setting that there is not', () => {
    const known = new Set(settings.map(({ name }) => name));
    const named = [...shipped, 'docs/deploying.md'].flatMap(
      (path) => read(path).match(/WEALDWAY_[A-Z_]+/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('starts files that there are, with commands that there are', () => {
    const texts = [...shipped, 'docs/deploying.md'].map(read).join('\n');
    const files = texts.match(/(?<=[ "/])(?:src\/runtime\/node|deploy)\/[a-zA-Z.-]+\w/g) ?? [];
    expect(new Set(files).size).toBeGreaterThan(5);
    expect(files.filter((file) => !exists(file))).toEqual([]);
  });
});

describe('the container', () => {
  const lines = read('deploy/Containerfile').split('\n');
  const copied = lines
    .filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) =>
      line
        .split(' ')
        .slice(1, -1)
        .map((path) => path.replace('./', '')),
    );

  it('holds what is copied, all of it let in, and nothing that is secret', () => {
    const letIn = read('.dockerignore').match(/(?<=^!).+$/gm) ?? [];
    expect(copied.filter((path) => !exists(path))).toEqual([]);
    expect([...copied].sort()).toEqual([...letIn].sort());
    expect(read('.dockerignore').split('\n')).toContain('*');
  });

  it('runs as nobody, and root owns what runs', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));
    expect(last).toContain('USER 65534:65534');
    expect(last.filter((line) => /^COPY .*--chown/.test(line))).toEqual([]);
  });
});

it.each(['deploy/wealdway.service', 'deploy/wealdway-backup.service'])('%s can do little', (path) => {
  const lines = read(path).split('\n');
  for (const line of [
    'User=wealdway',
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'CapabilityBoundingSet=',
  ]) {
    expect(lines).toContain(line);
  }
});

it('the unit lets the refreshing process lower its priority, which systemd counts among @resources', () => {
  expect(read('src/runtime/node/serving/refresher-main.ts')).toContain('setPriority(');
  expect(read('deploy/wealdway.service')).not.toMatch(/^SystemCallFilter=~.*@resources/m);
});

/** As on the evening of the first day: the service has begun, and no publisher has answered yet. */
it('the first backup needs no archive, and the next adds what is new', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-backup-'));
  const archive = join(folder, 'raw');
  const copies = join(folder, 'copies');
  mkdirSync(copies);
  const env = {
    ...process.env,
    WEALDWAY_DATABASE: join(folder, 'wealdway.sqlite'),
    WEALDWAY_ARCHIVE: archive,
  };
  await openSqlite({ file: env.WEALDWAY_DATABASE }).close();
  const backUp = () => execFileSync('/bin/sh', ['deploy/backup.sh', copies], { env, stdio: 'ignore' });
  try {
    backUp();
    expect(readdirSync(join(copies, 'raw'))).toEqual([]);
    mkdirSync(archive);
    writeFileSync(join(archive, 'answer'), 'bytes');
    backUp();
    expect(readdirSync(join(copies, 'raw'))).toEqual(['answer']);
    expect(readdirSync(copies).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
