/** SOC 2020 volume 1: what people in each of 412 jobs do, how they usually get in, and what else the jobs are called. The newest workbook, or an imported one. */
import { isSoc2020Code } from '../../../domain/classification.ts';
import type { OccupationDescription } from '../../../domain/occupation-fact.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import type { Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { datasetConnector, onsFacts } from '../dataset-connector.ts';
import type { DatasetPage } from '../dataset-page.ts';
import { type GroupText, isGroupTexts, parseGroupTexts } from './record.ts';

const FILE = /^soc2020volume1structureanddescriptions?ofunitgroupsexcel(\d{6}|\d{8})(v\d)?\.xlsx$/;

/** The date in a file's name has been written 180523, 16042025 and 20260827: as one number, year first. Null for another name. */
export function ageOfVolume(file: string): number | null {
  const [, digits = '', version = ''] = FILE.exec(file) ?? [];
  if (digits === '') return null;
  const isYearFirst = digits.length === 8 && Number(digits.slice(0, 4)) >= 2020;
  const [day, month, year] = isYearFirst
    ? [digits.slice(6), digits.slice(4, 6), digits.slice(0, 4)]
    : [digits.slice(0, 2), digits.slice(2, 4), `20${digits.slice(-2)}`];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? Number(`${year}${month}${day}`) + Number(version.slice(1)) / 10 : null;
}

const page: DatasetPage = {
  path: '/methodology/classificationsandstandards/standardoccupationalclassificationsoc/soc2020/soc2020volume1structureanddescriptionsofunitgroups',
  fileName: FILE,
  fileExample: 'soc2020volume1structureanddescriptionofunitgroupsexcel16042025.xlsx',
  knownEdition: 'soc2020volume1structureanddescriptionofunitgroupsexcel16042025.xlsx',
  ageOfFile: ageOfVolume,
};

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/soc2020-volume-1',
  title: 'SOC 2020 volume 1, descriptions of jobs',
  summary: 'What people in each of 412 jobs do, how they usually get in, and what else the jobs are called.',
  landingPage: `https://www.ons.gov.uk${page.path}`,
  licence: openGovernmentLicence('Office for National Statistics'),
  kind: 'reference',
  cadence: 'irregular',
  expectedLagDays: 0,
  coverage: 'United Kingdom',
  vintages: ['soc2020'],
  measures: [],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 10_000_000, maxRequests: 2 },
  // Recorded (16 April 2025): 551 rows, 412 of them unit groups.
  assertions: { minRecords: 20, maxRecords: 1_000, maxRejectedShare: 0.01, maxFallShare: 0.05 },
};

const HAS_WORDS = /\p{L}{2}/u;

function normalise({ fields }: SourceRecord<GroupText>): Normalised {
  const { major, subMajor, minor, unit, title, description, entryRoutes, tasks, relatedTitles } = fields;
  const codes = [major, subMajor, minor, unit];
  const level = codes.findIndex((code) => code !== '');
  const code = codes[level] ?? '';
  const others = codes.filter((each) => each !== '').length - 1;
  if (others !== 0 || code.length !== level + 1 || !isSoc2020Code(code) || findSoc2020Group(code) === null) {
    return { rejected: { code: 'unknown-code', detail: `SOC 2020 “${codes.join('|')}”` } };
  }
  const parts = { title, description, entryRoutes, tasks, relatedTitles };
  for (const [name, text] of Object.entries(parts)) {
    const isNeeded = name === 'title' || name === 'description';
    if (text === '' && !isNeeded) continue;
    if (!HAS_WORDS.test(text)) {
      const detail = `${code}: the ${name} “${text}” is no text`;
      return { rejected: { code: text === '' ? 'missing-field' : 'wrong-type', detail } };
    }
  }
  if (level < 3) return { skipped: 'a group of unit groups' };
  const fact: OccupationDescription = {
    kind: 'description',
    soc2020: code,
    title,
    description,
    entryRoutes: entryRoutes === '' ? null : entryRoutes,
    tasks: linesOf(tasks),
    relatedTitles: linesOf(relatedTitles),
  };
  return { fact };
}

/** A tilde begins each line, and blank lines part them. */
function linesOf(text: string): string[] {
  return text.split(/[\n~]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

export const connector = datasetConnector<GroupText>({
  source,
  page,
  parse: parseGroupTexts,
  accepts: ({ body }) => isGroupTexts(readBeginnings(body)),
  recordKey: ({ fields }) => fields.unit || null,
  normalise,
});
