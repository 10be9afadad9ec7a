/** What the tables of the Annual Population Survey share, beside what all Nomis datasets do. */
import type { SourceDescription } from '../contract.ts';
import { nomisFacts, nomisPoliteness } from './source-facts.ts';

export const surveyFacts = {
  ...nomisFacts,
  landingPage: 'https://www.nomisweb.co.uk/datasets/apsnew',
  cadence: 'quarterly',
  expectedLagDays: 110,
  coverage: 'United Kingdom; districts of Great Britain',
  politeness: { ...nomisPoliteness, maxRequests: 20 },
} as const satisfies Partial<SourceDescription>;

/** The nine groups of industries that the survey can tell apart, and its total of services, by their SIC 2007 sections. */
export const INDUSTRY_GROUPS: ReadonlySet<string> = new Set([
  'A',
  'B,D,E',
  'C',
  'F',
  'G,I',
  'H,J',
  'K-N',
  'O-Q',
  'R-U',
  'G-Q',
]);

/** "G,I Distribution, hotels & restaurants (SIC 2007)" -> `sic2007:G,I`. Undefined when it is no group of the survey. */
export function readIndustryGroup(words: string): string | undefined {
  const sections = /^([A-U](?:[,-][A-U])*) .*\(SIC ?2007\)$/.exec(words)?.[1] ?? '';
  return INDUSTRY_GROUPS.has(sections) ? `sic2007:${sections}` : undefined;
}
