/** What stands before every route: which host is ours, where an address is answered, who counts as one client. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientKey } from '../../../src/http/gate/client-key.ts';
import { hostChecker, hostOf, reachesOnlyItself } from '../../../src/http/gate/host.ts';
import { laneOf } from '../../../src/http/gate/lane.ts';

describe('lanes', () => {
  it.each([
    ['/api/v1/snapshots/medway/construction', 'stored'],
    ['/api/v1/snapshots/medway/construction.csv', 'stored'],
    ['/api/v1/snapshots/medway/construction.png', 'search'],
    ['/api/v1/openapi.json', 'stored'],
    ['/assets/wealdway.css', 'stored'],
    ['/embed/v1/resize.js', 'stored'],
    ['/embed/v1/snapshot', 'page'],
    ['/embed/v1/vacancies', 'page'],
    ['/', 'page'],
    ['/in/medway/construction', 'page'],
    ['/poster/medway/all', 'page'],
    ['/vacancies', 'search'],
    ['/compare-jobs', 'search'],
    ['/api/v1/postings', 'search'],
    ['/api/v1/areas', 'search'],
    ['/verify/0A1B-2C3D-4E5F', 'search'],
    ['/verify', 'page'],
    ['/lmiforall/api/v1/soc/search', 'search'],
    ['/feeds/postings.rss', 'search'],
    ['/nothing/at/all', 'page'],
  ] as const)('%s is of %s', (path, lane) => expect(laneOf(path)).toBe(lane));
});

describe('hosts', () => {
  const isOurs = (publicUrl: string | null, others: 'refused' | 'answered') => {
    const check = hostChecker({ publicUrl }, others);
    return (host: string) => check(hostOf(`http://${host}/in/medway`)) === null;
  };

  it.each([
    ['lmi.example', true],
    ['LMI.example', true],
    ['lmi.example:8080', false],
    ['lmi.example.evil.example', false],
    ['evil.example', false],
    ['localhost:8787', true],
    ['127.0.0.1', true],
    ['[::1]:8787', true],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['', false],
    ['a'.repeat(3000), false],
  ])('with a public address, %s: %s', (host, isAnswered) => {
    expect(isOurs('https://lmi.example', 'refused')(host)).toBe(isAnswered);
    expect(isOurs('https://lmi.example', 'answered')(host)).toBe(isAnswered);
  });

  it('are this machine alone without one, except where the platform routes them', () => {
    expect(isOurs(null, 'refused')('lmi.example')).toBe(false);
    expect(isOurs(null, 'refused')('localhost:9')).toBe(true);
    expect(isOurs(null, 'answered')('lmi.example')).toBe(true);
  });

  it('no other name passes for ours', () => {
    const check = hostChecker({ publicUrl: 'https://lmi.example' }, 'refused');
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(check(hostOf(url))?.code).toBe('misdirected-request');
      }),
    );
  });

  it.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.0.2.7', false],
  ])('listening on %s reaches this machine only: %s', (host, isOnly) =>
    expect(reachesOnlyItself(host)).toBe(isOnly),
  );
});

describe('one client', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['', null],
    ['unknown', null],
  ])('%s is %s', (address, key) => expect(clientKey(address)).toBe(key));
});
