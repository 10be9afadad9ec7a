import { describe, expect, it } from 'vitest';
import { parseConfig, settings } from '../../src/config.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { ConfigInvalid } from '../../src/domain/errors.ts';
import { sourceDescription } from '../support/sources.ts';

const KEY = { setting: 'WEALDWAY_ALPHA_KEY', help: 'A key.' };
const sources = [
  sourceDescription({ id: 'alpha/adverts', secrets: [KEY] }),
  sourceDescription({ id: 'alpha/training', secrets: [KEY] }),
  sourceDescription({ id: 'beta/figures' }),
];
const parse = (env: Record<string, string | undefined>) => parseConfig(env, sources);

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    parse(env);
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.problems;
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('gives the documented defaults', () => {
    expect(parse({})).toEqual({
      database: './var/wealdway.sqlite',
      archive: './var/raw',
      host: '127.0.0.1',
      port: 8787,
      publicUrl: null,
      contact: null,
      enabledSources: new Set(),
      disabledSources: new Set(),
      baseUrls: new Map(),
      secrets: {},
      partnerships: [{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }],
      corrections: null,
      boards: null,
      limits: expect.any(Object),
      runLimits: { ms: 2_700_000, bytes: 1_000_000_000 },
      monitoring: expect.any(Object),
    });
  });

  it('reads every setting', () => {
    const config = parse({
      WEALDWAY_DATABASE: ':memory:',
      WEALDWAY_ARCHIVE: '/srv/raw',
      WEALDWAY_HOST: '0.0.0.0',
      WEALDWAY_PORT: '0',
      WEALDWAY_PUBLIC_URL: 'https://lmi.example/',
      WEALDWAY_CONTACT: 'lmi@council.example',
      WEALDWAY_ENABLED_SOURCES: 'beta/figures',
      WEALDWAY_DISABLED_SOURCES: ' alpha/adverts , alpha/training,',
      WEALDWAY_BASE_URLS: 'alpha/adverts=http://127.0.0.1:9000/a/, beta/figures=https://mirror.example',
      WEALDWAY_PARTNERSHIPS: 'North=E12000001+E12000002; Two towns = E06000035 + E06000036 ;',
      WEALDWAY_ALPHA_KEY: ' abc-def-ghi ',
    });
    expect(config).toMatchObject({
      database: ':memory:',
      port: 0,
      publicUrl: 'https://lmi.example',
      enabledSources: new Set(['beta/figures']),
      disabledSources: new Set(['alpha/adverts', 'alpha/training']),
      secrets: { WEALDWAY_ALPHA_KEY: 'abc-def-ghi' },
      partnerships: [
        { name: 'North', members: ['E12000001', 'E12000002'] },
        { name: 'Two towns', members: ['E06000035', 'E06000036'] },
      ],
    });
    expect([...config.baseUrls]).toEqual([
      ['alpha/adverts', 'http://127.0.0.1:9000/a'],
      ['beta/figures', 'https://mirror.example'],
    ]);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(parse({}))).toBe(true);
  });
});

describe('limits', () => {
  it('hold without a setting', () => {
    expect(parse({}).limits).toEqual({
      readers: null,
      timeLimitMs: 10_000,
      queueLimit: 200,
      pageLimit: 6000,
      searchLimit: 600,
      trustedProxies: [],
      clientHeader: 'x-forwarded-for',
    });
  });

  it('are read', () => {
    const config = parse({
      WEALDWAY_READERS: '3',
      WEALDWAY_TIME_LIMIT: '20',
      WEALDWAY_QUEUE_LIMIT: '50',
      WEALDWAY_PAGE_LIMIT: '0',
      WEALDWAY_SEARCH_LIMIT: '60',
      WEALDWAY_TRUSTED_PROXIES: '127.0.0.1, 2001:db8::/32',
      WEALDWAY_CLIENT_HEADER: 'CF-Connecting-IP',
    });
    expect(config).toMatchObject({
      limits: {
        readers: 3,
        timeLimitMs: 20_000,
        queueLimit: 50,
        pageLimit: 0,
        searchLimit: 60,
        trustedProxies: ['127.0.0.1', '2001:db8::/32'],
        clientHeader: 'cf-connecting-ip',
      },
    });
  });
});

