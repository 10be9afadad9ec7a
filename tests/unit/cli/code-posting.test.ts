import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const WEALDWAY = fileURLToPath(new URL('../../../src/runtime/node/wealdway.js', import.meta.url));

/** Answers to one advert after another: each is asked for before the next is sent. */
async function codeInTurn(adverts: readonly unknown[], options: readonly string[] = []) {
  const child = spawn(process.execPath, [WEALDWAY, 'code', 'posting', ...options], {
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const found: Record<string, unknown>[] = [];
  for (const advert of adverts) {
    child.stdin.write(`${JSON.stringify(advert)}\n`);
    const { value } = await answers.next();
    found.push(JSON.parse(value as string) as Record<string, unknown>);
  }
  child.stdin.end();
  return { found, exitCode: await ended };
}

it('answers each advert as it comes, without waiting for the end', async () => {
  const { found, exitCode } = await codeInTurn([
    {
      title: 'Apprentice electrician',
      route: 'Construction and the built environment',
      apprenticeshipLevel: 3,
      place: 'Ashford, Kent',
      pay: '£8.00 an hour',
    },
    { title: 'Senior lecturer', place: 'Home based', summary: 'Proven experience is essential. Part time.' },
  ]);
  expect(exitCode).toBe(0);
  expect(found).toMatchObject([
    {
      sector: 'construction',
      sectorBasis: 'route',
      lads: ['E07000105'],
      payPerYear: { minGbp: 15_600 },
      terms: { contract: 'apprenticeship', isForSchoolLeavers: true },
    },
    {
      lads: [],
      payPerYear: null,
      terms: {
        workingPattern: 'part-time',
        workplace: 'remote',
        isForSchoolLeavers: false,
        schoolLeaverReason: 'experience-asked',
      },
    },
  ]);
});

it('gives all that the answers rest on, when asked', async () => {
  const { found } = await codeInTurn([{ title: 'Bricklayer', place: 'Margate' }], ['--explain']);
  expect(found[0]?.evidence).toMatchObject({
    places: [{ text: 'Margate', reading: { evidence: [expect.stringContaining('margate')] } }],
    sector: { answer: { sector: 'construction' } },
  });
});
