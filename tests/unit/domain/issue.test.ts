/** An issue's texts are fit to store and to show, whoever wrote them. */
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES, issue } from '../../../src/domain/issue.ts';

describe('an issue', () => {
  it('keeps its parts', () => {
    expect(issue('unknown-code', 'warning', 'page 3, record 17', 'saw "x"')).toEqual({
      code: 'unknown-code',
      severity: 'warning',
      locator: 'page 3, record 17',
      detail: 'saw "x"',
    });
  });

  it('is on one line, without what nobody sees', () => {
    const { locator, detail } = issue('bad-characters', 'info', ' row\n2 ', 'a\u202eb\u0000c');
    expect([locator, detail]).toEqual(['row 2', 'ab c']);
  });

  it.each([
    ['locator', 200],
    ['detail', 300],
  ] as const)('cuts its %s to %i letters, the dots among them', (part, most) => {
    const made = (text: string) => issue('no-rows', 'error', text, text)[part];
    expect(made('a'.repeat(most))).toBe('a'.repeat(most));
    expect(made('a'.repeat(most + 1))).toBe(`${'a'.repeat(most - 3)}...`);
    // What is cleaned away does not count, within four times the length.
    expect(made(`${'\u200b'.repeat(most)}${'a'.repeat(most)}`)).toBe('a'.repeat(most));
    expect(made(`${'\u200b'.repeat(most * 4)}a`)).toBe('');
  });

  it('of every code is explained in whole sentences', () => {
    for (const words of Object.values(ISSUE_CODES)) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});
