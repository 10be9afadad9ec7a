import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/pipeline/fetching/robots.ts';

const rules = (...lines: readonly string[]) => readRobots(new TextEncoder().encode(lines.join('\n')));

describe('robots.txt', () => {
  it.each([
    ['an empty file', [], '/jobs', true],
    ['a file for all', ['User-agent: *', 'Disallow: /'], '/jobs', false],
    ['nothing closed', ['User-agent: *', 'Disallow:'], '/jobs', true],
    ['another path', ['User-agent: *', 'Disallow: /admin'], '/jobs', true],
    ['another robot', ['User-agent: OtherBot', 'Disallow: /'], '/jobs', true],
    [
      'our own name first',
      ['User-agent: *', 'Disallow: /', 'User-agent: wealdway', 'Allow: /'],
      '/jobs',
      true,
    ],
    [
      'our own name, closed',
      ['User-agent: Wealdway', 'Disallow: /jobs', 'User-agent: *', 'Allow: /'],
      '/jobs/1',
      false,
    ],
    ['the longest match', ['User-agent: *', 'Disallow: /jobs', 'Allow: /jobs/rss'], '/jobs/rss', true],
    [
      'the longest match, closed',
      ['User-agent: *', 'Allow: /jobs', 'Disallow: /jobs/private'],
      '/jobs/private/1',
      false,
    ],
    ['as long: allowed', ['User-agent: *', 'Disallow: /page', 'Allow: /page'], '/page', true],
    ['a star', ['User-agent: *', 'Disallow: /*.php$'], '/jobs.php', false],
    ['a star and an end', ['User-agent: *', 'Disallow: /*.php$'], '/jobs.php?id=1', true],
    ['a query', ['User-agent: *', 'Disallow: /*?apply='], '/job/7?apply=1', false],
    [
      'several names over one group',
      ['User-agent: a', 'User-agent: Wealdway', 'Disallow: /'],
      '/jobs',
      false,
    ],
    ['comments and small letters', ['user-agent: * # all', 'disallow: /jobs # ours'], '/jobs', false],
    ['a file of something else', ['<!doctype html><title>Not found</title>'], '/jobs', true],
  ])('%s', (_about, lines, path, isAllowed) => {
    expect(rules(...lines).allows(path)).toBe(isAllowed);
  });

  it('may ask for time between requests, within reason', () => {
    expect(rules('User-agent: *', 'Crawl-delay: 10').delayMs).toBe(10_000);
    expect(rules('User-agent: *', 'Crawl-delay: 86400').delayMs).toBe(60_000);
    expect(rules('User-agent: *', 'Crawl-delay: soon').delayMs).toBe(0);
    expect(rules('User-agent: *', 'Disallow: /x').delayMs).toBe(0);
  });
});
