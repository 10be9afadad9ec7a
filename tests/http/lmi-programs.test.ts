/** `/lmiforall/api/v1`: what the programs of LMI for All send besides codes: places, words, names of functions, and what nobody asked for. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLmiForAll } from './lmi-conversations.ts';

let app: Hono;
beforeAll(async () => {
  app = await openLmiForAll();
});

const ask = async (path: string) => {
  const response = await app.request(`/lmiforall/api/v1${path}`);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};

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

describe('a script in place of JSON', () => {
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

describe('what browsers send', () => {
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