describe('a setting that is wrong', () => {
  it('lists every problem in one error', () => {
    const env = { WEALDWAY_PORT: '99999', WEALDWAY_PUBLIC_URL: 'lmi.example', WEALDWAY_DATABSE: 'x' };
    expect(problemsOf(env)).toEqual([
      'WEALDWAY_DATABSE is not a setting; did you mean WEALDWAY_DATABASE?',
      'WEALDWAY_PORT: "99999" is not a port: give a number from 0 to 65535',
      'WEALDWAY_PUBLIC_URL: "lmi.example" is not an address: it must begin with https:// or http://',
    ]);
    expect(() => parse(env)).toThrow('The settings have 3 problems:\n- WEALDWAY_DATABSE');
  });

  it.each([
    [{ WEALDWAY_PORT: '80x' }, 'not a port'],
    [{ WEALDWAY_PORT: '' }, 'not a port'],
    [{ WEALDWAY_DATABASE: ' ' }, 'must not be empty'],
    [{ WEALDWAY_PUBLIC_URL: 'ftp://a.example' }, 'must begin with https://'],
    [{ WEALDWAY_PUBLIC_URL: 'https://me:word@a.example' }, 'no user name'],
    [{ WEALDWAY_PUBLIC_URL: 'https://a.example/?q=1' }, 'no user name, password, ? or #'],
    [{ WEALDWAY_CONTACT: 'ring us' }, 'neither an e-mail address nor an https address'],
    [{ WEALDWAY_CONTACT: 'a@b.example\r\nx-evil: 1' }, 'neither'],
    [
      { WEALDWAY_ENABLED_SOURCES: 'alpha/advert' },
      '"alpha/advert" is not a source; did you mean alpha/adverts?',
    ],
    [{ WEALDWAY_ENABLED_SOURCES: 'something-else' }, '"something-else" is not a source'],
    [{ WEALDWAY_BASE_URLS: 'alpha/adverts' }, 'must read publisher/dataset=https://address'],
    [{ WEALDWAY_BASE_URLS: 'alpha/adverts=x' }, '"x" is not an address'],
    [
      { WEALDWAY_BASE_URLS: 'beta/figures=http://a.example,beta/figures=http://b.example' },
      'has two addresses',
    ],
    [{ WEALDWAY_PARTNERSHIPS: 'Kent and Medway' }, 'must read Name=code+code'],
    [{ WEALDWAY_PARTNERSHIPS: 'Here=Kent' }, '"Kent" in "Here" is not an area code'],
    [{ WEALDWAY_PARTNERSHIPS: 'Here=E06000035+E06000035' }, 'names an area twice'],
    [{ WEALDWAY_PARTNERSHIPS: 'Here=E06000035;Here=E06000036' }, 'is defined twice'],
    [
      { WEALDWAY_ENABLED_SOURCES: 'beta/figures', WEALDWAY_DISABLED_SOURCES: 'beta/figures' },
      'named in both',
    ],
    [{ WEALDWAY_READERS: '1' }, 'whole number from 2 to 32'],
    [{ WEALDWAY_TIME_LIMIT: '0.5' }, 'whole number from 1 to 300'],
    [{ WEALDWAY_QUEUE_LIMIT: '0' }, 'whole number from 1 to 10000'],
    [{ WEALDWAY_PAGE_LIMIT: '-1' }, 'whole number from 0'],
    [{ WEALDWAY_SEARCH_LIMIT: 'none' }, 'whole number from 0'],
    [{ WEALDWAY_TRUSTED_PROXIES: '10.0.0.0/99' }, 'neither an address nor a network'],
    [{ WEALDWAY_TRUSTED_PROXIES: '10' }, 'neither an address nor a network'],
    [{ WEALDWAY_TRUSTED_PROXIES: 'localhost' }, 'neither an address nor a network'],
    [{ WEALDWAY_CLIENT_HEADER: 'x forwarded' }, 'not the name of a header'],
  ])('refuses %j', (env, expected) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('suggests nothing when nothing is near', () => {
    expect(problemsOf({ WEALDWAY_COLOUR_OF_THE_DOOR: 'red' })).toEqual([
      'WEALDWAY_COLOUR_OF_THE_DOOR is not a setting',
    ]);
  });
});

describe('a setting that is empty or secret', () => {
  it('never repeats a secret', () => {
    const [problem] = problemsOf({ WEALDWAY_ALPHA_KEY: 'two words' });
    expect(problem).toContain('WEALDWAY_ALPHA_KEY');
    expect(problem).not.toContain('two words');
  });

  it.each(['k', 'abcdefg', '1234567'])(
    'has no key as short as %s, which no answer could be searched for',
    (key) => {
      const [problem] = problemsOf({ WEALDWAY_ALPHA_KEY: key });
      expect(problem).toBe(
        'WEALDWAY_ALPHA_KEY: has fewer than 8 letters, as no key has; copy the whole of it',
      );
    },
  );

  it('has no password as short either, however it is written', () => {
    const env = { WEALDWAY_ALERT_EMAIL: 'a@lmi.example' };
    const [problem] = problemsOf({
      ...env,
      WEALDWAY_ALERT_SMTP: 'smtps://lmi:%61%62%63def@mail.example:465',
    });
    expect(problem).toMatch(/^WEALDWAY_ALERT_SMTP: has a password of fewer than 8 letters/);
    expect(
      parse({ ...env, WEALDWAY_ALERT_SMTP: 'smtp://mail.example:587' }).monitoring.alertSmtp,
    ).not.toBeNull();
  });

  it('leaves a missing secret to its connector, and other names alone', () => {
    expect(parse({ WEALDWAY_ALPHA_KEY: '', PATH: '/bin' }).secrets).toEqual({});
  });

  it('has no partnership when the setting is empty', () => {
    expect(parse({ WEALDWAY_PARTNERSHIPS: '' }).partnerships).toEqual([]);
  });
});

describe('settings', () => {
  it('names each once, with help, the registered secrets included', () => {
    const names = settings.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { setting } of connectors.flatMap(({ source }) => source.secrets))
      expect(names).toContain(setting);
    for (const { help } of settings) expect(help).toMatch(/^[A-Z].*\.$/);
  });
});

