/** An invented volume 1 of SOC 2020, in the publisher's layout: what people in each of the 412 jobs do, in words of our own. */
import { readFileSync } from 'node:fs';
import { type Occupation, occupations } from '../../src/reference/occupations.ts';
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { madeRows, madeWorkbook } from './made-workbook.ts';
import { entryOf } from './occupation-entry.ts';

const HEADER = [
  'SOC\n2020 Major Group',
  'SOC\n2020 Sub-Major Group',
  'SOC\n2020 Minor Group',
  'SOC 2020 Unit Group',
  'SOC\n2020 \nGroup Title',
  'Groups Classified Within Sub-Groups',
  'Group  Description',
  'Typical Entry Routes And Associated Qualifications',
  'Tasks',
  'Related Job Titles',
];
const BLANK = '<blank>';
/** After the last sentence on the way in: the file says of each job what it is, and no pupil reads it in the middle of a text. */
const MARK = 'These words are invented for a demonstration.';

interface JobWords {
  /** Follows the plural of the job: "help older, ill or disabled people with everyday life". */
  readonly does: string;
  readonly tasks: readonly string[];
}

/** A row a job: "code|what they do|task|task|task|task"; a file a major group. */
const WORDS: ReadonlyMap<string, JobWords> = new Map(
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((major) => {
    const file = new URL(`occupation-words/${major}.json`, import.meta.url);
    const rows: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
    return rows.map((row): [string, JobWords] => {
      const [code = '', does = '', ...tasks] = row.split('|');
      return [code, { does, tasks }];
    });
  }),
);

export function occupationTextsWorkbook(): Uint8Array {
  const rows = soc2020Groups.map(({ code, title }) => {
    const place = [1, 2, 3, 4].map((digits) => (code.length === digits ? code : BLANK));
    const job = occupations.find(({ soc2020 }) => soc2020 === code);
    return job === undefined
      ? [...place, title, BLANK, `Invented words about ${title.toLowerCase()}.`, BLANK, BLANK, BLANK]
      : [...place, title, BLANK, ...textsOf(job)];
  });
  return madeWorkbook([
    { name: 'SOC2020 descriptions', rows: madeRows([HEADER, ...rows]) },
    {
      name: 'SOC2020 Framework',
      rows: madeRows([['Unique ID', 'SOC2020 Unit Group', 'SOC2020 Group Title']]),
    },
  ]);
}

function textsOf({ soc2020, name, plural, otherNames, isSeveral }: Occupation): string[] {
  const words = WORDS.get(soc2020);
  if (words === undefined) throw new Error(`occupation-words/ has nothing about ${soc2020}, ${name}`);
  const titles = isSeveral
    ? otherNames.slice(0, 2).map(capitalised)
    : [`Senior ${lowered(name)}`, `${name} in training`];
  return [
    `${capitalised(plural)} ${words.does}.`,
    `${entryOf(soc2020)} ${MARK}`,
    bulleted(words.tasks),
    bulleted(titles),
  ];
}

const bulleted = (lines: readonly string[]): string => lines.map((line) => `~${line}`).join('\n\n');
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** Letters that stand for words ("IT") stay as they are. */
const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
