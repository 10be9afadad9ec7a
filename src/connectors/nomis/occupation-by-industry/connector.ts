/** Annual Population Survey, table T10 (Nomis NM_17_1): residents in work by SOC 2020 major group and industry. */
import { cellTableConnector } from '../cell-table.ts';
import { NOMIS_AREAS } from '../source-facts.ts';
import { readIndustryGroup, surveyFacts } from '../survey-facts.ts';

export const connector = cellTableConnector({
  source: {
    ...surveyFacts,
    id: 'nomis/occupation-by-industry',
    title: 'Annual Population Survey, occupation by industry',
    summary: 'Which kinds of jobs people do in which industries, for regions and their parts.',
    coverage: 'United Kingdom; parts of regions in Great Britain',
    vintages: ['itl2021', 'soc2020', 'sic2007'],
    measures: ['residents-by-occupation-and-industry'],
    // Recorded: 1,080 figures of twelve areas and one year, 282 of them suppressed. All areas send about 5,000.
    assertions: {
      minRecords: 50,
      maxRecords: 20_000,
      maxRejectedShare: 0.01,
      maxFallShare: 0.1,
    },
  },
  // Later classifications of Nomis's tables have a letter behind the number; the words say which it is.
  table: /^T10[a-z]?:/,
  // Districts would be suppressed almost throughout: ninety cells from a sample of some hundred.
  areas: [NOMIS_AREAS.countries, NOMIS_AREAS.regions, NOMIS_AREAS.itl2Of2021].join(','),
  dates: 'latest',
  measure: 'residents-by-occupation-and-industry',
  readCell(words) {
    // The table also stands for SOC 2010 and SIC 2003: never to be mixed with these.
    if (!/\(SOC ?2020\)/.test(words) || !/\(SIC ?2007\)/.test(words)) return null;
    const [job = '', group = '', ...rest] = words.split(' : ');
    if (rest.length > 0) return undefined;
    const [, major] = /^(?:All people - )?([1-9]) /.exec(job) ?? [];
    const industry = readIndustryGroup(group);
    return major === undefined || industry === undefined
      ? undefined
      : { industry, occupation: `soc2020:${major}` };
  },
});
