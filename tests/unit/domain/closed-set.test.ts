/** Words from outside are narrowed to the closed sets of the domain. */
import { describe, expect, it } from 'vitest';
import { asOneOf, isOneOf } from '../../../src/domain/closed-set.ts';
import { explainIssue, ISSUE_CODES } from '../../../src/domain/issue.ts';
import { CONTRACTS } from '../../../src/domain/posting.ts';

describe('a closed set', () => {
  it.each(CONTRACTS)('holds its own word %s', (word) => {
    expect(isOneOf(CONTRACTS, word)).toBe(true);
    expect(asOneOf(CONTRACTS, word)).toBe(word);
  });

  it.each(['Permanent', 'permanent ', '', 'constructor', 'length', '0', null, undefined])(
    'does not hold %j',
    (word) => {
      expect(isOneOf(CONTRACTS, word)).toBe(false);
      expect(asOneOf(CONTRACTS, word)).toBeNull();
    },
  );
});

describe('a stored issue code', () => {
  it('is explained by the list', () => {
    expect(explainIssue('unknown-field')).toBe(ISSUE_CODES['unknown-field']);
  });

  it.each(['gone-since', 'toString', '__proto__', ''])(
    'that is not on the list has an explanation too: %j',
    (code) => {
      expect(explainIssue(code)).toBe(
        'An earlier version of this service noted this. It is no longer on the list.',
      );
    },
  );
});
