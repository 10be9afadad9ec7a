/** The licence of O*NET asks for its own words, beside those of the profiles. */
import { expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ncs/job-profile-subjects/connector.ts';

it('names the National Careers Service and O*NET in the words that its licence asks for', () => {
  const { attribution } = connector.source.licence;
  expect(attribution).toContain('National Careers Service, licensed under the Open Government Licence v3.0');
  expect(attribution).toContain('O*NET Database by the U.S. Department of Labor');
  expect(attribution).toContain('CC BY 4.0');
  expect(attribution).toContain('has not approved, endorsed or tested');
});
