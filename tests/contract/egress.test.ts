/** The client on Node, with a resolver that says what a test wants, against real servers on this machine: whom it asks, and whom it never even connects to. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, Socket, type TcpSocketConnectOpts } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SourceRefused, SourceUnreachable } from '../../src/domain/errors.ts';
import { createEgress, type Egress } from '../../src/pipeline/fetching/egress.ts';
import { createFetcher } from '../../src/pipeline/fetching/fetch.ts';
import { createLocalTurns } from '../../src/pipeline/fetching/host-turns.ts';
import { createPublisherClock } from '../../src/pipeline/fetching/publisher-clock.ts';
import type { HttpClient } from '../../src/ports/http-client.ts';
import { createHttpClient } from '../../src/runtime/node/http-client.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const PUBLIC = '93.184.215.14';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Inside {
  readonly port: number;
  readonly asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  connections(): number;
}

/** A server that nobody from outside should reach. `redirectsTo` is where it sends whoever asks for /away. */
async function startInside(redirectsTo = ''): Promise<Inside> {
  const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
  let connections = 0;
  const server: Server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers });
    if (url === '/away') response.writeHead(302, { location: redirectsTo });
    response.end('inside');
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return { port: (server.address() as AddressInfo).port, asked, connections: () => connections };
}

/** Answers in turn; the last answer again and again. */
function resolving(...answers: readonly (readonly string[])[]) {
  const resolved: string[] = [];
  return {
    resolved,
    async resolve(name: string) {
      resolved.push(name);
      return answers[Math.min(resolved.length, answers.length) - 1] ?? [];
    },
  };
}

function clientOf(egress: Egress, resolver: ReturnType<typeof resolving>): HttpClient {
  const client = createHttpClient({ egress, resolver });
  ends.push(() => client.close());
  return client;
}

const declaring = (...declared: string[]) => createEgress({ declared, named: [] });
const naming = (...named: string[]) => createEgress({ declared: [], named });
const send = (client: HttpClient, url: string, headers = {}) =>
  client.send({ url, headers, timeoutMs: 20_000, maxBytes: 1_000 });

describe('a name', () => {
  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '169.254.169.254',
    'fd00:ec2::254',
    '10.0.0.5',
    '0.0.0.0',
  ])('that means %s is refused before any connection', async (address) => {
    const inside = await startInside();
    const url = `http://api.publisher.example:${inside.port}`;
    const asked = send(clientOf(declaring(url), resolving([address])), `${url}/`);
    await expect(asked).rejects.toBeInstanceOf(SourceRefused);
    await expect(asked).rejects.toThrow(/was not asked, because it is an? .+WEALDWAY_BASE_URLS/);
    await expect(asked).rejects.not.toThrow(address);
    expect(inside.connections()).toBe(0);
  });

  it.each([
    [PUBLIC, '127.0.0.1'],
    ['127.0.0.1', PUBLIC],
  ])('that means both %s and %s is refused', async (...both) => {
    const inside = await startInside();
    const url = `http://api.publisher.example:${inside.port}`;
    const asked = send(clientOf(declaring(url), resolving(both)), `${url}/`);
    await expect(asked).rejects.toThrow('an address of this machine');
    expect(inside.connections()).toBe(0);
  });

  it('that is public when it is judged and of this machine a moment later is asked for once and leads to the first', async () => {
    const inside = await startInside();
    const url = `http://api.publisher.example:${inside.port}`;
    const resolver = resolving([PUBLIC], ['127.0.0.1']);
    const client = clientOf(declaring(url), resolver);
    // The tests' own wall names the address that a connection was about to be made to.
    await expect(send(client, `${url}/`)).rejects.toThrow(`A test tried to reach ${PUBLIC}`);
    expect(resolver.resolved).toEqual(['api.publisher.example']);
    // Asked again, it is judged again.
    await expect(send(client, `${url}/`)).rejects.toThrow('an address of this machine');
    expect(inside.connections()).toBe(0);
  });

  it('without any address is out of reach', async () => {
    const asked = send(clientOf(declaring('https://a.example'), resolving([])), 'https://a.example/');
    await expect(asked).rejects.toBeInstanceOf(SourceUnreachable);
    await expect(asked).rejects.toThrow('a.example has no address');
  });
});

