/** What is left of an embed when WordPress has filtered it, and how its readers still get to the full page. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

/** As WordPress does for a provider that it does not know: these four attributes, and its own sandbox. */
function filterAsWordPress(code: string): string {
  const frame = load(code)('iframe');
  const kept = ['src', 'width', 'height', 'title'].map((name) => `${name}="${frame.attr(name) ?? ''}"`);
  return `<iframe ${kept.join(' ')} sandbox="allow-scripts" security="restricted"></iframe>`;
}

describe.each([
  ['medway', 'all', 'ks4'],
  ['medway', 'construction', 'ks4'],
  ['ashford', 'digital', 'adviser'],
  ['kent', 'all', 'parent'],
  ['england', 'all', 'easyread'],
  ['south-east', 'construction', 'ks3'],
  ['aberdeen-city', 'all', 'post16'],
  ['scotland', 'all', 'ks4'],
  ['kent-and-medway', 'all', 'ks4'],
  ['ashford', 'construction', 'parent'],
])('%s, %s, %s', (area, sector, level) => {
  const address = `http://localhost/in/${area}${sector === 'all' ? '' : `/${sector}`}${level === 'ks4' ? '' : `?level=${level}`}`;

  it('keeps a frame that shows figures, whose link a WordPress page cannot follow', async () => {
    const answer = await app.request(`/oembed?url=${encodeURIComponent(address)}`);
    const { html } = (await answer.json()) as { html: string };
    const filtered = load(filterAsWordPress(html))('iframe');
    expect(filtered.attr('sandbox')).toBe('allow-scripts');
    const frame = await app.request(filtered.attr('src') ?? '');
    expect(frame.status).toBe(200);
    const $ = load(await frame.text());
    expect($('.claim').length).toBe(1);
    expect($('.claim').text().length).toBeGreaterThan(20);
    expect($('a[target="_blank"]').length).toBeGreaterThan(0);
  });

  it('the embed-code page says so, prints the address, and gives a link to put under the frame', async () => {
    const page = await app.request(`/embed-code?area=${area}&sector=${sector}&level=${level}`);
    const $ = load(await page.text());
    const part = $('#form-address');
    expect(part.text()).toContain('the link inside the frame does nothing there');
    const whole = part.find('a').attr('href') ?? '';
    expect(part.find('a').text()).toBe(whole);
    const link = load(part.find('textarea').text())('a');
    expect(link.attr('href')).toBe(whole);
    expect((await app.request(whole)).status).toBe(200);
    expect(new URL(whole).pathname).toContain(`/in/${area}`);
  });
});
