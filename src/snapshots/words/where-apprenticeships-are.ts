/** Each nation has its own list of apprenticeships: what to look for, in words that can be read off paper. */
import { nationRoutesNamed } from '../../reference/nation-routes.ts';

/** "“Find an apprenticeship” on GOV.UK", "nidirect.gov.uk/apprenticeships"; null for the United Kingdom, which has no one list. */
export function whereApprenticeshipsAre(country: string): string | null {
  if (country === 'England') return '“Find an apprenticeship” on GOV.UK';
  const listed = nationRoutesNamed(country)?.listed.url;
  return listed === undefined ? null : listed.replace(/^https:\/\/(www\.)?|\/$/g, '');
}
