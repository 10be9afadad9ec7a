import { afterAll, expect, it } from 'vitest';
import { createCliFolder } from '../../support/run-cli.ts';

const folder = createCliFolder();
afterAll(() => folder.remove());

it('says why no figures were taken, and nothing where some were', async () => {
  const texts = [
    '£13.40 per hour',
    'Competitive',
    'Depends on experience',
    '£500 sign-on bonus',
    '£9,999,999 per hour',
    'National Minimum Wage',
  ];
  const { exitCode, stdout } = await folder.run(['code', 'pay', '--on', '2026-11-28', ...texts]);
  expect(exitCode).toBe(0);
  const reason = 'names no amount, or one that nobody is paid for such a period';
  const answers: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { text: '£13.40 per hour', min: 13.4, max: 13.4, reason: null },
    ...texts.slice(1).map((text) => ({ text, min: null, max: null, reason })),
  ]);
  expect(answers[1]).toMatchObject({ minPerYear: null, origin: null });
  // A named rate is no amount, but it is pay.
  expect(answers[5]).toMatchObject({ origin: 'minimum-wage' });
});
