import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createCliFolder } from '../../support/run-cli.ts';

const folder = createCliFolder();
afterAll(() => folder.remove());
const file = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/nhsbsa/nhs-jobs/normal/${name}`, import.meta.url));

it('counts what saved answers come to, repeats apart, beside the bounds of their source', async () => {
  const saved = file('response.xml');
  const args = [
    'connector',
    'try',
    'nhsbsa/nhs-jobs',
    saved,
    saved,
    '--now',
    '2026-11-20T06:00:00Z',
    '--json',
  ];
  const { exitCode, stdout } = await folder.run(args);
  const trial: unknown = JSON.parse(stdout);
  expect(trial).toMatchObject({
    source: 'nhsbsa/nhs-jobs',
    request: { role: 'page' },
    statedTotal: 104,
    records: 6,
    postings: 6,
    observations: 0,
    repeatedKeys: 6,
    rejected: {},
    issues: { 'not-a-vacancy': 1 },
    firstProblems: [expect.stringMatching(/response\.xml, page 1, record 4: not-a-vacancy: /)],
    firstRows: [{}, {}, {}],
    assertions: [
      { name: 'minRecords', here: 6, holds: false },
      { name: 'maxRecords', here: 6, holds: true },
      { name: 'maxRejectedShare', here: 0, holds: true },
    ],
  });
  // Fewer adverts than the source ever has.
  expect(exitCode).toBe(1);
});
