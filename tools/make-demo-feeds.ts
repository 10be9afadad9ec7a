/**
 * Writes demo/: the demonstration feeds, invented, in the publishers' true wire formats. The same run gives the same bytes.
 * `--check` writes nothing and fails when a file is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apprenticeshipStandardList } from './demo-feeds/apprenticeship-standards.ts';
import { boardSiteFiles } from './demo-feeds/boards/boards.ts';
import { EARLIER_DAY, listEarlier, listToday } from './demo-feeds/calendar.ts';
import { careerPathwaysCsv } from './demo-feeds/career-pathways.ts';
import {
  northernIrelandClaimantsCsv,
  schoolLeaversCsv,
  youngPeopleInWalesCsv,
} from './demo-feeds/devolved.ts';
import { payByAgeZip, payByOccupationZip, payByRegionZip } from './demo-feeds/earnings.ts';
import {
  apprenticeshipsCsv,
  destinations1618Csv,
  furtherEducationCsv,
  ks4DestinationsCsv,
  neetCsv,
} from './demo-feeds/education-statistics.ts';
import {
  earlierLocalStatisticsFiles,
  exploreLocalStatisticsFiles,
} from './demo-feeds/explore-local-statistics.ts';
import { apprenticeshipList, earlierApprenticeshipList } from './demo-feeds/find-an-apprenticeship.ts';
import { jobProfileList } from './demo-feeds/job-profiles.ts';
import { labourMarketSeriesCsv } from './demo-feeds/labour-market-series.ts';
import { nhsJobsPages } from './demo-feeds/nhs-jobs.ts';
import { claimantCountCsv, employmentByIndustryCsv, populationCsv } from './demo-feeds/nomis.ts';
import { businessesCsv, censusCsv, jobsDensityCsv } from './demo-feeds/nomis-counts.ts';
import {
  industriesCsv,
  jobsCsv,
  occupationByIndustryCsv,
  occupationsCsv,
  payCsv,
  qualificationsCsv,
  workRatesCsv,
} from './demo-feeds/nomis-surveys.ts';
import { occupationTextsWorkbook } from './demo-feeds/occupation-texts.ts';
import { censusOccupationsWorkbook, labourDemandWorkbook } from './demo-feeds/occupation-workbooks.ts';
import { occupationsInDemandCsv } from './demo-feeds/occupations-in-demand.ts';
import { censusMinorGroupsCsv, employmentByOccupationCsv } from './demo-feeds/people-in-occupations.ts';
import { DEMONSTRATION_DAY } from './demo-feeds/places.ts';
import { occupationProjections } from './demo-feeds/projected-occupations.ts';
import { projectionsCsv } from './demo-feeds/projections.ts';
import { regionalSummaryCsv } from './demo-feeds/regional-summary.ts';
import {
  englishSchoolsCsv,
  northernIrishSchoolsCsv,
  scottishSchoolsWorkbook,
  welshSchoolsWorkbook,
} from './demo-feeds/schools.ts';
import { seededRandom } from './demo-feeds/seeded-random.ts';
import { teachingVacancyPages } from './demo-feeds/teaching-vacancies.ts';
import { websiteTableCsv } from './demo-feeds/website-table.ts';

const DEMO = new URL('../demo/', import.meta.url);

// One generator a feed, so that a change to one feed leaves the others' bytes alone.
const files = new Map<string, string | Uint8Array>();
const pagesOfTeaching = (folder: string, day: string, pages: readonly unknown[]): void =>
  pages.forEach((page, index) => {
    files.set(`${folder}teaching-vacancies/${day}/jobs-page${index + 1}.json`, json(page));
  });
pagesOfTeaching('', DEMONSTRATION_DAY, teachingVacancyPages(seededRandom(1), listToday(120)));
files.set(
  `find-an-apprenticeship/vacancy-list-v2-${DEMONSTRATION_DAY}.json`,
  json(apprenticeshipList(seededRandom(2), listToday(80))),
);
const pagesOfNhs = (folder: string, day: string, pages: readonly string[]): void =>
  pages.forEach((page, index) => {
    files.set(`${folder}nhs-jobs/${day}/search_xml-page${String(index + 1).padStart(2, '0')}.xml`, page);
  });
pagesOfNhs('', DEMONSTRATION_DAY, nhsJobsPages(seededRandom(3), listToday(110)));
for (const [path, text] of boardSiteFiles()) files.set(`boards/${path}`, text);
for (const [name, text] of exploreLocalStatisticsFiles(seededRandom(4))) files.set(`els/${name}`, text);
files.set('nomis/api_csv_NM_2002_1_population.csv', populationCsv(seededRandom(5)));
files.set('nomis/api_csv_NM_162_1_claimant_count.csv', claimantCountCsv(seededRandom(6), 14));
files.set('nomis/api_csv_NM_189_1_employment_by_industry.csv', employmentByIndustryCsv(seededRandom(7)));
files.set('nomis/api_csv_NM_30_1_pay_residence.csv', payCsv(seededRandom(8), 30, 0));
files.set('nomis/api_csv_NM_99_1_pay_workplace.csv', payCsv(seededRandom(9), 99, 0.08));
files.set('nomis/api_csv_NM_142_1_businesses.csv', businessesCsv(seededRandom(10)));
files.set('nomis/api_csv_NM_57_1_jobs_density.csv', jobsDensityCsv(seededRandom(11)));
files.set('nomis/api_csv_NM_2083_1_census_activity.csv', censusCsv(seededRandom(12)));
files.set('nomis/api_csv_NM_17_5_work_rates.csv', workRatesCsv(seededRandom(13)));
files.set('nomis/api_csv_NM_17_1_T09b_occupations.csv', occupationsCsv(seededRandom(14)));
files.set('nomis/api_csv_NM_17_1_T13a_industries.csv', industriesCsv(seededRandom(15)));
files.set('nomis/api_csv_NM_17_1_T10_occupation_by_industry.csv', occupationByIndustryCsv(seededRandom(16)));
files.set('nomis/api_csv_NM_17_1_T19a_qualifications.csv', qualificationsCsv(seededRandom(17)));
files.set('nomis/api_csv_NM_218_1_jobs.csv', jobsCsv(seededRandom(18)));
files.set('ons/lms_timeseries_extract_invented.csv', labourMarketSeriesCsv(seededRandom(19)));
files.set('ons/ashetable142025provisional.zip', payByOccupationZip());
files.set('ons/ashetable152025provisional.zip', payByRegionZip());
files.set('ons/ashetable202025provisional.zip', payByAgeZip());
files.set('scotgov/school-leavers.csv', schoolLeaversCsv(seededRandom(20)));
files.set('nisra/CCAALGD.csv', northernIrelandClaimantsCsv(seededRandom(21)));
const EDUCATION = 'education-statistics';
files.set(`${EDUCATION}/key-stage-4-destination-measures.csv`, ks4DestinationsCsv(seededRandom(22)));
files.set(`${EDUCATION}/16-18-destination-measures.csv`, destinations1618Csv(seededRandom(23)));
files.set(
  `${EDUCATION}/participation-in-education-training-and-neet-age-16-to-17-by-local-authority.csv`,
  neetCsv(seededRandom(24)),
);
files.set(`${EDUCATION}/apprenticeships.csv`, apprenticeshipsCsv(seededRandom(25)));
const PROJECTIONS = 'imports/dfe/skills-imperative-2035';
files.set(`${PROJECTIONS}/england-industries.csv`, projectionsCsv(seededRandom(26), 'England', 28_000));
files.set(
  `${PROJECTIONS}/kent-and-medway-industries.csv`,
  projectionsCsv(seededRandom(27), 'Kent and Medway', 780),
);
files.set(
  `${PROJECTIONS}/england-occupations.xlsx`,
  occupationProjections(seededRandom(46), 'England', 28_000),
);
files.set(
  `${PROJECTIONS}/kent-and-medway-occupations.xlsx`,
  occupationProjections(seededRandom(47), 'Kent and Medway', 780),
);
files.set('imports/dfe/career-pathways/highest-qualification.csv', careerPathwaysCsv(seededRandom(49)));
files.set('imports/dfe/occupations-in-demand/2025.csv', occupationsInDemandCsv(seededRandom(48), 2025));
files.set('imports/dfe/schools/edubasealldata20261120.csv', englishSchoolsCsv(seededRandom(53)));
files.set('imports/welshgov/schools/address-list-schools-wales.xlsx', welshSchoolsWorkbook());
files.set('imports/scotgov/schools/school-contact-list.xlsx', scottishSchoolsWorkbook());
files.set('imports/deni/schools/institutions.csv', northernIrishSchoolsCsv());
files.set('imports/nomis/website-tables/residents-by-activity.csv', websiteTableCsv(seededRandom(28)));
files.set('imports/ons/labour-market-tables/regional-summary.csv', regionalSummaryCsv(seededRandom(32)));
files.set('welshgov/young-people.csv', youngPeopleInWalesCsv(seededRandom(33)));
files.set(`${EDUCATION}/further-education-and-skills.csv`, furtherEducationCsv(seededRandom(34)));
files.set('ncs/job-profiles.json', jsonLines(jobProfileList(seededRandom(35))));
files.set('nomis/api_csv_NM_2081_1_census_occupations.csv', censusMinorGroupsCsv(seededRandom(41)));
files.set('imports/ons/employment-by-occupation/2025.csv', employmentByOccupationCsv(seededRandom(42)));
const DEMAND_SEEDS = [29, 30, 43, 31, 45];
files.set(
  'ons/january2017tooctober2026.labourdemandbyoccupation.xlsx',
  labourDemandWorkbook((table) => seededRandom(DEMAND_SEEDS[table - 1] ?? 0)),
);
files.set('ons/2021.censusoccupationsenglandandwales.xlsx', censusOccupationsWorkbook(seededRandom(44)));
files.set(
  'ons/soc2020volume1structureanddescriptionofunitgroupsexcel20260827.xlsx',
  occupationTextsWorkbook(),
);
files.set('skills-england/apprenticeshipstandards.json', json(apprenticeshipStandardList(seededRandom(47))));

// What was different a month before.
const OCTOBER = 'october/';
pagesOfTeaching(OCTOBER, EARLIER_DAY, teachingVacancyPages(seededRandom(51), listEarlier(90)));
files.set(
  `${OCTOBER}find-an-apprenticeship/vacancy-list-v2-${EARLIER_DAY}.json`,
  json(earlierApprenticeshipList(seededRandom(52), listEarlier(30), [seededRandom(2), listToday(80)])),
);
pagesOfNhs(OCTOBER, EARLIER_DAY, nhsJobsPages(seededRandom(53), listEarlier(95)));
files.set(
  `${OCTOBER}nomis/api_csv_NM_162_1_claimant_count.csv`,
  claimantCountCsv(seededRandom(6), 13, 0.985),
);
for (const [name, text] of earlierLocalStatisticsFiles(seededRandom(4)))
  files.set(`${OCTOBER}els/${name}`, text);

const isCheck = process.argv.includes('--check');
for (const [path, content] of files) {
  const file = new URL(path, DEMO);
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
  if (isCheck) {
    process.stderr.write(`demo/${path} is out of date: run npm run generate\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, content);
  }
}

/** An array, an element a line: whole, a file of many small parts would be three times as long. */
function jsonLines(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
