import { expect, it } from 'vitest';
import { createShippedOccupationCoder } from '../../src/coding/occupation/occupation-coder.ts';

it('codes titles on workerd with the model that comes with Wealdway', () => {
  const coder = createShippedOccupationCoder();
  expect(coder.code('Electrician').unitGroup).toBe('5241');
  expect(coder.explain('Electrician').candidates[0]?.soc2020).toBe('5241');
});
