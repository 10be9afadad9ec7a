/** `/lmiforall/api/v1`: conversations of programs that were written for LMI for All, replayed (shared/samples/lmiforall, or an invented twin). */
import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapeDifferences } from '../support/json-shape.ts';
import {
  type Conversation,
  HAS_RECORDINGS,
  INVENTED_FIGURES,
  inventedConversations,
  openLmiForAll,
  recordedConversations,
} from './lmi-conversations.ts';

let app: Hono;
beforeAll(async () => {
  app = await openLmiForAll();
});

const ask = async (path: string) => {
  const response = await app.request(`/lmiforall/api/v1${path}`);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};
const askJson = async (path: string) => JSON.parse((await ask(path)).text);

/** Every survey figure that is held, rounded as it is served. */
const HELD_VALUES = new Set(
  INVENTED_FIGURES['ons/pay-by-occupation'].flatMap(({ value }) =>
    value === null ? [] : [Math.round(value)],
  ),
);

function surveyValues(answer: unknown): number[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === 'estpay' || name === 'hours' ? [Number(value)] : surveyValues(value),
  );
}

/** Of the recorded paths; all others have figures here, so that none can hide behind a 410. */
const NOBODY_HAS = /^\/census\/jobs_breakdown/;

async function replay({ path, status, body }: Conversation): Promise<void> {
  const now = await ask(path);
  if (now.status === 410) {
    expect(path).toMatch(NOBODY_HAS);
    expect(JSON.parse(now.text)).toMatchObject({ type: '/problems/no-figure', status: 410 });
    return;
  }
  expect(now.status).toBe(status);
  if (body.trim() === '') {
    expect(now.text).toBe('');
    return;
  }
  const answer = JSON.parse(now.text);
  expect(shapeDifferences(JSON.parse(body), answer)).toEqual([]);
  for (const value of surveyValues(answer)) expect(HELD_VALUES).toContain(value);
  // What was found must be found, and what was not must not.
  if (path.startsWith('/soc/search') && status === 200) {
    expect(answer.length > 0).toBe(JSON.parse(body).length > 0);
  }
  if (path.startsWith('/soc/code/')) expect(answer.soc).toBe(JSON.parse(body).soc);
  if (status === 200) expect(now.headers.get('x-wealdway-source')).toMatch(/Office for National Statistics/);
}

describe('the conversations, replayed', () => {
  it.each(inventedConversations)('$path, invented', replay);

  it.skipIf(!HAS_RECORDINGS).each(HAS_RECORDINGS ? recordedConversations() : inventedConversations)(
    '$path, recorded',
    replay,
  );

  it.skipIf(!HAS_RECORDINGS)('are all listed in docs/lmi-for-all.md', () => {
    const page = readFileSync(new URL('../../docs/lmi-for-all.md', import.meta.url), 'utf8');
    const missing = recordedConversations().filter(({ path }) => !page.includes(`\`${path}\``));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['plumbr', 5314],
    ['libarian', 2451],
    ['check_authentication', null],
    ['zzzz qqqq', null],
    ['%25%25', null],
  ])('a search for %s finds %s', async (typed, soc) => {
    const [first] = await askJson(`/soc/search?q=${typed}`);
    expect(first?.soc ?? null).toBe(soc);
  });

  it('find the same groups first', async () => {
    expect((await askJson('/soc/search?q=plumber'))[0].soc).toBe(5314);
    expect((await askJson('/soc/search?q=library')).map((each: { soc: number }) => each.soc)).toContain(4135);
    expect((await askJson('/soc/search?q=librarian'))[0].soc).toBe(2451);
  });
});