describe('settings of monitoring', () => {
  it('tell nobody unless they are set', () => {
    expect(parse({}).monitoring).toEqual({
      requestLog: true,
      metrics: null,
      alertWebhook: null,
      alertEmails: [],
      alertSmtp: null,
    });
  });

  it('reads how the operator is told', () => {
    const { monitoring } = parse({
      WEALDWAY_REQUEST_LOG: 'no',
      WEALDWAY_METRICS: '[::1]:9464',
      WEALDWAY_ALERT_WEBHOOK: 'https://hooks.example/T0/secret',
      WEALDWAY_ALERT_EMAIL: 'a@lmi.example, b@lmi.example',
      WEALDWAY_ALERT_SMTP: 'smtps://lmi:password@mail.example:465',
    });
    expect(monitoring).toEqual({
      requestLog: false,
      metrics: { host: '::1', port: 9464 },
      alertWebhook: 'https://hooks.example/T0/secret',
      alertEmails: ['a@lmi.example', 'b@lmi.example'],
      alertSmtp: 'smtps://lmi:password@mail.example:465',
    });
  });

  it('refuses half of what e-mail needs, and repeats no address that is secret', () => {
    const problems = problemsOf({
      WEALDWAY_REQUEST_LOG: 'maybe',
      WEALDWAY_METRICS: '9464',
      WEALDWAY_ALERT_WEBHOOK: 'hooks.example/T0/secret',
      WEALDWAY_ALERT_SMTP: 'mail.example:pass',
    });
    expect(problems).toHaveLength(5);
    expect(problems.join()).not.toMatch(/T0|secret|pass/);
    expect(problems.join()).toContain('WEALDWAY_ALERT_EMAIL and WEALDWAY_ALERT_SMTP need each other');
  });
});
