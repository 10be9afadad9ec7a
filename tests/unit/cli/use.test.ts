import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createCliFolder } from '../../support/run-cli.ts';

const folder = createCliFolder();
afterAll(() => folder.remove());
const CLI = new URL('../../../src/runtime/node/wealdway.js', import.meta.url);

describe('wrong use ends with 2 and says what to do', () => {
  it.each([
    [['nonsense'], /unknown command 'nonsense'/],
    [['refersh'], /Did you mean refresh/],
    [['refresh', '--nosuch'], /unknown option '--nosuch'/],
    [['refresh', 'nomis/popluation'], /There is no source "nomis\/popluation"\. Nearest: nomis\/population/],
    [['refresh', '--base-url', 'http://127.0.0.1:9'], /--base-url is for one source/],
    [['refresh', 'nomis/population', '--now', 'yesterday'], /"yesterday" is not an instant/],
    [['refresh', 'nhsbsa/nhs-jobs'], /WEALDWAY_ENABLED_SOURCES/],
    [['check', '--sample', 'many'], /Give a whole number/],
    [['connector', 'try', 'nomis/population', 'no-such-file.csv'], /no-such-file\.csv cannot be read/],
    [['connector', 'new', 'Not An Id'], /publisher\/dataset in kebab-case/],
  ] as const)('%j', async (args, message) => {
    const { exitCode, stderr, stdout } = await folder.run(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('refuses to write a backup over a file', async () => {
    const file = join(folder.path, 'taken');
    writeFileSync(file, 'mine');
    const { exitCode, stderr } = await folder.run(['backup', file]);
    expect(stderr).toContain('a backup never overwrites a file');
    expect(exitCode).toBe(2);
  });
});

it('lists every mistake in the settings at once', async () => {
  const { exitCode, stderr } = await folder.run(['refresh'], {
    WEALDWAY_PORT: 'x',
    WEALDWAY_CONTACT: 'nobody',
    WEALDWAY_PROT: '1',
  });
  expect(stderr.trim().split('\n')).toEqual([
    'The settings have 3 problems:',
    '- WEALDWAY_PROT is not a setting; did you mean WEALDWAY_PORT?',
    expect.stringMatching(/^- WEALDWAY_PORT: "x" is not a port/),
    expect.stringMatching(/^- WEALDWAY_CONTACT: "nobody" is neither/),
  ]);
  expect(exitCode).toBe(1);
});

it('refreshes nothing without a contact address and says which sources wait for it', async () => {
  const { exitCode, stderr } = await folder.run(['refresh']);
  expect(stderr).toContain('nomis/population is skipped: Waits for WEALDWAY_CONTACT');
  expect(stderr).toContain('No source can be refreshed');
  expect(exitCode).toBe(2);
});

it('prints help and the version on standard output, with 0', async () => {
  const help = await folder.run(['--help']);
  expect(help.stdout).toContain('Usage: wealdway');
  expect(help.exitCode).toBe(0);
  expect(await folder.run(['--version'])).toMatchObject({
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    exitCode: 0,
  });
});

it('tells an old Node in one sentence what to do', () => {
  const script = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import(${JSON.stringify(CLI.href)});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    'Wealdway needs Node 22.19 or newer; this is v20.20.2. Run it through npm (npm run wealdway -- ...), which uses the Node that npm ci installed.\n',
  );
  expect(status).toBe(1);
});

it('codes places, pay, hours and titles, a JSON object a line, from arguments and from standard input', () => {
  const run = (args: readonly string[], input: string) =>
    execFileSync(process.execPath, [fileURLToPath(CLI), 'code', ...args], { input, encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  expect(run(['place'], 'Ashford, TN25 4AZ\nnowhere at all\n')).toEqual([
    {
      text: 'Ashford, TN25 4AZ',
      lad: 'E07000105',
      region: 'E12000008',
      confidence: 0.956,
      precision: 'postcode',
      workplace: null,
    },
    { text: 'nowhere at all', lad: null, region: null, confidence: 0, precision: null, workplace: null },
  ]);
  expect(run(['pay', '--on', '2024-06-01'], '£12 - £13.50 an hour\nNational Minimum Wage\n')).toMatchObject([
    {
      min: 12,
      max: 13.5,
      period: 'hour',
      minPerYear: 23400,
      maxPerYear: 26325,
      open: null,
      origin: 'stated',
    },
    { min: null, max: null, minPerYear: 12480, maxPerYear: 22308, origin: 'minimum-wage' },
  ]);
  expect(run(['hours', 'Part-time, permanent, must be 18 or over'], '')).toMatchObject([
    { workingPattern: 'part-time', contract: 'permanent', minimumAge: 18 },
  ]);
  expect(run(['sector', 'Bricklayer'], '')).toEqual([
    { title: 'Bricklayer', sector: 'construction', confidence: expect.any(Number) },
  ]);
}, 60_000);
