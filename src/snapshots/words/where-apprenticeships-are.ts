/** Each nation has its own list of apprenticeships: what to look for, by the name of the country. */
export const WHERE_APPRENTICESHIPS_ARE: Readonly<Record<string, string>> = {
  England: '“Find an apprenticeship” on GOV.UK',
  Scotland: 'apprenticeships.scot',
  Wales: 'careerswales.gov.wales',
  'Northern Ireland': 'nidirect.gov.uk/apprenticeships',
};
