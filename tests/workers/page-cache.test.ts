/** What the platform keeps of answers, and never hands to a reader of another edition. */
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { createPageCache } from '../../src/runtime/workers/page-cache.ts';

const HEADERS = { 'cache-control': 'public, max-age=300', etag: '"a"' };

function open(headers: Record<string, string> = HEADERS, status = 200) {
  const shown = { edition: '1' };
  let made = 0;
  const pages = createPageCache(caches.default, () => shown.edition);
  const ask = async (url: string, init: RequestInit = {}) => {
    const context = createExecutionContext();
    const answer = await pages.answer(new Request(url, init), context, async () => {
      made += 1;
      return new Response(`made ${made}`, { status, headers });
    });
    await waitOnExecutionContext(context);
    return answer.status === 304 ? '304' : answer.text();
  };
  return { ask, shown };
}

it('gives what was made for another reader, until readers see something else', async () => {
  const { ask, shown } = open();
  expect([await ask('http://a.example/in/medway'), await ask('http://a.example/in/medway')]).toEqual([
    'made 1',
    'made 1',
  ]);
  expect(await ask('http://a.example/in/medway', { headers: { 'if-none-match': '"a"' } })).toBe('304');
  expect(await ask('http://a.example/in/medway?size=small')).toBe('made 2');
  expect(await ask('http://b.example/in/medway')).toBe('made 3');
  shown.edition = '2';
  expect(await ask('http://a.example/in/medway')).toBe('made 4');
});

it.each([
  ['what must be asked for again', { 'cache-control': 'no-cache' }, 200],
  ['what says nothing', {}, 200],
  ['an error', HEADERS, 404],
] as const)('keeps nothing of %s', async (what, headers, status) => {
  const { ask } = open(headers, status);
  const url = `http://a.example/${encodeURIComponent(what)}`;
  expect([await ask(url), await ask(url)]).toEqual(['made 1', 'made 2']);
});

it('passes on what asks for more than to read', async () => {
  const { ask } = open();
  const post = () => ask('http://a.example/posted', { method: 'POST' });
  expect([await post(), await post()]).toEqual(['made 1', 'made 2']);
});