describe('a host that the operator named', () => {
  it('is asked inside, at exactly its port', async () => {
    const [mirror, beside] = [await startInside(), await startInside()];
    const client = clientOf(naming(`http://mirror.internal:${mirror.port}`), resolving(['127.0.0.1']));
    expect((await send(client, `http://mirror.internal:${mirror.port}/x`)).status).toBe(200);
    await expect(send(client, `http://mirror.internal:${beside.port}/x`)).rejects.toThrow('declares it');
    await expect(send(client, `http://127.0.0.1:${mirror.port}/x`)).rejects.toThrow('declares it');
    expect([mirror.asked.length, beside.connections()]).toEqual([1, 0]);
  });

  it.each(['169.254.169.254', 'fd00:ec2::254', '168.63.129.16', '0.0.0.0', '224.0.0.1'])(
    'is refused all the same where it means %s',
    async (address) => {
      const client = clientOf(naming('http://mirror.internal'), resolving([address]));
      await expect(send(client, 'http://mirror.internal/')).rejects.toBeInstanceOf(SourceRefused);
    },
  );
});

describe('a connection', () => {
  it('is judged by the address at its other end, whatever was resolved', async () => {
    const inside = await startInside();
    const url = `http://api.publisher.example:${inside.port}`;
    leadEveryNameTo('127.0.0.1');
    const asked = send(clientOf(declaring(url), resolving([PUBLIC])), `${url}/`);
    await expect(asked).rejects.toThrow('an address of this machine');
    expect([inside.connections(), inside.asked.length]).toEqual([1, 0]);
  });
});

/** As if whoever resolves for the connection said something else than whoever was judged. */
function leadEveryNameTo(address: string): void {
  const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;
  const led = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args) {
    const [options] = args.flat() as unknown as [TcpSocketConnectOpts];
    options.lookup = (_host, { all }, done) =>
      all ? done(null, [{ address, family: 4 }]) : done(null, address, 4);
    return connect.apply(this, args);
  });
  ends.push(() => led.mockRestore());
}

describe('a redirect', () => {
  const fetcherFor = (http: HttpClient, baseUrl: string) => {
    const clock = createFakeClock();
    return createFetcher({
      ...{ http, clock, turns: createLocalTurns(clock), random: () => 0, keepLease: async () => undefined },
      admission: { baseUrl, isLoopback: true, userAgent: 'Wealdway/test' },
      publisherClock: createPublisherClock({ isLoopback: true }),
      politeness: { minIntervalMs: 0, timeoutMs: 20_000, maxBytes: 1_000, maxRequests: 9 },
    });
  };

  it('is judged anew, and no key goes with it to another host, even one that another source declares', async () => {
    const other = await startInside();
    const own = await startInside(`http://127.0.0.1:${other.port}/secret`);
    const [ownUrl, otherUrl] = [own, other].map(({ port }) => `http://127.0.0.1:${port}`) as [string, string];
    const ask = fetcherFor(clientOf(naming(ownUrl, otherUrl), resolving([])), ownUrl);
    const headers = { authorization: 'Bearer k', 'ocp-apim-subscription-key': 'k', 'x-api-key': 'k' };
    await expect(ask({ path: '/away', role: 'page', headers }, null)).rejects.toThrow('not told to ask');
    expect(own.asked).toMatchObject([{ headers }]);
    expect(other.connections()).toBe(0);
  });

  it.each(['@127.0.0.1:PORT/x', '.evil.example/x', ':PORT/x'])(
    'in the form of the path “%s” leads nowhere',
    async (template) => {
      const other = await startInside();
      const path = template.replace('PORT', String(other.port));
      const egress = declaring('https://api.publisher.example', `http://127.0.0.1:${other.port}`);
      const ask = fetcherFor(clientOf(egress, resolving([PUBLIC])), 'https://api.publisher.example');
      const asked = ask({ path, role: 'page', headers: { 'x-api-key': 'k' } }, null);
      await expect(asked).rejects.toThrow('was left by the path');
      expect(other.connections()).toBe(0);
    },
  );
});
