/** Annual Population Survey by SOC 2020 unit group (Nomis NM_218_1): residents in work by job, for countries and regions. */
import { soc2020Groups } from '../../../reference/soc2020.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { readSurveyYear } from '../read-year.ts';
import { NOMIS_AREAS } from '../source-facts.ts';
import { surveyFacts } from '../survey-facts.ts';

/** SOC2020_FULL numbers the 412 unit groups in the order of their codes, from 1; 0 is all of them. */
const unitGroups: readonly string[] = soc2020Groups
  .map(({ code }) => code)
  .filter((code) => code.length === 4)
  .sort();

const query: NomisQuery = {
  dataset: 'NM_218_1',
  dimensions: ['SOC2020_FULL', 'SOC2020_FULL_NAME', 'C_SEX', 'JTYPE', 'FTPT', 'ETYPE', 'MEASURE'],
  parameters: {
    geography: [NOMIS_AREAS.countries, NOMIS_AREAS.regions].join(','),
    soc2020_full: `1...${unitGroups.length}`,
    c_sex: '0',
    jtype: '0',
    ftpt: '0',
    etype: '0',
    // 1: a count. Left out, Nomis would send percentages between the counts.
    measure: '1',
  },
  parts: [{ name: 'figures', parameters: { date: 'latest' } }],
  measures: { value: '20100', confidence: '20701' },
};

const source: SourceDescription = {
  ...surveyFacts,
  id: 'nomis/residents-by-job',
  title: 'Annual Population Survey, employment by detailed occupation',
  summary: 'How many people in each country and region do each of 412 jobs, from a survey of households.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/aps218',
  coverage: 'United Kingdom: countries and regions',
  vintages: ['soc2020'],
  measures: ['residents-by-job'],
  // No recording was to be had: 17 areas and 412 groups, many suppressed.
  assertions: {
    minRecords: 30,
    maxRecords: 20_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const { SOC2020_FULL = '', SOC2020_FULL_NAME = '', C_SEX, JTYPE, FTPT, ETYPE, MEASURE } = dimensions;
  const isEverybody = C_SEX === '0' && JTYPE === '0' && FTPT === '0' && ETYPE === '0' && MEASURE === '1';
  const code = /^\d+$/.test(SOC2020_FULL) ? unitGroups[Number(SOC2020_FULL) - 1] : undefined;
  // "5411 : Upholsterers". A number that no longer means what it did must not put one job's people under another.
  if (code === undefined || !isEverybody || !SOC2020_FULL_NAME.startsWith(`${code} `)) {
    const detail = `SOC2020_FULL ${SOC2020_FULL} ${SOC2020_FULL_NAME}, of C_SEX ${C_SEX}, JTYPE ${JTYPE}, FTPT ${FTPT}, ETYPE ${ETYPE}, MEASURE ${MEASURE}`;
    return { rejected: { code: 'unknown-code', detail } };
  }
  const period = readSurveyYear(date);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure: 'residents-by-job',
      period,
      dimensions: { occupation: `soc2020:${code}` },
      note: null,
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
