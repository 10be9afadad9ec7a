/** TLS is always checked: real servers on this machine whose certificates have one fault each, and one that is sound. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import { createEgress } from '../../src/pipeline/fetching/egress.ts';
import { createHttpClient } from '../../src/runtime/node/http-client.ts';
import { type Authority, createAuthority, type ServerIdentity, signItself } from '../support/certificates.ts';

const HOST = 'api.publisher.example';
const before = getCACertificates('default');
const servers: Server[] = [];
let known: Authority;
let unknown: Authority;

beforeAll(async () => {
  [known, unknown] = await Promise.all([createAuthority('Known'), createAuthority('Unknown')]);
  setDefaultCACertificates([...before, known.certificate]);
});
afterAll(() => {
  setDefaultCACertificates(before);
  for (const server of servers) server.close();
});

/** The text that a server with this certificate gives, asked by its name. */
async function textBehind(identity: ServerIdentity): Promise<string> {
  let asked = 0;
  const server = createServer(identity, (_request, response) => {
    asked += 1;
    response.end('read');
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `https://${HOST}:${(server.address() as AddressInfo).port}`;
  const client = createHttpClient({
    egress: createEgress({ declared: [], named: [url] }),
    resolver: { resolve: async () => ['127.0.0.1'] },
  });
  try {
    const { body } = await client.send({
      url: `${url}/list`,
      headers: { 'x-key': 'k' },
      timeoutMs: 20_000,
      maxBytes: 99,
    });
    return new TextDecoder().decode(body);
  } catch (error) {
    expect(asked, 'nothing is sent before the certificate is checked').toBe(0);
    throw error;
  } finally {
    await client.close();
  }
}

const FAULTY: readonly [string, () => Promise<ServerIdentity>, string][] = [
  [
    'has expired',
    () => known.issue(HOST, { from: '2024-01-01', to: '2025-01-01' }),
    'has expired (CERT_HAS_EXPIRED)',
  ],
  [
    'is not valid yet',
    () => known.issue(HOST, { from: '2048-01-01', to: '2049-01-01' }),
    'is not valid yet (CERT_NOT_YET_VALID)',
  ],
  [
    'is for another name',
    () => known.issue('www.publisher.example'),
    'is for another name (ERR_TLS_CERT_ALTNAME_INVALID)',
  ],
  [
    'is for one name below only',
    () => known.issue(`*.${HOST}`),
    'is for another name (ERR_TLS_CERT_ALTNAME_INVALID)',
  ],
  [
    'is signed by itself',
    () => signItself(HOST),
    'is signed by nobody that is trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
  ],
  [
    'is signed by an authority that nobody knows',
    () => unknown.issue(HOST),
    'chain of certificates is incomplete, or ends at nobody that is trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
  ],
];

describe('a server whose certificate', () => {
  it('is sound is read', async () => {
    expect(await textBehind(await known.issue(HOST))).toBe('read');
  });

  it.each(FAULTY)('%s is not, and nothing is sent to it', async (_, make, words) => {
    const error = await textBehind(await make()).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SourceUnreachable);
    expect(String(error)).toContain(`${words}: tell whoever runs it, since certificates are always checked`);
  });
});
