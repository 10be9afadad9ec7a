/** Pages that a thread made: how often it is asked for one, and for how long the answer is kept. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/http/answers/publication.ts';
import {
  type CarriedAnswer,
  type CarriedRequest,
  carryRequest,
} from '../../src/runtime/node/serving/carried.ts';
import { createKeptAnswers, type KeptAnswers } from '../../src/runtime/node/serving/kept-answers.ts';

const LIVE: Publication = {
  isDemonstration: false,
  edition: null,
  releases: [],
  periodEnds: async () => new Map(),
  key: 'live',
};
const page = (text: string): CarriedAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html', 'content-encoding': 'br', etag: 'W/"tag"' },
  body: new TextEncoder().encode(text),
});

let nowMs: number;
let asked: CarriedRequest[];
let give: (answer: CarriedAnswer) => void;
let pages: KeptAnswers;
beforeEach(() => {
  nowMs = 1000;
  asked = [];
  pages = createKeptAnswers({
    store: { plainBytes: 1000, otherBytes: 1000, isOneOrigin: true },
    publication: () => LIVE,
    nowMs: () => nowMs,
    make: (request) => {
      asked.push(request);
      return new Promise((done) => {
        give = done;
      });
    },
  });
});
/** Lets whatever waits for nothing else go on. */
const settle = () => new Promise((done) => setImmediate(done));
const ask = (headers: Record<string, string> = {}, path = '/in/medway') => {
  const request = new Request(`http://localhost${path}`, { headers });
  return pages.answer(request, carryRequest(request, 'r1'), 'page');
};
async function keep(text: string): Promise<void> {
  const answer = ask();
  await settle();
  give(page(text));
  await answer;
}

describe('a page that a thread made', () => {
  it('is made once for all who ask at the same moment, and for those after them', async () => {
    const all = [ask(), ask(), ask({ 'if-none-match': '"other"' })];
    await settle();
    give(page('one'));
    expect(await Promise.all(all.map(async (each) => (await each).text()))).toEqual(['one', 'one', 'one']);
    expect(await (await ask()).text()).toBe('one');
    expect(asked).toHaveLength(1);
    // Whole, though the first to ask might have had it.
    expect(asked[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it.each(['"tag"', 'W/"tag"', '"a", "tag"', '*'])('is not sent to whoever has it as %s', async (known) => {
    await keep('one');
    const answer = await ask({ 'if-none-match': known });
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', 'W/"tag"']);
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it('is another one for another address and another encoding', async () => {
    await keep('one');
    void ask({}, '/in/kent');
    void ask({ 'accept-encoding': 'br' });
    void ask({ 'accept-encoding': 'gzip, br;q=0.9' });
    await settle();
    expect(asked.slice(1).map(({ url, headers }) => [url, headers['accept-encoding']])).toEqual([
      ['http://localhost/in/kent', undefined],
      ['http://localhost/in/medway', 'br'],
    ]);
  });
});

describe('a kept page', () => {
  it('is made again after a minute', async () => {
    await keep('one');
    nowMs += 59_999;
    expect(await (await ask()).text()).toBe('one');
    nowMs += 1;
    await keep('two');
    expect(asked).toHaveLength(2);
    expect(await (await ask()).text()).toBe('two');
  });

  it('is made again once something else is published, and not kept when it was begun before', async () => {
    await keep('one');
    pages.clear();
    const begun = ask();
    await settle();
    const giveOld = give;
    pages.clear();
    const after = ask();
    await settle();
    giveOld(page('old'));
    expect(await (await begun).text()).toBe('old');
    give(page('new'));
    expect(await (await after).text()).toBe('new');
    expect(await (await ask()).text()).toBe('new');
    expect(asked).toHaveLength(3);
  });

  it('is not kept when it is a problem or a way elsewhere', async () => {
    for (const status of [404, 302]) {
      const answer = ask();
      await settle();
      give({ status, headers: {}, body: null });
      expect((await answer).status).toBe(status);
    }
    expect(asked).toHaveLength(2);
  });
});
