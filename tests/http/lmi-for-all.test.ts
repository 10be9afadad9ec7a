/** `/lmiforall/api/v1`: conversations of programs that were written for LMI for All (shared/samples/lmiforall), and what such programs send besides. */
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
} from '../support/lmi-conversations.ts';

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

async function replay({ path, status, body }: Conversation): Promise<void> {
  const now = await ask(path);
  if (now.status === 410) {
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
  it('are those of the group that the old one is now, oldest year first', async () => {
    const { headers, text } = await ask('/ashe/estimatePay?soc=5314');
    expect(JSON.parse(text)).toEqual({ soc: 5314, series: [{ year: 2025, estpay: 703 }] });
    expect(headers.get('x-wealdway-source')).toContain('ons/pay-by-occupation, April 2025, read 2026-11-01.');
    expect(headers.get('x-wealdway-note')).toContain('rounded');
    expect(await askJson('/ashe/estimatePay?coarse=true&soc=4135')).toEqual({
      soc: 41,
      series: [
        { year: 2024, estpay: 385 },
        { year: 2025, estpay: 407 },
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

  it.each(['soc=5314', 'soc=53&region=3', 'soc=23'])('are not made up: %s', async (query) => {
    expect((await ask(`/wf/predict?${query}`)).status).toBe(410);
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

describe('adverts', () => {
  it('come in the shape that programs read', async () => {
    const { headers, text } = await ask(
      '/vacancies/search?limit=5&radius=5&location=ME4+4TZ&keywords=Plumber',
    );
    const [advert, ...more] = JSON.parse(text);
    expect(more).toEqual([]);
    expect(advert).toEqual({
      id: expect.any(Number),
      reference: 'dfe/teaching-vacancies/pipes-1',
      title: 'Plumber',
      summary: '',
      company: 'Invented Pipes',
      activedate: { start: '2026-11-02T00:00:00Z', end: '2026-12-31T23:59:00Z' },
      location: { location: 'Chatham', city: '', area: '', postcode: 'ME4 4TZ', country: '' },
      link: 'https://adverts.example/pipes-1',
    });
    expect(Number.isSafeInteger(advert.id)).toBe(true);
    expect(headers.get('x-wealdway-source')).toContain('dfe/teaching-vacancies');
  });

  it.each([
    ['keywords=*', 2],
    ['keywords=%25*', 2],
    ['', 2],
    ['limit=1', 1],
    ['keywords=Digital%20plumber', 1],
    ['location=Leeds', 1],
    ['location=Leeds&radius=5', 1],
    ['keywords=astronaut', 0],
    ['location=Nowhere-at-all-xyz', 0],
  ])('%s finds %i', async (query, count) => {
    const { status, text } = await ask(`/vacancies/search?${query}`);
    expect([status, JSON.parse(text).length]).toEqual([200, count]);
  });

  it.each(['limit=0', 'limit=501', 'limit=ten', 'radius=-1', 'keywords=%FF'])(
    '%s is refused',
    async (query) => {
      expect((await ask(`/vacancies/search?${query}`)).status).toBe(400);
    },
  );
});

describe('who lives in a place', () => {
  it('is what the census counted in the district, by three digits', async () => {
    const { headers, text } = await ask('/census/resident_occupations?area=SW1A+1AA');
    expect(JSON.parse(text)).toEqual({
      area: expect.objectContaining({ district: 'Westminster', ward: '' }),
      totalResidents: 1000,
      residentOccupations: [
        { socGroup: '111', description: 'Chief executives and senior officials', value: 40, percentage: 4 },
        { socGroup: '223', description: 'Nursing professionals', value: 0, percentage: 0 },
      ],
    });
    expect(headers.get('x-wealdway-note')).toContain('whole district');
  });

  it.each([
    ['area=ME4+4TZ', 410],
    ['area=EH1+1YZ', 410],
    ['area=nowhere', 400],
    ['area=', 400],
    ['', 400],
  ])('%s is answered with %i', async (query, status) => {
    expect((await ask(`/census/resident_occupations?${query}`)).status).toBe(status);
  });
});

describe('what browsers send', () => {
  it.each(['cb', 'jQuery17203_1488', 'angular.callbacks._0', '$jsonp.a1'])(
    'callback=%s is called',
    async (name) => {
      const { status, headers, text } = await ask(`/soc/code/5314?callback=${name}&_=1488`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(text.startsWith(`/**/${name}({"soc":5314,`)).toBe(true);
      expect(text.endsWith('});')).toBe(true);
    },
  );

  it('a script for nothing calls with null', async () => {
    expect((await ask('/soc/code/9999999?callback=cb')).text).toBe('/**/cb(null);');
  });

  it.each([
    'alert(1)//',
    'a;b',
    'a b',
    '1a',
    'a..b',
    'a.',
    "a['b']",
    '<script>',
    'a%0Ab',
    'a%E2%80%A8b',
    'é',
    'x'.repeat(101),
  ])('callback=%s is refused everywhere', async (name) => {
    for (const path of ['/soc/code/5314', '/soc/search', '/wf/predict', '/vacancies/search']) {
      const { status, headers } = await ask(`${path}?q=plumber&soc=53&callback=${name}`);
      expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    }
  });
});

describe('what browsers send and read besides a callback', () => {
  it('names that the old service did not know are passed over, and so are empty values', async () => {
    const plain = await ask('/ashe/estimatePay?soc=5314');
    for (const more of [
      '&_=1488',
      '&utm_source=x&utm_source=y',
      '&filters=&breakdown=&callback=',
      '&__proto__=1',
    ]) {
      expect(await ask(`/ashe/estimatePay?soc=5314${more}`)).toMatchObject({ status: 200, text: plain.text });
    }
  });

  it('any site may read answers and what their headers say', async () => {
    const { headers } = await ask('/soc/search?q=plumber');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('x-wealdway-source');
    expect(headers.get('etag')).toMatch(/^"/);
    const etag = headers.get('etag') ?? '';
    const again = await app.request('/lmiforall/api/v1/soc/search?q=plumber', {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  it('invented figures say that they are', async () => {
    const demonstration = await openLmiForAll({ isDemonstration: true });
    const response = await demonstration.request('/lmiforall/api/v1/ashe/estimatePay?soc=5314');
    expect(response.headers.get('x-wealdway-note')).toMatch(/^Demonstration figures/);
  });
});
