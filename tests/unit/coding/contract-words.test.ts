import { describe, expect, it } from 'vitest';
import { CONTRACT_STARTS, CONTRACT_WORDS_OF } from '../../../src/coding/terms/contract-words.ts';
import { readContract } from '../../../src/coding/terms/read-contract.ts';

describe('where the words of a contract may begin', () => {
  it.each([...CONTRACT_WORDS_OF.keys()])('is found as written: %s', (start) => {
    // A start that is also the beginning of another ("as" of "assignment") would hide it.
    expect(`the ${start} x`.match(CONTRACT_STARTS)).toEqual([start]);
  });

  it.each([
    ['an assignment initially lasting 4 weeks', 'temporary'],
    ['this post is for an initial period of 12 months', 'fixed-term'],
    ['working as and when required', 'casual'],
    ['9 month contract', 'fixed-term'],
    ['a temp to perm role', 'temporary'],
    ['the role is _Permanent_', 'permanent'],
    ['this role is semipermanent', null],
    ['Contract type: 6 months', 'fixed-term'],
    ['Contract type = Casual', 'casual'],
  ] as const)('leads to the contract: %s', (words, contract) => {
    expect(readContract(`Warehouse Cleaner | Join us. ${words}`)).toBe(contract);
  });
});
