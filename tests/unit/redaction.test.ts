/** No secret is written down: neither ours, however it is written, nor what looks like somebody's. */
import { describe, expect, it } from 'vitest';
import { secretsIn, secretsOf } from '../../src/config/secrets.ts';
import { parseConfig, settings } from '../../src/config.ts';
import { SourceRefused } from '../../src/domain/errors.ts';
import { createRedactor } from '../../src/domain/redaction.ts';
import { refusingSecrets } from '../../src/pipeline/fetching/without-secrets.ts';
import { redactingLogger } from '../../src/pipeline/shared/redacting-logger.ts';
import { createFakeHttpClient } from '../support/fake-http-client.ts';

const KEY = 'k3y/with+odd"signs=7';

describe('by value', () => {
  const redact = createRedactor([KEY, 'short']);

  it.each([KEY, encodeURIComponent(KEY), JSON.stringify(KEY).slice(1, -1), btoa(KEY)])(
    '%s goes',
    (written) => {
      expect(redact(`before ${written} after`)).toBe('before [redacted] after');
    },
  );

  it('leaves alone what is too short to be a key', () => {
    expect(redact('a short word')).toBe('a short word');
  });
});

describe('by shape', () => {
  const redact = createRedactor([]);

  it.each([
    ['smtps://me:hunter22@mail.example:465', 'smtps://[redacted]@mail.example:465'],
    ['Authorization: Bearer abcdef0123456789', 'Authorization: Bearer [redacted]'],
    ['{"Ocp-Apim-Subscription-Key":"0f1e2d3c4b5a"}', '{"Ocp-Apim-Subscription-Key":"[redacted]"}'],
    [
      'https://a.example/x?subscription-key=0f1e2d&page=2',
      'https://a.example/x?subscription-key=[redacted]&page=2',
    ],
    ['set-cookie: session=8c7d6e', 'set-cookie: [redacted]'],
    ['password=hunter22', 'password=[redacted]'],
    ['of eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.s1gn', 'of [redacted]'],
  ])('%s becomes %s', (text, safe) => {
    expect(redact(text)).toBe(safe);
    expect(redact(safe)).toBe(safe);
  });

  it.each([
    'Waits for WEALDWAY_FIND_AN_APPRENTICESHIP_KEY.',
    'https://a.example/in/medway?sector=construction answered 503',
    'the key to the door, a basic wage, a bearer of news',
  ])('%s stays', (text) => {
    expect(redact(text)).toBe(text);
  });
});

it('knows every setting that is kept secret, parsed or not', () => {
  const env: Record<string, string> = {};
  for (const { name, help } of settings) {
    if (!/_KEY$|like a key/.test(`${name} ${help}`.replace(/\.$/, '')) && !/_KEY$/.test(name)) continue;
    env[name] = /SMTP/.test(name)
      ? 'smtps://lmi:pl4nted-smtp@mail.example:465'
      : `https://x.example/pl4nted-${name}`;
  }
  env.WEALDWAY_ALERT_EMAIL = 'lmi@lmi.example';
  expect(Object.keys(env).length).toBeGreaterThanOrEqual(5);
  for (const secrets of [secretsIn(env), secretsOf(parseConfig(env))]) {
    const redact = createRedactor(secrets);
    for (const [name, value] of Object.entries(env)) {
      if (name === 'WEALDWAY_ALERT_EMAIL') continue;
      expect(redact(`said ${value}`), name).toBe('said [redacted]');
    }
    expect(redact('535 pl4nted-smtp was not taken')).toBe('535 [redacted] was not taken');
  }
});

it('keeps secrets out of messages and fields of the log', () => {
  const lines: string[] = [];
  const write = (message: string, fields?: object) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const log = redactingLogger({ info: write, warn: write, error: write }, createRedactor(['pl4nted']));
  log.info('a pl4nted', { detail: 'the pl4nted', count: 3, none: null });
  log.warn('a pl4nted');
  log.error('a pl4nted', {});
  expect(lines).toEqual([
    'a [redacted] {"detail":"the [redacted]","count":3,"none":null}',
    'a [redacted] undefined',
    'a [redacted] {}',
  ]);
});

describe('an answer that repeats a key', () => {
  const asked = { url: 'https://a.example/list', headers: {}, timeoutMs: 1, maxBytes: 1 };
  const send = (answer: object) =>
    refusingSecrets(
      createFakeHttpClient(() => answer),
      ['', 'ke', 'pl4nted+key'],
    ).send(asked);

  it.each([
    { body: 'you sent pl4nted+key, did you not' },
    { body: 'ppl4pl4nted+key' },
    { body: 'in an address pl4nted%2Bkey' },
    { body: `Basic ${btoa('pl4nted+key')}` },
    { status: 302, headers: { location: '/list?key=pl4nted%2Bkey' } },
    { status: 302, headers: { location: 'https://PL4NTED+KEY.example/' } },
    { status: 302, headers: { location: `/list?key=${btoa('pl4nted+key')}` } },
    { status: 401, headers: { 'www-authenticate': 'no pl4nted+key' } },
  ])('is refused: %o', async (answer) => {
    const refusal = await send(answer).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SourceRefused);
    expect(String(refusal)).not.toContain('pl4nted');
  });

  it('is let in when it does not', async () => {
    expect((await send({ body: 'pl4nted ke' })).status).toBe(200);
  });
});