describe('pay and hours', () => {
  it('are those of the group that the old one is now, newest year first', async () => {
    const { headers, text } = await ask('/ashe/estimatePay?soc=5314');
    expect(JSON.parse(text)).toEqual({ soc: 5314, series: [{ year: 2025, estpay: 703 }] });
    expect(headers.get('x-wealdway-source')).toContain('ons/pay-by-occupation, April 2025, read 2026-11-01.');
    expect(headers.get('x-wealdway-note')).toContain('rounded');
    expect(await askJson('/ashe/estimatePay?coarse=true&soc=4135')).toEqual({
      soc: 41,
      series: [
        { year: 2025, estpay: 407 },
        { year: 2024, estpay: 385 },
      ],
    });
    expect(await askJson('/ashe/estimateHours?soc=41')).toEqual({
      soc: 41,
      series: [{ year: 2025, hours: 42 }],
    });
  });

  it('of a group that became several are given by part and never put together', async () => {
    const answer = await askJson('/ashe/estimatePay?soc=1259');
    expect(answer.series).toEqual([]);
    expect(answer.note).toContain('became 12 groups');
    const held = answer.parts.filter(({ series }: { series: unknown[] }) => series.length > 0);
    expect(held).toMatchObject([
      { soc2020: 1257, series: [{ year: 2025, estpay: 500 }] },
      { soc2020: 1255, series: [{ year: 2025, estpay: 800 }] },
    ]);
  });

  it('may be of one sex, under either name of the parameter', async () => {
    for (const name of ['filters', 'filter']) {
      const answer = await askJson(`/ashe/estimatePay?soc=5314&${name}=gender%3A2`);
      expect(answer.series).toEqual([{ year: 2025, estpay: 651 }]);
    }
  });

  it.each([
    ['soc=5314&filters=gender:1', 410],
    ['soc=2451', 410],
    ['soc=5314&filters=region:11', 410],
    ['soc=5314&breakdown=status', 410],
    ['soc=5314&age=20', 410],
    ['soc=5314&filters=gender:1,gender:2', 410],
    ['soc=5314&filters=gender', 400],
    ['soc=5314&filters=gender:two', 400],
    ['soc=5314&coarse=perhaps', 400],
    ['soc=5314&soc=2451', 400],
    ['soc=plumber', 400],
    ['soc=', 400],
    ['', 400],
    ['soc=9999', 404],
    ['soc=5315.0', 400],
  ])('answer %s with %i, in words', async (query, status) => {
    const { status: given, headers, text } = await ask(`/ashe/estimatePay?${query}`);
    expect(given).toBe(status);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(text).detail).toMatch(/\w.*\./);
  });
});

describe('jobs to come', () => {
  it('are those of a group of two digits, in England, and say so', async () => {
    const { headers, text } = await ask('/wf/predict?soc=5314&coarse=true&minYear=2016&maxYear=2030');
    expect(JSON.parse(text)).toEqual({
      soc: 53,
      predictedEmployment: [{ year: 2020, employment: 902_020 }],
      note: expect.stringContaining('England alone'),
    });
    expect(headers.get('x-wealdway-source')).toContain('dfe/skills-imperative-2035');
    expect((await askJson('/wf/predict?soc=53&minYear=1990&maxYear=1999')).predictedEmployment).toEqual([]);
  });

  it.each([
    ['soc=5314', 'Ask for soc=53, or with coarse=true.'],
    ['soc=531', 'Ask for soc=53, or with coarse=true.'],
    ['soc=53&region=3', 'no such figure by region'],
    ['soc=23', 'no figure of jobs to come for SOC 2010 23'],
    ['soc=5', 'no figure of jobs to come for SOC 2010 5,'],
  ])('are not made up: %s', async (query, words) => {
    const { status, text } = await ask(`/wf/predict?${query}`);
    expect(status).toBe(410);
    expect(JSON.parse(text).detail).toContain(words);
  });
});

describe('what nobody has any more', () => {
  it.each([
    '/ashe/estimatePayChange?soc=5314',
    '/ashe/annualChanges?soc=5314',
    '/wf/predict/breakdown/region?soc=5314&minYear=2014&maxYear=2020',
    '/wf/predict/breakdown/qualification?soc=5314',
    '/wf/replacement_demand?soc=5314',
    '/lfs/unemployment?soc=5314',
    '/ess/region/1/5314?coarse=true',
    '/census/jobs_breakdown?area=SW1A+1AA',
    '/cci/anything?soc=5314',
    '/o-net/soc2onet/5314',
    '/o-net/skills/47-2152.02',
    '/onet/skills/5314',
    '/ess/regions/ranksocs/1',
    '/hesa/courses?soc=5314',
  ])('%s is answered with 410 and why', async (path) => {
    const { status, headers, text } = await ask(path);
    expect([status, headers.get('content-type')]).toEqual([410, 'application/problem+json']);
    expect(JSON.parse(text)).toMatchObject({ type: '/problems/no-figure', status: 410 });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is not what was never there', async () => {
    expect((await ask('/nonsense')).status).toBe(404);
    const browser = await app.request('/lmiforall/api/v1/nonsense', { headers: { accept: 'text/html' } });
    expect(browser.headers.get('content-type')).toBe('application/problem+json');
  });
});
